/// Addresses in style sheets and in `style` attributes (CSS Syntax 3).
enum StyleText {
    struct Found {
        var bytes: [UInt8]
        var at: Int
        var isImport: Bool
    }

    static func addresses(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> [Found] {
        var found: [Found] = []
        var at = from
        var isImport = false
        var setDepth = 0
        while at < to {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "/"):
                if at + 1 < to, bytes[at + 1] == UInt8(ascii: "*") { at = commentEnd(bytes, at + 2, to) - 1 }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let end = stringEnd(bytes, at + 1, to, byte)
                if isImport || setDepth > 0 {
                    append(bytes, at + 1, end, isImport, &found)
                    isImport = false
                }
                at = end
            case UInt8(ascii: "@"):
                isImport = RawText.startsFolded(importRule, bytes, at, to)
            case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                isImport = false
                setDepth = 0
            case UInt8(ascii: "("):
                if isCall(url, bytes, at, from) {
                    at = address(bytes, at + 1, to, isImport, &found)
                    isImport = false
                } else if setDepth > 0 || isCall(imageSet, bytes, at, from) {
                    setDepth += 1
                }
            case UInt8(ascii: ")"):
                setDepth = max(0, setDepth - 1)
            default: break
            }
            at += 1
        }
        return found
    }

    /// Whether the parenthesis at `at` follows a function's name.
    private static func isCall(_ name: [UInt8], _ bytes: UnsafePointer<UInt8>, _ at: Int, _ from: Int) -> Bool {
        at - name.count >= from && RawText.startsFolded(name, bytes, at - name.count, at)
    }

    /// - Returns: the index of the closing parenthesis, or the end.
    private static func address(
        _ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int, _ isImport: Bool, _ found: inout [Found]
    ) -> Int {
        var at = from
        while at < to, ByteClass.isSpace(bytes[at]) { at += 1 }
        guard at < to else { return to }
        if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
            let end = stringEnd(bytes, at + 1, to, bytes[at])
            append(bytes, at + 1, end, isImport, &found)
            return RawText.find(UInt8(ascii: ")"), bytes, end, to)
        }
        let start = at
        while at < to, bytes[at] != UInt8(ascii: ")"), !ByteClass.isSpace(bytes[at]) {
            at = bytes[at] == UInt8(ascii: "\\") ? escapeEnd(bytes, at + 1, to) : at + 1
        }
        at = min(at, to)
        append(bytes, start, at, isImport, &found)
        return RawText.find(UInt8(ascii: ")"), bytes, at, to)
    }

    /// After the escape whose backslash stands before `from`: up to six hexadecimal digits and one space, or one byte.
    private static func escapeEnd(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Int {
        var at = from
        while at < to, at - from < 6, ByteClass.hexValue(bytes[at]) != nil { at += 1 }
        if at == from { return at + 1 }
        return at < to && ByteClass.isSpace(bytes[at]) ? at + 1 : at
    }

    private static func append(
        _ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int, _ isImport: Bool, _ found: inout [Found]
    ) {
        guard from < to, to - from <= MarkupScanner.addressLimit, found.count < MarkupScanner.linkLimit else { return }
        if RawText.startsFolded(data, bytes, from, to) { return }
        found.append(Found(bytes: unescaped(bytes, from, to), at: from, isImport: isImport))
    }

    private static func commentEnd(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Int {
        var at = RawText.find(UInt8(ascii: "*"), bytes, from, to)
        while at + 1 < to, bytes[at + 1] != UInt8(ascii: "/") {
            at = RawText.find(UInt8(ascii: "*"), bytes, at + 1, to)
        }
        return min(to, at + 2)
    }

    /// A string ends with its line at the latest.
    private static func stringEnd(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int, _ quote: UInt8) -> Int {
        var at = from
        while at < to, bytes[at] != quote, bytes[at] != 0x0A { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
        return min(at, to)
    }

    private static func unescaped(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(to - from)
        var at = from
        while at < to {
            guard bytes[at] == UInt8(ascii: "\\"), at + 1 < to else {
                out.append(bytes[at])
                at += 1
                continue
            }
            at += 1
            var value: UInt32 = 0
            let start = at
            while at < to, at - start < 6, let digit = ByteClass.hexValue(bytes[at]) {
                value = value * 16 + digit
                at += 1
            }
            if at == start {
                if bytes[at] != 0x0A { out.append(bytes[at]) }
                at += 1
            } else {
                if at < to, ByteClass.isSpace(bytes[at]) { at += 1 }
                let scalar = value == 0 ? nil : Unicode.Scalar(value)
                out.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
            }
        }
        return out
    }

    private static let importRule = Array("@import".utf8)
    private static let url = Array("url".utf8)
    private static let imageSet = Array("image-set".utf8)
    private static let data = Array("data:".utf8)
}
