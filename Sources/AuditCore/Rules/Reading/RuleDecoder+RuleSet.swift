extension RuleDecoder {
    /// - Returns: nil only where the period is wrong beyond repair; the faults say why.
    mutating func ruleSet(_ root: JSONNode) -> RuleSet? {
        let top = members(
            root, required: ["schema_version", "ruleset", "agencies", "units", "lexicons", "categories", "criteria"],
            optional: ["$schema", "registers", "tests"])
        _ = top["$schema"].map { text($0) }
        _ = choice(top["schema_version"], of: ["1.0"], Named("phiên bản lược đồ", "schema version"))
        let head = members(
            top["ruleset"], required: ["id", "title", "version", "status", "period", "legal"],
            optional: ["caveats", "rounding"])
        let (id, title) = (id(head["id"], folders: true), text(head["title"]))
        let version = version(head["version"])
        let status = choice(
            head["status"], of: RuleSet.Status.allCases.map(\.rawValue), Named("trạng thái", "status"))
        // First of all: criteria measure their deadlines against it.
        period = period(head["period"], version: version)
        let caveats = texts(head["caveats"], mayBeEmpty: true)
        let legal = legalSources(head["legal"])
        let agencies = agencies(top["agencies"])
        let units = units(top["units"])
        let registers = registers(top["registers"])
        let lexicons = lexicons(top["lexicons"])
        let categories = categories(top["categories"])
        let criteria = criteria(top["criteria"])
        let scale = head["rounding"].map { rounding($0) }
        let tests = tests(top["tests"])
        guard let period else { return nil }
        var rules = RuleSet(
            file: file, sha256: "", id: id, title: title, version: version,
            status: RuleSet.Status(rawValue: status) ?? .draft, period: period, caveats: caveats, legal: legal,
            agencies: agencies, units: units, registers: registers, lexicons: lexicons, categories: categories,
            criteria: criteria)
        rules.rounding = scale
        rules.tests = tests
        resolve(in: rules)
        if rules.status == .approved, let head = top["ruleset"] { warnOfProvisional(rules, head) }
        return rules
    }

    private mutating func period(_ node: JSONNode?, version: String) -> Period? {
        let parts = members(node, required: ["from", "to", "time_zone"])
        let (from, to) = (day(parts["from"]), day(parts["to"]))
        _ = choice(parts["time_zone"], of: ["Asia/Ho_Chi_Minh"], Named("múi giờ", "time zone"))
        if let end = parts["to"], to < from {
            meaningless(
                "V005", end, "kỳ đánh giá kết thúc (\(to)) trước khi bắt đầu (\(from))",
                "the period ends (\(to)) before it begins (\(from))")
        }
        if let start = parts["from"], Int(version.prefix(4)) != from.year {
            meaningless(
                "V012", start, "kỳ đánh giá năm \(from.year), nhưng phiên bản là «\(RuleFault.shown(version))»",
                "the period is of \(from.year), but the version is \(RuleFault.shown(version))")
        }
        return Period(from: min(from, to), to: max(from, to))
    }

    private mutating func legalSources(_ node: JSONNode?) -> [LegalSource] {
        let items = list(node)
        let sources = items.map { item in
            let parts = members(
                item, required: ["id", "doc", "date", "issuer"], optional: ["title", "from", "to", "confirmed"])
            let source = LegalSource(
                id: id(parts["id"]), doc: text(parts["doc"]), date: partialDate(parts["date"]),
                issuer: text(parts["issuer"]), title: parts["title"].map { text($0) },
                from: parts["from"].map { day($0) }, to: parts["to"].map { day($0) },
                confirmed: flag(parts["confirmed"], missing: true))
            if let from = source.from, let to = source.to, let end = parts["to"], to < from {
                meaningless(
                    "V005", end, "văn bản hết hiệu lực (\(to)) trước khi có hiệu lực (\(from))",
                    "the paper ends (\(to)) before it begins (\(from))")
            }
            return source
        }
        distinct(zip(sources, items).map { ($0.id, $1) }, Named("căn cứ", "legal source"))
        return sources
    }

    private mutating func warnOfProvisional(_ rules: RuleSet, _ node: JSONNode) {
        let codes = rules.criteria.filter(\.provisional).map(\.code)
        guard !codes.isEmpty else { return }
        let list = RuleFault.shown(codes.joined(separator: ", "), limit: 120)
        warn(
            "W041", node, "bộ tiêu chí ghi «approved» nhưng điểm của \(list) còn tạm tính",
            "the rule set is approved, but the points of \(list) are provisional")
    }
}
