import Foundation
import Glibc

/// Made-up Vietnamese texts, and the encodings in which pages of the 2000s carry them.
enum LegacyText {
    /// The same 200 on every run: from a headline alone to a few paragraphs.
    static let texts: [String] = {
        var state: UInt64 = 20_220_115
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        return (0..<200).map { index in
            let headline = headlines[next(headlines.count)] + " " + tails[next(tails.count)]
            let count = index % 4 == 0 ? 0 : 1 + next(6)
            let body = (0..<count).map { _ in sentences[next(sentences.count)] }
            return ([index % 7 == 0 ? headline.uppercased() : headline] + body).joined(separator: "\n")
        }
    }()

    private static let headlines = [
        "Hội nghị triển khai công tác đo lường", "Đẩy mạnh ứng dụng tiến bộ kỹ thuật",
        "Tập huấn nghiệp vụ sở hữu trí tuệ",
        "Kiểm tra an toàn bức xạ tại các cơ sở y tế", "Nghiệm thu đề tài chọn tạo giống lúa",
        "Xử phạt cửa hàng xăng dầu",
        "Tuyên truyền, phổ biến Luật Chuyển giao công nghệ", "Công bố chỉ dẫn địa lý cho vải thiều",
        "Thông báo tuyển chọn tổ chức chủ trì nhiệm vụ", "Ký kết chương trình phối hợp",
        "Trao Giấy khen cho doanh nghiệp",
        "Lấy ý kiến góp ý dự thảo Quyết định", "Quyết định phê duyệt danh mục dự án",
    ]

    private static let tails = [
        "năm 2009", "tại huyện Lũng Vân", "giai đoạn 2006 - 2010", "của Sở", "trên địa bàn tỉnh", "quý III",
        "(lần thứ hai)",
        "ở vùng cao", "cho người dân", "đối với hộ kinh doanh", "về giống cây ăn quả", "phục vụ Tết Nguyên đán",
    ]

    private static let sentences = [
        "Sáng ngày 12/3, Sở Khoa học và Công nghệ tổ chức hội nghị tổng kết công tác năm.",
        "Đến dự có đồng chí Phó Chủ tịch Uỷ ban nhân dân tỉnh và lãnh đạo các sở, ban, ngành.",
        "Mô hình đã giúp 120 hộ dân ở xã Yên Sơn tăng thu nhập từ 5 đến 7 triệu đồng mỗi vụ.",
        "Ông Nguyễn Văn Tưởng cho biết: \"Từ khi áp dụng kỹ thuật mới, ruộng nhà tôi ít sâu bệnh hẳn\".",
        "Theo quy định, phương tiện đo phải được kiểm định định kỳ; người vi phạm bị phạt đến 10.000.000 đồng.",
        "Những giống vải chín sớm được trồng thử nghiệm cho quả ngọt, vỏ đẹp, ít hạt.",
        "Cần khắc phục tình trạng buông lỏng quản lý, nhất là ở các chợ đầu mối.",
        "Để giữ gìn thương hiệu, bà con đã ký cam kết không sử dụng hoá chất ngoài danh mục.",
        "Kỹ sư Đỗ Thị Hường hướng dẫn cách ủ phân, bẫy bả và phòng trừ rầy nâu.",
        "Ý kiến đóng góp xin gửi về Phòng Quản lý Khoa học trước ngày 30 tháng 9 năm 2009.",
        "Ở đâu có nhu cầu, ở đó có cán bộ kỹ thuật về tận thôn bản hướng dẫn.",
        "Hội đồng xếp loại đề tài đạt mức Khá, đề nghị bổ sung phần phân tích hiệu quả kinh tế.",
        "Năm nay, toàn tỉnh có 36 cơ sở được cấp giấy phép sử dụng thiết bị X-quang.",
        "Sự kiện thu hút đông đảo học sinh, sinh viên, các nhà nghiên cứu và chủ trang trại.",
        "Ủy ban nhân dân tỉnh giao Sở chủ trì, phối hợp với các ngành thực hiện Chỉ thị này.",
        "Trước thực trạng đó, tổ công tác đã lập biên bản, buộc tiêu huỷ toàn bộ số hàng quá hạn.",
    ]

    /// Bytes by the system's iconv, which knows nothing of ours; nil where the encoding lacks a letter.
    static func bytes(_ text: String, iconv name: String) -> [UInt8]? {
        guard let handle = iconv_open(name, "UTF-8"), handle != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(handle) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 2 + 16)
        let room = output.count
        let written: Int? = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var (from, left) = (source.baseAddress, source.count)
                var (to, free) = (target.baseAddress, target.count)
                guard iconv(handle, &from, &left, &to, &free) != -1, iconv(handle, nil, nil, &to, &free) != -1 else {
                    return nil
                }
                return room - free
            }
        }
        return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
    }

    /// VNI for Windows: the vowel, then a letter of Latin-1 for its mark.
    static func vni(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar -> [UInt8] in
            if scalar.value < 0x80 { return [UInt8(scalar.value)] }
            let lower = String(scalar).lowercased()
            guard let code = vniCodes[lower] else { return [UInt8(ascii: "?")] }
            let isUpper = lower != String(scalar)
            return (isUpper ? code.uppercased() : code).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
    }

    /// The letters of Latin-1 that a font of the old encoding shows as Vietnamese.
    static func latin(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }

    private static let vniCodes: [String: String] = {
        var codes = ["đ": "ñ", "ơ": "ô", "ư": "ö", "ì": "ì", "í": "í", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"]
        let groups: [(String, String, String)] = [
            ("áàảãạâấầẩẫậăắằẳẵặ", "a", "ùøûõïâáàåãäêéèúüë"), ("éèẻẽẹêếềểễệ", "e", "ùøûõïâáàåãä"),
            ("óòỏõọôốồổỗộ", "o", "ùøûõïâáàåãä"), ("ớờởỡợ", "ô", "ùøûõï"), ("úùủũụ", "u", "ùøûõï"),
            ("ứừửữự", "ö", "ùøûõï"), ("ýỳỷỹ", "y", "ùøûõ"),
        ]
        for (letters, base, marks) in groups {
            for (letter, mark) in zip(letters, marks) { codes[String(letter)] = base + String(mark) }
        }
        return codes
    }()
}
