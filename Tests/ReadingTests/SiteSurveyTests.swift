import AuditCore
import Testing

@testable import Reading

struct SiteSurveyTests {
    private let address = "http://sokhcn.vidu.gov.vn/tin-tuc/bai-"

    @Test func onePageUnderManyAddressesIsCountedOnce() {
        var survey = SiteSurvey()
        for number in 0..<6 { survey.note(Sample.page(Sample.article(number), at: address + "\(number)")) }
        for copy in 0..<4 { survey.note(Sample.page(Sample.article(7), at: address + "7?ref=\(copy)")) }
        let page = PageReader(survey: survey).read(Sample.page(Sample.article(7), at: address + "7?ref=2"))
        #expect(page.title == "Hội nghị tập huấn đợt tám tại Vi Dụ")
        #expect(page.text.contains("tổ chức hội nghị đợt tám cho các doanh nghiệp"))
        #expect(!page.text.contains("Bản quyền"))
    }

    /// A decision's text: every page says it with other numbers.
    private func decision(_ number: Int) -> String {
        let name = ["đất", "nước", "rừng", "biển", "đảo"][number % 5]
        return """
            <html><head><title>Công bố mức phí kiểm định \(name)</title></head><body>
            <div><a href="/">Trang chủ</a> » <a href="/phi">Biểu phí</a></div><h1>Công bố mức phí kiểm định \(name)</h1>
            <div>Ngày đăng: 1\(number)/10/2022</div>
            <p>Sở Khoa học và Công nghệ công bố mức phí kiểm định phương tiện đo áp dụng cho các tổ chức, cá nhân trên địa
            bàn tỉnh là \(number)50.000 đồng một lần, thực hiện từ ngày 0\(number)/11/2022, thay cho mức phí đã công bố trước
            đây; các đơn vị có nhu cầu kiểm định liên hệ với Trung tâm Kỹ thuật để được hướng dẫn chi tiết về hồ sơ.</p>
            <div>Cơ quan chủ quản: Ủy ban nhân dân tỉnh Vi Dụ. Chịu trách nhiệm nội dung: Giám đốc Sở Khoa học và Công nghệ.
            Địa chỉ: số 1 đường Ấy, thành phố Vi Dụ, tỉnh Vi Dụ. Điện thoại: 0204 123 456. Thư điện tử của cơ quan. Ghi rõ
            nguồn khi phát hành lại thông tin từ trang này, xin chân thành cảm ơn quý độc giả đã ghé thăm.</div></body></html>
            """
    }

    @Test func aLongTextWithOtherNumbersIsNoFurnitureOfASmallSite() {
        var survey = SiteSurvey()
        for number in 0..<5 { survey.note(Sample.page(decision(number), at: address + "\(number)")) }
        let page = PageReader(survey: survey).read(Sample.page(decision(3), at: address + "3"))
        #expect(page.text.contains("350.000 đồng một lần"))
        #expect(!page.text.contains("Cơ quan chủ quản"))
    }
}
