/// Reads `holidays-YYYY.json`: the days of one year that are not what their weekday says, each with its legal paper.
package enum HolidayReader {
    package struct Reading: Sendable {
        /// nil where any fault is an error.
        package var year: WorkCalendar.Year?
        package var faults: [RuleFault]
    }

    package static func fileName(_ year: Int) -> String { "holidays-\(year).json" }

    package static func read(bytes: [UInt8], file: String, year: Int) -> Reading {
        let json = JSONText.read(bytes, file: file)
        guard let root = json.root else { return Reading(year: nil, faults: json.faults) }
        var decoder = RuleDecoder(file: file)
        let read = decoder.holidays(root, year: year)
        return Reading(year: decoder.isRefused ? nil : read, faults: decoder.faults.sorted)
    }
}

extension RuleDecoder {
    fileprivate mutating func holidays(_ root: JSONNode, year: Int) -> WorkCalendar.Year {
        let top = members(root, required: ["year", "days"], optional: ["$schema", "note"])
        _ = top["$schema"].map { text($0) }
        _ = top["note"].map { text($0) }
        let own = integer(top["year"], in: 1...9999)
        if let node = top["year"], own != year {
            meaningless(
                "V033", node, "tệp này của năm \(own), không phải \(year)", "the file is of \(own), not \(year)")
        }
        let items = list(top["days"])
        let days = items.map { item in
            let parts = members(item, required: ["date", "name", "off", "paper"], optional: ["confirmed"])
            let special = WorkCalendar.Special(
                day: day(parts["date"]), name: text(parts["name"]), isOff: flag(parts["off"], missing: true),
                paper: text(parts["paper"]), confirmed: flag(parts["confirmed"], missing: true))
            if let node = parts["date"], special.day.year != year, special.day.number != 0 {
                meaningless(
                    "V033", node, "ngày \(special.day) không thuộc năm \(year)", "\(special.day) is not in \(year)")
            }
            if !special.isOff && special.day.weekday < 5, let node = parts["off"] {
                meaningless(
                    "V034", node, "\(special.day) vốn là ngày làm việc, không thể là ngày làm bù",
                    "\(special.day) is a working day anyway")
            }
            return special
        }
        distinct(zip(days, items).map { ($0.day.description, $1) }, Named("ngày", "day"))
        return WorkCalendar.Year(year: year, days: days)
    }
}
