/// Text on its way into HTML, by Unicode scalar: for `Character` a quote and a combining mark are one, and slip through.
enum Escaped {
    /// Appends `text` so that it stays text, in content and in a quoted attribute alike.
    ///
    /// Scalars that show nothing but change what is shown (bidirectional, zero-width) are written out as `\u{202E}`;
    /// control characters that HTML forbids are dropped.
    static func append(_ text: String, to out: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: out.append(contentsOf: "&amp;".utf8)
            case 0x3C: out.append(contentsOf: "&lt;".utf8)
            case 0x3E: out.append(contentsOf: "&gt;".utf8)
            case 0x22: out.append(contentsOf: "&quot;".utf8)
            case 0x27: out.append(contentsOf: "&#39;".utf8)
            case 0x20..<0x7F: out.append(UInt8(scalar.value))
            case 0x09, 0x0A: out.append(UInt8(scalar.value))
            default:
                if isIllegal(scalar) { continue }
                if isDeceptive(scalar) {
                    out.append(contentsOf: named(scalar).utf8)
                } else {
                    out.append(contentsOf: UTF8.encode(scalar) ?? .init())
                }
            }
        }
    }

    /// C0 and C1 controls and noncharacters.
    static func isIllegal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// Shows nothing itself, yet reorders, joins or hides what stands around it.
    static func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
            0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    static func named(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u{" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "}"
    }
}
