import AuditCore

/// Items counted in each month of the period, for criteria with a goal; the table says what the drawing says.
func paceSection(_ model: ReportModel) -> Html {
    let criteria = model.result.criteria.filter { $0.goal != nil }
    return Tag.section {
        Tag.h2(.id(.pace)) { "Nhịp đăng bài theo tháng" }
        if criteria.isEmpty { Tag.p("Không có tiêu chí nào đặt mục tiêu số lượng.") }
        for criterion in criteria { pace(criterion, model) }
    }
}

private func pace(_ criterion: CriterionResult, _ model: ReportModel) -> Html {
    let days = criterion.countedItems.map { model.item($0)?.verdict.posted }
    let months = MonthCount.all(of: days, in: model.result.ruleset.period)
    let undated = days.count - months.reduce(0) { $0 + $1.count }
    return .many([
        Tag.h3("\(criterion.code): \(criterion.countedWords)"),
        criterion.pace(in: model.result).map { Tag.p(paceArithmetic($0) + ".") } ?? .empty,
        criterion.pace(in: model.result)?.forecastWords.map { Tag.p($0 + ".") } ?? .empty,
        chart(months, criterion.code, asOf: model.result.asOf),
        Tag.table(.class("months")) {
            Tag.thead {
                Tag.tr {
                    Tag.th(.column) { "Tháng" }
                    Tag.th(.column, .class("n")) { "Số được tính" }
                    Tag.th(.column, .class("n")) { "Cộng dồn" }
                }
            }
            Tag.tbody {
                for month in months {
                    Tag.tr {
                        Tag.th(.row) { month.name }
                        Tag.td(.class("n")) { month.isAfter(model.result.asOf) ? "chưa tới" : month.count.vietnamese }
                        Tag.td(.class("n")) { month.isAfter(model.result.asOf) ? "" : month.sum.vietnamese }
                    }
                }
                if undated > 0 {
                    Tag.tr {
                        Tag.th(.row) { "Ngoài các tháng trên hoặc không rõ ngày" }
                        Tag.td(.class("n")) { undated.vietnamese }
                        Tag.td(.class("n")) { days.count.vietnamese }
                    }
                }
            }
        },
    ])
}

private func chart(_ months: [MonthCount], _ code: String, asOf: Day) -> Html {
    let top = max(1, months.map(\.count).max() ?? 1)
    let step = months.isEmpty ? 0 : 720 / months.count
    let words = months.filter { !$0.isAfter(asOf) }.map { "\($0.name): \($0.count)" }.joined(separator: ", ")
    return Tag.svg(
        .image, .label("\(code), số được tính theo tháng – \(words)"), .fixed(.viewBox, "0 0 720 170"), .class("chart")
    ) {
        for (place, month) in months.enumerated() where !month.isAfter(asOf) {
            let height = month.count * 120 / top
            if month.count > 0 {
                Tag.rect(
                    .number(.x, place * step + step / 8), .number(.y, 145 - height), .number(.width, step * 3 / 4),
                    .number(.height, height), .class("sure"))
            }
            Tag.text(
                .number(.x, place * step + step / 2), .number(.y, 138 - height), .fixed(.textAnchor, "middle")
            ) { month.count.vietnamese }
        }
        for (place, month) in months.enumerated() {
            Tag.text(.number(.x, place * step + step / 2), .fixed(.y, "163"), .fixed(.textAnchor, "middle")) {
                month.short
            }
        }
        Tag.path(.drawn(.d, Shape(through: [(0, 146), (720, 146)])), .class("axis"))
    }
}

/// Items of one month, and of all months up to it.
struct MonthCount: Equatable {
    let year: Int
    let month: Int
    let count: Int
    let sum: Int

    var name: String { "\(short)/\(year)" }
    var short: String { month < 10 ? "0\(month)" : "\(month)" }
    func isAfter(_ day: Day) -> Bool { (year, month) > (day.year, day.month) }

    /// The months of a period in order, at most 36.
    static func all(of days: [Day?], in period: Period) -> [MonthCount] {
        let first = period.from.year * 12 + period.from.month - 1
        let last = min(period.to.year * 12 + period.to.month - 1, first + 35)
        var counts = [Int](repeating: 0, count: last - first + 1)
        for case .some(let day) in days where period.contains(day) {
            let slot = day.year * 12 + day.month - 1 - first
            if counts.indices.contains(slot) { counts[slot] += 1 }
        }
        var sum = 0
        return counts.enumerated().map { slot, count in
            sum += count
            return MonthCount(year: (first + slot) / 12, month: (first + slot) % 12 + 1, count: count, sum: sum)
        }
    }
}
