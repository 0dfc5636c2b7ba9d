import AuditCore
import Testing

@testable import Reading

/// Lines that a survey of the site could take for furniture.
struct OwnLinesTests {
    private let address = "http://sokhcn.vidu.gov.vn/tin-tuc/bai-"
    private let names = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]

    /// Every page shows a box with the newest item and its file, and the portal's foot.
    private func page(_ title: String, _ body: String) -> String {
        """
        <html lang="vi"><head><title>\(title)</title></head><body>
        <ul><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức sự kiện</a></li></ul>
        <div><h1>\(title)</h1><div>Ngày đăng: 12/10/2022</div><div>\(body)</div></div>
        <div><b>Tin mới nhất</b><div><a href="/tuyen-sinh">Thông báo tuyển sinh lớp đo lường</a></div>
        <div><a href="/tep/tuyen-sinh.pdf">Thông báo tuyển sinh lớp đo lường (tệp)</a></div></div>
        <div>Bản quyền thuộc Sở Khoa học và Công nghệ tỉnh Vi Dụ. Địa chỉ: số 1 đường Ấy</div></body></html>
        """
    }

    private func paragraphs(_ name: String) -> String {
        """
        <p>Sở Khoa học và Công nghệ tổ chức hội nghị lần thứ \(name) cho các doanh nghiệp và hợp tác xã trong tỉnh.</p>
        <p>Các đại biểu đợt \(name) thảo luận về kiểm định phương tiện đo, nhãn hàng hóa và mã số mã vạch của tỉnh.</p>
        """
    }

    private func read(_ title: String, _ body: String) -> Page {
        var survey = SiteSurvey()
        for number in 0..<20 {
            let name = names[number % 10] + (number < 10 ? "" : " mươi")
            let author = number < 3 ? "<p>Phan Văn Ất - Trung tâm Thông tin</p>" : ""
            let text = paragraphs(name) + author
            survey.note(Sample.page(page("Hội nghị lần thứ \(name)", text), at: address + "\(number)"))
        }
        let own = Sample.page(page(title, body), at: address + "x")
        survey.note(own)
        return PageReader(survey: survey).read(own)
    }

    @Test func anAuthorUnderSomePostsBelongsToTheText() {
        let text = read("Hội nghị bế mạc", paragraphs("cuối") + "<p>Phan Văn Ất - Trung tâm Thông tin</p>").text
        #expect(text.hasSuffix("Phan Văn Ất - Trung tâm Thông tin"))
        #expect(!text.contains("Bản quyền"))
    }

    @Test func aPostThatOnlyRepeatsItsTitleIsReadThoughABoxShowsItEverywhere() {
        let page = read(
            "Thông báo tuyển sinh lớp đo lường",
            "<p>Thông báo tuyển sinh lớp đo lường</p><p><a href='/tep/tuyen-sinh.pdf'>Tải về tại đây</a></p>")
        #expect(page.text == "Thông báo tuyển sinh lớp đo lường\nTải về tại đây")
        #expect(page.attachments.map(\.address) == ["http://sokhcn.vidu.gov.vn/tep/tuyen-sinh.pdf"])
    }

    @Test(arguments: [
        "<figure><img src='a.jpg'><figcaption>Các đại biểu chụp ảnh lưu niệm</figcaption></figure>",
        "<p>Địa chỉ: số 5 đường Kia, thành phố Vi Dụ</p>",
        "<table><tr><td>Vòng 1: ngày 05/09/2022 (thứ hai)</td></tr></table>",
        "<p>IMG_20220615_160519.jpg</p>",
    ])
    func whatLooksLikeALineAboutTheItemIsItsOwnAmongParagraphs(line: String) {
        let text = read("Hội nghị bế mạc", paragraphs("cuối") + line + "<p>Hội nghị kết thúc trong ngày.</p>").text
        let words = line.split { $0 == "<" || $0 == ">" }.map(String.init).first { $0.count > 15 && !$0.contains("=") }
        #expect(words.map(text.contains) == true)
    }

    @Test(arguments: [("Phong trào", "/phong-trao"), ("Hội thi nấu ăn", "/hoi-thi-nau-an")])
    func aShortTitleThatBoxesOfOtherPagesLinkToIsFound(title: String, path: String) {
        func page(_ title: String, _ text: String, _ box: String) -> Capture {
            let html = """
                <html lang="vi"><head><title>\(title)</title></head><body><ul><li><a href="/">Trang chủ</a></li>
                <li><a href="/tin">Tin tức sự kiện</a></li></ul><div><div>\(title)</div><div>Thứ Hai, 12/10/2022</div>
                <div>\(text)</div></div><div>\(box)</div><div>Bản quyền thuộc Trường Tiểu học Vi Dụ</div></body></html>
                """
            return Sample.page(html, at: address + Folded.squeezed(title))
        }
        var survey = SiteSurvey()
        for (number, name) in names.enumerated() {
            let box = number < 4 ? "<a href='\(path)'>\(title)</a>" : ""
            survey.note(page("Hội nghị lần thứ \(name)", paragraphs(name), box))
        }
        let own = page(title, paragraphs("cuối"), "")
        survey.note(own)
        let read = PageReader(survey: survey).read(own)
        #expect(read.kind == .article && read.title == title && read.dates.posted?.day == Day(2022, 10, 12))
    }

    @Test func anEntryOfTheMenuIsNoTitleOfAnItemBelowIt() {
        var survey = SiteSurvey()
        func page(_ name: String, _ menu: String) -> Capture {
            let title = "Hướng dẫn lập kế hoạch kiểm định lần thứ \(name)"
            let html = """
                <html lang="vi"><head><title>Chiến lược quy hoạch</title></head><body><div>\(menu)</div>
                <div><a href="/">Trang chủ</a></div><div><div>\(title)</div><div>Thứ Hai, 12/10/2022</div>
                \(paragraphs(name))</div><div>Bản quyền thuộc Sở Khoa học và Công nghệ Vi Dụ</div></body></html>
                """
            return Sample.page(html, at: address + Folded.squeezed(name))
        }
        for name in names { survey.note(page(name, "<a href='/chien-luoc'>Chiến lược quy hoạch</a>")) }
        let own = page("cuối", "Chiến lược quy hoạch")
        survey.note(own)
        let outline = HTMLParser.outline(PageEncoding.utf8(body(own), contentType: nil))
        #expect(survey.isFurniture(outline, outline.blocks[0]))
    }

    private func body(_ capture: Capture) -> [UInt8] {
        guard case .response(let response) = capture.result else { return [] }
        return response.body
    }

    @Test func aLabelledDayRightUnderTheTitleMakesAnArticleOfAFewWords() {
        let rows = (1...6).map {
            "<div><a href='/v\($0)'>Văn bản chỉ đạo số \($0) của Phòng Giáo dục</a></div><div>0\($0)/09/2022</div>"
        }
        let page = read("Kế hoạch tháng mười một", "<p><a href='/tep/kh.pdf'>KH.pdf</a></p>" + rows.joined())
        #expect(page.kind == .article)
    }

    @Test func whatStandsAboveFilesIsNoText() {
        let page = read(
            "Kế hoạch kiểm tra năm sau",
            "<div>Tập tin đính kèm</div><div><a href='/tep/kh.pdf'>ke-hoach-kiem-tra.pdf</a></div>")
        #expect(!page.text.contains("Tập tin đính kèm"))
        #expect(page.attachments.count == 1)
    }
}
