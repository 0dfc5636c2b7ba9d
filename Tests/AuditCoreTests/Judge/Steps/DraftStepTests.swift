import AuditCore
import Testing

struct DraftStepTests {
    @Test(arguments: [
        ("Lấy ý kiến dự thảo Quyết định quy định quản lý đo lường", Truth.yes),
        ("V/v góp ý dự thảo Luật Chuyển giao công nghệ (sửa đổi)", .no),
        ("Đề nghị góp ý dự thảo lần 2 Nghị định về nhãn hàng hóa", .no),
        ("Góp ý dự thảo Nghị quyết thực hiện Luật Sở hữu trí tuệ", .yes),
        ("Xin ý kiến Kế hoạch thực hiện Nghị định về sáng kiến", .yes),
        ("Trả lời kiến nghị của cử tri gửi tới kỳ họp", .no),
        ("Hướng dẫn cách gửi góp ý trên Cổng", .no),
    ])
    func anOwnDraftIsToldFromOthersAndFromReplies(title: String, truth: Truth) {
        let finding = DraftStep(agencyName: "Sở Khoa học và Công nghệ tỉnh Sông Cẩm").finding(title: title)
        #expect(finding.truth == truth, "\(finding.text)")
        #expect(finding.text.hasPrefix("loại văn bản xin ý kiến – "))
    }

    @Test func aMinistryDraftsCircularsItself() {
        let step = DraftStep(agencyName: "Bộ Khoa học và Công nghệ")
        #expect(step.finding(title: "Lấy ý kiến dự thảo Thông tư về đo lường").truth == .yes)
    }

    @Test func aRequestOnSomeoneElsesDraftIsNoRequestOfTheAgency() throws {
        let check = PairCheck(
            left: .categoryIn(["consultation_request"], .sample), right: .categoryIn(["consultation_summary"], .sample),
            inside: ["tổng hợp ý kiến"], withinDays: 30)
        let items = [
            Item.sample("own", category: "consultation_request", title: "Lấy ý kiến dự thảo Quy chế đo lường"),
            Item.sample("law", category: "consultation_request", title: "Góp ý dự thảo Luật Đo lường"),
        ]
        let context = try JudgeContext.sample(items, criteria: [.sample(.pair(check))])
        let result = judged(context)
        #expect(result.criteria.first?.rejectedItems == ["http://skhcn.songcam.example/law"])
        let verdict = try #require(result.items.first { $0.address.hasSuffix("law") })
        #expect(verdict.reasons.contains { $0.mark == .no && $0.text.contains("loại văn bản xin ý kiến") })
    }
}
