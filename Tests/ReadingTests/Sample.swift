import AuditCore

/// Captures for tests.
enum Sample {
    static func page(
        _ html: String, at address: String = "http://sokhcn.vidu.gov.vn/tin-tuc/bai.html", status: Int = 200,
        type: String = "text/html; charset=utf-8", fetchedAt: String? = nil, anchor: String? = nil
    ) -> Capture {
        file(Array(html.utf8), at: address, type: type, status: status, fetchedAt: fetchedAt, anchor: anchor)
    }

    static func file(
        _ bytes: [UInt8], at address: String, type: String = "application/octet-stream", status: Int = 200,
        fetchedAt: String? = nil, anchor: String? = nil
    ) -> Capture {
        let header = Capture.Header(name: "content-type", value: type)
        return Capture(
            address: address, fetchedAt: fetchedAt,
            result: .response(Capture.Response(status: status, headers: [header], body: bytes)), anchor: anchor)
    }

    /// An article of a made-up department, with the furniture that portals have.
    static func article(_ number: Int) -> String {
        """
        <html lang="vi"><head><title>Bài số \(words(number)) - Sở KH&amp;CN Vi Dụ</title>
        <meta property="og:title" content="Hội nghị tập huấn \(words(number)) tại Vi Dụ"></head><body>
        <div class="x1">Thứ Ba, 15/11/2022 09:0\(number % 10)</div>
        <ul class="x2"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li>
        <li><a href="/tin-tuc">Tin tức</a></li></ul>
        <div class="x3"><a href="/">Trang chủ</a> » <a href="/tin-tuc">Tin tức</a> » <a href="/hd">Hoạt động</a></div>
        <div class="x4"><h1>Hội nghị tập huấn \(words(number)) tại Vi Dụ</h1><div>Thứ Hai, \(10 + number)/10/2022 | 14:3\(number)</div>
        <p>Ngày \(number + 1)/10, Sở Khoa học và Công nghệ tổ chức hội nghị \(words(number)) cho các doanh nghiệp trong tỉnh.</p>
        <p>Tham dự có đại diện \(words(number)) đơn vị, trong đó có <a href="/x">Chi cục</a> Tiêu chuẩn Đo lường Chất lượng.</p>
        <p><a href="/tep/ke-hoach-\(number).pdf">Kế hoạch \(words(number)).pdf</a></p></div>
        <div class="x5"><b>Tin liên quan</b><ul>
        <li><a href="/a1">Một bài khác về đo lường trong tỉnh</a> (01/09/2022)</li>
        <li><a href="/a2">Lại một bài về sở hữu trí tuệ nữa</a> (02/09/2022)</li></ul></div>
        <div class="x6">Bản quyền thuộc Sở Khoa học và Công nghệ tỉnh Vi Dụ. Địa chỉ: số 1 đường Ấy. Điện thoại 0204 123</div>
        </body></html>
        """
    }

    static func words(_ number: Int) -> String {
        "đợt " + ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám"][number % 8]
    }
}
