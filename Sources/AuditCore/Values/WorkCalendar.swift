/// Which days offices work: weekends off, holidays and swapped days by files that name their papers.
///
/// Tết moves and the Prime Minister decides on swaps each year, so a year without its file has no working days at all: the
/// answer is then nil, never a guess.
package struct WorkCalendar: Sendable, Equatable {
    private var years: [Int: Year]

    package struct Year: Sendable, Equatable {
        package var year: Int
        package var days: [Special]
        package init(year: Int, days: [Special]) {
            self.year = year
            self.days = days
        }
    }

    /// A day that is not what its weekday says.
    package struct Special: Sendable, Equatable {
        package var day: Day
        package var name: String
        /// False for a Saturday or Sunday on which offices work in exchange.
        package var isOff: Bool
        /// The legal paper that says so.
        package var paper: String
        /// False while nobody has held it against the paper.
        package var confirmed: Bool
        package init(day: Day, name: String, isOff: Bool, paper: String, confirmed: Bool) {
            self.day = day
            self.name = name
            self.isOff = isOff
            self.paper = paper
            self.confirmed = confirmed
        }
    }

    package static let empty = WorkCalendar([])

    package init(_ years: [Year]) {
        self.years = Dictionary(years.map { ($0.year, $0) }) { _, last in last }
    }

    package var knownYears: [Int] { years.keys.sorted() }

    /// - Returns: nil where the year's file is not there.
    package func isWorking(_ day: Day) -> Bool? {
        guard let year = years[day.year] else { return nil }
        if let special = year.days.first(where: { $0.day == day }) { return !special.isOff }
        return day.weekday < 5
    }

    /// The day that ends so many working days after `start`, which does not count itself (Bộ luật Dân sự 2015, điều 147:
    /// a time limit begins on the day after). A limit of 0 that ends on a day off ends on the next working day (điều 148).
    ///
    /// - Returns: nil where a day on the way is of a year without its file.
    package func adding(workingDays: Int, to start: Day) -> Day? {
        var (day, left) = (start, workingDays)
        while true {
            guard let isWorking = isWorking(day) else { return nil }
            if left == 0 && isWorking { return day }
            day = day.adding(days: 1)
            guard let next = self.isWorking(day) else { return nil }
            if next && left > 0 { left -= 1 }
        }
    }

    /// Working days after `from` up to and with `to`; negative the other way; nil as above.
    package func workingDays(from: Day, to: Day) -> Int? {
        if to < from { return workingDays(from: to, to: from).map { -$0 } }
        var (count, day) = (0, from)
        while day < to {
            day = day.adding(days: 1)
            guard let isWorking = isWorking(day) else { return nil }
            if isWorking { count += 1 }
        }
        return count
    }

    /// Special days on the way that nobody has held against their paper.
    package func unconfirmed(from: Day, to: Day) -> [Special] {
        years.values.flatMap(\.days).filter { !$0.confirmed && from < $0.day && $0.day <= to }
            .sorted { $0.day < $1.day }
    }
}

extension Day {
    /// `days` of the kind after this day; nil where a working day is asked for and its year is not known.
    package func adding(_ days: Int, _ kind: DayCount, by calendar: WorkCalendar) -> Day? {
        kind == .days ? adding(days: days) : calendar.adding(workingDays: days, to: self)
    }
}
