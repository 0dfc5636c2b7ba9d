extension RuleDecoder {
    /// A name declared elsewhere in the file; looked up when everything is read.
    mutating func use(_ target: Use.Target, _ node: JSONNode?, roles: [String] = []) -> String {
        guard let node else { return "" }
        let name = text(node)
        if !name.isEmpty { uses.append(Use(target: target, name: name, node: node, roles: roles)) }
        return name
    }

    mutating func resolve(in rules: RuleSet) {
        let registers = Dictionary(rules.registers.map { ($0.id, $0) }) { first, _ in first }
        resolve(.unit, "V001", rules.units.map(\.id), Named("đơn vị", "unit"), "/units")
        resolve(.legal, "V003", rules.legal.map(\.id), Named("căn cứ", "legal source"), "/ruleset/legal")
        resolve(.register, "V014", rules.registers.map(\.id), Named("sổ theo dõi", "register"), "/registers")
        resolve(.lexicon, "V015", rules.lexicons.map(\.id), Named("bộ từ", "lexicon"), "/lexicons")
        resolve(.category, "V016", rules.categories.map(\.id), Named("nhóm nội dung", "category"), "/categories")
        resolve(.criterion, "V026", rules.criteria.map(\.id), Named("tiêu chí", "criterion"), "/criteria")
        for use in uses where use.target == .register {
            guard let register = registers[use.name] else { continue }
            let missing = use.roles.filter { register.columns[$0] == nil }
            guard !missing.isEmpty else { continue }
            let list = missing.joined(separator: ", ")
            meaningless(
                "V021", use.node, "phép kiểm này cần sổ «\(use.name)» có cột cho: \(list)",
                "this check needs register '\(use.name)' to have columns for: \(list)")
        }
    }

    mutating func resolve(
        _ target: Use.Target, _ code: String, _ declared: [String], _ what: Named, _ pointer: String
    ) {
        let known = Set(declared)
        for use in uses where use.target == target && !known.contains(use.name) {
            let shown = RuleFault.shown(use.name)
            meaningless(
                code, use.node, "\(what.vietnamese) «\(shown)» chưa khai ở \(pointer)",
                "\(what.english) '\(shown)' is not declared in \(pointer)",
                hint: Likeness.question(for: use.name, among: declared))
        }
    }
}
