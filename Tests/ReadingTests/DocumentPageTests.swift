import AuditCore
import Testing

@testable import Reading

struct DocumentPageTests {
    private let html = """
        <html><head><title>Văn bản</title></head><body><div class="t"><span>Kế hoạch thanh tra năm 2022</span></div><table>
        <tr><td>Số ký hiệu văn bản 123</td><td>12 /KH- SKHCN</td></tr>
        <tr><td>Ngày ban hành</td><td>27/02/2022</td></tr><tr><td>Ngày hiệu lực</td><td>27/02/2021</td></tr>
        <tr><td>Trích yếu nội dung</td><td>Kế hoạch thanh tra năm 2022</td></tr>
        <tr><td>Hình thức văn bản</td><td>Kế hoạch</td></tr><tr><td>Lĩnh vực</td><td></td></tr>
        <tr><td>Ngươ\u{300}i ky\u{301} duyê\u{323}t</td><td>Trần Thị Bình</td></tr>
        <tr><td>Nơi nhận</td><td>- Lãnh đạo Sở;<br>- Cổng TTĐT Sở</td></tr>
        <tr><td>Tài liệu đính kèm</td><td><a href="tep/12%20KH.pdf">12 KH.pdf</a></td></tr></table>
        <h3>Văn bản mới</h3><table><tr><td>Số hiệu</td><td>99/QĐ-SKHCN</td></tr>
        <tr><td>Cơ quan ban hành</td><td>Bộ khác</td></tr><tr><td>Tải về</td><td><a href="khac.pdf">khac.pdf</a></td></tr>
        </table></body></html>
        """

    @Test func fieldsOfATableAreRead() {
        let page = PageReader().read(Sample.page(html))
        #expect(page.kind == .document)
        #expect(page.title == "Kế hoạch thanh tra năm 2022")
        #expect(page.document?.number == "12 /KH- SKHCN")
        #expect(page.document?.type == "Kế hoạch")
        #expect(page.document?.signer == "Trần Thị Bình")
        #expect(page.document?.issuer == nil)
        #expect(page.document?.recipients == ["Lãnh đạo Sở", "Cổng TTĐT Sở"])
        #expect(page.dates.signed?.day == Day(2022, 2, 27))
        #expect(page.dates.posted == nil)
        #expect(page.attachments.map(\.text) == ["12 KH.pdf"])
    }

    @Test func anEffectBeforeTheIssueIsDoubted() {
        let page = PageReader().read(Sample.page(html))
        #expect(page.dates.effective?.day == Day(2021, 2, 27))
        #expect(page.dates.effective?.doubt == "Ngày hiệu lực trước ngày ban hành")
    }

    @Test func aPaperThatStandsOnThePageIsReadFromItsWords() {
        let html = """
            <html><head><title>Kế hoạch khắc phục</title></head><body><h1>Kế hoạch khắc phục tồn tại của trang tin</h1>
            <div>Ngày đăng: 10/01/2022</div><div><p>SỞ KHOA HỌC VÀ CÔNG NGHỆ</p><p>Số: /KH-KHCN</p>
            <p>Vi Dụ, ngày 05 tháng 01 năm 2022</p><p>KẾ HOẠCH</p><p>Khắc phục những tồn tại của trang tin</p>
            <p>Căn cứ Thông báo 686/TB-UBND ngày 17/12/2021, Sở xây dựng kế hoạch khắc phục như sau đây.</p>
            <p>Nơi nhận:</p><p>- Lãnh đạo Sở;</p><p>- Cổng TTĐT Sở;</p><p>- Lưu: VT.</p></div></body></html>
            """
        let page = PageReader().read(Sample.page(html))
        #expect(page.kind == .article)
        #expect(page.document?.type == "Kế hoạch")
        #expect(page.document?.recipients == ["Lãnh đạo Sở;", "Cổng TTĐT Sở;", "Lưu: VT."])
        #expect(page.dates.signed?.day == Day(2022, 1, 5))
        #expect(page.dates.posted?.day == Day(2022, 1, 10))
    }

    @Test func aListShowsItsRows() {
        let rows = (1...6).map {
            "<div class=i><h3><a href='/v/\($0)'>Văn bản số \($0) về việc quản lý đo lường</a></h3><div>0\($0)/07/2022 | 08:32</div></div>"
        }
        let page = PageReader().read(
            Sample.page("<html><head><title>Chỉ đạo</title></head><body>" + rows.joined() + "</body></html>"))
        #expect(page.kind == .listing)
        #expect(page.rows.count == 6)
        #expect(page.rows.first?.day == Day(2022, 7, 1))
        #expect(page.rows.last?.address == "http://sokhcn.vidu.gov.vn/v/6")
        #expect(page.dates.posted == nil)
    }

    @Test func aProjectTableKeepsItsHeading() throws {
        let html = """
            <html><head><title>Danh mục dự án đầu tư công</title></head><body><h1>Danh mục dự án đầu tư công</h1>
            <div>Ngày đăng: 04/03/2022</div><p>Sở công bố danh mục các dự án trong năm để tổ chức, cá nhân được biết.</p>
            <p><b>Dự án đang triển khai</b></p><table><tr><th>STT</th><th>Tên dự án</th><th>Nguồn vốn</th></tr>
            <tr><td>1</td><td>Trạm kiểm định</td><td>Ngân sách</td></tr><tr><td>2</td><td>Phòng thử nghiệm</td><td></td></tr>
            </table></body></html>
            """
        let table = try #require(PageReader().read(Sample.page(html)).tables.first)
        #expect(table.heading == "Dự án đang triển khai")
        #expect(table.header == ["STT", "Tên dự án", "Nguồn vốn"])
        #expect(table.rows == [["1", "Trạm kiểm định", "Ngân sách"], ["2", "Phòng thử nghiệm", ""]])
    }
}
