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
        "- skhcn.songcam.example;", "- Cổng TTĐT Chính phủ và Cổng TTĐT Sở;",
        "- UBND tỉnh, Cổng TTĐT Sở (đăng tải);",
    ])
    func waysToNameTheOwnPortal(line: String) {
        #expect(portal.answer(in: ["- Như trên;", line]) == .own(line: line))
    }

    @Test(arguments: [
        "- Cổng thông tin điện tử tỉnh;", "- Cổng TTĐT Chính phủ;", "- Cổng thông tin Bộ GDĐT;",
        "- Cổng TTĐT UBND tỉnh;",
        "- Cổng thông tin điện tử Sở Y tế;", "- Cổng TTĐT Sở Công Thương;", "- Cổng TTĐT Công an tỉnh;",
        "- Cổng TTĐT Sở KH&ĐT;", "- Website Thư viện tỉnh;", "- Cổng TTĐT Sở KH&CN tỉnh Tây Lĩnh;",
        "- Cổng TTĐT Văn phòng UBND tỉnh để đăng;", "- Cổng TTĐT Đảng bộ tỉnh;", "- Trang TTĐT huyện Yên Dũng;",
    ])
    func portalsOfOthersAreNotIt(line: String) {
        #expect(portal.answer(in: [line]) == .other(line: line))
    }

    @Test(arguments: [["- Lưu: VT, TTUD."], ["- Sở Thông tin và Truyền thông;", "- Lãnh đạo Sở;"], []])
    func otherLinesNameNoPortal(lines: [String]) {
        #expect(portal.answer(in: lines) == .none)
    }
}
