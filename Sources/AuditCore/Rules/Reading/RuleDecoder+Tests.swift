extension RuleDecoder {
    /// Cases that the rules carry with them.
    mutating func tests(_ node: JSONNode?) -> [RuleTest] {
        list(node, mayBeEmpty: true).map { item in
            let parts = members(item, required: ["name", "criterion", "facts", "expect"])
            return RuleTest(
                name: text(parts["name"]), criterion: use(.criterion, parts["criterion"]),
                facts: facts(parts["facts"]), expect: expectation(parts["expect"]), place: item.place(in: file))
        }
    }

    private mutating func facts(_ node: JSONNode?) -> RuleTest.Facts {
        let parts = members(node, required: [], optional: ["as_of", "items", "registers", "unfetched", "partial"])
        var facts = RuleTest.Facts()
        facts.asOf = parts["as_of"].map { day($0) }
        facts.items = list(parts["items"], mayBeEmpty: true).map { article($0) }
        for entry in entries(parts["registers"]) {
            var node = entry.node
            node.spot = entry.keySpot
            uses.append(Use(target: .register, name: entry.key, node: node))
            facts.registers[entry.key] = list(entry.node, mayBeEmpty: true).enumerated().map { row($1, line: $0 + 2) }
        }
        facts.unfetched = list(parts["unfetched"], mayBeEmpty: true).map { anyText($0) }
        facts.isPartial = flag(parts["partial"], missing: false)
        return facts
    }

    private mutating func row(_ node: JSONNode, line: Int) -> RegisterRow {
        let parts = members(node, required: ["key"], optional: Register.roles.filter { $0 != "key" })
        return RegisterRow(
            line: line, key: text(parts["key"]), name: anyText(parts["name"]), date: parts["date"].map { day($0) },
            deadline: parts["deadline"].map { day($0) }, due: parts["due"].map { day($0) },
            unit: anyText(parts["unit"]), state: parts["state"].map { text($0) }, kind: parts["kind"].map { text($0) })
    }

    private mutating func article(_ node: JSONNode) -> RuleTest.Article {
        let parts = members(
            node, required: ["kind"],
            optional: [
                "count", "categories", "copy", "title", "section", "text", "words", "posted", "doubt", "signed",
                "number", "type", "issuer", "subject", "recipients", "attachments", "tables", "file",
            ])
        let kinds = Page.Kind.allCases.map(\.rawValue)
        let kind = choice(parts["kind"], of: kinds, Named("loại trang", "kind of page"))
        var article = RuleTest.Article(page: Page(address: "", kind: Page.Kind(rawValue: kind) ?? .other))
        article.count = parts["count"].map { integer($0, in: 1...2_000) } ?? 1
        article.categories = list(parts["categories"], mayBeEmpty: true).map { use(.category, $0) }
        article.isCopy = flag(parts["copy"], missing: false)
        article.page.title = anyText(parts["title"])
        article.page.section = texts(parts["section"], mayBeEmpty: true)
        article.page.text = words(parts)
        let doubt = parts["doubt"].map { text($0) }
        article.page.dates.posted = parts["posted"].map { DatedFact(day: day($0), source: "ca kiểm thử", doubt: doubt) }
        article.page.dates.signed = parts["signed"].map { DatedFact(day: day($0), source: "ca kiểm thử") }
        article.page.document = document(parts)
        article.page.attachments = list(parts["attachments"], mayBeEmpty: true).map { item in
            let parts = members(item, required: ["text"], optional: ["address"])
            return Link(address: anyText(parts["address"]), text: text(parts["text"]))
        }
        article.page.tables = list(parts["tables"], mayBeEmpty: true).map { table($0) }
        if let file = parts["file"] { article.files = [self.sheet(file)] }
        return article
    }

    /// `text`, filled up to so many words.
    private mutating func words(_ parts: Members) -> String {
        let text = anyText(parts["text"])
        let wanted = parts["words"].map { integer($0, in: 0...5_000) } ?? 0
        let more = max(0, wanted - Words(text).tokens.count)
        return more == 0 ? text : text + " " + Array(repeating: "chữ", count: more).joined(separator: " ")
    }

    private mutating func document(_ parts: Members) -> DocumentFields? {
        let keys = ["number", "type", "issuer", "subject", "recipients"]
        guard keys.contains(where: { parts[$0] != nil }) else { return nil }
        return DocumentFields(
            number: parts["number"].map { text($0) }, type: parts["type"].map { text($0) },
            issuer: parts["issuer"].map { text($0) }, subject: parts["subject"].map { text($0) },
            recipients: parts["recipients"].map { texts($0, mayBeEmpty: true) })
    }

    private mutating func sheet(_ node: JSONNode) -> Page {
        let parts = members(
            node, required: [],
            optional: [
                "text", "words", "unreadable", "number", "type", "issuer", "subject", "recipients", "signed",
            ])
        var page = Page(address: "", kind: .file, text: words(parts))
        page.unreadable = parts["unreadable"].map { text($0) }
        page.document = document(parts)
        page.dates.signed = parts["signed"].map { DatedFact(day: day($0), source: "ca kiểm thử") }
        return page
    }

    private mutating func table(_ node: JSONNode) -> Table {
        let parts = members(node, required: ["header", "rows"], optional: ["heading"])
        return Table(
            heading: anyText(parts["heading"]), header: texts(parts["header"]),
            rows: list(parts["rows"], mayBeEmpty: true).map { row in list(row).map { anyText($0) } })
    }

    private mutating func expectation(_ node: JSONNode?) -> RuleTest.Expectation {
        let parts = members(
            node, required: [], optional: ["state", "points", "counted", "pending", "missing", "due", "late"])
        var expect = RuleTest.Expectation()
        let states = CriterionResult.State.allCases.map(\.rawValue)
        expect.state = parts["state"].map { choice($0, of: states, Named("kết luận", "state")) }
        if let node = parts["points"] {
            if case .array(let both) = node.value {
                if both.count != 2 {
                    misshapen(
                        "S011", node, "khoảng điểm phải có đúng hai số: [\"thấp nhất\", \"cao nhất\"]",
                        "an interval of points has exactly two numbers")
                }
                expect.lo = points(both.first, mayBeNegative: true)
                expect.hi = points(both.last, mayBeNegative: true)
            } else {
                expect.lo = points(node, mayBeNegative: true)
                expect.hi = expect.lo
            }
        }
        expect.counted = parts["counted"].map { integer($0, in: 0...1_000_000) }
        expect.pending = parts["pending"].map { integer($0, in: 0...1_000_000) }
        expect.missing = parts["missing"].map { texts($0, mayBeEmpty: true) }
        expect.due = parts["due"].map { node in list(node, mayBeEmpty: true).map { day($0) } }
        expect.late = parts["late"].map { integer($0, in: 0...1_000_000) }
        if let node, parts.isEmpty, case .object = node.value {
            misshapen("S012", node, "ca kiểm thử không mong đợi điều gì", "the case expects nothing")
        }
        return expect
    }

    /// A string that may be empty.
    private mutating func anyText(_ node: JSONNode?) -> String {
        guard let node else { return "" }
        if case .string(let text) = node.value { return text }
        wrongType(node, wanted: Named("chuỗi", "string"))
        return ""
    }
}
