import AuditCore
import Testing

/// Made-up portals of every kind of check: the interval lies in its bounds, sums are exact, and what becomes known never
/// widens it.
struct FactPropertyTests {
    private let select = Predicate.all(
        [.categoryIn(["legal_guidance"], .sample), .publishedInPeriod(.sample)], .sample)

    private func criteria() throws -> [Criterion] {
        let p = { (text: String) in try #require(Points(text)) }
        let use = RegisterUse(id: "so")
        let checks: [(Check, String, String)] = [
            (.count(CountCheck(select: select, score: .proportional(fullAt: 3))), "10", "0"),
            (.count(CountCheck(select: select, score: .deduct(each: try p("0.75"), cap: nil))), "0", "-2"),
            (
                .count(
                    CountCheck(
                        select: select, score: .parts([.init(id: "a", points: try p("3"), fullAt: 2)]),
                        sides: [.init(id: "a", title: "A", select: .titleAny(["số 1"], .sample))])), "3", "0"
            ),
            (.checklist(ChecklistCheck(select: select, register: use)), "7", "0"),
            (
                .checklist(
                    ChecklistCheck(select: select, register: use, score: .deduct(each: try p("2"), cap: try p("5")))),
                "7", "0"
            ),
            (
                .checklist(ChecklistCheck(select: select, register: use, score: .ratio(minPercent: 50), empty: .full)),
                "4", "0"
            ),
            (
                .pair(
                    PairCheck(
                        left: select, right: .categoryIn(["summary"], .sample), inside: [], withinDays: 30,
                        register: use)),
                "6", "0"
            ),
            (
                .present(
                    PresentCheck(things: [
                        .init(id: "x", title: "X", select: select),
                        .init(id: "y", title: "Y", select: .titleAny(["số 2"], .sample)),
                    ])), "5", "0"
            ),
            (.fresh(FreshCheck(select: select, steps: [.init(withinDays: 60, points: try p("2"))])), "2", "0"),
            (
                .manual(
                    ManualCheck(
                        question: "?", register: use, answers: [.init(id: "dat", title: "Đạt", points: try p("3"))])),
                "3", "0"
            ),
        ]
        return try checks.enumerated().map { index, entry in
            var criterion = Criterion.sample(entry.0, max: try p(entry.1))
            criterion.id = "c\(index)"
            criterion.min = try p(entry.2)
            return criterion
        }
    }

    @Test(arguments: 0..<4) func intervalsHoldAndNarrow(seed: Int) throws {
        var random = Seeded(state: UInt64(seed))
        let criteria = try criteria()
        for _ in 0..<2_500 {
            var context = try portal(&random, criteria)
            let before = judged(context)
            var (lo, hi, max, least) = (0, 0, 0, 0)
            for (criterion, result) in zip(criteria, before.criteria) {
                let points = try #require(result.points)
                #expect(criterion.min <= points.lo && points.lo <= points.hi && points.hi <= points.max)
                (lo, hi, max) = (lo + points.lo.hundredths, hi + points.hi.hundredths, max + points.max.hundredths)
                least += points.min.hundredths
            }
            let total = before.total
            #expect(
                [lo, hi, max, least]
                    == [total.lo.hundredths, total.hi.hundredths, total.max.hundredths, total.min.hundredths])
            guard reveal(&context, &random) else { continue }
            for (a, b) in zip(before.criteria, judged(context).criteria) {
                let (x, y) = (try #require(a.points), try #require(b.points))
                #expect(x.lo <= y.lo && y.hi <= x.hi, "seed \(seed), \(a.kind) \(a.id): \(x) → \(y)")
            }
        }
    }

    private func portal(_ random: inout Seeded, _ criteria: [Criterion]) throws -> JudgeContext {
        let items = (0..<Int.random(in: 0...4, using: &random)).map { index in
            let category = ["legal_guidance", "legal_guidance", "summary", nil].randomElement(using: &random) ?? nil
            let month = Int.random(in: 1...10, using: &random)
            return Item.sample(
                "i\(index)", category: category,
                posted: Int.random(in: 0..<4, using: &random) == 0 ? nil : Day(2022, month, 3),
                title: "Hướng dẫn đo lường số \(Int.random(in: 1...5, using: &random))", text: "ngắn \(index)")
        }
        var registers: [String: [RegisterRow]] = [:]
        if Int.random(in: 0..<4, using: &random) > 0 {
            registers["so"] = (0..<Int.random(in: 0...3, using: &random)).map { index in
                RegisterRow(
                    line: index + 2, key: "k\(index)",
                    name: "Hướng dẫn đo lường số \(Int.random(in: 1...5, using: &random))",
                    date: Day(2022, Int.random(in: 1...11, using: &random), 9))
            }
        }
        let open = Stub(address: "s", name: nil, reason: "503", isOpen: true, categories: nil, isFile: false)
        let named = Stub(address: "t", name: "Hướng dẫn", reason: "503", isOpen: false, categories: nil, isFile: false)
        let stubs = [[], [], [open], [named]].randomElement(using: &random) ?? []
        return try JudgeContext.sample(
            items, registers: registers, stubs: stubs,
            partial: Int.random(in: 0..<6, using: &random) == 0 ? "dừng" : nil, criteria: criteria)
    }

    /// Something that was not known becomes known.
    private func reveal(_ context: inout JudgeContext, _ random: inout Seeded) -> Bool {
        if context.partial != nil {
            context.partial = nil
            return true
        }
        if !context.stubs.isEmpty {
            context.stubs = []
            return true
        }
        guard let index = context.items.firstIndex(where: { $0.page.dates.posted == nil }) else { return false }
        let year = Bool.random(using: &random) ? 2022 : 2021
        context.items[index].page.dates.posted = Day(year, Int.random(in: 1...10, using: &random), 7).map {
            DatedFact(day: $0, source: "thử")
        }
        return true
    }
}
