package import AuditCore

/// Why the points differ between two runs, cause by cause; the causes add up to the difference.
package func attributionWords(
    _ attribution: Attribution, from old: PointsInterval, to new: PointsInterval
) -> [String] {
    var out = ["Điểm: \(old.range) → \(new.range) (\(words(attribution.total)))"]
    if attribution.lines.isEmpty { return out + ["Không có gì làm đổi điểm."] }
    for line in attribution.lines {
        out.append("  \(line.code): \(words(line.total))")
        for cause in Attribution.Cause.allCases {
            if let part = line.changes[cause] { out.append("      \(cause.words): \(words(part))") }
        }
    }
    let causes = Attribution.Cause.allCases.compactMap { cause in
        attribution.changes[cause].map { "\(cause.words) \(words($0))" }
    }
    out.append("Theo nguyên nhân: \(causes.joined(separator: "; ")).")
    return out
}

/// What a supposition would bring, criterion by criterion where something changes.
package func suppositionWords(_ before: AuditResult, _ after: AuditResult) -> [String] {
    var out = ["Giả định: \(before.total.range) → \(after.total.range) / \(after.total.max.vietnamese) điểm"]
    for (old, new) in zip(before.criteria, after.criteria) where old.points != new.points {
        guard let was = old.points, let now = new.points else { continue }
        out.append("  \(new.code): \(was.range) → \(now.range) / \(now.max.vietnamese)")
    }
    if out.count == 1 { out.append("  Không có tiêu chí nào đổi điểm.") }
    return out + ["Chỉ là giả định: không ghi gì, không phải kết quả đo."]
}

private func words(_ change: Attribution.Change) -> String {
    "chắc chắn \(signed(change.lo)), có thể \(signed(change.hi))"
}

private func signed(_ points: Points) -> String {
    points == .zero ? "0" : points < .zero ? "−\((Points.zero - points).vietnamese)" : "+\(points.vietnamese)"
}

extension Attribution.Cause {
    fileprivate var words: String {
        switch self {
        case .time: "ngày chấm"
        case .rules: "bộ tiêu chí"
        case .measurement: "phần đo được"
        case .content: "nội dung Cổng, sổ đăng ký"
        case .review: "quyết định của người duyệt"
        }
    }
}
