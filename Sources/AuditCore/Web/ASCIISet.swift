/// A set of ASCII bytes; bytes from 0x80 on are all in it or all out of it.
struct ASCIISet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private let above: Bool

    init(_ members: String, controls: Bool = false, above: Bool = false) {
        self.above = above
        for byte in members.utf8 { insert(byte) }
        if controls {
            for byte in UInt8(0)..<0x20 { insert(byte) }
            insert(0x7F)
        }
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        if byte >= 0x80 { return above }
        return (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }
}

extension ASCIISet {
    /// Percent-encode sets of the URL Standard, section "Percent-encoded bytes".
    static let fragment = ASCIISet(" \"<>`", controls: true, above: true)
    static let query = ASCIISet(" \"#<>'", controls: true, above: true)
    static let path = ASCIISet(" \"#<>?^`{}", controls: true, above: true)
    static let userInfo = ASCIISet(" \"#<>?^`{}/:;=@[\\]|", controls: true, above: true)
    static let control = ASCIISet("", controls: true, above: true)
    /// Forbidden domain code points; the percent sign is one.
    static let forbiddenInDomain = ASCIISet(" #/:<>?@[\\]^|%", controls: true, above: true)
}
