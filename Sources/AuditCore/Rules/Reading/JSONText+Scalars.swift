extension JSONText {
    mutating func word() throws(Stop) -> JSONNode.Value {
        let start = at
        while at < bytes.count, Folded.isWordByte(bytes[at]) || bytes[at] == UInt8(ascii: "_") { at += 1 }
        switch String(decoding: bytes[start..<at], as: UTF8.self) {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case "": try unexpected("J008", "giá trị không hợp lệ", "not a value")
        case let word:
            let shown = RuleFault.shown(word)
            note("J008", start, "giá trị không hợp lệ «\(shown)»", "not a value: '\(shown)'")
            return .null
        }
    }

    mutating func number() -> String {
        let start = at
        while at < bytes.count, JSONText.isNumberByte(bytes[at]) { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if !JSONText.isNumber(bytes[start..<at]) {
            let shown = RuleFault.shown(text)
            note("J009", start, "số viết sai: «\(shown)»", "malformed number: '\(shown)'")
        }
        return text
    }

    private static func isNumberByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }

    /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
    static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        func digits() -> Int {
            let count = rest.prefix { (48...57).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == 0x2D { rest = rest.dropFirst() }
        let zero = rest.first == 0x30
        let whole = digits()
        guard whole > 0, !zero || whole == 1 else { return false }
        if rest.first == 0x2E {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if rest.first == 0x45 || rest.first == 0x65 {
            rest = rest.dropFirst()
            if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }

    mutating func string() throws(Stop) -> String {
        let start = at
        at += 1
        var run = at
        var out: [UInt8] = []
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                out.append(contentsOf: bytes[run..<at])
                at += 1
                return String(decoding: out, as: UTF8.self)
            case UInt8(ascii: "\\"):
                out.append(contentsOf: bytes[run..<at])
                out.append(contentsOf: String(escape()).utf8)
                run = at
            case 0x0A, 0x0D:
                try stop(
                    "J015", start, "chuỗi chưa đóng dấu nháy kép trước khi xuống dòng",
                    "the string is not closed before the end of the line")
            case 0..<0x20:
                note(
                    "J007", at, "ký tự điều khiển 0x\(String(bytes[at], radix: 16)) trong chuỗi phải viết bằng \\u",
                    "a control character in a string must be escaped")
                at += 1
            default: at += 1
            }
        }
        try stop("J015", start, "chuỗi chưa đóng dấu nháy kép", "the string is not closed")
    }

    /// One escape, `at` on its backslash; U+FFFD after a fault.
    private mutating func escape() -> Unicode.Scalar {
        let start = at
        at += 2
        switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return unicodeEscape(start)
        default:
            // Only the backslash is taken: what follows may be a line end or the first byte of a longer scalar.
            at = start + 1
            note("J006", start, "dấu «\\» đứng trước ký tự không được phép", "this escape does not exist")
            return "\u{FFFD}"
        }
    }

    private mutating func unicodeEscape(_ start: Int) -> Unicode.Scalar {
        guard let unit = hex4(at) else {
            note("J006", start, "«\\u» cần đúng bốn chữ số hệ 16", "\\u wants four hexadecimal digits")
            return "\u{FFFD}"
        }
        at += 4
        if let scalar = Unicode.Scalar(unit) { return scalar }
        if unit < 0xDC00, at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75, let low = hex4(at + 2),
            (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        {
            at += 6
            return scalar
        }
        note("J006", start, "nửa ký tự thay thế (surrogate) đứng lẻ", "a surrogate without its other half")
        return "\u{FFFD}"
    }

    private func hex4(_ from: Int) -> UInt32? {
        guard from + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[from..<from + 4] {
            switch byte {
            case 48...57: value = value << 4 | UInt32(byte - 48)
            case 65...70: value = value << 4 | UInt32(byte - 55)
            case 97...102: value = value << 4 | UInt32(byte - 87)
            default: return nil
            }
        }
        return value
    }
}
