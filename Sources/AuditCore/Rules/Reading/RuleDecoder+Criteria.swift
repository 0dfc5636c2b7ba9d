extension RuleDecoder {
    mutating func criteria(_ node: JSONNode?) -> [Criterion] {
        let items = list(node)
        let criteria = items.map { criterion($0) }
        distinct(zip(criteria, items).map { ($0.id, $1) }, Named("tiêu chí", "criterion"))
        distinct(zip(criteria, items).map { ($0.code, $1) }, Named("ký hiệu tiêu chí", "criterion code"))
        return criteria
    }

    private mutating func criterion(_ node: JSONNode) -> Criterion {
        let parts = members(
            node, required: ["id", "code", "title", "legal", "responsible", "check"],
            optional: ["points", "goal", "deadline", "not_applicable"])
        let legal = list(parts["legal"]).map { item in
            let parts = members(item, required: ["ref"], optional: ["clause", "quote"])
            return LegalReference(
                ref: use(.legal, parts["ref"]), clause: parts["clause"].map { text($0) },
                quote: parts["quote"].map { text($0) })
        }
        let scored = parts["points"].map { scale($0) }
        if scored != nil && parts["deadline"] == nil {
            warn("W020", node, "tiêu chí có điểm nhưng chưa có thời hạn", "the criterion has points but no deadline")
        }
        var criterion = Criterion(
            id: id(parts["id"]), code: text(parts["code"]), title: text(parts["title"]), legal: legal,
            max: scored?.max, provisional: scored?.provisional ?? false, goal: parts["goal"].map { goal($0) },
            responsible: responsible(parts["responsible"]), deadline: parts["deadline"].flatMap { deadline($0) },
            check: check(parts["check"], max: scored?.max, min: scored?.min ?? .zero), place: node.place(in: file))
        criterion.min = scored?.min ?? .zero
        criterion.notApplicable = parts["not_applicable"].map { notApplicable($0) }
        if criterion.min < .zero, !criterion.check.takesOff, let node = parts["check"] {
            meaningless(
                "V009", node, "điểm thấp nhất dưới 0 chỉ có nghĩa với cách tính «deduct»",
                "points below 0 make sense only with the score 'deduct'")
        }
        return criterion
    }

    private mutating func goal(_ node: JSONNode) -> Criterion.Goal {
        let parts = members(node, required: ["count", "ref"], optional: ["clause"])
        let count = integer(parts["count"], in: -1_000_000...1_000_000)
        if count <= 0, let part = parts["count"] {
            meaningless("V007", part, "mục tiêu phải lớn hơn 0", "the goal must be above 0")
        }
        return Criterion.Goal(count: count, ref: use(.legal, parts["ref"]), clause: parts["clause"].map { text($0) })
    }

    private mutating func responsible(_ node: JSONNode?) -> ResponsibleUnits {
        let parts = members(node, required: ["supply", "publish", "monitor"])
        return ResponsibleUnits(
            supply: list(parts["supply"]).map { use(.unit, $0) }, publish: use(.unit, parts["publish"]),
            monitor: use(.unit, parts["monitor"]))
    }

    private mutating func deadline(_ node: JSONNode) -> Deadline? {
        guard let form = only(node, of: ["on", "days_after", "working_days_after"]) else { return nil }
        if form.key == "days_after" { return .daysAfter(integer(form.node, in: 0...366)) }
        if form.key == "working_days_after" { return .workingDaysAfter(integer(form.node, in: 0...366)) }
        let day = day(form.node)
        if let period, day < period.from || day > period.to.adding(days: 366) {
            meaningless(
                "V011", form.node,
                "thời hạn \(day) nằm ngoài kỳ đánh giá \(period.from) – \(period.to) và một năm sau đó",
                "deadline \(day) is outside the period \(period.from) to \(period.to) and the year after it")
        }
        return .on(day)
    }
}

extension Check {
    /// Whether points can go below zero.
    fileprivate var takesOff: Bool {
        let score: Scoring? =
            switch self {
            case .count(let check): check.score
            case .checklist(let check): check.score
            case .pair(let check): check.score
            case .mention(let check): check.score
            case .present(let check): check.score
            case .states, .fresh, .manual: nil
            }
        if case .deduct = score { return true }
        return false
    }
}
