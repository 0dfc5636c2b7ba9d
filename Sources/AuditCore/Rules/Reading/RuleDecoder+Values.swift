extension RuleDecoder {
    /// A name that other places refer to: ASCII letters, digits, `.`, `_`, `-`; `/` only where `folders` allows it.
    mutating func id(_ node: JSONNode?, folders: Bool = false) -> String {
        guard let node else { return "" }
        let text = text(node)
        checkID(text, node, folders: folders)
        return text
    }

    mutating func checkID(_ text: String, _ node: JSONNode, folders: Bool = false) {
        let fits = text.utf8.enumerated().allSatisfy { index, byte in
            Folded.isWordByte(byte)
                || index > 0 && (byte == 0x2D || byte == 0x2E || byte == 0x5F || folders && byte == 0x2F)
        }
        if fits { return }
        misshapen(
            "S008", node, "mã «\(RuleFault.shown(text))» chỉ được gồm chữ không dấu, chữ số và «-», «_», «.»",
            "id '\(RuleFault.shown(text))' may hold only ASCII letters, digits, '-', '_' and '.'")
    }

    /// `2022.1.0`: year, number within the year, correction.
    mutating func version(_ node: JSONNode?) -> String {
        guard let node else { return "" }
        let text = text(node)
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let fits =
            parts.count == 3 && parts[0].count == 4
            && parts.allSatisfy { !$0.isEmpty && $0.count < 10 && $0.allSatisfy { (48...57).contains($0) } }
        if !fits && !text.isEmpty {
            misshapen(
                "S008", node, "phiên bản phải viết như \"2022.1.0\", không phải «\(RuleFault.shown(text))»",
                "the version must read like 2022.1.0")
        }
        return text
    }

    mutating func integer(_ node: JSONNode?, in range: ClosedRange<Int>) -> Int {
        guard let node else { return range.lowerBound }
        guard case .number(let text) = node.value else {
            wrongType(node, wanted: Named("số nguyên", "integer"))
            return range.lowerBound
        }
        // Int() refuses fractions and exponents; JSON has no "+1" or "007" by now.
        if let number = Int(text), range.contains(number) { return number }
        misshapen(
            "S007", node,
            "phải là số nguyên từ \(range.lowerBound) đến \(range.upperBound), không phải \(RuleFault.shown(text))",
            "must be an integer from \(range.lowerBound) to \(range.upperBound)")
        return range.lowerBound
    }

    mutating func points(_ node: JSONNode?, mayBeNegative: Bool = false) -> Points {
        guard let node else { return .zero }
        let wanted = "điểm phải là chuỗi thập phân như \"10\" hay \"7.5\""
        switch node.value {
        case .string(let text):
            if let points = Points(text), mayBeNegative || text.utf8.first != UInt8(ascii: "-") { return points }
            misshapen(
                "S004", node, "\(wanted), không phải «\(RuleFault.shown(text))»",
                "points must be a decimal string such as 7.5")
        case .number(let text):
            misshapen(
                "S004", node, "\(wanted), không phải số \(RuleFault.shown(text))",
                "points must be a decimal string, not a number")
        default: wrongType(node, wanted: Named("chuỗi thập phân", "decimal string"))
        }
        return .zero
    }

    mutating func day(_ node: JSONNode?) -> Day {
        let none = Day(number: 0)
        guard let node else { return none }
        let text = text(node)
        if let day = Day(iso: text) { return day }
        if text.isEmpty { return none }
        let shown = RuleFault.shown(text)
        let digits = text.utf8.map { (48...57).contains($0) ? UInt8(ascii: "0") : $0 }
        if digits == Array("0000-00-00".utf8) {
            misshapen("V010", node, "«\(shown)» không phải ngày có thật", "'\(shown)' is not a real date")
        } else {
            misshapen(
                "S009", node, "ngày phải viết năm-tháng-ngày như \"2022-12-31\", không phải «\(shown)»",
                "a date must read like 2022-12-31")
        }
        return none
    }

    /// A day, a month or a year: the date of a paper as far as it is known.
    mutating func partialDate(_ node: JSONNode?) -> String {
        guard let node else { return "" }
        let text = text(node)
        let filled = text.utf8.count == 7 ? "\(text)-01" : text.utf8.count == 4 ? "\(text)-01-01" : text
        if Day(iso: filled) != nil || text.isEmpty { return text }
        _ = day(node)
        return text
    }

    mutating func webAddress(_ node: JSONNode?) -> String {
        guard let node else { return "" }
        let text = text(node)
        let lower = Array(text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 })
        let scheme = ["http://", "https://"].first { lower.starts(with: $0.utf8) }
        let rest = lower.dropFirst(scheme?.utf8.count ?? 0)
        let host = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        let plain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && !Folded.isSpace($0) && !Folded.isInvisible($0) }
        if !text.isEmpty && (scheme == nil || host.isEmpty || host.first == 0x3A || !plain) {
            meaningless(
                "V020", node, "«\(RuleFault.shown(text))» không phải địa chỉ http:// hay https://",
                "'\(RuleFault.shown(text))' is not an http(s) address")
        }
        return text
    }

    /// Notes ids that stand twice in one list.
    mutating func distinct(_ items: [(id: String, node: JSONNode)], _ what: Named) {
        var seen: [String: JSONNode] = [:]
        for item in items where !item.id.isEmpty {
            if let first = seen[item.id] {
                meaningless(
                    "V002", item.node,
                    "\(what.vietnamese) «\(item.id)» khai hai lần (lần đầu ở \(first.spot.line):\(first.spot.column))",
                    "\(what.english) '\(item.id)' is declared twice (first at \(first.spot.line))")
            } else {
                seen[item.id] = item.node
            }
        }
    }
}
