import Foundation

/// Letters of Latin script in parts that do not depend on how they were typed: `hòa` = `hoà`, NFC = NFD, `Đ` = `đ`.
enum SyllableTable {
    /// By `letterIndex`: base letter in lower case (bits 0…7), modifier (8…11), tone (12…15); 0 for no letter.
    static let letters: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x190 + 0x100)
        for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            let slot = value < 0x1E00 ? value - 0xC0 : value - 0x1E00 + 0x190
            switch value {
            case 0x110, 0x111, 0xD0, 0xF0: table[slot] = UInt16(UInt8(ascii: "d")) | 4 << 8
            // Ƣ, ƣ: a Word font's slip for Ư, ư.
            case 0x1A2, 0x1A3: table[slot] = UInt16(UInt8(ascii: "u")) | 3 << 8
            default: table[slot] = parts(scalar)
            }
        }
        return table
    }()

    private static func parts(_ scalar: Unicode.Scalar) -> UInt16 {
        let scalars = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
        guard let base = scalars.first, base.isASCII else {
            // Not made of a Latin letter: its own value, folded to fit.
            return UInt16(truncatingIfNeeded: scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0)
                | 0x80
        }
        var part = UInt16(base.value) | 0x20
        for mark in scalars.dropFirst() { part |= UInt16(SyllableTable.mark(mark.value)) << 8 }
        return part
    }

    /// Modifier (bits 0…3) or tone (4…7) of a combining mark.
    @inline(__always)
    static func mark(_ value: UInt32) -> UInt8 {
        switch value {
        case 0x300, 0x340: 1 << 4
        case 0x301, 0x341: 2 << 4
        case 0x309: 3 << 4
        case 0x303: 4 << 4
        case 0x323: 5 << 4
        case 0x302: 1
        case 0x306: 2
        case 0x31B: 3
        default: 8
        }
    }

    /// What an ASCII byte is to words: itself in lower case for letters and digits, 0 for what separates them.
    static let ascii: [UInt8] = (0..<256).map { value in
        let byte = UInt8(value)
        return ByteClass.isWord(byte) ? ByteClass.lower(byte) : 0
    }
}
