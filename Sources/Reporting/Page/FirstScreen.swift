import AuditCore

/// What an official wants to know without scrolling: points, what is missing, who, by when, what was not measured.
func firstScreen(_ model: ReportModel) -> Html {
    .many([verdictSentence(model), cards(model), warningBox(model), criteriaTable(model), topGaps(model)])
}

private func verdictSentence(_ model: ReportModel) -> Html {
    Tag.p(.id(.verdict), .class("lead")) {
        Tag.strong(verdictWords(model.result.total))
        openWords(model)
        " " + periodWords(model)
    }
}

func verdictWords(_ total: PointsInterval) -> String {
    if total.max == .zero { return "Bộ tiêu chí chưa có thang điểm; báo cáo này chỉ đếm số lượng" }
    if total.isExact { return "Đạt \(total.lo.spoken)/\(total.max.spoken) điểm" }
    return "Chắc chắn đạt \(total.lo.spoken)/\(total.max.spoken) điểm, có thể tới \(total.hi.spoken) điểm"
}

/// Why the interval is open, as the end of the sentence.
func openWords(_ model: ReportModel) -> String {
    let total = model.result.total
    let provisional = model.result.criteria.contains { $0.provisional && $0.points != nil } ? " (điểm tạm tính)" : ""
    if total.max == .zero { return "." }
    if total.isExact {
        let open = model.result.criteria.contains { $0.state == .unknown }
        return provisional + (open ? "; còn phần chưa kết luận được." : "; các tiêu chí có điểm đều đã kết luận.")
    }
    let open = model.result.criteria.filter { criterion in criterion.points.map { !$0.isExact } ?? false }
    guard let first = open.first else { return "\(provisional)." }
    if open.count > 1 {
        return " nếu những phần chưa rõ của \(open.map(\.code).joined(separator: ", ")) được tính tối đa\(provisional)."
    }
    let cause = first.mainUnknown.map { " (\(shortened($0, to: 110)))" } ?? ""
    return " nếu tiêu chí \(first.code)\(cause) được tính tối đa\(provisional)."
}

extension CriterionResult {
    /// What opens the interval most: while nobody knows how many earn a point, nothing else decides.
    fileprivate var mainUnknown: String? {
        unknowns.first { $0.utf8.starts(with: "ngưỡng".utf8) } ?? unknowns.first
    }
}

func periodWords(_ model: ReportModel) -> String {
    let end = model.result.ruleset.period.to.vietnamese
    switch model.daysLeft {
    case ..<0: return "Kỳ chấm đã hết ngày \(end)."
    case 0: return "Kỳ chấm hết đúng ngày này."
    case let days: return "Còn \(days.vietnamese) ngày đến hết kỳ chấm (\(end))."
    }
}

private func cards(_ model: ReportModel) -> Html {
    let result = model.result
    return Tag.ul(.id(.cards), .class("cards")) {
        card(
            "Điểm chắc chắn – có thể", result.total.range,
            "trên tối đa \(result.total.max.spoken) điểm"
                + (result.criteria.contains(where: \.provisional) ? "; điểm tạm tính" : ""))
        goalCard(model)
        card(
            "Đến hết kỳ chấm", model.daysLeft < 0 ? "đã hết" : "\(model.daysLeft.vietnamese) ngày",
            "\(model.overdue.vietnamese) việc quá hạn, \(model.dueSoon.vietnamese) việc có hạn trong 15 ngày"
                + (model.waived > 0 ? ", \(model.waived.vietnamese) việc được miễn" : ""))
        coverageCard(result.coverage)
    }
}

private func card(_ name: String, _ figure: String, _ note: String) -> Html {
    Tag.li {
        name
        Tag.strong(figure)
        note
    }
}

private func goalCard(_ model: ReportModel) -> Html {
    let result = model.result
    for criterion in result.criteria {
        guard let goal = criterion.goal, let pace = criterion.pace(in: result) else { continue }
        return card(
            "\(criterion.code): đếm được trên mục tiêu", "\(criterion.counted.vietnamese)/\(goal.count.vietnamese)",
            pace.words)
    }
    let scored = result.criteria.filter { $0.points != nil }
    return card(
        "Tiêu chí đã đạt đủ điểm", "\(scored.count { $0.state == .pass })/\(scored.count)",
        "\(scored.count { $0.state == .unknown }) tiêu chí chưa kết luận được")
}

private func coverageCard(_ coverage: Coverage) -> Html {
    var notes: [String] = []
    if coverage.unmeasured > 0 { notes.append("\(coverage.unmeasured.vietnamese) địa chỉ chưa tải được") }
    if coverage.unreadable > 0 { notes.append("\(coverage.unreadable.vietnamese) tệp chưa đọc được chữ") }
    if coverage.crawl == nil { notes.append("không rõ bản lưu đã đủ trang chưa") }
    if notes.isEmpty { notes.append("\(coverage.read.vietnamese) trang và tệp, đọc được cả") }
    return card("Độ phủ phép đo", coverage.percent ?? "chưa rõ", notes.joined(separator: "; "))
}
