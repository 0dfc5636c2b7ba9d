import AuditCore
import Foundation
import Testing

struct PaceForecastTests {
    @Test func theBandOfAKnownCase() {
        let forecast = PaceForecast(counted: 34, goal: 50, weeks: 39, weeksLeft: 13.1)
        #expect(abs(forecast.mean - 45.588) < 0.001 && abs(forecast.chance - 0.1583) < 0.0001)
        #expect(forecast.low == 41 && forecast.high == 50)
    }

    @Test func underEightWeeksNothingIsSaid() throws {
        let (from, to) = (try #require(Day(2022, 1, 1)), try #require(Day(2022, 12, 31)))
        let at = { (day: Day?) in
            day.flatMap { PaceForecast(counted: 3, goal: 50, from: from, asOf: $0, to: to) }
        }
        #expect(at(Day(2022, 2, 24)) == nil && at(Day(2022, 2, 25)) != nil && at(to) == nil)
    }

    @Test func whatIsReachedIsCertain() {
        let forecast = PaceForecast(counted: 50, goal: 50, weeks: 30, weeksLeft: 22)
        #expect(forecast.chance == 1 && forecast.low >= 50)
        let none = PaceForecast(counted: 0, goal: 50, weeks: 30, weeksLeft: 22)
        #expect(none.low == 0 && none.chance < 0.001)
    }

    /// 200 years of chance at three moments each: the 80 % band holds 75 to 85 of 100.
    @Test(arguments: [0.5, 1.0, 2.0]) func theBandHoldsWhatItSays(rate: Double) {
        var random = Seeded(state: UInt64(rate * 100))
        var (held, all) = (0, 0)
        for _ in 0..<200 {
            for weeks in [13.0, 26, 39] {
                let before = poisson(rate * weeks, &random)
                let after = poisson(rate * (52 - weeks), &random)
                let forecast = PaceForecast(counted: before, goal: 50, weeks: weeks, weeksLeft: 52 - weeks)
                held += (forecast.low...forecast.high).contains(before + after) ? 1 : 0
                all += 1
            }
        }
        print("80 % band at \(rate) a week: \(held) of \(all)")
        #expect((75...85).contains(held * 100 / all))
    }

    private func poisson(_ mean: Double, _ random: inout Seeded) -> Int {
        let limit = exp(-mean)
        var (count, product) = (0, Double.random(in: 0..<1, using: &random))
        while product > limit {
            count += 1
            product *= Double.random(in: 0..<1, using: &random)
        }
        return count
    }
}

struct SuppositionTests {
    private let select = Predicate.all(
        [.categoryIn(["legal_guidance"], .sample), .publishedInPeriod(.sample)], .sample)

