/// Thời điểm, thời kỳ: whether an item was posted in the audited period; whether a plan covers it.
package struct PeriodStep: Sendable {
    private let period: Period
    private let asOf: Day

    package init(period: Period, asOf: Day) {
        self.period = period
        self.asOf = asOf
    }

    /// By the day of posting, else of signing.
    package func posted(_ item: Item) -> Finding {
        guard let fact = item.published else { return Finding(.posting, .unknown, "không thấy ngày đăng") }
        if let doubt = fact.doubt {
            return Finding(.posting, .unknown, "ngày đăng \(fact.day.vietnamese) chưa chắc: \(doubt)")
        }
        if period.contains(fact.day) && fact.day > asOf {
            return Finding(.posting, .no, "ngày \(fact.day.vietnamese) sau ngày chấm \(asOf.vietnamese)")
        }
        let inside = period.contains(fact.day)
        let name = item.page.dates.posted == nil ? "ngày ban hành" : "ngày đăng"
        return Finding(
            .posting, inside ? .yes : .no,
            "\(name) \(fact.day.vietnamese) \(inside ? "trong" : "ngoài") kỳ "
                + "\(period.from.vietnamese)–\(period.to.vietnamese) (nguồn: \(fact.sourceWords))")
    }

    /// By the plan's own years, not by the day of signing: the plan of 2022 is signed in 2021.
    package func covers(_ item: Item) -> Finding {
        let issued = (item.signed ?? item.page.dates.posted)?.day.year
        for text in [item.title, item.page.document?.subject ?? "", item.files.first?.title ?? ""] {
            guard let covered = PlanPeriod.period(in: text, issued: issued) else { continue }
            let span = "\(covered.from.vietnamese)–\(covered.to.vietnamese)"
            return covered.overlaps(period)
                ? Finding(.period, .yes, "\(span) phủ kỳ đánh giá")
                : Finding(.period, .no, "\(span) không phủ kỳ đánh giá")
        }
        guard let issued else { return Finding(.period, .unknown, "không thấy thời kỳ của kế hoạch") }
        if issued < period.from.year - 5 { return Finding(.period, .no, "ban hành năm \(issued), không nêu thời kỳ") }
        return Finding(.period, .unknown, "không nêu thời kỳ; ban hành năm \(issued)")
    }
}
