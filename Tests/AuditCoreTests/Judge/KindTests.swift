import AuditCore
import Testing

private let plain = Predicate.all([.categoryIn(["legal_guidance"], .sample)], .sample)

private func result(
    _ check: Check, _ items: [Item] = [], max: String = "10", min: String = "0",
    registers: [String: [RegisterRow]] = [:],
    stubs: [Stub] = [], partial: String? = nil, deadline: Deadline? = nil, edit: (inout Criterion) -> Void = { _ in }
) throws -> CriterionResult {
    let most: Points = try #require(Points(max))
    var criterion = Criterion.sample(check, max: most, deadline: deadline)
    let least: Points = try #require(Points(min))
    criterion.min = least
    edit(&criterion)
    let context = try JudgeContext.sample(
        items, registers: registers, stubs: stubs, partial: partial, criteria: [criterion])
    return try #require(judged(context).criteria.first)
}

private let nameless = Stub(
    address: "y", name: nil, reason: "quá thời gian", isOpen: true, categories: nil, isFile: false)

struct PresentCheckTests {
    private let check = Check.present(
        PresentCheck(things: [
            .init(id: "chuc-nang", title: "Chức năng, nhiệm vụ", select: .titleAny(["chức năng"], .sample)),
            .init(id: "lanh-dao", title: "Lãnh đạo", select: .titleAny(["lãnh đạo"], .sample)),
        ]))

    @Test func whatIsThereCountsAndWhatIsMissingIsNamed() throws {
        let result = try result(check, [.sample("a", category: nil, title: "Chức năng, nhiệm vụ của Sở")])
        #expect(result.points?.lo == Points("5") && result.points?.hi == Points("5"))
        #expect(result.gaps.map(\.name) == ["Lãnh đạo"] && result.gaps.first?.recoverable == Points("5"))
    }

    @Test func whatCouldNotBeHadMayBeIt() throws {
        let result = try result(check, stubs: [nameless])
        #expect(result.state == .unknown && result.points?.lo == .zero && result.points?.hi == Points("10"))
        #expect(result.gaps.map(\.uncertain) == [true, true])
    }
}

