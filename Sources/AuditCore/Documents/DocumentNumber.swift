/// Số, ký hiệu of a document, read tolerantly: spaces, en dashes, lost hyphens, a blank number.
package struct DocumentNumber: Sendable, Equatable {
    /// From the number (or the slash, where it is blank) to the end of the symbol, NFC, spaces folded.
    package var written: String
    /// `12`, `05a`; nil where it was left blank.
    package var ordinal: String?
    /// The year that legal texts carry: 2019 of `12/2019/TT-BNV`.
    package var year: Int?
    /// Without spaces, dashes as hyphens, letters as written: `KH-KHCN`; empty where there is none.
    package var symbol: String
    /// `KH`, `QĐ` …; nil for a công văn, whose symbol names the issuer first.
    package var typeCode: String?

    /// For comparison: folded, without spaces, hyphens and leading zeros: `12/2019/ttbnv`.
    package var key: String {
        let number = ordinal.map { String(Folded.plain($0).drop { $0 == "0" }) } ?? ""
        let letters = Folded.plain(symbol).utf8.filter { $0 != UInt8(ascii: "-") }
        return ([number] + (year.map { [String($0)] } ?? []) + [String(decoding: letters, as: UTF8.self)])
            .joined(separator: "/")
    }

    /// The form of document that the symbol stands for: `Kế hoạch`; `Công văn` where the symbol names an issuer.
    package var typeName: String? {
        if let typeCode { return DocumentType.name(ofCode: typeCode) }
        return symbol.isEmpty ? nil : "Công văn"
    }

    /// A field that holds a number and perhaps words around it: `Số: 571/SGDĐT ngày …`, `Chương trình sô: 31-Ctr/TU`.
    package init?(field: String) {
        let text = Folded.tidy(field)
        if let number = DocumentNumber.first(in: text, lenient: true) {
            self = number
            return
        }
        let letters = Lettered(text)
        guard let bare = letters.number(at: 0, most: 6), bare.end == letters.count else { return nil }
        self.init(written: text, ordinal: text, year: nil, symbol: "", typeCode: nil)
    }

    /// The first number in running text.
    package static func first(in text: some StringProtocol) -> DocumentNumber? { first(in: text, lenient: false) }

    /// All numbers in running text, at most a hundred.
    package static func all(in text: some StringProtocol) -> [DocumentNumber] {
        let letters = Lettered(text)
        var numbers: [DocumentNumber] = []
        var index = 0
        while index < letters.count, numbers.count < 100 {
            if let hit = NumberGrammar(letters: letters, lenient: false).read(at: index) {
                numbers.append(hit.number)
                index = hit.end
            } else {
                index += 1
            }
        }
        return numbers
    }

    private static func first(in text: some StringProtocol, lenient: Bool) -> DocumentNumber? {
        guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
        let letters = Lettered(text)
        let grammar = NumberGrammar(letters: letters, lenient: lenient)
        for index in 0..<letters.count {
            if let hit = grammar.read(at: index) { return hit.number }
        }
        return nil
    }

    init(written: String, ordinal: String?, year: Int?, symbol: String, typeCode: String?) {
        self.written = written
        self.ordinal = ordinal
        self.year = year
        self.symbol = symbol
        self.typeCode = typeCode
    }
}
