import CXML2

/// Small readings of markup and of the scripts in it; all work on bytes.
enum Markup {
    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    /// Character references resolved; what names none stays as it is.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == UInt8(ascii: "&"), let (scalar, end) = reference(bytes, at + 1) {
                out.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
                at = end
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// What stands behind the ampersand: the scalar, and where the rest begins.
    private static func reference(_ bytes: ArraySlice<UInt8>, _ start: Int) -> (Unicode.Scalar, Int)? {
        let limit = min(start + 12, bytes.endIndex)
        var at = start
        func closed(_ end: Int) -> Int { end < bytes.endIndex && bytes[end] == UInt8(ascii: ";") ? end + 1 : end }
        if at < limit, bytes[at] == UInt8(ascii: "#") {
            at += 1
            var radix: UInt32 = 10
            if at < limit, bytes[at] | 0x20 == UInt8(ascii: "x") {
                radix = 16
                at += 1
            }
            let digits = at
            var value: UInt32 = 0
            while at < limit, let digit = digit(bytes[at]), digit < radix {
                value = min(value * radix + digit, 0x11_0000)
                at += 1
            }
            guard at > digits, let scalar = Unicode.Scalar(value), value > 0 else { return nil }
            return (scalar, closed(at))
        }
        while at < limit, isWord(bytes[at]) { at += 1 }
        guard at > start, at < bytes.endIndex, bytes[at] == UInt8(ascii: ";") else { return nil }
        let name = String(decoding: bytes[start..<at], as: UTF8.self)
        if name == "apos" { return ("'", at + 1) }
        guard let found = htmlEntityLookup(name), let scalar = Unicode.Scalar(found.pointee.value) else { return nil }
        return (scalar, at + 1)
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x37)
        case 0x61...0x66: UInt32(byte - 0x57)
        default: nil
        }
    }

    static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }

    /// `%XX` of a `javascript:` address resolved, as browsers do before they run it.
    static func percentDecoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "%")) else { return text }
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = digit(bytes[at + 1]),
                let low = digit(bytes[at + 2])
            {
                out.append(UInt8(high << 4 | low))
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Where `needle` begins at or after `start`.
    static func find(_ needle: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
        let needle = Array(needle.utf8)
        guard let first = needle.first, bytes.count >= needle.count else { return nil }
        var at = start
        while at <= bytes.count - needle.count {
            if bytes[at] == first, bytes[at..<(at + needle.count)].elementsEqual(needle) { return at }
            at += 1
        }
        return nil
    }
}