struct FreshCheckTests {
    /// The sample audit's day is 2022-11-15.
    private func fresh() throws -> Check {
        .fresh(
            FreshCheck(
                select: plain,
                steps: [
                    .init(withinDays: 30, points: try #require(Points("10"))),
                    .init(withinDays: 90, points: try #require(Points("4"))),
                ]))
    }

    @Test(arguments: [
        (2022, 11, 1, "10"), (2022, 10, 16, "10"), (2022, 10, 15, "4"), (2022, 8, 17, "4"), (2022, 8, 16, "0"),
    ])
    func pointsDependOnTheNewestItem(year: Int, month: Int, day: Int, expected: String) throws {
        let result = try result(
            fresh(), [.sample("a", posted: Day(year, month, day)), .sample("b", posted: Day(2022, 1, 1))])
        #expect(result.points?.lo == Points(expected) && result.points?.hi == Points(expected))
        #expect(result.gaps.isEmpty == (expected == "10"))
    }

    @Test func aDoubtfulDayAndAnUnreadPageMayBeOfToday() throws {
        let doubtful = try result(fresh(), [.sample("a", posted: Day(2022, 8, 20)), .sample("b", posted: nil)])
        #expect(doubtful.points?.lo == Points("4") && doubtful.points?.hi == Points("10"))
        let unread = try result(fresh(), stubs: [nameless])
        #expect(unread.points?.lo == .zero && unread.points?.hi == Points("10"))
    }
}

struct ManualCheckTests {
    private func check() throws -> Check {
        .manual(
            ManualCheck(
                question: "Giao diện dễ dùng", register: RegisterUse(id: "cham-tay"),
                answers: [
                    .init(id: "dat", title: "Đạt", points: try #require(Points("10"))),
                    .init(id: "mot-phan", title: "Đạt một phần", points: try #require(Points("4"))),
                    .init(id: "khong-dat", title: "Không đạt", points: .zero),
                ]))
    }

    private func row(_ state: String?, evidence: String = "biên bản 12/BB") -> [String: [RegisterRow]] {
        ["cham-tay": [RegisterRow(line: 2, key: "C1", name: evidence, state: state)]]
    }

    @Test(arguments: [("dat", "10"), ("Đạt một phần", "4"), ("khong-dat", "0")])
    func theAnswerGivesThePoints(answer: String, expected: String) throws {
        let result = try result(check(), registers: row(answer))
        #expect(result.points?.lo == Points(expected) && result.points?.hi == Points(expected))
        #expect(result.arithmetic.contains("biên bản 12/BB"))
    }

    @Test func withoutAnAnswerOrItsEvidenceNothingIsKnown() throws {
        for registers in [[:], row("dat", evidence: ""), row("có lẽ"), row(nil)] {
            let result = try result(check(), registers: registers)
            #expect(result.state == .unknown && result.points?.lo == .zero && result.points?.hi == Points("10"))
            #expect(result.gaps.count == 1)
        }
    }
}

struct ApplicabilityTests {
    private let plans = Check.checklist(
        ChecklistCheck(select: plain, register: RegisterUse(id: "ke-hoach"), empty: .na))

    @Test func whatDoesNotApplyStandsInNoTotal() throws {
        var excluded = Criterion.sample(.count(CountCheck(select: plain, score: .proportional(fullAt: 2))))
        excluded.notApplicable = .init(because: "Sở không có dịch vụ công", ref: "qd")
        var kept = excluded
        kept.id = "con-lai"
        kept.notApplicable = nil
        let audit = judged(try .sample([.sample("a")], criteria: [excluded, kept]))
        #expect(audit.criteria.map(\.state) == [.notApplicable, .fail])
        #expect(audit.criteria[0].points == nil && audit.criteria[0].arithmetic.contains("Sở không có dịch vụ công"))
        #expect(audit.total.max == Points("10") && audit.total.lo == Points("5"))
    }

    @Test func anEmptyRegisterIsWhatTheRulesSay() throws {
        #expect(try result(plans, registers: ["ke-hoach": []]).state == .notApplicable)
        let full = Check.checklist(ChecklistCheck(select: plain, register: RegisterUse(id: "ke-hoach"), empty: .full))
        #expect(try result(full, registers: ["ke-hoach": []]).points?.lo == Points("10"))
        let silent = Check.checklist(ChecklistCheck(select: plain, register: RegisterUse(id: "ke-hoach")))
        #expect(try result(silent, registers: ["ke-hoach": []]).state == .unknown)
        // No register is not an empty one.
        #expect(try result(plans).state == .unknown)
    }

    @Test func faultsTakePointsOffTheTotal() throws {
        var faults = Criterion.sample(
            .count(CountCheck(select: plain, score: .deduct(each: try #require(Points("0.5")), cap: nil))), max: .zero)
        faults.id = "tru-diem"
        faults.min = try #require(Points("-2"))
        var other = Criterion.sample(.count(CountCheck(select: plain, score: .proportional(fullAt: 3))))
        other.id = "cong-diem"
        let audit = judged(
            try .sample((0..<3).map { .sample("i\($0)") }, stubs: [nameless], criteria: [faults, other]))
        #expect(audit.criteria[0].points.map { [$0.lo, $0.hi] } == [Points("-2"), Points("-1.5")])
        #expect(audit.total.min == Points("-2") && audit.total.lo == Points("8") && audit.total.hi == Points("8.5"))
    }
}

struct LateTests {
    private let check = Check.checklist(
        ChecklistCheck(select: plain, register: RegisterUse(id: "ke-hoach")))

    private func register(date: Day?, due: Day? = nil) -> [String: [RegisterRow]] {
        [
            "ke-hoach": [
                RegisterRow(
                    line: 2, key: "12/KH-SKHCN", name: "Hướng dẫn về đo lường", date: date, due: due, unit: "van-phong")
            ]
        ]
    }

    @Test(arguments: [(3, 0), (4, 1), (13, 10)])
    func whatCameAfterTheDayIsLate(day: Int, late: Int) throws {
        let item = Item.sample("a", posted: Day(2022, 5, day), number: "12/KH-SKHCN")
        let result = try result(check, [item], registers: register(date: Day(2022, 5, 1), due: Day(2022, 5, 3)))
        #expect(result.points?.lo == Points("10"))
        #expect(result.late?.first?.daysLate ?? 0 == late)
        #expect(result.late?.first?.unit == (late > 0 ? "Văn phòng Sở" : nil))
    }

    @Test func daysLeftAndOverdueFollowTheCalendar() throws {
        // 2022-11-15 is the day; 5 days after 2022-11-12 is ahead, after 2022-11-01 behind.
        let ahead = try result(check, registers: register(date: Day(2022, 11, 12)), deadline: .daysAfter(5))
        #expect(ahead.gaps.first?.daysLeft == 2 && ahead.gaps.first?.state == .due)
        let behind = try result(check, registers: register(date: Day(2022, 11, 1)), deadline: .daysAfter(5))
        #expect(behind.gaps.first?.daysLeft == -9 && behind.gaps.first?.state == .overdue)
        // Working days without the year's file: no day is made up.
        let none = try result(check, registers: register(date: Day(2022, 11, 1)), deadline: .workingDaysAfter(5))
        #expect(none.gaps.first?.due == nil && none.gaps.first?.state == .open)
    }
}

struct LawOfDayTests {
    private func verdict(_ posted: Day?) throws -> ItemVerdict {
        var criterion = Criterion.sample(.count(CountCheck(select: plain, score: .proportional(fullAt: 2))))
        criterion.legal = [
            LegalReference(ref: "nd43", clause: "Điều 10"), LegalReference(ref: "nd42"), LegalReference(ref: "qd"),
        ]
        var context = try JudgeContext.sample([.sample("a", posted: posted)], criteria: [criterion])
        context.rules.legal = [
            LegalSource(
                id: "nd43", doc: "43/2011/NĐ-CP", date: "2011", issuer: "", from: Day(2011, 10, 1), to: Day(2022, 8, 14)
            ),
            LegalSource(id: "nd42", doc: "42/2022/NĐ-CP", date: "2022", issuer: "", from: Day(2022, 8, 15)),
            LegalSource(id: "qd", doc: "1/QĐ", date: "2020", issuer: ""),
        ]
        return try #require(judged(context).items.first)
    }

    @Test func theLawIsThatOfTheItemsDay() throws {
        #expect(try verdict(Day(2022, 8, 14)).law == ["43/2011/NĐ-CP, Điều 10"])
        #expect(try verdict(Day(2022, 8, 15)).law == ["42/2022/NĐ-CP"])
        let unknown = try verdict(nil)
        #expect(unknown.law == [] && unknown.reasons.last?.mark == .unknown)
    }
}
