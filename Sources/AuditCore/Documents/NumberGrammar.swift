/// The grammar of số, ký hiệu: `[Số:] 12 / 2019 / TT - BNV`, and of Party papers `31-CTr/TU`.
struct NumberGrammar {
    let letters: Lettered
    /// A field of its own: letters in lower case and one-letter symbols are believed.
    let lenient: Bool

    func read(at start: Int) -> (number: DocumentNumber, end: Int)? {
        let byte = letters[start]
        if byte == UInt8(ascii: "/") { return blank(at: start) }
        guard isDigit(byte), !isDigit(letters[start - 1]), !isJoined(letters[start - 1], before: start) else {
            return nil
        }
        guard let digits = letters.number(at: start, most: 6) else { return nil }
        var end = digits.end
        if isLower(letters[end]), !isLower(letters[end + 1]) { end += 1 }
        let ordinalEnd = end
        end = letters.skippingSpaces(end)
        if letters[end] == UInt8(ascii: "-"), let party = party(start, ordinalEnd, after: end + 1) { return party }
        guard letters[end] == UInt8(ascii: "/") else { return nil }
        end = letters.skippingSpaces(end + 1)
        var year: Int?
        if let number = letters.number(at: end, most: 4), (1945...2099).contains(number.value) {
            let slash = letters.skippingSpaces(number.end)
            let isMark = letters[slash] == UInt8(ascii: "/") || letters[slash] == UInt8(ascii: "-")
            guard isMark else { return nil }
            year = number.value
            end = letters.skippingSpaces(slash + 1)
        }
        guard let symbol = symbol(at: end) else { return nil }
        return (make(start, letters.text(start, ordinalEnd), year, symbol), symbol.end)
    }

    /// `Số:      /KH-KHCN`: the number is filled in by hand, later.
    private func blank(at slash: Int) -> (number: DocumentNumber, end: Int)? {
        var index = slash - 1
        let floor = max(0, slash - 60)
        while index >= floor, letters[index] == 0x20 || letters[index] == UInt8(ascii: ".") || letters[index] == 0x01 {
            index -= 1
        }
        if letters[index] == UInt8(ascii: ":") { index = index - 1 }
        while index >= floor, letters[index] == 0x20 { index -= 1 }
        guard index >= 1, letters.has("so", at: index - 1), !isLower(letters[index - 2]),
            let symbol = symbol(at: letters.skippingSpaces(slash + 1))
        else { return nil }
        return (make(slash, nil, nil, symbol), symbol.end)
    }

    /// `31-CTr/TU`
    private func party(_ start: Int, _ ordinalEnd: Int, after index: Int) -> (number: DocumentNumber, end: Int)? {
        let begin = letters.skippingSpaces(index)
        guard let first = group(at: begin), DocumentType.code(typed: first.text) != nil else { return nil }
        let slash = letters.skippingSpaces(first.end)
        guard letters[slash] == UInt8(ascii: "/"), let second = symbol(at: letters.skippingSpaces(slash + 1)) else {
            return nil
        }
        let symbol = Symbol(
            groups: [first.text] + second.groups, joined: first.text + "/" + second.joined, end: second.end)
        return (make(start, letters.text(start, ordinalEnd), nil, symbol), symbol.end)
    }

    private func make(_ start: Int, _ ordinal: String?, _ year: Int?, _ symbol: Symbol) -> DocumentNumber {
        DocumentNumber(
            written: Folded.tidy(letters.text(start, symbol.end)), ordinal: ordinal.map(Folded.tidy), year: year,
            symbol: symbol.joined, typeCode: NumberGrammar.typeCode(symbol.groups))
    }

    struct Symbol {
        var groups: [String]
        var joined: String
        var end: Int
    }

    private func symbol(at start: Int) -> Symbol? {
        guard let first = group(at: start), isBelieved(first.text) else { return nil }
        var symbol = Symbol(groups: [first.text], joined: first.text, end: first.end)
        while symbol.groups.count < 6 {
            let dash = letters.skippingSpaces(symbol.end)
            let mark = letters[dash]
            // "56/SKHCN-QLCN. Đề nghị": a full stop before a space ends the sentence, and the symbol with it.
            let isDot = mark == UInt8(ascii: ".") && dash == symbol.end && letters[dash + 1] != 0x20
            guard mark == UInt8(ascii: "-") || isDot,
                let next = group(at: letters.skippingSpaces(dash + 1)), isBelieved(next.text, following: true)
            else { break }
            // "12/KH-UBND - Sở …": a dash between spaces joins only what looks like a symbol.
            if dash > symbol.end, next.text.unicodeScalars.contains(where: { $0.properties.isLowercase }),
                next.text.unicodeScalars.count > 5
            {
                break
            }
            symbol.groups.append(next.text)
            symbol.joined += "-" + next.text
            symbol.end = next.end
        }
        return symbol
    }

    /// Letters, digits and `&` without a break; a glued "ngày" is cut off.
    private func group(at start: Int) -> (text: String, end: Int)? {
        var end = start
        while isLower(letters[end]) || letters[end] == UInt8(ascii: "&") || isDigit(letters[end]) && end > start {
            if end - start >= 2, letters.has("ngay", at: end), isLowerCase(end) { break }
            end += 1
            if end - start > 24 { return nil }
        }
        guard end > start else { return nil }
        return (Folded.tidy(letters.text(start, end)), end)
    }

    private func isLowerCase(_ index: Int) -> Bool { letters.scalar(index).properties.isLowercase }

    /// Symbols are capitals, or nearly: `KH`, `CTr`, `GDTrH`, `TTg`.
    private func isBelieved(_ text: String, following: Bool = false) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, first.properties.isUppercase || lenient && first.properties.isLowercase else {
            return false
        }
        let capitals = scalars.count(where: { $0.properties.isUppercase })
        if following { return capitals * 2 >= scalars.count || lenient && scalars.count <= 8 }
        return capitals >= 2 && capitals * 2 >= scalars.count || DocumentType.code(typed: text) != nil
            || lenient && scalars.count >= 2
    }

    /// A digit there belongs to a longer token: a word, a date, a path.
    private func isJoined(_ byte: UInt8, before start: Int) -> Bool {
        if byte == UInt8(ascii: "/") { return isDigit(letters[start - 2]) || isLower(letters[start - 2]) }
        if byte == UInt8(ascii: ".") { return isDigit(letters[start - 2]) }
        if byte == UInt8(ascii: "-") { return isDigit(letters[start - 2]) || isLower(letters[start - 2]) }
        return isLower(byte)
    }

    static func typeCode(_ groups: [String]) -> String? {
        guard let first = groups.first else { return nil }
        if let code = DocumentType.code(typed: first) { return code }
        if groups.count == 1 {
            // "1961/QĐUBND", "42/2022/NĐCP": the hyphen got lost.
            for issuer in ["UBND", "HĐND", "CP", "TTg", "TTG", "CTN"] where first.hasSuffix(issuer) {
                let rest = String(first.dropLast(issuer.count))
                if let code = DocumentType.code(typed: rest) { return code }
            }
        }
        if first.hasPrefix("QH"), first.utf8.dropFirst(2).allSatisfy(isDigit) { return "QH" }
        return nil
    }
}
