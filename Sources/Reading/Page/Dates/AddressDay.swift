import AuditCore

/// What an address says of the day: `/2015/03/12/`, `-20150312.html`, `/2015/03/`.
struct AddressDay {
    var day: Day?
    /// Year and month, where the day is not told.
    var month: (year: Int, month: Int)?

    init(_ address: String) {
        let bytes = Array(address.utf8)
        let marks: [UInt8] = Array("/_.-".utf8)
        func digits(_ from: Int) -> (value: Int, count: Int) {
            var (value, count) = (0, 0)
            while from + count < bytes.count, count < 9, (48...57).contains(bytes[from + count]) {
                value = value * 10 + Int(bytes[from + count]) - 48
                count += 1
            }
            return (value, count)
        }
        var index = 0
        while index < bytes.count, day == nil {
            let run = digits(index)
            guard run.count > 0 else {
                index += 1
                continue
            }
            defer { index += max(1, digits(index).count) }
            guard index > 0, marks.contains(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: "=") else { continue }
            if run.count == 8, WorldDates.years.contains(run.value / 10_000) {
                day = Day(run.value / 10_000, run.value / 100 % 100, run.value % 100)
            }
            guard run.count == 4, WorldDates.years.contains(run.value), index + 5 < bytes.count else { continue }
            let mark = bytes[index + 4]
            let second = digits(index + 5)
            guard marks.contains(mark), (1...2).contains(second.count), (1...12).contains(second.value) else {
                continue
            }
            let next = index + 5 + second.count
            let third = next < bytes.count && bytes[next] == mark ? digits(next + 1) : (0, 0)
            if (1...2).contains(third.1), let found = Day(run.value, second.value, third.0) {
                day = found
            } else if second.count == 2, next < bytes.count, marks.contains(bytes[next]), month == nil {
                month = (run.value, second.value)
            }
        }
    }

    /// The last label of the host: `de`, `com`.
    static func topLevel(_ address: String) -> String {
        guard let scheme = address.range(of: "://") else { return "" }
        let host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
        return host.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }
}
