import AuditCore

extension Int {
    /// Thousands parted by points, as Vietnamese papers write numbers: `1.234`.
    var vietnamese: String {
        let digits = Array(String(magnitude))
        var out = self < 0 ? "-" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0 && (digits.count - place) % 3 == 0 { out += "." }
            out.append(digit)
        }
        return out
    }
}

extension Points {
    /// `1.234,5`.
    var spoken: String {
        let words = vietnamese
        guard magnitude >= 100_000 else { return words }
        let fraction = words.split(separator: ",").dropFirst().first.map { "," + $0 } ?? ""
        return (hundredths / 100).vietnamese + fraction
    }

    private var magnitude: Int { abs(hundredths) }
}

extension PointsInterval {
    /// `5,5–7` or `6,8`, without the maximum.
    var range: String { isExact ? lo.spoken : "\(lo.spoken)–\(hi.spoken)" }
}

extension Coverage {
    /// Share that was read, cut (never rounded up to 100): `96,4 %`; nil when nothing is known of.
    var percent: String? {
        guard let share = readPerMille else { return nil }
        return Points(hundredths: share * 10).spoken + " %"
    }
}

/// A moment in RFC 3339 UTC as a Vietnamese clock shows it: `15/11/2022 09:03`; text of another shape stays as it is.
func vietnameseTime(_ text: String) -> String {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
        bytes[range].reduce(Int?(0)) { sum, byte in
            guard let sum, (48...57).contains(byte) else { return nil }
            return sum * 10 + Int(byte) - 48
        }
    }
    guard bytes.count == 20, bytes[19] == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
        let day = Day(iso: text.prefix(10)), let hour = number(11..<13), let minute = number(14..<16),
        hour < 24, minute < 60
    else { return text }
    let local = day.adding(days: (hour + 7) / 24)
    let clock = [(hour + 7) % 24, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(local.vietnamese) \(clock.joined(separator: ":"))"
}

extension Gap {
    /// «quá hạn 25 ngày», «còn 10 ngày», «chưa giao thời hạn»; a thing that may be there after all is not called overdue.
    var stateWords: String {
        if let waiver { return "được miễn đến \(waiver.until.vietnamese) (\(waiver.paper), \(waiver.approver))" }
        if uncertain, state == .overdue { return "chưa kết luận, đã qua hạn" }
        return switch (state, daysLeft) {
        case (.overdue, .some(let days)) where days < 0: "quá hạn \((-days).vietnamese) ngày"
        case (.overdue, _): "quá hạn"
        case (.due, .some(0)): "hạn hôm nay"
        case (.due, .some(let days)): "còn \(days.vietnamese) ngày"
        case (.due, .none): "trong hạn"
        case (.open, _): "chưa giao thời hạn"
        }
    }
}
