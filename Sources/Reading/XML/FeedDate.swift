import AuditCore

/// Days as feeds write them, and the signs that a program got them wrong.
package enum FeedDate {
    package enum Doubt: String, Sendable, Codable, CaseIterable {
        /// No form that RSS, Atom or a Vietnamese portal uses.
        case unreadable
        /// `Mon, 15 Nov 2022`, which was a Tuesday: day and month may have changed places.
        case weekday
        /// A month beyond 12 somewhere in the feed: minutes stand in its place, here perhaps too.
        case monthIsMinutes
        /// Every item's minutes are its month, as programs print that take `m` for minutes: the time is wrong.
        case minutesAreMonth
        /// All items have the same moment: it is the export's.
        case sameMoment
    }

    struct Moment: Equatable {
        var day: Day?
        var month: Int?
        /// Hours and minutes as written.
        var clock: (hour: Int, minute: Int)?
        var doubt: Doubt?

        static func == (a: Moment, b: Moment) -> Bool {
            a.day == b.day && a.clock?.hour == b.clock?.hour && a.clock?.minute == b.clock?.minute && a.doubt == b.doubt
        }
    }

    /// ISO 8601, RFC 822 with its variants, or as Vietnamese pages write a day.
    static func moment(_ text: String) -> Moment? {
        let letters = Array(text.utf8)
        let clock = clock(letters)
        if let iso = DateReader.iso(text) { return Moment(day: iso.day, month: iso.day.month, clock: clock) }
        if let mail = mail(text, clock) { return mail }
        if let found = DateReader.dates(in: text).first {
            return Moment(day: found.day, month: found.day.month, clock: clock)
        }
        return nil
    }

    /// `Tue, 15 Nov 2022 09:00:00 +0700`, the month by name or, wrongly, by number.
    private static func mail(_ text: String, _ clock: (hour: Int, minute: Int)?) -> Moment? {
        let words = text.split { " ,\t-/".unicodeScalars.contains($0.unicodeScalars.first ?? "x") }.map {
            Folded.plain(String($0))
        }
        for (index, word) in words.enumerated() where index + 2 < words.count && index < 4 {
            guard let number = Int(word), let year = year(words[index + 2]) else { continue }
            let name = words[index + 1]
            let month = months.firstIndex(of: String(name.prefix(3))).map { $0 + 1 } ?? Int(name)
            guard let month else { continue }
            guard (1...12).contains(month) else {
                return Moment(day: nil, month: nil, clock: clock, doubt: .monthIsMinutes)
            }
            guard let written = Day(year, month, number) else { return nil }
            let named = words[..<index].lazy.compactMap { weekdays.firstIndex(of: String($0.prefix(3))) }.first
            let doubt: Doubt? = named.map { $0 == written.weekday } ?? true ? nil : .weekday
            return Moment(day: local(written, clock, words), month: month, clock: clock, doubt: doubt)
        }
        return nil
    }

    private static func year(_ text: String) -> Int? {
        guard let number = Int(text), number >= 0 else { return nil }
        if text.utf8.count == 4 { return number }
        return text.utf8.count == 2 ? number + (number < 70 ? 2000 : 1900) : nil
    }

    /// The day in Việt Nam (UTC+7) of a moment whose zone is written.
    private static func local(_ day: Day, _ clock: (hour: Int, minute: Int)?, _ words: [String]) -> Day {
        guard let clock, let zone = words.last, zone == "gmt" || zone == "utc" || zone == "z" || zone == "+0000" else {
            return day
        }
        return clock.hour >= 17 ? day.adding(days: 1) : day
    }

    /// The first `9:05` of a text.
    private static func clock(_ text: [UInt8]) -> (hour: Int, minute: Int)? {
        func digit(_ index: Int) -> Int? {
            text.indices.contains(index) && (48...57).contains(text[index]) ? Int(text[index]) - 48 : nil
        }
        for (index, byte) in text.enumerated() where byte == UInt8(ascii: ":") {
            guard let ones = digit(index - 1), let high = digit(index + 1), let low = digit(index + 2) else {
                return nil
            }
            let hour = (digit(index - 2) ?? 0) * 10 + ones
            return hour < 24 && high < 6 ? (hour, high * 10 + low) : nil
        }
        return nil
    }

    /// What only the items together show.
    static func compare(_ items: inout [FeedReader.Item], _ moments: [Moment?]) {
        let known = moments.compactMap(\.self)
        guard known.count > 2 else { return }
        let first = known[0]
        var doubt: Doubt?
        if known.contains(where: { $0.doubt == .monthIsMinutes }) {
            doubt = .monthIsMinutes
        } else if first.clock != nil, known.allSatisfy({ $0 == first }) {
            doubt = .sameMoment
        } else if known.allSatisfy({ $0.clock != nil && $0.clock?.minute == $0.month }) {
            doubt = .minutesAreMonth
        }
        guard let doubt else { return }
        for index in items.indices where moments[index] != nil && items[index].doubt == nil {
            items[index].doubt = doubt
        }
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}
