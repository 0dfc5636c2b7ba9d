/// Vietnamese encodings of one byte a letter (VNI: letter and mark), from before Unicode.
enum VietnameseCharset: String, CaseIterable, Sendable {
    case windows1258 = "windows-1258"
    /// TCVN 5712:1993, known as ABC, and the `.Vn…` fonts that show Latin-1 letters by it.
    case tcvn3
    /// VNI for Windows: `VNI-Times` and its like.
    case vni
    case viscii

    /// The scalar of each byte; a letter may need a combining mark that follows.
    var table: [UInt16] {
        switch self {
        case .windows1258: Self.windows1258Table
        case .tcvn3: Self.tcvn3Table
        case .vni: Self.latinTable
        case .viscii: Self.visciiTable
        }
    }

    /// windows-1252, of which every byte means something (WHATWG Encoding, index windows-1252).
    static let latinTable: [UInt16] = {
        var table = (0..<256).map { UInt16($0) }
        for (offset, scalar) in latinHigh.enumerated() where scalar != 0 { table[0x80 + offset] = scalar }
        return table
    }()

    private static let latinHigh: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// The byte of windows-1252 for a scalar; nil for what it has not.
    static func latinByte(_ scalar: UInt32) -> UInt8? {
        if scalar < 0x80 || (0xA0...0xFF).contains(scalar) { return UInt8(scalar) }
        if let byte = latinBytes[scalar] { return byte }
        return (0x80...0x9F).contains(scalar) ? UInt8(scalar) : nil
    }

    private static let latinBytes: [UInt32: UInt8] = {
        var bytes: [UInt32: UInt8] = [:]
        for (offset, scalar) in latinHigh.enumerated() where scalar != 0 {
            bytes[UInt32(scalar)] = UInt8(0x80 + offset)
        }
        return bytes
    }()

    private static let windows1258Table: [UInt16] = {
        var table = latinTable
        let own: [Int: UInt16] = [
            0x8A: 0x8A, 0x8E: 0x8E, 0x9A: 0x9A, 0x9E: 0x9E, 0xC3: 0x102, 0xCC: 0x300, 0xD0: 0x110, 0xD2: 0x309,
            0xD5: 0x1A0, 0xDD: 0x1AF, 0xDE: 0x303, 0xE3: 0x103, 0xEC: 0x301, 0xF0: 0x111, 0xF2: 0x323, 0xF5: 0x1A1,
            0xFD: 0x1B0, 0xFE: 0x20AB,
        ]
        for (byte, scalar) in own { table[byte] = scalar }
        return table
    }()

    private static let tcvn3Table: [UInt16] = {
        var table = latinTable
        let low: [Int: Character] = [
            0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ", 0x14: "Ỷ",
            0x15: "Ỹ",
            0x16: "Ý", 0x17: "Ỵ",
        ]
        fill(&table, low)
        fill(&table, 0x80, "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ")
        fill(&table, 0xA1, "ĂÂÊÔƠƯĐăâêôơưđẰ")
        for (byte, mark) in [0x300, 0x309, 0x303, 0x301, 0x323].enumerated() { table[0xB0 + byte] = UInt16(mark) }
        fill(&table, 0xB5, "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ")
        return table
    }()

    private static let visciiTable: [UInt16] = {
        var table = latinTable
        fill(&table, [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"])
        fill(&table, 0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ")
        fill(&table, 0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ")
        return table
    }()

    private static func fill(_ table: inout [UInt16], _ start: Int, _ letters: String) {
        for (offset, scalar) in letters.unicodeScalars.enumerated() { table[start + offset] = UInt16(scalar.value) }
    }

    private static func fill(_ table: inout [UInt16], _ letters: [Int: Character]) {
        for (byte, letter) in letters {
            if let scalar = letter.unicodeScalars.first { table[byte] = UInt16(scalar.value) }
        }
    }
}

extension VietnameseCharset {
    /// VNI: the vowel and the mark after it, both as bytes of windows-1252 in lower case, to the letter.
    static let vniPairs: [UInt16: UInt16] = {
        var pairs: [UInt16: UInt16] = [:]
        func note(_ base: Character, _ marks: String, _ letters: String) {
            for (mark, letter) in zip(marks.unicodeScalars, letters.unicodeScalars) {
                guard let byte = base.unicodeScalars.first.flatMap({ latinByte($0.value) }),
                    let sign = latinByte(mark.value), let scalar = UInt16(exactly: letter.value)
                else { continue }
                pairs[UInt16(byte) << 8 | UInt16(sign)] = scalar
            }
        }
        note("a", "ùøûõïêéèúüëâáàåãä", "áàảãạăắằẳẵặâấầẩẫậ")
        note("e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ")
        note("o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ")
        note("ô", "ùøûõï", "ớờởỡợ")
        note("u", "ùøûõï", "úùủũụ")
        note("ö", "ùøûõï", "ứừửữự")
        note("y", "ùøûõ", "ýỳỷỹ")
        return pairs
    }()

    /// VNI: bytes that are letters without a mark after them.
    static let vniSingles: [UInt8: UInt16] = {
        var singles: [UInt8: UInt16] = [:]
        for (byte, letter) in zip("íìæóòôöîñÍÌÆÓÒÔÖÎÑ".unicodeScalars, "íìỉĩịơưỵđÍÌỈĨỊƠƯỴĐ".unicodeScalars) {
            singles[UInt8(truncatingIfNeeded: byte.value)] = UInt16(letter.value)
        }
        return singles
    }()
}
