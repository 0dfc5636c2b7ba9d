import AuditCore
import Testing

@testable import Reading

struct PageSignatureTests {
    private static func signature(_ html: String) throws -> PageSignature {
        try #require(ScanSample.scan(html).signature)
    }

    private static let sentences = [
        "Sáng ngày mười lăm, Sở Khoa học và Công nghệ tổ chức hội nghị tập huấn nghiệp vụ đo lường cho các doanh nghiệp.",
        "Tham dự hội nghị có đại diện các phòng chuyên môn, các chi cục trực thuộc và ba mươi doanh nghiệp trên địa bàn.",
        "Các đại biểu được giới thiệu những điểm mới của nghị định về nhãn hàng hóa và truy xuất nguồn gốc sản phẩm.",
        "Phát biểu kết luận, đồng chí Phó Giám đốc đề nghị các đơn vị khẩn trương rà soát phương tiện đo đang sử dụng.",
        "Thời gian tới, Sở sẽ tiếp tục phối hợp kiểm tra chất lượng xăng dầu, vàng trang sức và đồ chơi trẻ em.",
        "Kinh phí thực hiện được bố trí từ nguồn sự nghiệp khoa học của tỉnh theo quyết định đã phê duyệt đầu năm.",
    ]

    /// A page of a made-up portal, with the furniture that portals have.
    private static func page(
        title: String = "Hội nghị tập huấn đo lường", body: [String] = sentences, views: String = "1.234",
        clock: String = "Hôm nay, Thứ Ba ngày 15/11/2022 09:04:12", online: Int = 12,
        token: String = "a1b2c3d4e5f60718",
        ago: String = "3 giờ trước", related: [String] = ["Tin thứ nhất về đo lường trong tỉnh ta"],
        menu: String = "Trang chủ"
    ) -> String {
        """
        <html><head><title>\(title)</title><script>var t = "\(token)";</script></head><body>
        <header><div>\(clock)</div></header><div class="top">\(clock)</div>
        <ul id="menu"><li><a href="/">\(menu)</a></li><li><a href="/b">Giới thiệu</a></li></ul>
        <form><input type="hidden" name="__VIEWSTATE" value="\(token)"><select><option>\(online)</option></select></form>
        <div class="khung"><h1>\(title)</h1><p>Đăng bởi Ban biên tập, \(ago)</p>
        \(body.map { "<p>\($0)</p>" }.joined(separator: "\n"))
        <p>Lượt xem: \(views)</p><p>Mã phiên: \(token)</p></div>
        <h3>Tin liên quan</h3><ul>\(related.map { "<li><a href='/r'>\($0)</a> (\(online)/10)</li>" }.joined())</ul>
        <div class="dem"><ul><li>Đang truy cập<span>\(online)</span></li><li>Hôm nay<span>\(views)</span></li>
        <li>Tổng lượt truy cập<span>\(views)</span></li></ul><table><tr><td>Hôm qua:</td><td>\(views)</td></tr></table>
        <div>\(views)</div><div>Lượt truy cập</div><p>IP của bạn: 10.0.0.\(online)</p></div>
        <div style="display: none">\(token) \(views)</div><footer>Bản quyền \(online)</footer></body></html>
        """
    }

    @Test func whatChangesAtEveryRequestIsNoChange() throws {
        let first = try Self.signature(Self.page())
        let others = [
            Self.page(views: "98.765"), Self.page(clock: "Hôm nay, Chủ nhật ngày 01/01/2023 23:59:00"),
            Self.page(online: 7), Self.page(token: "99ff00aa11bb22cc"), Self.page(ago: "5 phút trước"),
            Self.page(related: ["Một tin khác hẳn vừa mới đăng lên cổng hôm nay", "Tin nữa dài dài dài dài"]),
            Self.page(menu: "Trang đầu"),
        ]
        #expect(first.words > 100)
        for (index, other) in others.enumerated() {
            #expect(try Self.signature(other).hash == first.hash, "\(index)")
        }
    }

    @Test(arguments: 0..<6)
    func oneOtherSentenceIsAChangeAndNearby(index: Int) throws {
        let first = try Self.signature(Self.page())
        var body = Self.sentences
        body[index] = "Câu này được viết lại với nội dung khác."
        let second = try Self.signature(Self.page(body: body))
        #expect(first.hash != second.hash)
        #expect((first.sketch ^ second.sketch).nonzeroBitCount < 24)
    }

