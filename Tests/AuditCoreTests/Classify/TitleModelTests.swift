import AuditCore
import Foundation
import Testing

struct TitleModelTests {
    private static let small = "labels\tplans\tother\nblend\t1\t0.7\t7\t-4\t2\nbias\t0\t10\nt:ke hoach\t300\t-300\n"

    @Test func aModelOfTwoLabelsTellsThemApart() throws {
        let model = try TitleModel(bytes: [UInt8](TitleModelTests.small.utf8))
        let classifier = Classifier([Category.bare("plans")], model: model)
        #expect(classifier.classify(.init(title: "Về Kế Hoạch chung")).best == "plans")
        #expect(classifier.classify(.init(title: "Lễ hội đầu xuân")).best == "other")
    }

    @Test func theWordsThatSpeakAreShownAsTheTitleWritesThem() throws {
        let model = try TitleModel(bytes: [UInt8](TitleModelTests.small.utf8))
        let result = Classifier([Category.bare("plans")], model: model).classify(.init(title: "Ban hành KẾ HOẠCH mới"))
        #expect(result.ranked.first?.model?.words == ["KẾ HOẠCH"])
    }

    @Test func theSectionAddsNoMoreThanTheModelAllows() throws {
        let text = TitleModelTests.small + "section\t0.5\ns:ke\t900\t-900\ns:ke hoach\t900\t-900\n"
        let model = try TitleModel(bytes: [UInt8](text.utf8))
        let classifier = Classifier([Category.bare("plans")], model: model)
        let bare = classifier.classify(.init(title: "Lễ hội")).ranked.first?.model?.chance ?? 0
        let hinted = classifier.classify(.init(title: "Lễ hội", section: ["Kế hoạch"])).ranked.first?.model?.chance ?? 0
        // Both labels move by at most a half: the odds by at most e.
        #expect(hinted > bare && hinted / (1 - hinted) <= 2.72 * bare / (1 - bare))
    }

    @Test func theCalibrationMovesTheConfidenceAndNotTheLabel() throws {
        let plain = try TitleModel(bytes: [UInt8](TitleModelTests.small.utf8))
        let modest = try TitleModel(bytes: [UInt8]((TitleModelTests.small + "calibration\t0.5\t-0.2\n").utf8))
        let title = "Ban hành kế hoạch"
        let a = Classifier([Category.bare("plans")], model: plain).classify(.init(title: title))
        let b = Classifier([Category.bare("plans")], model: modest).classify(.init(title: title))
        #expect(a.label == b.label && a.confidence > b.confidence && b.confidence > 50)
    }

    @Test func aModelThatLacksACategoryOfTheRulesIsLeftOut() throws {
        let model = try TitleModel(bytes: [UInt8](TitleModelTests.small.utf8))
        let classifier = Classifier([Category.bare("plans"), Category.bare("tuyen-sinh")], model: model)
        #expect(classifier.classify(.init(title: "Kế hoạch")).chanceOfOther == nil)
    }

    @Test(arguments: [
        ("", 1), ("labels\tplans\n", 1), ("labels\tplans\tother\nblend\t1\n", 2),
        ("labels\tplans\tother\nblend\t1\t0.7\t7\t-4\t2\nbias\t0\n", 3),
        ("labels\tplans\tother\nbias\t0\t0\nt:a\t1\tx\n", 3),
        ("labels\tplans\tother\nsection\t-1\n", 2), ("labels\tplans\tother\ncalibration\t0\t1\n", 2),
    ])
    func aBrokenFileIsNamedByItsLine(text: String, line: Int) {
        let fault = #expect(throws: TitleModel.Fault.self) { try TitleModel(bytes: [UInt8](text.utf8)) }
        #expect(fault?.line == line)
    }

    /// `expected.tsv` is written by `scripts/classifier/train.py`, so both read titles alike.
    @Test func chancesAreThoseOfTheTrainer() throws {
        let root = RuleFixtures.root
        let model = try TitleModel(
            bytes: [UInt8](Data(contentsOf: root.appendingPathComponent(TitleModel.fileName))))
        let labels = [
            "legal_guidance", "rewards_penalties", "plans", "projects_procurement", "consultation_request",
            "consultation_summary",
        ]
        let classifier = Classifier(labels.map(Category.bare), model: model)
        let rows = try String(
            contentsOf: root.appendingPathComponent("Fixtures/titles/expected.tsv"), encoding: .utf8
        ).split(separator: "\n")
        #expect(rows.count >= 50)
        for row in rows {
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let result = classifier.classify(
                .init(title: cells[2], section: cells[3].isEmpty ? [] : [cells[3]], number: cells[4]))
            #expect(result.best == cells[0], "\(cells[2])")
            let chance = max(result.chanceOfOther ?? 0, result.ranked.first?.model?.chance ?? 0)
            #expect(abs(chance - (Double(cells[1]) ?? -1)) < 0.02, "\(cells[2])")
        }
    }
}

extension Category {
    /// Without signals.
    static func bare(_ id: String) -> Category {
        Category(id: id, title: id, signals: [], place: .sample)
    }
}
