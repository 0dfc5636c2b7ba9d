import AuditCore
import Testing

@testable import Reading

/// Lists as the usual CMSs of portals lay them out.
struct ListingRowsTests {
    private let titles = [
        "Kế hoạch phát triển khoa học và công nghệ tỉnh năm 2022", "Thông báo kết quả kiểm tra đo lường xăng dầu",
        "Quyết định phê duyệt danh mục nhiệm vụ khoa học", "Báo cáo kết quả cải cách hành chính quý một",
        "Hướng dẫn đăng ký nhãn hiệu tập thể cho hợp tác xã",
    ]

    private func read(_ list: String) -> Page {
        let html = """
            <html lang="vi"><head><title>Danh sách văn bản</title></head><body>
            <ul class="menu"><li><a href="/gt">Giới thiệu chung về cơ quan</a><ul><li><a href="/cn">Chức năng nhiệm vụ của Sở</a>
            </li></ul></li></ul><div class="main"><h2>Danh sách văn bản</h2>\(list)
            <div class="pager"><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Trang sau</a></div></div>
            </body></html>
            """
        return PageReader().read(Sample.page(html, at: "http://sokhcn.vidu.gov.vn/van-ban"))
    }

    private func day(_ index: Int) -> String { "\(10 + index)/03/2022" }

    private func check(_ page: Page) {
        #expect(page.rows.map(\.title) == titles)
        #expect(page.rows.map(\.day) == titles.indices.map { Day(2022, 3, 10 + $0) })
        #expect(page.rows.allSatisfy { $0.address?.contains("/vb/") ?? false })
    }

    @Test func cardsWithTheDayBelow() {
        check(
            read(
                titles.enumerated().map { index, title in
                    """
                    <div class="card"><a href="/vb/\(index)"><img src="/a\(index).jpg"></a><h3><a href="/vb/\(index)">\(title)</a></h3>
                    <span class="date">\(day(index))</span><a href="/vb/\(index)">Xem chi tiết</a></div>
                    """
                }.joined()))
    }

    @Test func cardsWithTheDayAbove() {
        check(
            read(
                titles.enumerated().map { index, title in
                    """
                    <div class="item"><div class="d">\(day(index))</div><div class="t"><a href="/vb/\(index)">\(title)</a></div></div>
                    """
                }.joined()))
    }

    @Test func aPlainListWithTheDayInBrackets() {
        check(
            read(
                "<ul class='tin'>"
                    + titles.enumerated().map { index, title in
                        "<li><a href='/vb/\(index)'>\(title)</a> <i>(\(day(index)))</i></li>"
                    }.joined() + "</ul>"))
    }

    private func table(_ head: String, _ row: (Int, String) -> String) -> Page {
        read(
            "<table class='ds'><tr>\(head)</tr>"
                + titles.enumerated().map { "<tr>\(row($0.offset, $0.element))</tr>" }.joined() + "</table>")
    }

    @Test func aTableOfPapersIsReadByItsHead() {
        let head =
            "<th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Ngày hiệu lực</th><th>Trích yếu</th><th>Tình trạng</th>"
        let page = table(head) { index, title in
            """
            <td>\(index + 1)</td><td><a href="/vb/\(index)">\(20 + index)/KH-SKHCN</a></td><td>\(day(index))</td>
            <td>01/05/2022</td><td>\(title)</td><td>Còn hiệu lực</td>
            """
        }
        check(page)
        #expect(page.rows.map(\.number) == titles.indices.map { "\(20 + $0)/KH-SKHCN" })
        #expect(page.rows.allSatisfy { $0.state == "Còn hiệu lực" })
    }

    @Test func aTableOfProjectsTellsTheirState() {
        let page = table("<td>TT</td><td>Tên dự án</td><td>Chủ đầu tư</td><td>Trạng thái</td>") { index, title in
            "<td>\(index + 1)</td><td>\(title)</td><td>Sở KH&amp;CN</td><td>đang triển khai</td>"
        }
        #expect(page.rows.map(\.title) == titles && page.rows.allSatisfy { $0.state == "đang triển khai" })
    }
}