    @Test func marksOfVietnameseAreRead() throws {
        let first = try Self.signature("<p>Xử phạt vi phạm hành chính về đo lường trên địa bàn tỉnh</p>")
        #expect(
            try Self.signature("<p>Xử phát vi phạm hành chính về đo lường trên địa bàn tỉnh</p>").hash != first.hash)
        #expect(
            try Self.signature("<p>XỬ PHẠT vi phạm   hành <b>ch</b>ính về đo lường trên địa bàn tỉnh.</p>").hash
                == first.hash)
        #expect(
            try Self.signature("<p>Xử pha\u{323}t vi ph&#7841;m h&agrave;nh chính về đo lường trên địa bàn tỉnh</p>")
                .hash
                == first.hash)
        #expect(try Self.signature("<p>hoà</p>").hash == Self.signature("<p>hòa</p>").hash)
    }

    @Test func articlesOfOneTemplateAreFarApart() throws {
        let subjects = [
            "sở hữu trí tuệ nhãn hiệu chè xanh đăng ký bảo hộ chỉ dẫn địa lý cho nông sản đặc trưng của huyện vùng cao",
            "an toàn bức xạ thiết bị chụp ảnh y tế bệnh viện phải khai báo cấp phép gia hạn trước ngày hết hiệu lực",
            "đề tài nghiên cứu giống lúa chịu hạn nghiệm thu hội đồng đánh giá xếp loại đạt nhân rộng mô hình ba xã",
            "chuyển đổi số doanh nghiệp nhỏ hỗ trợ phần mềm kế toán chữ ký điện tử sàn thương mại tập huấn trực tuyến",
        ]
        let signatures = try subjects.map { subject in
            let words = subject.split(separator: " ").map(String.init)
            let body = (0..<8).map { shift in
                (words[(shift * 3 % words.count)...] + words[..<(shift * 3 % words.count)]).joined(separator: " ") + "."
            }
            return try Self.signature(Self.page(title: subject, body: body))
        }
        for (index, one) in signatures.enumerated() {
            for other in signatures[(index + 1)...] {
                #expect((one.sketch ^ other.sketch).nonzeroBitCount > 10)
            }
        }
    }

    private static func list(_ page: Int, intro: String = "", sidebar: String = "Tin mới") -> String {
        let rows = (0..<10).map { row in
            "<div><a href='/t\(page)-\(row)'>Thông báo số \(page * 10 + row) về việc mở lớp tập huấn đợt \(page)</a></div>"
        }
        return """
            <title>Danh sách</title><ul class=menu><li><a href=/>Trang chủ</a></ul>
            <div><div>\(sidebar)</div><ul><li><a href=/x>Một tin nổi bật ở cột bên của mọi trang</a></ul></div>
            <p>\(intro)</p><div class=ds>\(rows.joined())</div><div><a href=?p=1>1</a> <a href=?p=2>2</a></div>
            """
    }

    @Test(arguments: ["", "Trang này liệt kê các thông báo của Sở Khoa học và Công nghệ."])
    func pagesOfAListAreTold(intro: String) throws {
        let first = try Self.signature(Self.list(1, intro: intro))
        let second = try Self.signature(Self.list(2, intro: intro))
        #expect(first.hash != second.hash)
        #expect(try Self.signature(Self.list(1, intro: intro)) == first)
        #expect(first.words > 80)
    }

    @Test func aPageOfMenusOnlyStillSaysSomething() throws {
        let page = try Self.signature("<nav><a href=/>Trang chủ</a> <a href=/b>Giới thiệu</a></nav>")
        #expect(page.words == 4)
        #expect(ScanSample.scan("<title>x</title>").signature == nil)
        #expect(ScanSample.scan("").signature == nil)
    }

    @Test func unclosedFurnitureDoesNotSwallowThePage() throws {
        let text = Self.sentences.joined(separator: "</p><p>")
        #expect(try Self.signature("<nav><a href=/>Trang chủ</a><p>\(text)</p>").words > 100)
        #expect(try Self.signature("<div class=menu><a href=/>Trang chủ</a><p>\(text)</p>").words > 100)
    }

    @Test func sketchesCountEveryBit() {
        var numbers = SeededNumbers(state: 7)
        for size in [1, 2, 7, 8, 9, 63, 64, 65, 500] {
            var sketch = SimHash()
            var counts = [Int](repeating: 0, count: 64)
            for _ in 0..<size {
                let value = numbers.next()
                sketch.add(value)
                for bit in 0..<64 where value >> UInt64(bit) & 1 == 1 { counts[bit] += 1 }
            }
            let expected = (0..<64).reduce(UInt64(0)) { $0 | (counts[$1] * 2 > size ? 1 << UInt64($1) : 0) }
            #expect(sketch.value == expected, "\(size)")
        }
    }
}