    /// What is supposed is worth what the same facts are worth.
    @Test func supposingMoreEqualsHavingMore() throws {
        var random = Seeded(state: 50)
        let steps = Scoring.steps([
            .init(at: 3, points: try #require(Points("4"))), .init(at: 7, points: try #require(Points("10"))),
        ])
        for round in 0..<100 {
            let score: Scoring = round % 2 == 0 ? .proportional(fullAt: 9) : steps
            let criterion = Criterion.sample(.count(CountCheck(select: select, score: score)))
            let (now, more) = (Int.random(in: 0...6, using: &random), Int.random(in: 0...6, using: &random))
            let pending = Int.random(in: 0...2, using: &random)
            let open = (0..<pending).map { Item.sample("cho-\($0)", posted: nil) }
            var supposed = try JudgeContext.sample((0..<now).map { .sample("i\($0)") } + open, criteria: [criterion])
            supposed.suppositions = [.more(criterion: criterion.id, count: more)]
            let real = try JudgeContext.sample(
                (0..<(now + more)).map { .sample("i\($0)") } + open, criteria: [criterion])
            #expect(judged(supposed).criteria[0].points == judged(real).criteria[0].points)
            #expect(judged(supposed).criteria[0].counted == judged(real).criteria[0].counted)
        }
    }

    @Test func closingAGapEqualsSupplyingIt() throws {
        let rows = (1...4).map { RegisterRow(line: $0, key: "\($0)/KH-SKHCN", name: "Kế hoạch số \($0) về đo lường") }
        let check = Check.checklist(ChecklistCheck(select: select, register: RegisterUse(id: "so")))
        let items = rows.map { Item.sample("k\($0.line)", kind: .document, title: $0.name, number: $0.key) }
        for have in 0..<4 {
            var supposed = try JudgeContext.sample(
                Array(items[..<have]), registers: ["so": rows], criteria: [.sample(check)])
            supposed.suppositions = [.closed(gap: "thu:\(have + 1)/KH-SKHCN")]
            let real = try JudgeContext.sample(
                Array(items[...have]), registers: ["so": rows], criteria: [.sample(check)])
            #expect(judged(supposed).criteria[0].points == judged(real).criteria[0].points)
            #expect(judged(supposed).criteria[0].gaps == judged(real).criteria[0].gaps)
        }
    }

    @Test func decidingWhatIsPendingClosesTheInterval() throws {
        let criterion = Criterion.sample(.count(CountCheck(select: select, score: .proportional(fullAt: 5))))
        var context = try JudgeContext.sample([.sample("a"), .sample("b", posted: nil)], criteria: [criterion])
        context.suppositions = [.decided(criterion: "thu", counts: true)]
        #expect(judged(context).criteria[0].points.map { [$0.lo, $0.hi] } == [Points("4"), Points("4")])
        context.suppositions = [.decided(criterion: "thu", counts: false)]
        #expect(judged(context).criteria[0].points.map { [$0.lo, $0.hi] } == [Points("2"), Points("2")])
    }
}

struct AttributionTests {
    private let select = Predicate.all(
        [.categoryIn(["legal_guidance"], .sample), .publishedInPeriod(.sample)], .sample)

    private func portal(_ random: inout Seeded) throws -> JudgeContext {
        let fullAt = Int.random(in: 2...5, using: &random)
        var count = Criterion.sample(.count(CountCheck(select: select, score: .proportional(fullAt: fullAt))))
        count.id = "dem"
        var list = Criterion.sample(.checklist(ChecklistCheck(select: select, register: RegisterUse(id: "so"))))
        list.id = "so"
        let items = (0..<Int.random(in: 0...5, using: &random)).map { _ in
            let name = "i\(Int.random(in: 0...8, using: &random))"
            return Item.sample(
                name, category: Bool.random(using: &random) ? "legal_guidance" : nil,
                posted: Bool.random(using: &random) ? Day(2022, Int.random(in: 1...12, using: &random), 3) : nil,
                text: "ngắn \(name)")
        }
        let distinct = Dictionary(items.map { ($0.address, $0) }) { a, _ in a }.values.sorted {
            $0.address < $1.address
        }
        let rows = (0..<Int.random(in: 1...3, using: &random)).map {
            RegisterRow(
                line: $0, key: "k\($0)", name: "Hướng dẫn về đo lường i\(Int.random(in: 0...8, using: &random))")
        }
        let stub = Stub(
            address: "http://skhcn.songcam.example/i\(Int.random(in: 0...8, using: &random))", name: "x", reason: "503",
            isOpen: Bool.random(using: &random), categories: nil, isFile: false)
        let base = try JudgeContext.sample(
            distinct.filter { $0.address != stub.address }, registers: Bool.random(using: &random) ? ["so": rows] : [:],
            stubs: Bool.random(using: &random) ? [stub] : [],
            partial: Int.random(in: 0..<5, using: &random) == 0 ? "dừng" : nil,
            criteria: Bool.random(using: &random) ? [count, list] : [count])
        return JudgeContext(
            rules: base.rules, agency: base.agency, units: base.units, registers: base.registers,
            asOf: Day(number: 19_311 - Int.random(in: 0...200, using: &random)), items: base.items, stubs: base.stubs,
            partial: base.partial)
    }

    @Test func theCausesAddUpExactly() throws {
        var random = Seeded(state: 686)
        for _ in 0..<1_000 {
            let (old, new) = (try portal(&random), try portal(&random))
            let (a, b) = (judged(old).total, judged(new).total)
            let attribution = Attribution(from: old, to: new)
            #expect(attribution.total.lo == b.lo - a.lo && attribution.total.hi == b.hi - a.hi)
            let lines = attribution.lines.map(\.total)
            #expect(lines.reduce(0) { $0 + $1.lo.hundredths } == attribution.total.lo.hundredths)
            #expect(lines.reduce(0) { $0 + $1.hi.hundredths } == attribution.total.hi.hundredths)
            #expect(Attribution(from: new, to: new).changes.isEmpty)
        }
    }

