/// A place in a text: line and column from 1 (columns in Unicode scalars), and bytes from the start.
package struct TextSpot: Sendable, Hashable {
    package var line: Int
    package var column: Int
    package var offset: Int
    package init(line: Int, column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.offset = offset
    }
}

/// Turns byte offsets into lines and columns; cheap while offsets ascend, since each byte is then counted once.
///
/// Lines end with LF, CRLF or a lone CR.
package struct TextCursor {
    private let bytes: [UInt8]
    private var spot = TextSpot(line: 1, column: 1, offset: 0)

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package mutating func spot(at offset: Int) -> TextSpot {
        let end = min(offset, bytes.count)
        if end < spot.offset { spot = TextSpot(line: 1, column: 1, offset: 0) }
        while spot.offset < end {
            let byte = bytes[spot.offset]
            spot.offset += 1
            let crlf = byte == 0x0D && spot.offset < bytes.count && bytes[spot.offset] == 0x0A
            if byte == 0x0A || byte == 0x0D && !crlf {
                spot.line += 1
                spot.column = 1
            } else if byte & 0xC0 != 0x80 {
                spot.column += 1
            }
        }
        return spot
    }
}

enum UTF8Bytes {
    /// The first byte that does not belong to well-formed UTF-8 (RFC 3629: no surrogates, nothing over U+10FFFF).
    static func firstFault(in bytes: [UInt8]) -> Int? {
        var at = 0
        while at < bytes.count {
            let lead = bytes[at]
            if lead < 0x80 {
                at += 1
                continue
            }
            let length: Int
            var second: ClosedRange<UInt8> = 0x80...0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: length = 3
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            case 0xF1...0xF3: length = 4
            default: return at
            }
            guard at + length <= bytes.count, second.contains(bytes[at + 1]),
                bytes[(at + 2)..<max(at + 2, at + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
            else { return at }
            at += length
        }
        return nil
    }
}
