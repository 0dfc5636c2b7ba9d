/// Finds days in Vietnamese text, with what stands beside them: a label, a weekday, a clock.
///
/// Day comes before month. Two-digit years, bare months and numbers of seconds are no days.
package enum DateReader {
    package struct Found: Sendable, Equatable {
        package var day: Day
        /// Minutes after midnight.
        package var minute: Int?
        package var label: Label?
        package var hasWeekday: Bool
        /// A clock or its unfilled pattern (`HH:mm`) stands beside the day.
        package var hasClock: Bool
        /// The words say "today": the day on which the page was looked at.
        package var isAccess: Bool
        /// Written in words, as papers date themselves: `ngày 07 tháng 9 năm 2020`.
        package var isInWords: Bool
        /// Scalars of the text before the date and its length in scalars.
        package var start: Int
        package var length: Int
    }

    /// What the words before a day say it is.
    package enum Label: String, Sendable {
        case posted, updated, signed, effective
        /// A day that is none of the four: an expiry, a deadline, a day of birth.
        case other
    }

    /// All days that the text names, in order.
    package static func dates(in text: some StringProtocol) -> [Found] {
        guard text.utf8.contains(where: isDigit) else { return [] }
        let letters = Lettered(text)
        var found: [Found] = []
        var index = 0
        var previousEnd = 0
        while index < letters.count {
            guard isDigit(letters[index]) else {
                index += 1
                continue
            }
            let before = letters[index - 1]
            var digits = index
            while isDigit(letters[digits]) { digits += 1 }
            guard !isLower(before) || letters.has("ngay", at: index - 4),
                let shape = shape(letters, at: index), found.count < 400
            else {
                index = digits
                continue
            }
            found.append(describe(shape, in: letters, from: index, previousEnd: previousEnd))
            previousEnd = shape.end
            index = shape.end
        }
        return found
    }

    /// A well-formed ISO 8601 day or moment, as metadata should hold it; a moment with a zone is converted to UTC+7.
    package static func iso(_ text: some StringProtocol) -> Found? {
        let letters = Lettered(Folded.tidy(String(text)))
        guard let shape = isoShape(letters, at: 0), shape.end == letters.count else { return nil }
        return Found(
            day: shape.day, minute: shape.minute, label: nil, hasWeekday: false, hasClock: shape.minute != nil,
            isAccess: false, isInWords: false, start: 0, length: letters.scalars(before: letters.count))
    }

    private static func describe(_ shape: Shape, in letters: Lettered, from start: Int, previousEnd: Int) -> Found {
        var found = Found(
            day: shape.day, minute: shape.minute, label: nil, hasWeekday: false, hasClock: shape.minute != nil,
            isAccess: false, isInWords: shape.inWords, start: letters.scalars(before: start), length: 0)
        found.length = letters.scalars(before: shape.end - 1) - found.start + 1
        if !found.hasClock {
            if let clock = Clock.after(letters, shape.end) ?? Clock.before(letters, start, notBefore: previousEnd) {
                found.hasClock = true
                found.minute = clock.minute
            }
        }
        let window = max(previousEnd, start - 64)..<start
        found.hasWeekday = Weekday.stands(before: start, in: letters, notBefore: window.lowerBound)
        found.label = label(in: letters, window)
        found.isAccess = access.contains { letters.lastEnd(of: $0, in: window) != nil }
        return found
    }

    private static func label(in letters: Lettered, _ window: Range<Int>) -> Label? {
        var best: (end: Int, length: Int, label: Label)?
        for (word, label) in words {
            guard let end = letters.lastEnd(of: word, in: window) else { continue }
            let length = word.utf8CodeUnitCount
            guard !isLower(letters[end - length - 1]) else { continue }
            if let known = best, (known.end, known.length) >= (end, length) { continue }
            best = (end, length, label)
        }
        // A label stands near its day: with a clock, a weekday or "ngày" between at the most.
        guard let best, window.upperBound - best.end <= 32 else { return nil }
        return best.label
    }

    private static let access: [StaticString] = [
        "hom nay", "bay gio la", "ngay hien tai", "today", "thoi gian hien tai",
    ]

    private static let words: [(StaticString, Label)] = [
        ("ngay dang", .posted), ("dang ngay", .posted), ("dang luc", .posted), ("dang tai", .posted),
        ("ngay xuat ban", .posted), ("xuat ban", .posted), ("ngay viet", .posted), ("ngay gui", .posted),
        ("ngay dua tin", .posted), ("thoi gian dang", .posted), ("published", .posted), ("posted", .posted),
        ("cap nhat", .updated), ("updated", .updated), ("modified", .updated), ("sua lan cuoi", .updated),
        ("ngay ban hanh", .signed), ("ban hanh ngay", .signed), ("ngay ky", .signed), ("ky ngay", .signed),
        ("ngay van ban", .signed), ("hieu luc", .effective), ("het hieu luc", .other), ("het han", .other),
        ("den ngay", .other), ("truoc ngay", .other), ("thoi han", .other), ("han nop", .other), ("han cuoi", .other),
        ("ngay sinh", .other), ("sinh ngay", .other), ("ngay het", .other), ("bat dau", .other), ("ket thuc", .other),
    ]
}
