/// Ampersands that nobody escaped: `<loc>http://a.vn/b?x=1&y=2</loc>`, of which a parser would lose `&y`.
enum BareAmpersands {
    /// `&` as `&amp;` wherever it begins neither one of the five entities nor a character reference; CDATA as it stands.
    static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        // Two bytes a letter: not to be touched byte by byte.
        guard !bytes.prefix(4).contains(where: { $0 == 0 || $0 >= 0xFE }) else { return bytes }
        var escaped: [UInt8] = []
        var copied = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), has(cdata, bytes, index) {
                index = end(ofCDATA: bytes, from: index)
            } else if bytes[index] == UInt8(ascii: "&"), !isReference(bytes, index) {
                escaped += bytes[copied...index]
                escaped += ampersand
                copied = index + 1
            }
            index += 1
        }
        return copied == 0 ? bytes : escaped + bytes[copied...]
    }

    private static func has(_ word: [UInt8], _ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index...].prefix(word.count).elementsEqual(word)
    }

    /// Of the last byte of `]]>`, or of the text.
    private static func end(ofCDATA bytes: [UInt8], from start: Int) -> Int {
        var index = start + cdata.count
        while index < bytes.count, !(bytes[index] == UInt8(ascii: "]") && has(close, bytes, index)) { index += 1 }
        return index + close.count - 1
    }

    private static func isReference(_ bytes: [UInt8], _ index: Int) -> Bool {
        let name = bytes[(index + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
        let end = index + 1 + name.count
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return false }
        guard name.first == UInt8(ascii: "#") else { return names.contains(Array(name)) }
        let digits = name.dropFirst()
        if digits.first == UInt8(ascii: "x") { return digits.count > 1 && digits.dropFirst().allSatisfy(isHex) }
        return !digits.isEmpty && digits.allSatisfy { (48...57).contains($0) }
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...102).contains(byte | 0x20)
    }

    private static let cdata = Array("<![CDATA[".utf8)
    private static let close = Array("]]>".utf8)
    private static let ampersand = Array("amp;".utf8)
    private static let names = Set(["amp", "lt", "gt", "quot", "apos"].map { Array($0.utf8) })
}
