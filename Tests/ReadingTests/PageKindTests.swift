import AuditCore
import Testing

@testable import Reading

struct PageKindTests {
    private func kind(_ title: String) -> Page.Kind {
        let html = """
            <html><head><title>\(title)</title></head><body><h1>\(title)</h1><div>Ngày đăng: 04/03/2022</div>
            <p>Đường dẫn có thể đã thay đổi, mời bạn đọc xem các trang khác.</p></body></html>
            """
        return PageReader().read(Sample.page(html)).kind
    }

    @Test(arguments: [
        "404 sáng kiến khoa học được công nhận cấp tỉnh", "404 lợi ích của chuyển đổi số", "4040 tỷ đồng cho khoa học",
    ])
    func aTitleThatBeginsWithANumberIsNoError(title: String) { #expect(kind(title) == .article) }

    @Test(arguments: [
        "404", "404.", "404 - Not Found", "404 Không tìm thấy trang", "404 | Lỗi", "404 Error",
        "404 - File or directory not found.", "404: Trang không tồn tại", "Page not found",
    ])
    func aPageThatSaysSoIsNotFound(title: String) { #expect(kind(title) == .notFound) }
}
