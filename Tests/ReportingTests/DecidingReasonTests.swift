import AuditCore
import Testing

@testable import Reporting

struct DecidingReasonTests {
    private let criterion = SampleCriteria.all[0]

    private func item(_ reasons: [ItemVerdict.Reason], twin: String? = nil) throws -> ItemVerdict {
        var item = try #require(SampleItems.all(60).first { $0.criterion == "C1" && $0.outcome == .rejected })
        item.reasons = reasons
        item.duplicateOf = twin
        return item
    }

    private func shared(_ item: ItemVerdict, _ mark: ItemVerdict.Reason.Mark = .no) -> String {
        DecidingReason(of: criterion, mark).shared(item)
    }

    private func twin(_ item: ItemVerdict) -> String? {
        DecidingReason(of: criterion, .no).twin(item, ReportModel(Sample.result()))
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func theCriterionsOwnStepIsNamedWithoutItsCode() throws {
        let rejected = try item([
            .init(.no, "−3: tiêu đề có «hội nghị»"), .init(.no, "N1: nơi nhận không ghi Cổng"),
            .init(.yes, "C1: đúng lĩnh vực"), .init(.no, "C1: ngoài kỳ chấm"), .init(.no, "C1: quá ngắn"),
        ])
        #expect(shared(rejected) == "ngoài kỳ chấm")
    }

    @Test func whatAnItemWaitsForIsItsUnknownStep() throws {
        let pending = try item([.init(.no, "C1: khác"), .init(.unknown, "C1: không ghi ngày đăng")])
        #expect(shared(pending, .unknown) == "không ghi ngày đăng")
    }

    /// The day stands beside it, so that items of many days share one reason.
    @Test(arguments: [
        ("C1: ngày đăng 04/03/2021 ngoài kỳ (nguồn: nhãn «Ngày»)", "ngày đăng ngoài kỳ"),
        ("C1: ngày đăng 04/03/2021 ngoài kỳ", "ngày đăng ngoài kỳ"),
        ("C1: ngày đăng 05/03/2021 ngoài kỳ (nguồn: nhãn)", "ngày đăng 05/03/2021 ngoài kỳ (nguồn: nhãn)"),
        ("C1: hạn 04/03/2021", "hạn 04/03/2021"),
    ])
    func anItemsOwnDayIsNoPartOfItsReason(step: String, words: String) throws {
        var rejected = try item([.init(.no, step)])
        rejected.posted = Sample.day(2021, 3, 4)
        #expect(shared(rejected) == words)
    }

    @Test(arguments: [true, false])
    func aCopyLinksToItsOriginal(isSaidByTheJudge: Bool) throws {
        let original = try #require(Sample.result().items.first { $0.criterion == "C1" && $0.outcome == .counted })
        let posted = try #require(original.posted)
        let said = isSaidByTheJudge ? [ItemVerdict.Reason(.no, "C1: trùng nội dung với \(original.address)")] : []
        let rejected = try item([.init(.no, "−3: khác")] + said, twin: original.address)
        let copy = try #require(twin(rejected))
        #expect(copy.hasPrefix("trùng với <a href=#i"))
        #expect(copy.hasSuffix("</a> đăng ngày \(posted.vietnamese)"))
        #expect(!copy.contains("https:"))
        #expect(shared(rejected) == "trùng với bài khác đã tính")
    }

    @Test func aCopyThatFailsByItselfSaysThat() throws {
        let original = try #require(Sample.result().items.first)
        let copy = try item([.init(.no, "C1: ngoài kỳ chấm")], twin: original.address)
        #expect(shared(copy) == "ngoài kỳ chấm" && twin(copy) == nil)
    }

    @Test func withoutAStepOfTheCriterionTheLastFaultIsNamed() throws {
        #expect(shared(try item([.init(.no, "một"), .init(.no, "hai"), .init(.yes, "ba")])) == "hai")
        #expect(shared(try item([])) == "máy không ghi lý do")
    }

    @Test func itemsOutsideTheRegisterAreSaidWhereARegisterWasAsked() {
        var listed = SampleCriteria.all[2]
        listed.countedItems = (0..<11).map { "https://a.vn/\($0)" }
        #expect(listed.unlistedWords.isEmpty)
        listed.parts = [.init(name: "Có trên Cổng, ngoài sổ đăng ký", count: 2)]
        #expect(listed.unlistedWords == ", trong đó 2 ngoài sổ đăng ký")
        listed.counted = 11
        #expect(listed.unlistedWords.isEmpty)
    }
}
