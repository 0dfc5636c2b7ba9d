import Testing

@testable import AuditCore

/// What people decide wins over the machine, for just the content that they saw.
struct DecisionTests {
    private static let check = Check.count(
        CountCheck(
            select: .categoryIn(["legal_guidance"], .sample), score: .proportional(fullAt: 10), sides: [], register: nil
        ))

    private func judged(_ items: [Item], _ decisions: [Decision]) throws -> CheckOutcome {
        var context = try JudgeContext.sample(items)
        context.decisions = DecisionBook(decisions)
        guard case .count(let count) = DecisionTests.check else { return CheckOutcome() }
        return count.judge(.sample(DecisionTests.check), in: context)
    }

    private static func item(_ name: String, category: String? = "legal_guidance") -> Item {
        var item = Item.sample(name, category: category)
        item.identity = "noi-dung-\(name)"
        return item
    }

    private static func decision(
        _ verdict: Decision.Verdict, on name: String = "1", content: String = "noi-dung-1", criterion: String = "thu"
    ) -> Decision {
        Decision(
            number: 7, at: "2022-06-01T02:00:00Z", by: "Nguyễn Thị Lan", verdict: verdict, criterion: criterion,
            reason: "đã đọc bài", address: "http://skhcn.songcam.example/\(name)", title: "", content: content,
            machine: .counted)
    }

    @Test(arguments: [
        (Decision.Verdict.count, nil as String?, 1, 0), (.reject, "legal_guidance", 0, 0),
        (.unsure, "legal_guidance", 0, 1),
    ])
    func theDecisionTakesThePlaceOfTheMachines(
        verdict: Decision.Verdict, category: String?, counted: Int, pending: Int
    ) throws {
        let outcome = try judged([DecisionTests.item("1", category: category)], [DecisionTests.decision(verdict)])
        #expect(outcome.countedItems.count == counted)
        #expect(outcome.pendingItems.count == pending)
        let reasons = outcome.reasons["http://skhcn.songcam.example/1"] ?? []
        #expect(reasons.last?.text.contains("Nguyễn Thị Lan ngày 01/06/2022: đã đọc bài") == true)
        #expect(reasons.last?.rule == "quyết định số 7")
    }

    @Test func theLaterOfTwoDecisionsHolds() throws {
        let outcome = try judged(
            [DecisionTests.item("1")], [DecisionTests.decision(.reject), DecisionTests.decision(.count)])
        #expect(outcome.countedItems.count == 1)
    }

    @Test func itHoldsWhereverTheContentStands() throws {
        var moved = DecisionTests.item("noi-moi")
        moved.identity = "noi-dung-1"
        #expect(try judged([moved], [DecisionTests.decision(.reject)]).rejectedItems.count == 1)
    }

    @Test func itSaysNothingOfOtherCriteriaAndOtherItems() throws {
        let other = [
            DecisionTests.decision(.reject, criterion: "khac"),
            DecisionTests.decision(.reject, on: "2", content: "noi-dung-2"),
        ]
        #expect(try judged([DecisionTests.item("1")], other).countedItems.count == 1)
    }

    @Test func changedContentIsLookedAtAgainUnlessTheMachineSaysTheSame() throws {
        let before = [DecisionTests.decision(.reject, content: "noi-dung-cu")]
        let outcome = try judged([DecisionTests.item("1")], before)
        #expect(outcome.pendingItems.count == 1)
        #expect(outcome.countedItems.isEmpty)
        #expect(outcome.reasons.values.joined().contains { $0.text.contains("cần xem lại") })
        let same = try judged([DecisionTests.item("1")], [DecisionTests.decision(.count, content: "noi-dung-cu")])
        #expect(same.countedItems.count == 1)
    }

    @Test func aDecisionOnACopyMakesItCountOnceOnly() throws {
        var copy = DecisionTests.item("2")
        copy.identity = "noi-dung-1"
        copy.duplicateOf = "http://skhcn.songcam.example/1"
        let items = [DecisionTests.item("1"), copy]
        #expect(try judged(items, [DecisionTests.decision(.count)]).countedItems.map(\.address).count == 1)
        // Of the copy itself somebody may say that it is none.
        #expect(try judged(items, [DecisionTests.decision(.count, on: "2")]).countedItems.count == 2)
    }

    @Test func whatIsPostedAfterTheDayOfJudgingStaysOut() throws {
        var later = Item.sample("1", posted: Day(2023, 1, 5))
        later.identity = "noi-dung-1"
        #expect(try judged([later], [DecisionTests.decision(.count)]).countedItems.isEmpty)
    }

    @Test(arguments: [
        ("tính", Decision.Verdict.count), ("TINH", .count), ("Không tính", .reject), ("khong", .reject),
        ("chưa rõ", .unsure), ("k", .reject),
    ])
    func verdictsAreReadAsOfficialsWriteThem(written: String, verdict: Decision.Verdict) {
        #expect(Decision.Verdict(written: written) == verdict)
        #expect(Decision.Verdict(written: verdict.vietnamese) == verdict)
    }
}
