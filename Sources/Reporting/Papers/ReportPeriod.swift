import AuditCore

/// What a report to the head of the agency is about.
package enum ReportPeriod: String, CaseIterable, Sendable {
    case month = "thang"
    case quarter = "quy"
    case year = "nam"

    /// «tháng 11 năm 2022», «quý IV năm 2022», «năm 2022».
    func words(on day: Day) -> String {
        switch self {
        case .month: "tháng \(day.month) năm \(day.year)"
        case .quarter: "quý \(["I", "II", "III", "IV"][(day.month - 1) / 3]) năm \(day.year)"
        case .year: "năm \(day.year)"
        }
    }

    func stem(on day: Day) -> String {
        switch self {
        case .month: "\(day.year)-" + (day.month < 10 ? "0" : "") + "\(day.month)"
        case .quarter: "\(day.year)-quy-\((day.month - 1) / 3 + 1)"
        case .year: "\(day.year)"
        }
    }
}
