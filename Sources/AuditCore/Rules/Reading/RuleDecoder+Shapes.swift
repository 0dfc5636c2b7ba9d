/// Members of an object by key; only known keys, missing ones already noted.
typealias Members = [String: JSONNode]

extension JSONNode {
    var named: Named {
        switch value {
        case .object: Named("đối tượng { }", "object")
        case .array: Named("danh sách [ ]", "array")
        case .string: Named("chuỗi", "string")
        case .number: Named("số", "number")
        case .bool: Named("true/false", "boolean")
        case .null: Named("null", "null")
        }
    }
}

extension RuleDecoder {
    mutating func wrongType(_ node: JSONNode, wanted: Named) {
        misshapen(
            "S001", node, "phải là \(wanted.vietnamese), không phải \(node.named.vietnamese)",
            "must be \(wanted.english), not \(node.named.english)")
    }

    mutating func entries(_ node: JSONNode?) -> [JSONMember] {
        guard let node else { return [] }
        if case .object(let members) = node.value { return members }
        wrongType(node, wanted: Named("đối tượng { }", "object"))
        return []
    }

    mutating func members(_ node: JSONNode?, required: [String], optional: [String] = []) -> Members {
        guard let node else { return [:] }
        var found: Members = [:]
        // A key that was mistyped is one fault, not a strange key and a missing one.
        var meant: Set<String> = []
        for member in entries(node) {
            if required.contains(member.key) || optional.contains(member.key) {
                found[member.key] = member.node
            } else {
                if let key = strange(member, known: required + optional) { meant.insert(key) }
            }
        }
        guard case .object = node.value else { return found }
        for key in required where found[key] == nil && !meant.contains(key) {
            misshapen("S005", node, "thiếu khoá «\(key)»", "key '\(key)' is missing")
        }
        return found
    }

    /// Notes an unknown key.
    ///
    /// - Returns: the known key that was probably meant.
    @discardableResult
    private mutating func strange(_ member: JSONMember, known: [String]) -> String? {
        let shown = RuleFault.shown(member.key)
        // Not for a fault that nobody will see: a hostile file may have a million of them.
        let near = structure.isFull ? nil : Likeness.nearest(to: member.key, among: known)
        let list = near == nil ? "; có: \(known.joined(separator: ", "))" : ""
        var node = member.node
        node.spot = member.keySpot
        misshapen(
            "S002", node, "khoá lạ «\(shown)»\(list)", "unknown key '\(shown)'", hint: near.map(Likeness.question))
        return near
    }

    /// The one member of an object that chooses between forms.
    mutating func only(_ node: JSONNode, of known: [String]) -> JSONMember? {
        guard case .object(let members) = node.value else {
            wrongType(node, wanted: Named("đối tượng { }", "object"))
            return nil
        }
        for member in members where !known.contains(member.key) { strange(member, known: known) }
        let fit = members.filter { known.contains($0.key) }
        if fit.count == 1 && members.count == 1 { return fit[0] }
        if fit.count > 1 || members.isEmpty {
            let list = known.joined(separator: ", ")
            misshapen("S010", node, "phải có đúng một khoá trong: \(list)", "exactly one key is wanted of: \(list)")
        }
        return nil
    }

    mutating func list(_ node: JSONNode?, mayBeEmpty: Bool = false) -> [JSONNode] {
        guard let node else { return [] }
        guard case .array(let items) = node.value else {
            wrongType(node, wanted: Named("danh sách [ ]", "array"))
            return []
        }
        if items.isEmpty && !mayBeEmpty { misshapen("S006", node, "danh sách không được rỗng", "the list is empty") }
        return items
    }

    /// Any string with something in it.
    mutating func text(_ node: JSONNode?) -> String {
        guard let node else { return "" }
        guard case .string(let text) = node.value else {
            wrongType(node, wanted: Named("chuỗi", "string"))
            return ""
        }
        if text.isEmpty { misshapen("S008", node, "chuỗi không được rỗng", "the string is empty") }
        return text
    }

    mutating func texts(_ node: JSONNode?, mayBeEmpty: Bool = false) -> [String] {
        list(node, mayBeEmpty: mayBeEmpty).map { text($0) }
    }

    /// Phrases that are looked for in folded text: one that folds to nothing would be found nowhere, or everywhere.
    mutating func phrases(_ node: JSONNode?) -> [String] {
        list(node).map { item in
            let phrase = text(item)
            if !phrase.isEmpty && Folded.plain(phrase).isEmpty {
                meaningless(
                    "V022", item, "cụm từ rỗng sau khi bỏ dấu và khoảng trắng", "the phrase is empty after folding")
            }
            return phrase
        }
    }

    mutating func choice(_ node: JSONNode?, of known: [String], _ what: Named) -> String {
        guard let node else { return "" }
        guard case .string(let text) = node.value else {
            wrongType(node, wanted: Named("chuỗi", "string"))
            return ""
        }
        if known.contains(text) { return text }
        unknown(text, node, among: known, what)
        return ""
    }

    mutating func flag(_ node: JSONNode?, missing: Bool) -> Bool {
        guard let node else { return missing }
        if case .bool(let flag) = node.value { return flag }
        wrongType(node, wanted: Named("true/false", "boolean"))
        return missing
    }
}
