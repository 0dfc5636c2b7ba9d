/// The shared declarative refresh steps (HTML Standard, 4.2.5.3): `5; url='/vi/'`, of a meta or the header `Refresh`.
enum Refresh {
    /// Where the address stands; nil where the page itself is meant, or nothing.
    static func target(_ bytes: [UInt8]) -> Range<Int>? {
        var at = 0
        func skipSpace() {
            while at < bytes.count, ByteClass.isSpace(bytes[at]) { at += 1 }
        }
        skipSpace()
        let start = at
        while at < bytes.count, ByteClass.isDigit(bytes[at]) { at += 1 }
        if at == start { guard at < bytes.count, bytes[at] == UInt8(ascii: ".") else { return nil } }
        while at < bytes.count, ByteClass.isDigit(bytes[at]) || bytes[at] == UInt8(ascii: ".") { at += 1 }
        guard at < bytes.count else { return nil }
        let isSeparator = bytes[at] == UInt8(ascii: ";") || bytes[at] == UInt8(ascii: ",")
        guard isSeparator || ByteClass.isSpace(bytes[at]) else { return nil }
        skipSpace()
        if at < bytes.count, bytes[at] == UInt8(ascii: ";") || bytes[at] == UInt8(ascii: ",") { at += 1 }
        skipSpace()
        guard at < bytes.count else { return nil }
        return address(bytes, at)
    }

    private static func address(_ bytes: [UInt8], _ from: Int) -> Range<Int> {
        var at = from
        for (offset, letter) in "url".utf8.enumerated() {
            guard at < bytes.count, ByteClass.lower(bytes[at]) == letter else {
                return offset == 0 ? quoted(bytes, at) : from..<bytes.count
            }
            at += 1
        }
        while at < bytes.count, ByteClass.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return from..<bytes.count }
        at += 1
        while at < bytes.count, ByteClass.isSpace(bytes[at]) { at += 1 }
        return quoted(bytes, at)
    }

    private static func quoted(_ bytes: [UInt8], _ from: Int) -> Range<Int> {
        guard from < bytes.count, bytes[from] == UInt8(ascii: "'") || bytes[from] == UInt8(ascii: "\"") else {
            return from..<bytes.count
        }
        let end = bytes[(from + 1)...].firstIndex(of: bytes[from]) ?? bytes.count
        return from + 1..<end
    }
}
