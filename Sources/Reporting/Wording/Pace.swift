import AuditCore

/// What is still needed to reach a number by the end of the period; whole numbers only.
struct Pace: Equatable {
    let goal: Int
    let counted: Int
    /// May count after all: pending or not measured.
    let possible: Int
    /// Days after the day of the audit up to the end of the period; 0 when it is over.
    let daysLeft: Int
    /// Where the count will be at its own pace; nil where too little is known of it.
    let forecast: PaceForecast?

    init(goal: Int, counted: Int, possible: Int, asOf: Day, period: Period) {
        self.goal = goal
        self.counted = counted
        self.possible = possible
        daysLeft = max(0, period.to.days(since: max(asOf, period.from.adding(days: -1))))
        forecast = PaceForecast(counted: counted, goal: goal, from: period.from, asOf: asOf, to: period.to)
    }

    var missing: Int { max(0, goal - counted) }

    /// Wanted each week from now on, rounded up to a hundredth so that keeping it is enough; nil when nothing is
    /// missing or no day is left.
    var perWeek: Points? {
        guard missing > 0, daysLeft > 0 else { return nil }
        return Points(hundredths: (missing * 700 + daysLeft - 1) / daysLeft)
    }

    var words: String {
        if missing == 0 { return "đã đủ mục tiêu" }
        let open = possible > 0 ? "; chưa rõ \(possible.vietnamese)" : ""
        guard let perWeek else { return "thiếu \(missing.vietnamese), kỳ chấm đã hết\(open)" }
        return "cần thêm \(missing.vietnamese) tin, bài, \(Pace.roughly(perWeek)) mỗi tuần đến hết kỳ\(open)"
    }

    /// The model in one line, with its numbers.
    var forecastWords: String? {
        guard let forecast, missing > 0 else { return nil }
        let chance = Int((forecast.chance * 100).rounded())
        let reach = chance < 1 ? "dưới 1 %" : chance > 99 ? "trên 99 %" : "\(chance) %"
        return
            "Theo nhịp đã qua (Gamma–Poisson), cuối kỳ có khoảng \(forecast.low.vietnamese)–\(forecast.high.vietnamese)"
            + " (khoảng 80 %); khả năng đạt \(goal.vietnamese): \(reach)"
    }

    /// A rate that can be kept in mind; ``perWeek`` is the exact one.
    private static func roughly(_ perWeek: Points) -> String {
        let whole = perWeek.hundredths / 100
        if perWeek.hundredths % 100 == 0 { return "\(whole.vietnamese) bài" }
        return whole == 0 ? "chưa đến 1 bài" : "hơn \(whole.vietnamese) bài"
    }
}

extension CriterionResult {
    func pace(in result: AuditResult) -> Pace? {
        goal.map {
            Pace(
                goal: $0.count, counted: counted, possible: possible, asOf: result.asOf, period: result.ruleset.period)
        }
    }

    /// `34/50`, `34–37/50` where more may count, `34` where nobody knows how many are wanted.
    var countedWords: String {
        let wanted = (needed ?? goal?.count).flatMap { $0 > 0 ? $0 : nil }.map { "/\($0.vietnamese)" } ?? ""
        let upTo = possible > 0 ? "–\((counted + possible).vietnamese)" : ""
        return counted.vietnamese + upTo + wanted
    }

    /// What is missing, as a number; «thiếu» only of what was measured.
    var missingWords: String {
        if needed == nil, counted == 0, state == .unknown {
            return gaps.isEmpty || goal != nil
                ? "chưa rõ đủ hay thiếu" : "chưa rõ: \(gaps.count.vietnamese) mục chưa thấy (danh sách bên dưới)"
        }
        guard let wanted = needed ?? goal?.count else {
            return gaps.isEmpty ? "chưa rõ cần bao nhiêu" : "thiếu \(gaps.count.vietnamese) mục (danh sách bên dưới)"
        }
        if wanted == 0 { return "chưa có \(kind == "mention" ? "văn bản" : "mục") nào để xét" }
        let most = max(0, wanted - counted)
        let least = max(0, wanted - counted - possible)
        if most == 0 { return state == .unknown ? "đủ phần đã đo" : "đủ" }
        if least == most { return "thiếu \(most.vietnamese)" }
        return least == 0
            ? "chưa rõ: \(most.vietnamese) mục chờ xác nhận hoặc chưa đo được"
            : "thiếu \(least.vietnamese), chưa rõ \((most - least).vietnamese)"
    }
}
