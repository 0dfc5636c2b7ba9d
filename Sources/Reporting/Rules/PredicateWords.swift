package import AuditCore

extension Predicate {
    /// The condition as an official reads it, with the names of categories.
    package func words(_ rules: RuleSet) -> String {
        switch self {
        case .all(let parts, _): return parts.map { $0.words(rules) }.joined(separator: "; ")
        case .any(let parts, _): return "một trong: " + parts.map { "(\($0.words(rules)))" }.joined(separator: " hoặc ")
        case .not(let part, _): return "không phải: \(part.words(rules))"
        case .categoryIn(let ids, _):
            let names = ids.map { id in rules.categories.first { $0.id == id }?.title ?? id }
            return "nội dung thuộc loại \(PhraseWords.list(names))"
        case .kindIn(let kinds, _): return "là \(kinds.map(\.vietnamese).joined(separator: " hoặc "))"
        case .publishedInPeriod: return "đăng (hoặc ban hành, nếu không có ngày đăng) trong kỳ đánh giá"
        case .coversPeriod: return "thời kỳ của kế hoạch phủ kỳ đánh giá"
        case .ownField: return "thuộc lĩnh vực quản lý nhà nước của cơ quan"
        case .ownPlace: return "không nói về địa phương khác"
        case .aboutOrganisation: return "đối tượng là tổ chức, doanh nghiệp"
        case .ownDocument: return "do chính cơ quan ban hành"
        case .titleAny(let phrases, _): return "tiêu đề có một trong các cụm từ \(PhraseWords.list(phrases))"
        case .textAny(let phrases, _):
            return "tiêu đề hoặc nội dung có một trong các cụm từ \(PhraseWords.list(phrases))"
        case .sectionAny(let phrases, _): return "chuyên mục có một trong các cụm từ \(PhraseWords.list(phrases))"
        case .typeIn(let types, _): return "hình thức văn bản là \(types.joined(separator: ", "))"
        case .minWords(let count, _): return "có từ \(count) chữ trở lên"
        }
    }

    /// One line for each condition that must hold.
    package func conditions(_ rules: RuleSet) -> [String] {
        if case .all(let parts, _) = self { return parts.map { $0.words(rules) } }
        return [words(rules)]
    }
}

enum PhraseWords {
    static func list(_ phrases: [String]) -> String { phrases.map { "«\($0)»" }.joined(separator: ", ") }
}

extension Scoring {
    /// How points are given, as sentences; `max` of the criterion.
    package func words(max: Points, min: Points) -> String {
        let most = max.vietnamese
        switch self {
        case .proportional(let fullAt):
            return fullAt.map { "theo tỷ lệ, đủ \(most) điểm khi có \($0)" }
                ?? "theo tỷ lệ trên tổng số phải có, đủ cả thì được \(most) điểm"
        case .steps(let steps):
            return "theo mốc: " + steps.map { "từ \($0.at) được \($0.points.vietnamese) điểm" }.joined(separator: "; ")
        case .percentSteps(let steps):
            return "theo mốc phần trăm: "
                + steps.map { "từ \($0.at) % được \($0.points.vietnamese) điểm" }.joined(separator: "; ")
        case .each(let each, let cap):
            return "mỗi mục \(each.vietnamese) điểm, không quá \((cap ?? max).vietnamese) điểm"
        case .ratio(let percent): return "đạt từ \(percent) % được \(most) điểm, dưới mức đó không có điểm"
        case .deduct(let each, let cap):
            let limit = cap.map { ", trừ nhiều nhất \($0.vietnamese) điểm" } ?? ""
            let floor = min < .zero ? ", thấp nhất là \(min.vietnamese) điểm" : ""
            return "bắt đầu từ \(most) điểm, mỗi lỗi trừ \(each.vietnamese) điểm\(limit)\(floor)"
        case .parts(let parts):
            return "cộng các phần: "
                + parts.map { part in
                    "«\(part.id)» \(part.points.vietnamese) điểm"
                        + (part.fullAt.map { " khi có \($0)" } ?? " theo tỷ lệ")
                }.joined(separator: "; ")
        case .bestOf(let ways):
            return "lấy cách có lợi nhất: "
                + ways.map { "(\($0.words(max: max, min: min)))" }.joined(separator: " hoặc ")
        case .unknownThreshold:
            return "có ngưỡng số lượng, nhưng chưa ai đọc được ngưỡng đó: không điểm nào là chắc chắn"
        }
    }
}
