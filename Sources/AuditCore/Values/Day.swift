/// A civil day of the Gregorian calendar; no clock, no zone.
///
/// All days in portal-audit are days in Việt Nam (UTC+7, no daylight saving): readers convert before they make one.
package struct Day: Hashable, Comparable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// - Returns: nil where no such day exists (30/02, month 13) or the year is outside 1…9999.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, in: year)
        else { return nil }
        self.init(trusted: year, month, day)
    }

    private init(trusted year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms").
    package var number: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yoe = y - era * 400
        let doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
    }

    package init(number: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let doe = z - era * 146_097
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
        let mp = (5 * doy + 2) / 153
        let month = mp < 10 ? mp + 3 : mp - 9
        self.init(trusted: yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1)
    }

    /// The day in Việt Nam (UTC+7) of seconds since 1970, and the seconds of that day which have passed.
    package static func inVietnam(_ time: Int) -> (day: Day, second: Int) {
        let local = time + 7 * 3600
        let number = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        return (Day(number: number), local - number * 86_400)
    }

    package func adding(days: Int) -> Day { Day(number: number + days) }

    /// Whole days from `other` to self; negative when self is earlier.
    package func days(since other: Day) -> Int { number - other.number }

    /// Monday 0 … Sunday 6.
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 }

    package static func < (a: Day, b: Day) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day: CustomStringConvertible, Codable {
    /// ISO 8601: `2022-03-04`.
    package var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

    /// As Vietnamese papers write it: `04/03/2022`.
    package var vietnamese: String { "\(padded(day, 2))/\(padded(month, 2))/\(padded(year, 4))" }

    /// Exactly `YYYY-MM-DD`.
    package init?(iso text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
        let numbers = parts.map { part in
            part.reduce(Int?(0)) { sum, byte in
                guard let sum, (48...57).contains(byte) else { return nil }
                return sum * 10 + Int(byte) - 48
            }
        }
        guard let year = numbers[0], let month = numbers[1], let day = numbers[2] else { return nil }
        self.init(year, month, day)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(iso: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day: \(text)")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A run of days, both ends included.
package struct Period: Hashable, Sendable, Codable {
    package let from: Day
    package let to: Day

    /// - Returns: nil when `to` is before `from`.
    package init?(from: Day, to: Day) {
        guard from <= to else { return nil }
        self.from = from
        self.to = to
    }

    package func contains(_ day: Day) -> Bool { from <= day && day <= to }
    package func overlaps(_ other: Period) -> Bool { from <= other.to && other.from <= to }
}

func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
