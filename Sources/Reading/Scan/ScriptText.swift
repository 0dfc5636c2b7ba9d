/// Plain addresses in scripts. Precision first: what a program puts together is none.
enum ScriptText {
    struct Literal {
        var bytes: [UInt8]
        /// Where it stands in the script.
        var at: Int
    }

    /// String literals that are addresses: those that the script goes to (`location.href = …`, `window.open(…)`) in any
    /// spelling, others by ``isAddress(_:_:_:)``, and in handlers also names of pages and documents (`'xem.aspx?id=5'`).
    static func literals(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int, isHandler: Bool) -> [Literal] {
        var found: [Literal] = []
        var at = from
        var previous: UInt8 = 0
        while at < to, found.count < MarkupScanner.linkLimit {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
                guard let end = stringEnd(bytes, at + 1, to, byte) else {
                    // Not closed on its line: an apostrophe in a comment.
                    at += 1
                    while at < to, bytes[at] != 0x0A { at += 1 }
                    continue
                }
                if end - at > 2, end - at < 2_000, mayBegin(bytes[at + 1], isHandler),
                    let value = address(bytes, at, end, from, to, isHandler)
                {
                    found.append(Literal(bytes: value, at: at + 1))
                }
                at = end
            case UInt8(ascii: "/"):
                at = slash(bytes, at, to, previous)
            default: break
            }
            if at < to, !ByteClass.isSpace(bytes[at]) { previous = bytes[at] }
            at += 1
        }
        return found
    }

    private static func mayBegin(_ byte: UInt8, _ isHandler: Bool) -> Bool {
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "h") { return true }
        return byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "?") || ByteClass.isWord(byte)
    }

    private static func stringEnd(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int, _ quote: UInt8) -> Int? {
        var at = from
        while at < to {
            let byte = bytes[at]
            if byte == quote { return at }
            if byte == 0x0A, quote != UInt8(ascii: "`") { return nil }
            at += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    /// Behind a comment or a regular expression; a mere division otherwise.
    private static func slash(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ to: Int, _ previous: UInt8) -> Int {
        guard at + 1 < to else { return at }
        let next = bytes[at + 1]
        let isOperand = ByteClass.isWord(previous) || [0x29, 0x5D, 0x7D, 0x24, 0x5F].contains(previous)
        if next == UInt8(ascii: "/") {
            return previous == UInt8(ascii: "\\") ? at : RawText.find(0x0A, bytes, at, to)
        }
        if next == UInt8(ascii: "*") {
            var end = RawText.find(UInt8(ascii: "*"), bytes, at + 2, to)
            while end + 1 < to, bytes[end + 1] != UInt8(ascii: "/") {
                end = RawText.find(UInt8(ascii: "*"), bytes, end + 1, to)
            }
            return min(to, end + 1)
        }
        guard !isOperand else { return at }
        var end = at + 1
        var isClass = false
        while end < to, bytes[end] != 0x0A {
            let byte = bytes[end]
            if byte == UInt8(ascii: "[") { isClass = true }
            if byte == UInt8(ascii: "]") { isClass = false }
            if byte == UInt8(ascii: "/"), !isClass { return end }
            end += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        return at
    }

    private static func address(
        _ bytes: UnsafePointer<UInt8>, _ open: Int, _ close: Int, _ from: Int, _ to: Int, _ isHandler: Bool
    ) -> [UInt8]? {
        guard !isJoined(bytes, open, close, from, to) else { return nil }
        let goes = isNavigation(bytes, open, from)
        // Most literals are told apart by their first byte.
        if !goes, !isHandler {
            let first = bytes[open + 1]
            guard ![0x3F].contains(first), !ByteClass.isWord(first) || first | 0x20 == UInt8(ascii: "h") else {
                return nil
            }
        }
        guard let value = decoded(bytes, open + 1, close) else { return nil }
        let isOne = value.withUnsafeBufferPointer { buffer -> Bool in
            guard let start = buffer.baseAddress else { return false }
            if goes { return isPlain(start, 0, buffer.count) }
            return isAddress(start, 0, buffer.count) || isHandler && isFileName(start, 0, buffer.count)
        }
        return isOne ? value : nil
    }

    /// Whether a plus sign before or behind shows that the literal is a part of something.
    private static func isJoined(
        _ bytes: UnsafePointer<UInt8>, _ open: Int, _ close: Int, _ from: Int, _ to: Int
    ) -> Bool {
        var at = open - 1
        while at >= from, open - at < 20, ByteClass.isSpace(bytes[at]) { at -= 1 }
        if at >= from, bytes[at] == UInt8(ascii: "+") { return true }
        at = close + 1
        while at < to, at - close < 20, ByteClass.isSpace(bytes[at]) { at += 1 }
        return at < to && bytes[at] == UInt8(ascii: "+")
    }

    /// `location = …`, `x.href = …`, `location.replace(…)`, `window.open(…)`.
    private static func isNavigation(_ bytes: UnsafePointer<UInt8>, _ open: Int, _ from: Int) -> Bool {
        var at = open - 1
        while at >= from, open - at < 20, ByteClass.isSpace(bytes[at]) { at -= 1 }
        guard at > from, bytes[at] == UInt8(ascii: "=") || bytes[at] == UInt8(ascii: "(") else { return false }
        let isCall = bytes[at] == UInt8(ascii: "(")
        at -= 1
        while at >= from, open - at < 30, ByteClass.isSpace(bytes[at]) { at -= 1 }
        let end = at + 1
        return (isCall ? calls : targets).contains { name in
            end - name.count >= from && RawText.starts(name, bytes, end - name.count, end)
        }
    }

    /// The literal's value where it is no more than an escaped address; nil for `\n`, `\d` and their like.
    private static func decoded(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> [UInt8]? {
        var out: [UInt8] = []
        out.reserveCapacity(to - from)
        var at = from
        while at < to {
            guard bytes[at] == UInt8(ascii: "\\") else {
                out.append(bytes[at])
                at += 1
                continue
            }
            guard at + 1 < to else { return nil }
            let kind = bytes[at + 1]
            switch kind {
            case UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                out.append(kind)
                at += 2
            case UInt8(ascii: "x"), UInt8(ascii: "u"):
                let length = kind == UInt8(ascii: "x") ? 2 : 4
                guard at + 2 + length <= to else { return nil }
                var value: UInt32 = 0
                for index in (at + 2)..<(at + 2 + length) {
                    guard let digit = ByteClass.hexValue(bytes[index]) else { return nil }
                    value = value * 16 + digit
                }
                guard value > 0x20, let scalar = Unicode.Scalar(value), let text = UTF8.encode(scalar) else {
                    return nil
                }
                out.append(contentsOf: text)
                at += 2 + length
            default: return nil
            }
        }
        return out
    }

    /// An address of JSON or plain text, its escapes read as far as they can be.
    static func unescaped(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
        decoded(bytes, range.lowerBound, range.upperBound)
            ?? Array(UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count))
    }

    private static let targets = ["location", "location.href", ".href", "location.pathname"].map { Array($0.utf8) }
    private static let calls = ["location.assign", "location.replace", "window.open", "navigate", "opener.open"].map {
        Array($0.utf8)
    }
}
