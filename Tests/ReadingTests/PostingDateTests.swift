import AuditCore
import Testing

@testable import Reading

struct PostingDateTests {
    private let address = "http://sokhcn.vidu.gov.vn/tin-tuc/bai-"

    private let text = """
        <p>Trung tâm là đơn vị sự nghiệp công lập trực thuộc Sở Khoa học và Công nghệ.</p>
        <p>Trung tâm có tư cách pháp nhân, con dấu và tài khoản riêng theo quy định.</p>
        <p>Trung tâm chịu sự chỉ đạo, quản lý trực tiếp và toàn diện của Giám đốc Sở.</p>
        <p>Trung tâm nghiên cứu, thử nghiệm, chuyển giao tiến bộ kỹ thuật vào sản xuất.</p>
        <p>Trung tâm tư vấn cho các tổ chức, cá nhân đổi mới công nghệ và thiết bị.</p>
        """

    private func page(_ above: String, _ below: String) -> Page {
        let title = "Giới thiệu Trung tâm Ứng dụng tiến bộ"
        let html =
            "<html><head><title>\(title)</title></head><body><h1>\(title)</h1>\(above)\(text)\(below)</body></html>"
        return PageReader().read(Sample.page(html))
    }

    @Test func aLabelledDayBehindAnotherItemsLinkIsThatItems() {
        let box = """
            <div><b>Tin liên quan</b></div><div><a href="/a1">Một bài khác về đo lường trong tỉnh năm nay</a></div>
            <div>Ngày đăng: 01/09/2022</div>
            """
        #expect(page("", box).dates.posted == nil)
    }

    @Test(arguments: [
        "<div><a href='/m'>Chuyên mục Hoạt động của các đơn vị trực thuộc</a></div><div>Ngày đăng: 01/09/2022</div>",
        "<div>Xem</div><div><a href='/t.pdf'>Quyết định thành lập Trung tâm.pdf</a></div><div>In</div><div>Ngày đăng: 01/09/2022</div>",
    ])
    func aLabelledDayShortlyBelowTheTitleIsThePagesOwn(above: String) {
        #expect(page(above, "").dates.posted?.day == Day(2022, 9, 1))
    }

    private func sameDay(_ number: Int, _ line: String) -> String {
        Sample.article(number).replacing("Thứ Hai, \(10 + number)/10/2022 | 14:3\(number)", with: line)
    }

    @Test(arguments: ["Thứ Hai, 10/10/2022", "Ngày đăng: 10/10/2022", "10/10/2022"])
    func articlesPostedOnOneDayKeepIt(line: String) {
        var survey = SiteSurvey()
        for number in 0..<6 { survey.note(Sample.page(sameDay(number, line), at: address + "\(number)")) }
        let page = PageReader(survey: survey).read(Sample.page(sameDay(2, line), at: address + "2"))
        #expect(page.dates.posted?.day == Day(2022, 10, 10))
    }

    /// A site whose every page shows one line above the title.
    private func clocked(_ number: Int, name: String) -> String {
        """
        <html><head><title>Chức năng của \(name)</title></head><body><div><div>Thứ Ba, 15/11/2022</div>
        <h1>Chức năng của \(name)</h1></div>
        <p>Đơn vị \(name) tham mưu, giúp Giám đốc Sở quản lý nhà nước về lĩnh vực được giao trên địa bàn tỉnh.</p>
        </body></html>
        """
    }

    @Test(arguments: [(14, Day?.none), (5, Day(2022, 11, 15))])
    func onlyALineOfMostPagesOfALargerSiteIsItsClock(pages: Int, posted: Day?) {
        let names = (0..<pages).map { "Phòng " + String(repeating: "A", count: $0 + 1) }
        var survey = SiteSurvey()
        for (number, name) in names.enumerated() {
            survey.note(Sample.page(clocked(number, name: name), at: address + "\(number)"))
        }
        let page = PageReader(survey: survey).read(Sample.page(clocked(1, name: names[1]), at: address + "1"))
        #expect(page.dates.posted?.day == posted)
    }
}
