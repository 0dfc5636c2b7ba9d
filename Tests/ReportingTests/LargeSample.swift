import AuditCore

/// A thousand items in the proportions, and with the lengths of titles, addresses, quotes and steps, that the bundled portal
/// has: two in five stand in a list of a criterion, some in two.
enum LargeSample {
    static func result() -> AuditResult {
        var result = Sample.result(items: 0)
        let lists: [(code: String, counted: Int, pending: Int, rejected: Int)] = [
            ("C1", 82, 4, 65), ("C2", 17, 2, 52), ("C3", 21, 0, 19), ("C4", 25, 0, 6), ("C5", 10, 6, 13),
        ]
        var items: [ItemVerdict] = []
        for list in lists {
            for (outcome, count) in [
                (ItemVerdict.Outcome.counted, list.counted), (.pending, list.pending), (.rejected, list.rejected),
            ] {
                items += (0..<count).map { item($0 + items.count, list.code, outcome) }
            }
        }
        items += (items.count..<1000).map { item($0, nil, .other) }
        result.items = items.sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
        for index in result.criteria.indices {
            let code = result.criteria[index].code
            func addresses(_ outcome: ItemVerdict.Outcome) -> [String] {
                items.filter { $0.criterion == code && $0.outcome == outcome }.map(\.address)
            }
            result.criteria[index].countedItems = addresses(.counted)
            result.criteria[index].pendingItems = addresses(.pending)
            result.criteria[index].rejectedItems = addresses(.rejected)
            result.criteria[index].gaps = many(result.criteria[index].gaps)
        }
        result.hygiene.facts = (0..<14).map { fact in
            .init(
                id: "f\(fact)", name: text(fact + 9000, bytes: 50), count: fact + 1, total: 1000,
                examples: (0..<5).map { .init(address: items[fact * 40 + $0].address, note: text($0, bytes: 30)) })
        }
        // Papers are looked at for their «Nơi nhận», too: those of C2 and C3, and as many of no criterion.
        let papers = items.filter { $0.criterion == "C2" || $0.criterion == "C3" }.prefix(60) + items.suffix(46)
        result.criteria[5].countedItems = papers.prefix(48).map(\.address)
        result.criteria[5].rejectedItems = papers.dropFirst(48).map(\.address)
        return result
    }

    private static func many(_ gaps: [Gap]) -> [Gap] {
        gaps.flatMap { gap in
            (0..<4).map { number in
                var gap = gap
                gap.key += ":\(number)"
                return gap
            }
        }
    }

    private static let words = [
        "hướng dẫn", "thực hiện", "quy định", "về", "đo lường", "chất lượng", "sản phẩm", "hàng hóa", "sở hữu",
        "trí tuệ",
        "an toàn", "bức xạ", "chuyển giao", "công nghệ", "doanh nghiệp", "trên địa bàn", "tỉnh", "năm 2022",
        "nghị định",
        "thông tư", "tập huấn", "kiểm tra", "triển khai", "kế hoạch",
    ]

    /// Of words that follow one another as a seed says: no two alike.
    private static func text(_ seed: Int, bytes: Int) -> String {
        var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15
        var out = ""
        while out.utf8.count < bytes {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            out += (out.isEmpty ? "" : " ") + words[Int(state >> 33) % words.count]
        }
        return out
    }

    private static func item(_ index: Int, _ criterion: String?, _ outcome: ItemVerdict.Outcome) -> ItemVerdict {
        let title = text(index, bytes: criterion == nil ? 75 : 95) + " số \(index)"
        let posted = Sample.day(2022, 1, 4).adding(days: (index * 37) % 265 - (outcome == .rejected ? 400 : 0))
        let slug = Folded.plain(title).split(separator: " ").joined(separator: "-").prefix(52)
        let folder =
            index % 2 == 0 ? "tin-tuc-su-kien/-/asset_publisher/Ts1aB2/content" : "index.php/pho-bien-phap-luat/tin"
        let evidence = SampleItems.all(1)[0].evidence
        return ItemVerdict(
            address: "https://skhcn.bacgiang.gov.vn/web/so-khcn/\(folder)/\(slug)-\(index)", title: title,
            kind: .article, section: ["Tin tức", "Phổ biến pháp luật"], posted: posted,
            number: criterion == "C2" ? "\(index)/QĐ-XPHC" : nil, category: criterion == nil ? "other" : "tuyen-truyen",
            confidence: 90 + index % 10, outcome: outcome, criterion: criterion,
            reasons: reasons(index, criterion, outcome, posted), duplicateOf: nil,
            evidence: Evidence(
                fetchedAt: "2022-09-29T23:\(10 + index % 40):04Z", sha256: evidence.sha256,
                quote: text(index + 5000, bytes: 180)))
    }

    private static func reasons(
        _ index: Int, _ criterion: String?, _ outcome: ItemVerdict.Outcome, _ posted: Day
    ) -> [ItemVerdict.Reason] {
        guard let criterion else { return [.init(.no, "không có từ ngữ của mục nào")] }
        let word = words[index % words.count]
        var reasons: [ItemVerdict.Reason] = [
            .init(.yes, "+3: tiêu đề có «\(word)» – giải thích quy định", rule: "rules.json:88:9"),
            .init(.yes, "mô hình tiêu đề: «về», «quy định»; khả năng 9\(index % 10) %", rule: "title-model.tsv"),
            .init(
                .yes, "\(criterion): phân loại: Tuyên truyền, phổ biến, hướng dẫn pháp luật", rule: "rules.json:217:11"),
            .init(.yes, "\(criterion): loại trang: tin, bài", rule: "rules.json:218:11"),
            .init(
                .yes, "\(criterion): lĩnh vực – thuộc lĩnh vực của cơ quan: tiêu đề có «\(word)»",
                rule: "rules.json:220:11"),
            .init(.yes, "\(criterion): địa bàn – không nói về địa phương khác", rule: "rules.json:221:11"),
        ]
        let day = "thời điểm – ngày đăng \(posted.vietnamese)"
        switch outcome {
        case .counted: reasons.append(.init(.yes, "\(criterion): \(day) trong kỳ 01/01/2022–31/12/2022 (nguồn: nhãn)"))
        case .pending: reasons.append(.init(.unknown, "\(criterion): phân loại chưa chắc: Tuyên truyền"))
        default:
            reasons.append(
                index % 3 == 0
                    ? .init(.no, "\(criterion): lĩnh vực của ngành khác: «\(word)»")
                    : .init(.no, "\(criterion): \(day) ngoài kỳ 01/01/2022–31/12/2022 (nguồn: nhãn)"))
        }
        return reasons
    }
}
