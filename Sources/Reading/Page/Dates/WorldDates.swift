import AuditCore

/// Finds days in text of other languages than Vietnamese: `12 March 2015`, `März 12, 2015`, `12.03.15`, `2015年3月12日`.
struct WorldDates {
    struct Found: Equatable {
        var day: Day
        /// The day with day and month the other way round, where the figures allow it.
        var swapped: Day?
        /// In bytes of the text.
        var range: Range<Int>
    }

    /// Between 1995, when the Web began to be dated, and 2035.
    static let years = 1995...2035

    let bytes: ArraySlice<UInt8>

    /// Whether a year, or a chain of figures, stands there at all: most text is passed over by this.
    static func mayHold(_ bytes: ArraySlice<UInt8>) -> Bool {
        var run = 0
        var chained = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if isDigit(byte) {
                run += 1
                if run == 4 { return true }
            } else {
                if run > 0, byte == UInt8(ascii: "."), isDigit(previous) { chained += 1 }
                if run > 0, byte == UInt8(ascii: "/"), isDigit(previous) { chained += 1 }
                if run > 0, byte == UInt8(ascii: "'") { return true }
                if chained >= 2 { return true }
                run = 0
            }
            previous = byte
        }
        return false
    }

    /// At most 40 days, in order. `monthFirst`: 3/4/2015 is the 4th of March.
    static func find(in bytes: ArraySlice<UInt8>, monthFirst: Bool) -> [Found] {
        let text = WorldDates(bytes: bytes)
        var found: [Found] = []
        var index = bytes.startIndex
        while index < bytes.endIndex, found.count < 40 {
            guard isDigit(bytes[index]) else {
                index += 1
                continue
            }
            if let hit = text.day(at: index, monthFirst: monthFirst) {
                found.append(hit)
                index = max(hit.range.upperBound, index + 1)
            } else {
                while index < bytes.endIndex, isDigit(bytes[index]) { index += 1 }
            }
        }
        return found
    }

    private func day(at start: Int, monthFirst: Bool) -> Found? {
        guard let first = number(at: start, most: 4) else { return nil }
        if first.end - start == 4 { return yearFirst(start, first.value, first.end) }
        guard first.end - start <= 2, (1...31).contains(first.value) else { return nil }
        return figures(start, first, monthFirst) ?? dayThenName(start, first) ?? nameThenDay(start, first)
    }

    private func yearFirst(_ start: Int, _ year: Int, _ end: Int) -> Found? {
        guard WorldDates.years.contains(year) else { return nil }
        let mark = self[end]
        if WorldDates.marks.contains(mark), let month = number(at: end + 1, most: 2), self[month.end] == mark,
            let day = number(at: month.end + 1, most: 2), let value = Day(year, month.value, day.value)
        {
            return Found(day: value, range: start..<day.end)
        }
        for signs in WorldDates.signs {
            guard let monthAt = past(signs.0, at: end), let month = number(at: monthAt, most: 2),
                let dayAt = past(signs.1, at: month.end), let day = number(at: dayAt, most: 2),
                let value = Day(year, month.value, day.value)
            else { continue }
            return Found(day: value, range: start..<day.end)
        }
        // `2015. március 12.`
        let wordAt = skip(end, [0x20, UInt8(ascii: ".")], most: 2)
        let wordEnd = self.wordEnd(wordAt)
        guard wordEnd > wordAt, let month = MonthNames.month(bytes[wordAt..<wordEnd]),
            let day = number(at: skip(wordEnd, [0x20, UInt8(ascii: ".")], most: 2), most: 2),
            let value = Day(year, month, day.value)
        else { return nil }
        return Found(day: value, range: start..<day.end)
    }

    private func figures(_ start: Int, _ first: (value: Int, end: Int), _ monthFirst: Bool) -> Found? {
        let at = skip(first.end, [0x20], most: 1)
        let mark = self[at]
        guard WorldDates.marks.contains(mark), let second = number(at: skip(at + 1, [0x20], most: 1), most: 2) else {
            return nil
        }
        let next = skip(second.end, [0x20], most: 1)
        guard self[next] == mark, let last = number(at: skip(next + 1, [0x20], most: 1), most: 4) else { return nil }
        let isShort = last.value < 100 && mark != UInt8(ascii: "-")
        let year = isShort ? last.value + 2000 : last.value
        guard WorldDates.years.contains(year), !isDigit(self[last.end]) else { return nil }
        // A part of something longer: a version, a path, an address.
        if WorldDates.marks.contains(self[last.end]), isDigit(self[last.end + 1]) { return nil }
        if WorldDates.marks.contains(self[start - 1]), isDigit(self[start - 2]) { return nil }
        let dayFirst = Day(year, second.value, first.value)
        let other = Day(year, first.value, second.value)
        let range = start..<last.end
        if let value = monthFirst ? other ?? dayFirst : dayFirst ?? other {
            let swapped = value == dayFirst ? other : dayFirst
            return Found(day: value, swapped: swapped == value ? nil : swapped, range: range)
        }
        return nil
    }

    /// `12th of March, 2015`, `12. März 2015`, `12 de marzo de 2015`, `1er août 2015`, `12-Mar-2015`.
    private func dayThenName(_ start: Int, _ first: (value: Int, end: Int)) -> Found? {
        var index = first.end
        for suffix in WorldDates.suffixes {
            if let end = past(suffix, at: index) {
                index = end
                break
            }
        }
        index = skip(index, [0x20, UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/")], most: 3)
        for little in WorldDates.little {
            if let end = past(little, at: index) {
                index = end
                break
            }
        }
        let wordEnd = self.wordEnd(index)
        guard wordEnd > index, let month = MonthNames.month(bytes[index..<wordEnd]) else { return nil }
        index = skip(
            wordEnd, [0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/")], most: 3)
        for little in WorldDates.little {
            if let end = past(little, at: index) {
                index = end
                break
            }
        }
        guard let year = year(at: index), let value = Day(year.value, month, first.value) else { return nil }
        return Found(day: value, range: start..<year.end)
    }

    /// `March 12, 2015`, `Mar. 12th 2015`.
    private func nameThenDay(_ start: Int, _ first: (value: Int, end: Int)) -> Found? {
        var end = start
        var skipped = 0
        while end > bytes.startIndex, skipped < 3, [0x20, UInt8(ascii: "."), UInt8(ascii: ",")].contains(self[end - 1])
        {
            end -= 1
            skipped += 1
        }
        var begin = end
        while begin > bytes.startIndex, end - begin < 24, isLetter(self[begin - 1]) { begin -= 1 }
        guard begin < end, let month = MonthNames.month(bytes[begin..<end]) else { return nil }
        var index = first.end
        for suffix in WorldDates.suffixes {
            if let past = past(suffix, at: index) {
                index = past
                break
            }
        }
        index = skip(index, [0x20, UInt8(ascii: ","), UInt8(ascii: ".")], most: 3)
        index = past("at ", at: index) ?? index
        guard let year = year(at: index), let value = Day(year.value, month, first.value) else { return nil }
        return Found(day: value, range: begin..<year.end)
    }

    /// `2015` or `'15`.
    private func year(at index: Int) -> (value: Int, end: Int)? {
        if self[index] == UInt8(ascii: "'"), let short = number(at: index + 1, most: 2), short.end == index + 3 {
            return (2000 + short.value, short.end)
        }
        guard let full = number(at: index, most: 4), WorldDates.years.contains(full.value) else { return nil }
        return full
    }

    private subscript(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

    private func number(at index: Int, most: Int) -> (value: Int, end: Int)? {
        var (value, end) = (0, index)
        while isDigit(self[end]) {
            guard end - index < most else { return nil }
            value = value * 10 + Int(self[end]) - 48
            end += 1
        }
        return end > index ? (value, end) : nil
    }

    private func skip(_ index: Int, _ what: [UInt8], most: Int) -> Int {
        var index = index
        let limit = index + most
        while index < limit, what.contains(self[index]) { index += 1 }
        return index
    }

    /// Past `word` (lower case), whatever its case.
    private func past(_ word: StaticString, at index: Int) -> Int? {
        word.withUTF8Buffer { buffer in
            for offset in buffer.indices {
                let byte = self[index + offset]
                guard (byte >= 65 && byte <= 90 ? byte + 32 : byte) == buffer[offset] else { return nil }
            }
            return index + buffer.count
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (65...90).contains(byte) || (97...122).contains(byte)
    }

    private func wordEnd(_ start: Int) -> Int {
        var end = start
        while end - start < 28, isLetter(self[end]) { end += 1 }
        return end
    }

    private static let marks: [UInt8] = Array("/-.".utf8)
    private static let signs: [(StaticString, StaticString)] = [("年", "月"), ("년 ", "월 ")]
    private static let suffixes: [StaticString] = ["st", "nd", "rd", "th", "er", "º", "ª", "ème", "."]
    private static let little: [StaticString] = ["de ", "del ", "of ", "di ", "d'", "den ", "the ", "do "]
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
