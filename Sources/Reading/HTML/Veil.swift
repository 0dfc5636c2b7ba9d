/// How a `style` attribute takes an element from the reader's eyes.
///
/// Whoever breaks into a portal hides links to gambling in ways that a search engine does not see through.
enum Veil {
    /// Nothing, ``Marks/hidden``, or hidden by a trick too.
    static func marks(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Marks {
        if MarkNames.isHiding(bytes, from, to) { return .hidden }
        guard mayTrick(bytes, from, to) else { return [] }
        var style: [UInt8] = []
        style.reserveCapacity(to - from)
        for index in from..<to where bytes[index] > 0x20 { style.append(ByteClass.lower(bytes[index])) }
        return isTrick(style) ? [.hidden, .veiled] : []
    }

    /// A look at where values begin: most styles have none that any trick needs.
    private static func mayTrick(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        var at = RawText.find(UInt8(ascii: ":"), bytes, from, to)
        while at < to {
            var value = at + 1
            while value < to, bytes[value] <= 0x20 { value += 1 }
            guard value < to else { return false }
            switch ByteClass.lower(bytes[value]) {
            case UInt8(ascii: "0"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "1"), UInt8(ascii: "t"):
                return true
            default: break
            }
            at = RawText.find(UInt8(ascii: ":"), bytes, value, to)
        }
        return isColored(bytes, from, to)
    }

    /// Letters in the paper's colour need a `background`.
    private static func isColored(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        (from..<to).contains { at in
            (bytes[at] | 0x20) == UInt8(ascii: "b") && RawText.startsFolded(background, bytes, at, to)
        }
    }

    private static let background = Array("background".utf8)

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
}
