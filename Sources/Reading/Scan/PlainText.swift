/// Whole addresses in text that is no markup: `http://` or `https://`, a host, and what follows.
enum PlainText {
    static func addresses(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = RawText.find(UInt8(ascii: ":"), bytes, from, to)
        while at < to {
            var next = at + 1
            if let range = address(bytes, colon: at, from: from, to) {
                found.append(range)
                next = range.upperBound
            }
            at = RawText.find(UInt8(ascii: ":"), bytes, next, to)
        }
        return found
    }

    /// The address whose scheme ends at `colon`; slashes may be escaped as JSON does (`http:\/\/`).
    ///
    /// - Returns: nil for what a program puts together (`http://${host}`, `"http://a.vn/" + id`), and for names that
    ///   only look like addresses (`http://www.w3.org/2000/svg`).
    static func address(_ bytes: UnsafePointer<UInt8>, colon: Int, from: Int, _ to: Int) -> Range<Int>? {
        guard let start = schemeStart(bytes, colon, from) else { return nil }
        var at = colon + 1
        for _ in 0..<2 {
            if at < to, bytes[at] == backslash { at += 1 }
            guard at < to, bytes[at] == slash else { return nil }
            at += 1
        }
        let host = at
        while at < to, isHostByte(bytes[at]) { at += 1 }
        guard isHost(bytes, host, at) else { return nil }
        at = tail(bytes, at, to)
        if at < to, isTemplate(bytes, at, to) { return nil }
        var end = at
        while end > host, isTrailing(bytes[end - 1]) { end -= 1 }
        return end > host && !isNamespace(bytes, host, end) ? start..<end : nil
    }

    private static func schemeStart(_ bytes: UnsafePointer<UInt8>, _ colon: Int, _ from: Int) -> Int? {
        for length in [4, 5] where colon - length >= from {
            let start = colon - length
            guard RawText.startsFolded(length == 4 ? http : https, bytes, start, colon) else { continue }
            if start > from, ByteClass.isWord(bytes[start - 1]) { return nil }
            return start
        }
        return nil
    }

    private static func tail(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Int {
        var at = from
        var parentheses = 0
        while at < to, at - from < longest {
            let byte = bytes[at]
            if byte == backslash {
                guard at + 1 < to, bytes[at + 1] == slash || bytes[at + 1] == UInt8(ascii: "u") else { break }
                at += 1
            } else if byte == UInt8(ascii: "(") {
                parentheses += 1
            } else if byte == UInt8(ascii: ")") {
                parentheses -= 1
                if parentheses < 0 { break }
            } else if byte <= 0x20 || stops.contains(byte) || isQuote(bytes, at, to) {
                break
            }
            at += 1
        }
        return at
    }

    /// «», “”, ‘’ and … in UTF-8: signs of the text around an address.
    private static func isQuote(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ to: Int) -> Bool {
        if bytes[at] == 0xC2, at + 1 < to { return bytes[at + 1] == 0xAB || bytes[at + 1] == 0xBB }
        guard bytes[at] == 0xE2, at + 2 < to, bytes[at + 1] == 0x80 else { return false }
        return (0x98...0x9F).contains(bytes[at + 2]) || bytes[at + 2] == 0xA6
    }

    /// What follows shows that a program completes the address.
    private static func isTemplate(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ to: Int) -> Bool {
        if bytes[at] == UInt8(ascii: "{") || bytes[at] == UInt8(ascii: "$") { return true }
        guard bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else { return false }
        var next = at + 1
        while next < to, next - at < 10, ByteClass.isSpace(bytes[next]) { next += 1 }
        return next < to && bytes[next] == UInt8(ascii: "+")
    }

    static func isHost(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        guard from < to, ByteClass.isWord(bytes[from]) || bytes[from] >= 0x80 || bytes[from] == UInt8(ascii: "[") else {
            return false
        }
        var at = from
        while at < to {
            if bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ":") { return true }
            at += 1
        }
        return RawText.startsFolded(localhost, bytes, from, to) && to - from == localhost.count
    }

    static func isHostByte(_ byte: UInt8) -> Bool {
        ByteClass.isWord(byte) || byte >= 0x80 || [0x2D, 0x2E, 0x3A, 0x5B, 0x5D, 0x5F, 0x40].contains(byte)
    }

    private static func isTrailing(_ byte: UInt8) -> Bool {
        [".", ",", ";", ":", "!", "?", "*", "_", "\\"].contains { UInt8(ascii: $0) == byte }
    }

    /// Names of vocabularies: on every page, and nothing of the portal's is there.
    static func isNamespace(_ bytes: UnsafePointer<UInt8>, _ host: Int, _ end: Int) -> Bool {
        namespaces.contains { name in
            RawText.startsFolded(name, bytes, host, end)
                && (host + name.count == end || !ByteClass.isWord(bytes[host + name.count]))
        }
    }

    private static let namespaces = [
        "www.w3.org", "schema.org", "www.schema.org", "ogp.me", "purl.org", "xmlns.com", "schemas.microsoft.com",
        "schemas.openxmlformats.org", "ns.adobe.com", "rdfs.org", "gmpg.org", "www.sitemaps.org",
    ].map { Array($0.utf8) }
    /// In a text nobody writes longer ones; each colon may begin one, so this bounds the work for each.
    private static let longest = 4_096
    private static let http = Array("http".utf8)
    private static let https = Array("https".utf8)
    private static let localhost = Array("localhost".utf8)
    private static let stops = Set("\"'<>`{}|^$".utf8)
    private static let slash = UInt8(ascii: "/")
    private static let backslash = UInt8(ascii: "\\")
}
