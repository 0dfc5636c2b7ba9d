package import AuditCore

/// A rule set as a page that an official can read and check against the papers; Markdown.
package enum RulesPage {
    package static func markdown(_ rules: RuleSet) -> String {
        var out = ["# \(rules.title)", ""]
        out += [
            "Bộ tiêu chí `\(rules.id)`, phiên bản \(rules.version), trạng thái: \(status(rules.status)). "
                + "Kỳ đánh giá từ \(rules.period.from.vietnamese) đến \(rules.period.to.vietnamese) (giờ Việt Nam).",
            "",
        ]
        if !rules.caveats.isEmpty { out += ["## Điều chưa biết", ""] + rules.caveats.map { "- \($0)" } + [""] }
        out += summary(rules)
        for criterion in rules.criteria { out += section(criterion, rules) }
        out += ["## Căn cứ", "", "| Văn bản | Ngày | Cơ quan | Trích yếu | Hiệu lực |", "|---|---|---|---|---|"]
        out += rules.legal.map { source in
            "| \(cell(source.doc)) | \(cell(source.date)) | \(cell(source.issuer)) | \(cell(source.title ?? "")) | "
                + "\(force(source))\(source.confirmed ? "" : " (chưa đối chiếu)") |"
        }
        out += ["", "## Sổ đăng ký", ""]
        out += rules.registers.map { register in
            let columns = register.columns.sorted { $0.key < $1.key }.map { "`\($0.value)`" }.joined(separator: ", ")
            return "- \(plain(register.title)) (`\(register.file)`): cột \(columns)"
        }
        out += ["", "## Cách phân loại nội dung", ""]
        for category in rules.categories { out += self.category(category) }
        out += ["## Bộ từ", ""]
        out += rules.lexicons.flatMap {
            ["**\(plain($0.title))** (`\($0.id)`): \(plain(PhraseWords.list($0.phrases)))", ""]
        }
        return out.joined(separator: "\n")
    }

    private static func summary(_ rules: RuleSet) -> [String] {
        let total = rules.criteria.compactMap(\.max).reduce(Points.zero, +)
        let rows = rules.criteria.map { criterion in
            "| \(cell(criterion.code)) | \(cell(criterion.title)) | \(criterion.max?.vietnamese ?? "–") | "
                + "\(criterion.deadline.map { CriterionWords.deadline($0) } ?? "–") |"
        }
        return ["## Tóm tắt", "", "| Mã | Tiêu chí | Điểm tối đa | Thời hạn |", "|---|---|---:|---|"] + rows
            + ["| | **Cộng** | **\(total.vietnamese)** | |", ""]
    }

    private static func section(_ criterion: Criterion, _ rules: RuleSet) -> [String] {
        var out = ["## \(plain(criterion.code)). \(plain(criterion.title))", ""]
        for entry in CriterionWords(criterion, rules).entries where entry.heading != "Tên" {
            if entry.lines.count == 1 {
                out += ["**\(entry.heading):** \(plain(entry.lines[0])).", ""]
            } else {
                out += ["**\(entry.heading):**", ""] + entry.lines.map { "- \(plain($0))" } + [""]
            }
        }
        let cases = rules.tests.filter { $0.criterion == criterion.id }
        if !cases.isEmpty {
            out += ["**Ca kiểm thử:**", ""] + cases.map { "- \(plain($0.name))" } + [""]
        }
        return out
    }

    private static func category(_ category: Category) -> [String] {
        [
            "### \(plain(category.title)) (`\(category.id)`)", "", "| Trọng số | Ở đâu | Cụm từ | Vì sao |",
            "|---:|---|---|---|",
        ]
            + category.signals.map { signal in
                let parts = signal.parts.map(\.vietnamese).joined(separator: ", ")
                let also = signal.also.isEmpty ? "" : "; kèm \(PhraseWords.list(signal.also))"
                let unless = signal.unless.isEmpty ? "" : "; không có \(PhraseWords.list(signal.unless))"
                let weight = signal.weight > 0 ? "+\(signal.weight)" : "\(signal.weight)"
                return
                    "| \(weight) | \(parts) | \(cell(PhraseWords.list(signal.any) + also + unless)) | \(cell(signal.why)) |"
            } + [""]
    }

    private static func status(_ status: RuleSet.Status) -> String {
        switch status {
        case .draft: "dự thảo"
        case .approved: "đã duyệt"
        case .retired: "hết dùng"
        }
    }

    private static func force(_ source: LegalSource) -> String {
        let ends = [source.from.map { "từ \($0.vietnamese)" }, source.to.map { "đến \($0.vietnamese)" }]
        return ends.compactMap { $0 }.joined(separator: " ")
    }

    /// Text of the rules as text: no markup of Markdown or HTML comes from it.
    private static func plain(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t": out.append(" ")
            case "<": out.append(contentsOf: "&lt;".unicodeScalars)
            case "*", "_", "`", "[", "]", "\\", "#":
                out.append("\\")
                out.append(scalar)
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    private static func cell(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in plain(text).unicodeScalars {
            if scalar == "|" { out.append("\\") }
            out.append(scalar)
        }
        return String(out)
    }
}
