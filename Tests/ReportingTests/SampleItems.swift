import AuditCore

/// Items as a portal has them: some judged for a criterion, most about something else.
enum SampleItems {
    private struct Lot {
        let criterion: String
        let outcome: ItemVerdict.Outcome
        let count: Int
    }

    private static let lots = [
        Lot(criterion: "C1", outcome: .counted, count: 34), Lot(criterion: "C1", outcome: .pending, count: 3),
        Lot(criterion: "C1", outcome: .rejected, count: 40), Lot(criterion: "C2", outcome: .counted, count: 4),
        Lot(criterion: "C2", outcome: .pending, count: 2), Lot(criterion: "C2", outcome: .rejected, count: 15),
        Lot(criterion: "C3", outcome: .counted, count: 9), Lot(criterion: "C3", outcome: .rejected, count: 12),
        Lot(criterion: "C5", outcome: .counted, count: 4), Lot(criterion: "C5", outcome: .rejected, count: 2),
    ]

    /// `count` items by address; the judged ones first, the rest about something else.
    static func all(_ count: Int) -> [ItemVerdict] {
        let judged = lots.flatMap { lot in (0..<lot.count).map { item(lot, $0) } }.prefix(count)
        let rest = (0..<max(0, count - judged.count)).map(other)
        return (Array(judged) + rest).sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
    }

    private static let heads = [
        "Hướng dẫn thực hiện Nghị định quy định chi tiết", "Phổ biến những điểm mới của Thông tư về",
        "Tuyên truyền chính sách hỗ trợ doanh nghiệp trong", "Một số nội dung cần lưu ý khi áp dụng quy định về",
        "Tập huấn triển khai văn bản pháp luật lĩnh vực",
    ]
    private static let fields = [
        "sở hữu trí tuệ", "đo lường, chất lượng sản phẩm hàng hóa", "an toàn bức xạ và hạt nhân",
        "chuyển giao công nghệ", "truy xuất nguồn gốc sản phẩm", "nhãn hàng hóa", "mã số mã vạch",
    ]
    private static let otherHeads = [
        "Đoàn công tác của Sở làm việc với huyện", "Hội nghị sơ kết công tác 6 tháng đầu năm tại",
        "Nghiệm thu đề tài cấp tỉnh về giống lúa chất lượng cao ở", "Thông báo lịch nghỉ lễ, phân công trực tại",
        "Chợ công nghệ và thiết bị mở tại",
    ]
    private static let places = ["Hiệp Hòa", "Lục Ngạn", "Tân Yên", "Việt Yên", "Yên Dũng", "Sơn Động", "Lạng Giang"]

    private static func item(_ lot: Lot, _ index: Int) -> ItemVerdict {
        let head = heads[index % heads.count]
        let field = fields[index * 3 % fields.count]
        let old = lot.outcome == .rejected && index % 2 == 0
        let posted = Sample.day(2022, 1, 4).adding(days: (index * 37) % 265 - (old ? 400 : 0))
        let slug = Folded.plain("\(head) \(field)").split(separator: " ").prefix(7).joined(separator: "-")
        let address =
            "https://skhcn.bacgiang.gov.vn/\(lot.criterion.lowercased())/\(slug)-\(lot.outcome.rawValue)\(index)"
        let title = "\(head) \(field)"
        return ItemVerdict(
            address: address, title: title, kind: .article, section: ["Tin tức", "Phổ biến pháp luật"],
            posted: lot.outcome == .pending ? nil : posted,
            number: lot.criterion == "C2" ? "\(index + 3)/QĐ-XPHC" : nil,
            category: lot.outcome == .pending ? "uncertain" : "tuyen-truyen", confidence: 60 + index % 40,
            outcome: lot.outcome, criterion: lot.criterion, reasons: reasons(lot, index, posted),
            duplicateOf: nil,
            evidence: Evidence(
                fetchedAt: "2022-09-29T23:\(10 + index % 40):04Z", sha256: hash(index + lot.count * 100),
                quote: index % 3 == 0
                    ? "Ngày \(posted.vietnamese), Sở Khoa học và Công nghệ tổ chức \(head.lowercased()) \(field)."
                    : title))
    }

    private static func reasons(_ lot: Lot, _ index: Int, _ posted: Day) -> [ItemVerdict.Reason] {
        let words = ItemVerdict.Reason(.yes, "có từ ngữ của mục: «hướng dẫn thực hiện»", rule: "rules.json:47:13")
        let section = ItemVerdict.Reason(.yes, "ở chuyên mục «Phổ biến pháp luật»", rule: "rules.json:49:17")
        switch lot.outcome {
        case .counted:
            return [words, section, .init(.yes, "\(lot.criterion): ngày đăng \(posted.vietnamese) trong kỳ chấm")]
        case .pending:
            return [words, section, .init(.unknown, "\(lot.criterion): trang không ghi ngày đăng, cần người xác nhận")]
        default:
            return posted.year < 2022
                ? [
                    words, section,
                    .init(
                        .no, "\(lot.criterion): ngày đăng \(posted.vietnamese) ngoài kỳ chấm", rule: "rules.json:51:9"),
                ]
                : [
                    words, section,
                    .init(.no, "\(lot.criterion): lĩnh vực của ngành khác: «giao thông»", rule: "rules.json:58:9"),
                ]
        }
    }

    private static func other(_ index: Int) -> ItemVerdict {
        let title =
            "\(otherHeads[index % otherHeads.count]) \(places[index * 3 % places.count]) năm 2022, lần thứ \(index)"
        let slug = Folded.plain(title).split(separator: " ").prefix(8).joined(separator: "-")
        return ItemVerdict(
            address: "https://skhcn.bacgiang.gov.vn/tin-tuc/\(slug)-\(index)", title: title, kind: .article,
            section: ["Tin tức", "Hoạt động"], posted: Sample.day(2022, 1, 2).adding(days: index % 270), number: nil,
            category: "other", confidence: 90, outcome: .other, criterion: nil,
            reasons: [.init(.no, "không có từ ngữ của mục nào")], duplicateOf: nil,
            evidence: Evidence(fetchedAt: "2022-09-29T23:30:00Z", sha256: hash(index), quote: title))
    }

    private static func hash(_ seed: Int) -> String {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        return (0..<8).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let word = String(state >> 32, radix: 16)
            return String(repeating: "0", count: 8 - word.count) + word
        }.joined()
    }
}
