package import AuditCore

/// The `Retry-After` header of RFC 9110 §10.2.3.
package enum RetryAfter {
    /// No server's wish keeps a crawl waiting longer.
    package static let longest = 3600.0

    /// Seconds that an answer asks to be left alone; nil unless it is a 429 or 503 that says so.
    ///
    /// `now` is our Unix time, used where the server tells none.
    package static func asked(by result: Capture.Result, now: Double) -> Double? {
        guard case .response(let response) = result, response.status == 429 || response.status == 503,
            let wish = response.header("retry-after")
        else { return nil }
        return parse(wish, now: response.header("date").flatMap(HTTPDate.parse) ?? now)
    }

    /// Reads the header's value.
    ///
    /// - Parameters:
    ///   - value: of the header.
    ///   - now: Unix time, better by the server's own `Date` than by our clock.
    /// - Returns: seconds to wait from `now`, 0...3600; nil when it is neither seconds nor an HTTP-date.
    package static func parse(_ value: String, now: Double) -> Double? {
        let bytes = value.utf8.drop { $0 == 0x20 || $0 == 0x09 }
        let text = Array(bytes.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed())
        guard let first = text.first else { return nil }
        guard (0x30...0x39).contains(first) else {
            return HTTPDate.parse(value).map { min(max(0, $0 - now), longest) }
        }
        // A fraction is outside the grammar, but what it means is plain.
        let whole = text.prefix { (0x30...0x39).contains($0) }
        let fraction = text.dropFirst(whole.count)
        guard
            fraction.isEmpty
                || (fraction.first == 0x2E && fraction.count > 1
                    && fraction.dropFirst().allSatisfy { (0x30...0x39).contains($0) })
        else { return nil }
        let seconds = Double(String(decoding: text, as: UTF8.self)) ?? longest
        return min(seconds, longest)
    }
}

/// The three date forms of RFC 9110 §5.6.7.
package enum HTTPDate {
    /// Unix time; nil for anything else. The name of the weekday is not checked against the date.
    package static func parse(_ text: String) -> Double? {
        let words = text.utf8.split { " \t,-".utf8.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
        switch words.count {
        // Sun, 06 Nov 1994 08:49:37 GMT · Sunday, 06-Nov-94 08:49:37 GMT
        case 6 where words[5] == "GMT" || words[5] == "UTC":
            return unix(year: words[3], month: words[2], day: words[1], time: words[4])
        // Sun Nov  6 08:49:37 1994
        case 5: return unix(year: words[4], month: words[1], day: words[2], time: words[3])
        default: return nil
        }
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func unix(year: String, month: String, day: String, time: String) -> Double? {
        guard var year = number(year), let month = months.firstIndex(of: month).map({ $0 + 1 }),
            let day = number(day)
        else { return nil }
        // Of a two-digit year RFC 9110 wants the century nearest to now; the header did not exist before 1970.
        if year < 100 { year += year < 70 ? 2000 : 1900 }
        let clock = time.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
            .map { number(String(decoding: $0, as: UTF8.self)) }
        guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
            hour < 24, minute < 60, second <= 60, let day = Day(year, month, day)
        else { return nil }
        return Double(day.number * 86_400 + hour * 3600 + minute * 60 + second)
    }

    private static func number(_ text: String) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}
