import AuditCore
import Testing

struct PortalMentionTests {
    private let portal = PortalMention(agency: .sample)

    @Test(arguments: [
        "- Cổng thông tin điện tử Sở;", "- Công thông tin điện tử Sở;", "- Cong thong tin dien tu So",
        "- Cổ ng TTĐT Sở;",
        "- Trang TTĐT Sở KH&CN (để đăng tải);", "- Cổng TTĐT của Sở;", "- Website Sở;",
        "- Cổng thông tin điện tử (đăng tin);",
        "- Lãnh đạo Sở; Cổng TTĐT Sở; Lưu: VT", "- Cổng Thông tin điện tử Sở Khoa học và Công nghệ;",
        "- skhcn.songcam.example;",
    ])
    func waysToNameTheOwnPortal(line: String) {
        #expect(portal.answer(in: ["- Như trên;", line]) == .own(line: line))
    }

    @Test(arguments: [
        "- Cổng thông tin điện tử tỉnh;", "- Cổng TTĐT Chính phủ;", "- Cổng thông tin Bộ GDĐT;",
        "- Cổng TTĐT UBND tỉnh;",
        "- Cổng thông tin điện tử Sở Y tế;", "- Trang TTĐT huyện Yên Dũng;",
    ])
    func portalsOfOthersAreNotIt(line: String) {
        #expect(portal.answer(in: [line]) == .other(line: line))
    }

    @Test(arguments: [["- Lưu: VT, TTUD."], ["- Sở Thông tin và Truyền thông;", "- Lãnh đạo Sở;"], []])
    func otherLinesNameNoPortal(lines: [String]) {
        #expect(portal.answer(in: lines) == .none)
    }
}