    @Test func aChangeIsLaidAtItsOwnDoor() throws {
        let criterion = Criterion.sample(.count(CountCheck(select: select, score: .proportional(fullAt: 4))))
        let old = try JudgeContext.sample([.sample("a")], criteria: [criterion])
        let more = try JudgeContext.sample([.sample("a"), .sample("b")], criteria: [criterion])
        #expect(Set(Attribution(from: old, to: more).changes.keys) == [.content])
        let stricter = Criterion.sample(.count(CountCheck(select: select, score: .proportional(fullAt: 8))))
        let ruled = try JudgeContext.sample([.sample("a")], criteria: [stricter])
        #expect(Set(Attribution(from: old, to: ruled).changes.keys) == [.rules])
        let gone = Stub(
            address: Item.sample("a").address, name: "a", reason: "503", isOpen: false, categories: nil, isFile: false)
        let unread = try JudgeContext.sample([], stubs: [gone], criteria: [criterion])
        #expect(Set(Attribution(from: old, to: unread).changes.keys) == [.measurement])
    }
}

struct SuspicionTests {
    private let select = Predicate.all([.categoryIn(["legal_guidance"], .sample)], .sample)

    @Test func aDayBeforeARoundThatDidNotFindItIsFlaggedAndCostsNothing() throws {
        let criterion = Criterion.sample(.count(CountCheck(select: select, score: .proportional(fullAt: 2))))
        let item = Item.sample("a", posted: Day(2022, 3, 1))
        var context = try JudgeContext.sample([item, .sample("b", posted: Day(2022, 5, 30))], criteria: [criterion])
        let (early, late) = (try #require(Day(2022, 5, 1)), try #require(Day(2022, 6, 1)))
        context.sightings = Sightings(
            rounds: [early, late], first: [item.address: late, "http://skhcn.songcam.example/b": late])
        let result = try #require(judged(context).criteria.first)
        #expect(result.points?.lo == Points("10"))
        #expect(result.suspicions?.map(\.kind) == [.backdated] && result.suspicions?.first?.address == item.address)
        context.sightings = Sightings(rounds: [late], first: [item.address: late])
        #expect(judged(context).criteria.first?.suspicions == nil)
    }

    @Test func oneFormFilledInManyTimesIsFlagged() {
        let form = { (number: Int) in
            "Sở Khoa học và Công nghệ thông báo kết quả kiểm tra phương tiện đo tại chợ số \(number). "
                + "Đoàn đã kiểm tra cân, đồng hồ và cột đo xăng dầu của các hộ kinh doanh, hướng dẫn chủ hộ thực hiện "
                + "kiểm định định kỳ, niêm yết giá và giữ nguyên trạng dấu kiểm định theo quy định của pháp luật hiện hành. "
                + "Kết quả có \(number + 3) phương tiện đạt yêu cầu."
        }
        let items = (1...3).map { Item.sample("i\($0)", title: "Kiểm tra chợ số \($0)", text: form($0)) }
        let other = Item.sample(
            "khac", text: "Một bài khác hẳn về sở hữu trí tuệ. " + String(repeating: "lời riêng ", count: 40))
        let found = Suspicion.all(among: items + [other])
        #expect(found.allSatisfy { $0.kind == .alike && $0.address != other.address } && found.count >= 1)
    }

    @Test func aRushIsFlagged() {
        let rush = (0..<12).map { Item.sample("r\($0)", posted: Day(2022, 12, 20 + $0 % 3), text: "ngắn \($0)") }
        let calm = (1...10).map { Item.sample("c\($0)", posted: Day(2022, $0, 5), text: "ngắn c\($0)") }
        #expect(Suspicion.all(among: rush + calm).map(\.kind) == [.burst])
        #expect(Suspicion.all(among: calm).isEmpty)
    }
}
