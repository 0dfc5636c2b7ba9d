import AuditCore

/// A day in machine-readable form: `2015-03-12T23:30:00Z`, `20150312`, seconds since 1970; words where it must be.
struct Moment: Equatable {
    /// As written: nobody's clock is moved.
    var day: Day
    /// Minutes after midnight.
    var minute: Int?
    /// Told in Greenwich time: readers elsewhere may have another day.
    var isGreenwich = false

    init?(_ value: some Collection<UInt8>) {
        let bytes = Array(value.drop { $0 <= 0x20 }.prefix(60))
        func digits(_ from: Int, _ count: Int) -> Int? {
            guard from + count <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[from..<(from + count)] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte) - 48
            }
            return value
        }
        let dash =
            bytes.count > 4 && [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(bytes[4]) ? 1 : 0
        let end = 8 + 2 * dash
        if let year = digits(0, 4), WorldDates.years.contains(year), let month = digits(4 + dash, 2),
            let date = digits(6 + 2 * dash, 2), digits(end, 1) == nil, let day = Day(year, month, date)
        {
            self.day = day
            if let hour = digits(end + 1, 2), let minutes = digits(end + 4, 2), hour < 24, minutes < 60 {
                minute = hour * 60 + minutes
            }
            let tail = String(decoding: bytes.dropFirst(end), as: UTF8.self)
            isGreenwich = tail.hasSuffix("Z") || tail.hasSuffix("+00:00") || tail.hasSuffix("+0000")
            return
        }
        if bytes.count == 10 || bytes.count == 13, digits(0, bytes.count) != nil, let seconds = digits(0, 10),
            seconds > 800_000_000
        {
            day = Day(number: seconds / 86_400)
            minute = seconds % 86_400 / 60
            isGreenwich = true
            guard WorldDates.years.contains(day.year) else { return nil }
            return
        }
        guard let found = WorldDates.find(in: bytes[...], monthFirst: true).first else { return nil }
        day = found.day
        isGreenwich = MarkNames.contains(bytes, Array(" GMT".utf8))
    }
}
