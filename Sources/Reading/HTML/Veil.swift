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

    /// `style` in lower case and without spaces.
    private static func isTrick(_ style: [UInt8]) -> Bool {
        let values = Values(style)
        if let size = values["font-size"], number(size) == 0 || size.elementsEqual("1px".utf8) { return true }
        if let opacity = values["opacity"], number(opacity) == 0 { return true }
        if let color = values["color"] {
            if color.elementsEqual("transparent".utf8) { return true }
            if let ground = values["background"] ?? values["background-color"], color == ground { return true }
        }
        if let indent = values["text-indent"].flatMap(number), indent <= -900 { return true }
        let isOut =
            values["position"].map { $0.elementsEqual("absolute".utf8) || $0.elementsEqual("fixed".utf8) } ?? false
        func isFarOut(_ edge: StaticString) -> Bool { (values[edge].flatMap(number) ?? 0) <= -900 }
        if isOut, isFarOut("left") || isFarOut("top") || isFarOut("right") || isFarOut("bottom") { return true }
        if isFarOut("margin-left") || isFarOut("margin-top") { return true }
        func isFlat(_ side: StaticString) -> Bool {
            values[side].map { number($0) == 0 || $0.elementsEqual("1px".utf8) } ?? false
        }
        return (isFlat("height") || isFlat("width") || isFlat("max-height"))
            && (isOut || values["overflow"].map { $0.elementsEqual("hidden".utf8) } ?? false)
    }

    /// The declarations of a style; of those that come twice the last counts.
    private struct Values {
        private var rules: [(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] = []

        /// More than a hundred declarations no element has.
        init(_ style: [UInt8]) {
            for rule in style.split(separator: UInt8(ascii: ";"), maxSplits: 100) {
                guard let colon = rule.firstIndex(of: UInt8(ascii: ":")) else { continue }
                let value = rule[(colon + 1)...]
                let mark = value.firstIndex(of: UInt8(ascii: "!")) ?? value.endIndex
                let isUrged = value[mark...].elementsEqual("!important".utf8)
                rules.append((rule[..<colon], isUrged ? value[..<mark] : value))
            }
        }

        subscript(_ name: StaticString) -> ArraySlice<UInt8>? {
            let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
            return rules.last { $0.name.elementsEqual(wanted) }?.value
        }
    }

    /// The number that a length begins with; `10%` of something is no length.
    private static func number(_ value: ArraySlice<UInt8>) -> Double? {
        guard value.last != UInt8(ascii: "%") else { return nil }
        let digits = value.prefix { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || ByteClass.isDigit($0) }
        return Double(String(decoding: digits, as: UTF8.self))
    }
}
