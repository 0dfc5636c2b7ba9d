/// The years that a plan covers, as its title says: `giai đoạn 2021 - 2025`, `năm 2022`, `đến năm 2030`.
package enum PlanPeriod {
    /// `issued` is the year of signing or posting, where «đến năm 2030» begins; nil when the text names no year that
    /// could be a plan's.
    package static func years(in text: String, issued: Int?) -> ClosedRange<Int>? {
        span(in: text, issued: issued)?.years
    }

    /// The days that a plan covers: whole years, or school years (tháng 9 – tháng 8) where the words say «năm học».
    package static func period(in text: String, issued: Int?) -> Period? {
        guard let span = span(in: text, issued: issued) else { return nil }
        let (first, last) = (span.years.lowerBound, span.years.upperBound)
        guard let from = span.isSchoolYear ? Day(first, 9, 1) : Day(first, 1, 1),
            let to = span.isSchoolYear ? Day(max(last, first + 1), 8, 31) : Day(last, 12, 31)
        else { return nil }
        return Period(from: from, to: to)
    }

    private struct Span {
        var years: ClosedRange<Int>
        var isSchoolYear = false
    }

    private static func span(in text: String, issued: Int?) -> Span? {
        let tokens = tokens(of: Folded.plain(text))
        var found: [Span] = []
        var index = 0
        while index < tokens.count {
            defer { index += 1 }
            guard let year = year(tokens[index]), !isVision(tokens, index), !isSigning(tokens, index) else { continue }
            if let end = rangeEnd(tokens, after: index), let last = self.year(tokens[end]), last >= year {
                let isSchoolYear = word(tokens, index - 1) == "hoc" && word(tokens, index - 2) == "nam"
                found.append(Span(years: year...last, isSchoolYear: isSchoolYear))
                index = end
            } else {
                let before = word(tokens, index - 1)
                let beforeYear = before == "nam" ? word(tokens, index - 2) : before
                if beforeYear == "den" {
                    found.append(Span(years: min(issued ?? year, year)...year))
                } else if ["nam", "doan", "ky"].contains(before) {
                    found.append(Span(years: year...year))
                }
            }
        }
        // «Kế hoạch năm 2022 thực hiện Chương trình giai đoạn 2021-2025»: the single year is this plan's own.
        guard let first = found.first else { return nil }
        return found.first { $0.years.count == 1 && first.years.overlaps($0.years) && !first.isSchoolYear } ?? first
    }

    private struct Token {
        var word: String
        /// Beside a slash or a dot between figures: part of a number or a date (52/2019/NĐ-CP, 17/12/2021).
        var isPartOfNumber: Bool
    }

    private static func rangeEnd(_ tokens: [Token], after index: Int) -> Int? {
        switch (word(tokens, index + 1), word(tokens, index + 2)) {
        case ("-", "nam"), ("den", "nam"): index + 3 < tokens.count ? index + 3 : nil
        case ("-", _), ("den", _): index + 2 < tokens.count ? index + 2 : nil
        default: nil
        }
    }

    /// Words; a dash (also en and em) is a token of its own.
    private static func tokens(of plain: String) -> [Token] {
        var out: [Token] = []
        let bytes = Array(plain.utf8)
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, Folded.isWordByte(bytes[index]) { index += 1 }
            if index > start {
                let joins: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: ".")]
                let after =
                    index + 1 < bytes.count && joins.contains(bytes[index]) && Folded.isWordByte(bytes[index + 1])
                let before = start > 1 && joins.contains(bytes[start - 1]) && Folded.isWordByte(bytes[start - 2])
                let word = String(decoding: bytes[start..<index], as: UTF8.self)
                out.append(Token(word: word, isPartOfNumber: before || after))
            } else {
                if bytes[index] == UInt8(ascii: "-") || bytes[index] == 0xE2, out.last?.word != "-" {
                    out.append(Token(word: "-", isPartOfNumber: false))
                }
                index += 1
            }
        }
        return out
    }

    private static func word(_ tokens: [Token], _ index: Int) -> String {
        tokens.indices.contains(index) ? tokens[index].word : ""
    }

    private static func year(_ token: Token) -> Int? {
        guard !token.isPartOfNumber, token.word.utf8.count == 4, let year = Int(token.word),
            (1990...2060).contains(year)
        else { return nil }
        return year
    }

    /// «tầm nhìn đến năm 2050» is no period of work.
    private static func isVision(_ tokens: [Token], _ index: Int) -> Bool {
        tokens[max(0, index - 4)..<index].contains { $0.word == "nhin" }
    }

    /// «ngày 05 tháng 01 năm 2022».
    private static func isSigning(_ tokens: [Token], _ index: Int) -> Bool { word(tokens, index - 3) == "thang" }
}
