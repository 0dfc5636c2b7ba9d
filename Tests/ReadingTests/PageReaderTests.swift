import AuditCore
import Testing

@testable import Reading

struct PageReaderTests {
    private let address = "http://sokhcn.vidu.gov.vn/tin-tuc/bai-"

    private func surveyed() -> PageReader {
        var survey = SiteSurvey()
        for number in 0..<8 { survey.note(Sample.page(Sample.article(number), at: address + "\(number)")) }
        return PageReader(survey: survey)
    }

    @Test func anArticleIsReadWithoutTheFurnitureOfItsSite() {
        let page = surveyed().read(Sample.page(Sample.article(3), at: address + "3"))
        #expect(page.kind == .article)
        #expect(page.title == "Hội nghị tập huấn đợt tư tại Vi Dụ")
        #expect(page.section == ["Tin tức", "Hoạt động"])
        #expect(page.text.hasPrefix("Ngày 4/10, Sở Khoa học và Công nghệ tổ chức"))
        #expect(page.text.hasSuffix("Kế hoạch đợt tư.pdf"))
        #expect(page.attachments.map(\.address) == ["http://sokhcn.vidu.gov.vn/tep/ke-hoach-3.pdf"])
    }

    @Test func theDayUnderTheTitleIsThePostingDay() {
        let page = surveyed().read(Sample.page(Sample.article(3), at: address + "3"))
        #expect(page.dates.posted?.day == Day(2022, 10, 13))
        #expect(page.dates.posted?.minute == 14 * 60 + 33)
        #expect(page.dates.posted?.doubt == nil)
    }

    @Test func aLonePageIsReadToo() {
        let page = PageReader().read(Sample.page(Sample.article(2)))
        #expect(page.kind == .article)
        #expect(page.title == "Hội nghị tập huấn đợt ba tại Vi Dụ")
        #expect(page.dates.posted?.day == Day(2022, 10, 12))
        #expect(page.text.contains("cho các doanh nghiệp trong tỉnh."))
        #expect(!page.text.contains("Bản quyền"))
    }

    @Test func metadataAloneIsDoubted() throws {
        let html = """
            <html><head><title>Quy định mới về nhãn hàng hóa lưu thông</title>
            <meta property="article:published_time" content="2022-03-04T20:00:00Z">
            <meta name="DC.Date" content="2022-03-05+0710:06:58"></head>
            <body><h1>Quy định mới về nhãn hàng hóa lưu thông</h1>
            <p>Nghị định quy định nội dung bắt buộc phải thể hiện trên nhãn, áp dụng cho mọi tổ chức, cá nhân.</p></body></html>
            """
        let posted = try #require(PageReader().read(Sample.page(html)).dates.posted)
        #expect(posted.day == Day(2022, 3, 5))
        #expect(posted.doubt != nil)
    }

    @Test func aDayBehindTheTitleIsDoubted() throws {
        let html = """
            <html><head><title>Sơ kết công tác thanh tra (26/08/2010 )</title></head><body>
            <h1>Sơ kết công tác thanh tra (26/08/2010 )</h1>
            <p>Sở tổ chức sơ kết công tác thanh tra sáu tháng đầu năm và bàn nhiệm vụ sáu tháng cuối năm.</p></body></html>
            """
        let posted = try #require(PageReader().read(Sample.page(html)).dates.posted)
        #expect(posted.day == Day(2010, 8, 26))
        #expect(posted.doubt != nil)
    }

    @Test func theClockOfThePageIsNoPostingDay() {
        let html = """
            <html><head><title>Giới thiệu chung về Sở Khoa học</title></head><body><div>Thứ Ba, 16/07/2024 - 10:00</div>
            <h1>Giới thiệu chung về Sở Khoa học</h1>
            <p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu quản lý nhà nước về khoa học.</p></body></html>
            """
        let page = PageReader().read(Sample.page(html, fetchedAt: "2024-07-16T03:00:05Z"))
        #expect(page.dates.posted == nil)
    }

    @Test func picturesAreNoFiles() {
        let picture = Sample.file([0x89, 0x50, 0x4E, 0x47], at: "http://a.vn/anh.png", type: "image/png")
        #expect(PageReader().read(picture).kind == .other)
    }

    @Test func hiddenWordsAreNoText() {
        let html = """
            <html><head><title>Thông báo nghỉ lễ của cơ quan</title></head><body><h1>Thông báo nghỉ lễ của cơ quan</h1>
            <div>Ngày đăng: 04/03/2022</div><p>Cơ quan nghỉ lễ từ thứ hai đến hết thứ tư, trực theo lịch đã phân công.</p>
            <p style="DISPLAY : none">Trò chơi đổi thưởng uy tín nhất hiện nay, nạp rút nhanh chóng.</p>
            <div aria-hidden="true">Casino trực tuyến cho mọi người chơi, nhận thưởng ngay hôm nay.</div>
            <!-- <p>Bình luận của người viết trang, không ai thấy.</p> --></body></html>
            """
        let page = PageReader().read(Sample.page(html))
        #expect(page.text == "Cơ quan nghỉ lễ từ thứ hai đến hết thứ tư, trực theo lịch đã phân công.")
    }

    @Test func aBodyThatWasEscapedTwiceIsUnescapedOnce() {
        let html = """
            <html><head><title>Tăng cường kiểm tra đo lường</title></head><body><h1>Tăng cường kiểm tra đo lường</h1>
            <div>Ngày đăng: 04/03/2022</div>
            <div>&lt;p&gt;Sở kiểm tra cột đo xăng dầu tại các cửa hàng trên địa bàn tỉnh.&lt;/p&gt;&lt;p&gt;Kết quả đạt.&lt;/p&gt;</div>
            </body></html>
            """
        let page = PageReader().read(Sample.page(html))
        #expect(page.text == "Sở kiểm tra cột đo xăng dầu tại các cửa hàng trên địa bàn tỉnh.\nKết quả đạt.")
    }

    @Test func thePlaceOfAPageIsHomeNotFoundOrOther() {
        let reader = PageReader()
        #expect(reader.read(Sample.page("<p>x</p>", at: "http://a.vn/")).kind == .home)
        #expect(reader.read(Sample.page("<p>x</p>", status: 404)).kind == .notFound)
        #expect(reader.read(Sample.page("")).kind == .other)
        let failed = Capture(address: "http://a.vn/x", fetchedAt: nil, result: .failure(FetchFailure(.timeout)))
        #expect(reader.read(failed).kind == .other)
    }

    @Test(arguments: [
        "http://a.vn/?viewMode=print", "http://a.vn/index.php?nv=news&op=savefile/x/y",
        "http://a.vn/PrintNews.aspx?id=1",
        "http://a.vn/?page=Article.Print.detail&id=0a", "http://a.vn/index.php?language=vi&nv=news&op=sendmail/x",
    ])
    func copiesForPrintAreTwins(address: String) {
        #expect(PageReader().read(Sample.page("<p>x</p>", at: address)).isTwin)
    }
}
