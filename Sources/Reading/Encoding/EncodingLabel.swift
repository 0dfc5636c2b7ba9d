/// The names under which encodings go on the web (WHATWG Encoding, 4.2), and those of the Vietnamese ones it leaves out.
package enum EncodingLabel {
    /// The encoding's name in lower case (`utf-8`, `windows-1258`, `tcvn3`); nil for a label that nobody knows.
    package static func name(of label: some StringProtocol) -> String? {
        let bytes = label.utf8.drop(while: isSpace)
        guard bytes.count < 64 else { return nil }
        let lower = bytes.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
        let end = lower.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? 0
        return names[String(decoding: lower[..<end], as: UTF8.self)]
    }

    /// What iconv calls an encoding that is not read by a table of our own.
    static func iconvName(of name: String) -> String? {
        if name.hasPrefix("windows-") { return "CP" + name.dropFirst(8) }
        if let known = iconvNames[name] { return known }
        return name.hasPrefix("iso-8859-") || name.hasPrefix("koi8") ? name.uppercased() : nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }

    private static let iconvNames = [
        "ibm866": "CP866", "iso-8859-8-i": "ISO-8859-8", "macintosh": "MACINTOSH", "x-mac-cyrillic": "MAC-CYRILLIC",
        "gbk": "GB18030", "gb18030": "GB18030", "big5": "BIG5-HKSCS", "euc-jp": "EUC-JP-MS",
        "iso-2022-jp": "ISO-2022-JP-2", "shift_jis": "CP932", "euc-kr": "CP949",
    ]

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for line in table + vietnamese {
            let words = line.split(separator: " ").map(String.init)
            for word in words { names[word] = words.first }
        }
        for part in 2...16 where ![9, 11, 12].contains(part) {
            // Four spellings that all parts of ISO 8859 share.
            for spelling in ["iso-8859-", "iso8859-", "iso8859"] { names["\(spelling)\(part)"] = "iso-8859-\(part)" }
        }
        for part in [2, 3, 4, 5, 6, 7, 8, 15] { names["iso_8859-\(part)"] = "iso-8859-\(part)" }
        for page in 1250...1258 {
            for spelling in ["cp", "x-cp", "windows-"] { names["\(spelling)\(page)"] = "windows-\(page)" }
        }
        return names
    }()

    /// The first word of a line is the name.
    private static let table = [
        "utf-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8", "ibm866 866 cp866 csibm866",
        "iso-8859-2 csisolatin2 iso-ir-101 iso_8859-2:1987 l2 latin2",
        "iso-8859-3 csisolatin3 iso-ir-109 iso_8859-3:1988 l3 latin3",
        "iso-8859-4 csisolatin4 iso-ir-110 iso_8859-4:1988 l4 latin4",
        "iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso_8859-5:1988",
        "iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i",
        "iso-8859-6 iso-ir-127 iso_8859-6:1987",
        "iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso_8859-7:1987 sun_eu_greek",
        "iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso_8859-8:1988 visual",
        "iso-8859-8-i csiso88598i logical", "iso-8859-10 csisolatin6 iso-ir-157 l6 latin6",
        "iso-8859-15 csisolatin9 l9", "koi8-r cskoi8r koi koi8 koi8_r", "koi8-u koi8-ru",
        "macintosh csmacintosh mac x-mac-roman", "x-mac-cyrillic x-mac-ukrainian",
        "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620",
        "windows-1252 ansi_x3.4-1968 ascii cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591",
        "windows-1252 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii",
        "windows-1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5",
        "gbk chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk", "gb18030",
        "big5 big5-hkscs cn-big5 csbig5 x-x-big5", "euc-jp cseucpkdfmtjapanese x-euc-jp", "iso-2022-jp csiso2022jp",
        "shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis",
        "euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949",
        "replacement csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr", "utf-16be unicodefffe",
        "utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16", "x-user-defined",
    ]

    private static let vietnamese = [
        "viscii csviscii viscii1.1-1 x-viscii x-viet-viscii",
        "tcvn3 tcvn tcvn-5712 tcvn5712 tcvn5712-1 tcvn5712-1:1993 x-tcvn x-viet-tcvn x-viet-tcvn3 x-viet-tcvn5712 abc",
        "vni vni-windows x-vni x-viet-vni",
    ]
}
