/// How a `style` attribute takes an element from the reader's eyes.
///
/// Whoever breaks into a portal hides links to gambling in ways that a search engine does not see through.
enum Veil {
    /// Nothing, ``Marks/hidden``, or hidden by a trick too.
    static func marks(_ style: String) -> Marks {
        let bytes = style.utf8.filter { $0 > 0x20 }.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
        if has(bytes, "display:none") || has(bytes, "visibility:hidden") { return .hidden }
        return isTrick(bytes) ? [.hidden, .veiled] : []
    }

    private static func isTrick(_ style: [UInt8]) -> Bool {
        var values: [String: String] = [:]
        for rule in style.split(separator: UInt8(ascii: ";")) {
            guard let colon = rule.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let value = String(decoding: rule[(colon + 1)...], as: UTF8.self).replacing("!important", with: "")
            values[String(decoding: rule[..<colon], as: UTF8.self)] = value
        }
        if let size = values["font-size"], number(size) == 0 || size == "1px" { return true }
        if let opacity = values["opacity"], number(opacity) == 0 { return true }
        if values["color"] == "transparent" { return true }
        if let color = values["color"], let ground = values["background"] ?? values["background-color"], color == ground
        {
            return true
        }
        if let indent = values["text-indent"].flatMap(number), indent <= -900 { return true }
        let isOut = values["position"] == "absolute" || values["position"] == "fixed"
        let edges = ["left", "top", "right", "bottom", "margin-left", "margin-top"]
        if edges.contains(where: { (values[$0].flatMap(number) ?? 0) <= -900 && (isOut || $0.hasPrefix("margin")) }) {
            return true
        }
        let isFlat = [values["height"], values["width"], values["max-height"]].contains {
            $0.map { number($0) == 0 || $0 == "1px" } ?? false
        }
        return isFlat && (values["overflow"] == "hidden" || isOut)
    }

    /// The number that a length begins with; `10%` of something is no length.
    private static func number(_ value: String) -> Double? {
        guard !value.hasSuffix("%") else { return nil }
        return Double(value.prefix { $0 == "-" || $0 == "." || $0.isNumber })
    }

    private static func has(_ bytes: [UInt8], _ pattern: String) -> Bool {
        MarkNames.contains(bytes, Array(pattern.utf8))
    }
}
