/// Made-up pieces of a Vietnamese portal: articles, monthly notices, decisions on fines and awards.
struct PieceMaker {
    struct Piece {
        var title: String
        var lines: [String]
        var text: String { lines.joined(separator: "\n") }
    }

    var random: SeededBytes
    private var serial = 100
    private var named: Set<String> = []

    init(seed: UInt64) { random = SeededBytes(seed: seed) }

    mutating func pick(_ list: [String]) -> String { list[Int.random(in: 0..<list.count, using: &random)] }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// 12.500.000
    static func grouped(_ value: Int) -> String {
        var digits = Array(String(value))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(".", at: place)
            place -= 3
        }
        return String(digits)
    }

    private mutating func filled(_ template: String) -> String {
        var out = ""
        for part in template.split(separator: "{", omittingEmptySubsequences: false) {
            guard let end = part.firstIndex(of: "}") else {
                out += part
                continue
            }
            out += value(String(part[..<end]))
            out += part[part.index(after: end)...]
        }
        return out
    }

    private mutating func value(_ name: String) -> String {
        switch name {
        case "dv": pick(Stock.offices)
        case "noi": pick(Stock.places)
        case "lv": pick(Stock.fields)
        case "ct": company()
        case "nguoi": person()
        case "n": String(number(3...480))
        case "ngay": "\(number(1...28))/\(number(1...12))/\(number(2019...2022))"
        case "tien": PieceMaker.grouped(number(12...9_800) * 500_000) + " đồng"
        case "viec": pick(Stock.works)
        case "muc": pick(Stock.aims)
        default: name
        }
    }

    mutating func company() -> String {
        "\(pick(Stock.companyKinds)) \(pick(Stock.companyNames)) \(pick(Stock.companyTails))"
    }

    /// One that no other form names.
    private mutating func freshCompany() -> String {
        for _ in 0..<1_000 {
            let name = company()
            if named.insert(name).inserted { return name }
        }
        named.insert("\(company()) \(serial)")
        return "\(company()) \(serial)"
    }

    mutating func person() -> String { "\(pick(Stock.families)) \(pick(Stock.middles)) \(pick(Stock.givens))" }

    mutating func article() -> Piece {
        let title = filled(pick(Stock.headlines))
        var lines: [String] = []
        for _ in 0..<number(5...10) {
            lines.append((0..<number(2...3)).map { _ in filled(pick(Stock.sentences)) }.joined(separator: " "))
        }
        return Piece(title: title, lines: lines)
    }

    /// A notice that comes out every month; `month` and the like are drawn anew each time.
    mutating func notice() -> Piece {
        serial += 1
        let (month, year) = (number(1...12), number(2018...2022))
        let title = "Thông báo kết quả kiểm định phương tiện đo tháng \(month)/\(year)"
        return Piece(
            title: title,
            lines: [
                "Số: \(serial)/TB-SKHCN",
                "\(pick(Stock.places)), ngày \(number(1...9)) tháng \(month % 12 + 1) năm \(year)",
                "Thực hiện Kế hoạch công tác năm \(year), trong tháng \(month)/\(year) Chi cục Tiêu chuẩn Đo lường Chất lượng đã "
                    + "tổ chức kiểm định phương tiện đo tại các chợ, cửa hàng xăng dầu và cơ sở y tế trên địa bàn tỉnh.",
                "Kết quả cụ thể như sau: tổng số phương tiện đo được kiểm định là \(number(210...2_400)) phương tiện, trong đó số "
                    + "đạt yêu cầu là \(number(110...2_000)) phương tiện, số không đạt yêu cầu phải sửa chữa là \(number(3...90)) "
                    + "phương tiện; số phí thu được nộp ngân sách nhà nước là \(value("tien")).",
                "Chi cục đề nghị các tổ chức, cá nhân sử dụng phương tiện đo thuộc danh mục phải kiểm định chấp hành nghiêm quy "
                    + "định của pháp luật về đo lường, thực hiện kiểm định đúng chu kỳ và bảo quản tem, dấu kiểm định.",
                "Mọi thông tin cần trao đổi đề nghị liên hệ với Phòng Quản lý Đo lường để được hướng dẫn theo quy định.",
                "Sở Khoa học và Công nghệ thông báo để các tổ chức, cá nhân có liên quan biết và phối hợp thực hiện.",
            ])
    }

    mutating func penalty() -> Piece {
        serial += 1
        let (firm, place) = (freshCompany(), pick(Stock.places))
        return Piece(
            title: "Quyết định xử phạt vi phạm hành chính đối với \(firm)",
            lines: [
                "Số: \(serial)/QĐ-XPVPHC", "Căn cứ Luật Xử lý vi phạm hành chính ngày 20 tháng 6 năm 2012;",
                "Căn cứ Nghị định số 119/2017/NĐ-CP ngày 01 tháng 11 năm 2017 của Chính phủ quy định xử phạt vi phạm hành chính "
                    + "trong lĩnh vực tiêu chuẩn, đo lường và chất lượng sản phẩm, hàng hóa;",
                "Căn cứ Biên bản vi phạm hành chính số \(number(1...99))/BB-VPHC lập ngày \(value("ngay"));",
                "Xử phạt vi phạm hành chính đối với \(firm), địa chỉ trụ sở chính: thôn \(number(1...19)), huyện \(place), tỉnh Sông "
                    + "Cẩm; người đại diện theo pháp luật: \(person()), chức danh Giám đốc.",
                "Đã thực hiện hành vi vi phạm hành chính: \(pick(Stock.faults)), quy định tại điểm a khoản 2 Điều 19 Nghị định số "
                    + "119/2017/NĐ-CP.",
                "Bị áp dụng hình thức xử phạt chính: phạt tiền với mức phạt là \(value("tien")). Cá nhân, tổ chức bị xử phạt phải "
                    + "nộp tiền phạt vào Kho bạc Nhà nước tỉnh trong thời hạn 10 ngày kể từ ngày nhận được quyết định này.",
                "Quyết định này có hiệu lực kể từ ngày ký. Nếu không tự nguyện chấp hành quyết định thì bị cưỡng chế thi hành theo "
                    + "quy định của pháp luật. Tổ chức bị xử phạt có quyền khiếu nại hoặc khởi kiện hành chính đối với quyết định "
                    + "này theo quy định của pháp luật.",
                "Giao Chánh Thanh tra Sở, Trưởng các phòng chuyên môn chịu trách nhiệm tổ chức thực hiện quyết định này.",
            ])
    }

    mutating func award() -> Piece {
        serial += 1
        let firm = freshCompany()
        return Piece(
            title: "Quyết định tặng Giấy khen cho \(firm)",
            lines: [
                "Số: \(serial)/QĐ-SKHCN",
                "Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003 và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, "
                    + "Khen thưởng; xét đề nghị của Trưởng phòng Quản lý Công nghệ và Thị trường công nghệ;",
                "Điều 1. Tặng Giấy khen của Giám đốc Sở Khoa học và Công nghệ cho \(firm) đã có thành tích xuất sắc trong hoạt động "
                    + "khoa học, công nghệ và đổi mới sáng tạo, góp phần vào sự nghiệp phát triển kinh tế - xã hội của tỉnh.",
                "Điều 2. Mức tiền thưởng kèm theo Giấy khen thực hiện theo quy định hiện hành, trích từ Quỹ thi đua, khen thưởng.",
                "Điều 3. Chánh Văn phòng Sở, Trưởng các phòng, đơn vị thuộc Sở và đơn vị có tên tại Điều 1 chịu trách nhiệm thi hành "
                    + "quyết định này kể từ ngày ký.",
            ])
    }

    mutating func form() -> Piece {
        switch number(0...2) {
        case 0: notice()
        case 1: penalty()
        default: award()
        }
    }
}
