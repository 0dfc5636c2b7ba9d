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

    private func words(_ item: ItemVerdict, _ mark: ItemVerdict.Reason.Mark = .no) -> String {
        let html = DecidingReason(of: criterion, mark).words(item, ReportModel(Sample.result()))
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test func theCriterionsOwnStepIsNamedWithoutItsCode() throws {
        let rejected = try item([
            .init(.no, "−3: tiêu đề có «hội nghị»"), .init(.no, "N1: nơi nhận không ghi Cổng"),
            .init(.yes, "C1: đúng lĩnh vực"), .init(.no, "C1: ngoài kỳ chấm"), .init(.no, "C1: quá ngắn"),
        ])
        #expect(words(rejected) == "ngoài kỳ chấm")
    }

    @Test func whatAnItemWaitsForIsItsUnknownStep() throws {
        let pending = try item([.init(.no, "C1: khác"), .init(.unknown, "C1: không ghi ngày đăng")])
        #expect(words(pending, .unknown) == "không ghi ngày đăng")
        #expect(DecidingReason(of: criterion, .unknown).heading == "Vì sao chờ")
    }

    @Test(arguments: [true, false])
    func aCopyLinksToItsOriginal(isSaidByTheJudge: Bool) throws {
        let twin = try #require(Sample.result().items.first { $0.criterion == "C1" && $0.outcome == .counted })
        let posted = try #require(twin.posted)
        let said = isSaidByTheJudge ? [ItemVerdict.Reason(.no, "C1: trùng nội dung với \(twin.address)")] : []
        let copy = words(try item([.init(.no, "−3: khác")] + said, twin: twin.address))
        #expect(copy.hasPrefix("trùng với bài «<a href=#i"))
        #expect(copy.hasSuffix("» đăng ngày \(posted.vietnamese)"))
        #expect(!copy.contains("https:"))
    }

    @Test func aCopyThatFailsByItselfSaysThat() throws {
        let twin = try #require(Sample.result().items.first)
        #expect(words(try item([.init(.no, "C1: ngoài kỳ chấm")], twin: twin.address)) == "ngoài kỳ chấm")
    }

    @Test func withoutAStepOfTheCriterionTheLastFaultIsNamed() throws {
        #expect(words(try item([.init(.no, "một"), .init(.no, "hai"), .init(.yes, "ba")])) == "hai")
        #expect(words(try item([])) == "xem các bước ở phụ lục")
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
