import Foundation

/// Foldings of Vietnamese text for comparison; the text itself is never changed.
///
/// Works by Unicode scalar, so that NFC and NFD agree and no combining mark hides a letter.
package enum Folded {
    /// Lower case, without any mark, `đ` as `d`, `ƣ` (a Word font's slip for `ư`) as `u`; invisible scalars dropped,
    /// each run of white space one space, none at the ends.
    package static func plain(_ text: String) -> String {
        var bytes = text
        return bytes.withUTF8 { FoldedBytes.plain($0, squeezing: false) } ?? plainScalars(of: text)
    }

    static func plainScalars(of text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var space = false
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value < 0x80 {
                if value <= 0x20 {
                    space = true
                    continue
                }
                if space && !out.isEmpty { out.append(0x20) }
                space = false
                out.append(value >= 65 && value <= 90 ? UInt8(value + 32) : UInt8(value))
            } else if isSpace(scalar) {
                space = true
            } else if isMark(scalar) || isInvisible(scalar) {
                continue
            } else {
                if space && !out.isEmpty { out.append(0x20) }
                space = false
                if let base = base(of: scalar) {
                    out.append(base)
                } else {
                    out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
                }
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// ``plain(_:)`` with everything but letters and digits taken out: finds words that a PDF font broke ("Cổ ng TTĐT").
    package static func squeezed(_ text: String) -> String {
        var bytes = text
        return bytes.withUTF8 { FoldedBytes.plain($0, squeezing: true) } ?? squeezedScalars(of: text)
    }

    static func squeezedScalars(of text: String) -> String {
        String(decoding: plainScalars(of: text).utf8.filter { $0 >= 0x80 || isWordByte($0) }, as: UTF8.self)
    }

    /// For people: NFC, invisible scalars dropped, each run of white space one space, none at the ends.
    package static func tidy(_ text: String) -> String {
        var bytes = text
        return bytes.withUTF8(FoldedBytes.isTidy) ? text : tidyScalars(of: text)
    }

    static func tidyScalars(of text: String) -> String {
        var out = String.UnicodeScalarView()
        var space = false
        for scalar in text.unicodeScalars {
            if scalar.value <= 0x20 || isSpace(scalar) {
                space = true
            } else if !isInvisible(scalar) {
                if space && !out.isEmpty { out.append(" ") }
                space = false
                out.append(scalar)
            }
        }
        let tidied = String(out)
        return isSurelyNFC(tidied) ? tidied : tidied.precomposedStringWithCanonicalMapping
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || (65...90).contains(byte)
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    /// Zero-width, bidirectional and other controls, byte-order marks, soft hyphens, private use.
    package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0x7F...0x84, 0x86...0x9F, 0xE000...0xF8FF:
            true
        default: false
        }
    }

    package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    private static func isSurelyNFC(_ text: String) -> Bool {
        !text.utf8.contains { $0 == 0xCC || $0 == 0xCD }
    }

    /// The ASCII letter under a marked Latin letter.
    static func base(of scalar: Unicode.Scalar) -> UInt8? {
        let value = Int(scalar.value)
        if (0xC0..<0x250).contains(value) {
            let letter = bases[value - 0xC0]
            return letter == 0 ? nil : letter
        }
        if (0x1E00..<0x1F00).contains(value) {
            let letter = bases[value - 0x1E00 + 0x190]
            return letter == 0 ? nil : letter
        }
        return nil
    }

    /// The same by the value, U+00C0…U+024F or U+1E00…U+1EFF; 0 where there is none.
    @inline(__always)
    static func base(_ value: Int) -> UInt8 { bases[value < 0x1E00 ? value - 0xC0 : value - 0x1E00 + 0x190] }

    private static let bases: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x290)
        for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let slot = value < 0x1E00 ? value - 0xC0 : value - 0x1E00 + 0x190
            switch value {
            case 0x110, 0x111, 0xD0, 0xF0: table[slot] = UInt8(ascii: "d")
            case 0x1A2, 0x1A3: table[slot] = UInt8(ascii: "u")
            default:
                let first = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first
                if let first, first.isASCII, first.properties.isAlphabetic {
                    table[slot] = UInt8(first.value | 0x20)
                }
            }
        }
        return table
    }()
}
