import AuditCore

/// One item's verdict as lines for a terminal.
enum Explanation {
    static func lines(_ item: ItemVerdict, in result: AuditResult) -> [String] {
        let criterion = result.criteria.first { $0.id == item.criterion }
        var out = [heading(item, criterion)]
        out.append("  «\(clean(item.title))»")
        out.append(
            "  \(item.kind.vietnamese) · mục \(item.section.isEmpty ? "không rõ" : clean(item.section.joined(separator: " › ")))"
        )
        if let number = item.number { out.append("  số, ký hiệu \(clean(number))") }
        out.append(
            "  ngày đăng \(item.posted?.vietnamese ?? "không rõ") · phân loại \(result.ruleset.categories[item.category] ?? (item.category == Classification.other ? "nội dung khác" : "chưa chắc")) (độ chắc \(item.confidence) %)"
        )
        out += reasons(item).map { "  " + $0 }
        if let original = item.duplicateOf { out.append("  ✘ trùng nội dung với \(original)") }
        if let hash = item.evidence.sha256 {
            out.append("  Bản lưu \(item.evidence.fetchedAt ?? "không rõ giờ tải") · sha256:\(hash.prefix(16))…")
        }
        return out
    }

    static func reasons(_ item: ItemVerdict) -> [String] {
        item.reasons.map { reason in
            let mark =
                switch reason.mark {
                case .yes: "✔"
                case .no: "✘"
                case .unknown: "?"
                }
            return "\(mark) \(clean(reason.text))" + (reason.rule.map { "   \($0)" } ?? "")
        }
    }

    private static func heading(_ item: ItemVerdict, _ criterion: CriterionResult?) -> String {
        guard let criterion else { return "KHÔNG thuộc tiêu chí nào" }
        let name = "\(criterion.code) (\(criterion.title))"
        switch item.outcome {
        case .counted: return "ĐƯỢC tính vào \(name)"
        case .pending: return "CHỜ XÁC NHẬN ở \(name)"
        case .rejected: return "KHÔNG được tính vào \(name)"
        case .other: return "KHÔNG thuộc tiêu chí nào"
        }
    }

    /// Text from strangers must not steer the terminal.
    static func clean(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar.value >= 0x20 && !Folded.isInvisible(scalar) {
            out.append(scalar)
        }
        return String(out)
    }
}
