import AuditCore
import Testing

@testable import Reading

struct BreadcrumbTests {
    private func section(_ trail: String, title: String = "Tăng cường kiểm tra đo lường") -> [String] {
        let html = """
            <html><head><title>\(title)</title></head><body>\(trail)<h1>\(title)</h1><div>Ngày đăng: 04/03/2022</div>
            <p>Sở kiểm tra cột đo xăng dầu tại các cửa hàng trên địa bàn tỉnh trong dịp này.</p></body></html>
            """
        return PageReader().read(Sample.page(html)).section
    }

    @Test(arguments: [
        "Lịch trực dịp lễ 30/4 và 01/5", "Nghị định 126/2021/NĐ-CP về xử phạt", "Thông báo | Tuyển dụng viên chức",
    ])
    func aTitleInTheTrailIsNeitherCutNorASection(title: String) {
        let trail = "<div class=breadcrumb><a href=/>Trang chủ</a><a href=/t>Tin</a><div>\(title)</div></div>"
        #expect(
            section(trail.replacing("</a><a", with: "</a> / <a"), title: title) == ["Tin"])
    }

    @Test func aNameWithASlashStaysWhole() {
        let trail = "<div class=breadcrumb><div>Trang chủ</div><div>/</div><div>Chào mừng 30/4 và 01/5</div></div>"
        #expect(section(trail) == ["Chào mừng 30/4 và 01/5"])
    }

    @Test(arguments: [
        "Trang chủ / Tin tức / Đo lường", "<a href=/>Trang chủ</a>/<a href=/t>Tin tức</a>/<a href=/d>Đo lường</a>",
        "<a href=/>Trang chủ</a> » <a href=/t>Tin tức</a>»<a href=/d>Đo lường</a>",
        "<div>Trang chủ /</div><div>Tin tức /</div><div>Đo lường</div>",
    ])
    func aTrailIsCutBetweenItsNames(trail: String) {
        #expect(section("<div class=breadcrumb>\(trail)</div>") == ["Tin tức", "Đo lường"])
    }
}
