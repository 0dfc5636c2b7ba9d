package import AuditCore

/// What changed from one rule set to another, in Vietnamese lines; none where the two mean the same.
package enum RulesDiff {
    package static func lines(_ old: RuleSet, _ new: RuleSet) -> [String] {
        head(old, new) + criteria(old, new) + categories(old, new) + lexicons(old, new)
            + named("căn cứ", old.legal, new.legal, id: \.id) { source in
                [
                    "số, ký hiệu \(source.doc)", "ngày \(source.date)", "cơ quan \(source.issuer)",
                    "trích yếu \(source.title ?? "không ghi")",
                    "hiệu lực từ \(source.from?.vietnamese ?? "?") đến \(source.to?.vietnamese ?? "?")",
                    source.confirmed ? "đã đối chiếu" : "chưa đối chiếu",
                ]
            } + named("đơn vị", old.units, new.units, id: \.id) { [$0.name] }
            + named("cơ quan", old.agencies, new.agencies, id: \.id) { agency in
                [
                    "tên \(agency.name)", "tên khác \(PhraseWords.list(agency.names))", "tỉnh \(agency.province)",
                    "cổng \(agency.portal)", "máy chủ \(agency.hosts.joined(separator: ", "))",
                    "ký hiệu \(agency.symbols.joined(separator: ", "))",
                    "tên Cổng \(PhraseWords.list(agency.portalNames))",
                    "bộ từ lĩnh vực \(agency.fields.joined(separator: ", "))",
                ]
            }
            + named("sổ đăng ký", old.registers, new.registers, id: \.id) { register in
                ["tệp \(register.file)", "tên \(register.title)"]
                    + register.columns.sorted { $0.key < $1.key }.map { "cột \($0.key): \($0.value)" }
            }
    }

    private static func head(_ old: RuleSet, _ new: RuleSet) -> [String] {
        var out: [String] = []
        func compare(_ what: String, _ a: String, _ b: String) { if a != b { out.append("\(what): «\(a)» → «\(b)»") } }
        compare("mã bộ tiêu chí", old.id, new.id)
        compare("tên bộ tiêu chí", old.title, new.title)
        compare("phiên bản", old.version, new.version)
        compare("trạng thái", old.status.rawValue, new.status.rawValue)
        let span = { (rules: RuleSet) in "\(rules.period.from.vietnamese)–\(rules.period.to.vietnamese)" }
        compare("kỳ đánh giá", span(old), span(new))
        let rounding = { (rules: RuleSet) in rules.rounding.map { "\($0.step) \($0.mode.rawValue)" } ?? "không làm tròn"
        }
        compare("làm tròn", rounding(old), rounding(new))
        return out + listed("điều chưa biết", old.caveats, new.caveats)
    }

    private static func criteria(_ old: RuleSet, _ new: RuleSet) -> [String] {
        var out: [String] = []
        for criterion in old.criteria where !new.criteria.contains(where: { $0.id == criterion.id }) {
            out.append("bỏ tiêu chí \(criterion.code) «\(criterion.title)» (\(CriterionWords.points(criterion)))")
        }
        for criterion in new.criteria {
            guard let before = old.criteria.first(where: { $0.id == criterion.id }) else {
                out.append("thêm tiêu chí \(criterion.code) «\(criterion.title)» (\(CriterionWords.points(criterion)))")
                continue
            }
            if before.code != criterion.code { out.append("\(before.code): đổi ký hiệu thành \(criterion.code)") }
            let (a, b) = (CriterionWords(before, old).entries, CriterionWords(criterion, new).entries)
            let headings =
                a.map(\.heading) + b.map(\.heading).filter { heading in !a.contains { $0.heading == heading } }
            for heading in headings {
                let lines = { (entries: [CriterionWords.Entry]) in entries.first { $0.heading == heading }?.lines ?? []
                }
                let (was, now) = (lines(a), lines(b))
                let what = "\(criterion.code), \(heading.lowercased())"
                if was.count == 1 && now.count == 1 {
                    if was != now { out.append("\(what): «\(was[0])» → «\(now[0])»") }
                } else {
                    out += listed(what, was, now)
                }
            }
        }
        let tests = { (rules: RuleSet) in rules.tests.map { "\($0.criterion): \($0.name)" } }
        return out + listed("ca kiểm thử", tests(old), tests(new))
    }

    private static func categories(_ old: RuleSet, _ new: RuleSet) -> [String] {
        named("nhóm nội dung", old.categories, new.categories, id: \.id) { category in
            ["tên \(category.title)"]
                + category.signals.map { signal in
                    let parts = signal.parts.map(\.vietnamese).joined(separator: ", ")
                    return "\(signal.weight) điểm khi \(parts) có \(PhraseWords.list(signal.any))"
                        + (signal.also.isEmpty ? "" : " kèm \(PhraseWords.list(signal.also))")
                        + (signal.unless.isEmpty ? "" : " và không có \(PhraseWords.list(signal.unless))")
                        + " – \(signal.why)"
                }
        }
    }

    private static func lexicons(_ old: RuleSet, _ new: RuleSet) -> [String] {
        named("bộ từ", old.lexicons, new.lexicons, id: \.id) { ["tên \($0.title)"] + $0.phrases }
    }

    private static func named<Entry>(
        _ what: String, _ old: [Entry], _ new: [Entry], id: (Entry) -> String, _ lines: (Entry) -> [String]
    ) -> [String] {
        var out: [String] = []
        for entry in old where !new.contains(where: { id($0) == id(entry) }) { out.append("bỏ \(what) «\(id(entry))»") }
        for entry in new {
            guard let before = old.first(where: { id($0) == id(entry) }) else {
                out.append("thêm \(what) «\(id(entry))»: \(lines(entry).joined(separator: "; "))")
                continue
            }
            out += listed("\(what) «\(id(entry))»", lines(before), lines(entry))
        }
        return out
    }

    private static func listed(_ what: String, _ old: [String], _ new: [String]) -> [String] {
        old.filter { !new.contains($0) }.map { "\(what): bỏ «\($0)»" }
            + new.filter { !old.contains($0) }.map { "\(what): thêm «\($0)»" }
    }
}
