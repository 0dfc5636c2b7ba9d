import AuditCore
import Testing

struct CountCheckTests {
    private let select = Predicate.all(
        [.categoryIn(["legal_guidance"], .sample), .publishedInPeriod(.sample), .ownField(.sample)], .sample)

    private func result(
        _ items: [Item], score: Scoring = .proportional(fullAt: 4), stubs: [Stub] = [], partial: String? = nil
    ) throws -> CriterionResult {
        let criterion = Criterion.sample(.count(CountCheck(select: select, score: score)))
        let context = try JudgeContext.sample(items, stubs: stubs, partial: partial, criteria: [criterion])
        return try #require(judged(context).criteria.first)
    }

    @Test(arguments: [(0, "0"), (1, "2.5"), (2, "5"), (3, "7.5"), (4, "10"), (5, "10")])
    func pointsGrowUpToTheFullNumber(count: Int, points: String) throws {
        let result = try result((0..<count).map { .sample("bai-\($0)") })
        #expect(result.points?.lo == Points(points) && result.points?.hi == Points(points))
        #expect(result.counted == count)
        #expect(result.state == (count >= 4 ? .pass : .fail))
    }

    @Test func theLastDayOfTheYearCountsAndTheNextDoesNot() throws {
        var context = try JudgeContext.sample(
            [.sample("a", posted: Day(2022, 12, 31)), .sample("b", posted: Day(2023, 1, 1))],
            criteria: [.sample(.count(CountCheck(select: select, score: .proportional(fullAt: 4))))])
        context = JudgeContext(
            rules: context.rules, agency: context.agency, units: [], registers: [:], asOf: Day(number: 19_400),
            items: context.items, stubs: [], partial: nil)
        let result = try #require(judged(context).criteria.first)
        #expect(result.counted == 1)
        #expect(result.rejectedItems == ["http://skhcn.songcam.example/b"])
    }

    @Test func anItemWithoutADateIsPendingNeitherInNorOut() throws {
        let result = try result([.sample("a"), .sample("b", posted: nil), .sample("c", doubt: "ngày truy cập?")])
        #expect(result.points?.lo == Points("2.5") && result.points?.hi == Points("7.5"))
        #expect(result.state == .unknown && result.pendingItems.count == 2)
    }

    @Test func aPageThatCouldNotBeHadWidensTheInterval() throws {
        let named = Stub(
            address: "x", name: "Hướng dẫn thực hiện Nghị định", reason: "máy chủ trả lỗi 503", isOpen: false,
            categories: ["legal_guidance"], isFile: false)
        let one = try result([.sample("a")], stubs: [named])
        #expect(one.points?.lo == Points("2.5") && one.points?.hi == Points("5"))
        let nameless = Stub(
            address: "y", name: nil, reason: "quá thời gian", isOpen: true, categories: nil, isFile: false)
        let all = try result([.sample("a")], stubs: [nameless])
        #expect(all.points?.hi == Points("10") && all.state == .unknown)
        let elsewhere = Stub(
            address: "z", name: "Bóng chuyền", reason: "503", isOpen: true, categories: [], isFile: false)
        #expect(try result([.sample("a")], stubs: [elsewhere]).points?.isExact == true)
    }

    @Test func aCrawlThatDidNotEndCanBeWorthEverything() throws {
        let result = try result([], partial: "dừng vì hết giới hạn")
        #expect(result.points?.lo == .zero && result.points?.hi == Points("10"))
    }

    @Test func anUnknownThresholdMakesNoPointCertain() throws {
        #expect(
            try result([.sample("a")], score: .unknownThreshold).points.map { [$0.lo, $0.hi] } == [.zero, Points("10")])
        #expect(try result([], score: .unknownThreshold).points?.hi == .zero)
    }

    @Test func copiesCountOnce() throws {
        var copy = Item.sample("b")
        copy.duplicateOf = "http://skhcn.songcam.example/a"
        let result = try result([.sample("a"), copy])
        #expect(result.counted == 1 && result.rejectedItems == ["http://skhcn.songcam.example/b"])
    }
}

struct IntervalPropertyTests {
    /// Facts of any kind, and then the same with one unknown made known.
    @Test func revealingAnUnknownNeverWidens() throws {
        var random = Seeded(state: 7)
        let select = Predicate.all([.categoryIn(["legal_guidance"], .sample), .publishedInPeriod(.sample)], .sample)
        let criterion = Criterion.sample(.count(CountCheck(select: select, score: .proportional(fullAt: 6))))
        for _ in 0..<10_000 {
            let count = Int.random(in: 0...9, using: &random)
            var items = (0..<count).map { index in
                Item.sample(
                    "i\(index)", category: Bool.random(using: &random) ? "legal_guidance" : nil,
                    posted: Bool.random(using: &random)
                        ? Day(2022, 1 + Int.random(in: 0..<10, using: &random), 3) : nil,
                    text: "ngắn")
            }
            let before = try interval(items, criterion)
            #expect(before.lo >= .zero && before.lo <= before.hi && before.hi <= before.max)
            guard let unknown = items.firstIndex(where: { $0.page.dates.posted == nil }) else { continue }
            items[unknown].page.dates.posted = Day(Bool.random(using: &random) ? 2022 : 2021, 2, 2).map {
                DatedFact(day: $0, source: "thử")
            }
            let after = try interval(items, criterion)
            #expect(after.lo >= before.lo && after.hi <= before.hi)
        }
    }

    private func interval(_ items: [Item], _ criterion: Criterion) throws -> PointsInterval {
        try #require(judged(.sample(items, criteria: [criterion])).criteria.first?.points)
    }
}

func judged(_ context: JudgeContext) -> AuditResult {
    Judge.judge(
        context, source: SourceSummary(digest: "", captures: 0, firstFetch: nil, lastFetch: nil),
        coverage: Coverage(crawl: nil, read: 0, unreadable: 0, unmeasured: 0, problems: []), tool: "thử")
}

/// SplitMix64: the same numbers on every machine.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
