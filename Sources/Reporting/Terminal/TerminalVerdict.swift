package import AuditCore

/// The verdict on one screen of a terminal: points, what is missing by name and from whom, what was not measured.
///
/// - Parameters:
///   - result: what to tell.
///   - width: columns of the terminal; lines are cut, never wrapped (at least 40 are taken).
///   - color: whether to colour with ANSI escapes; the words say the same without.
///   - report: where the full report is, for the last line; nil for none.
/// - Returns: lines, each ended by a newline.
package func terminalVerdict(_ result: AuditResult, width: Int, color: Bool, report: String? = nil) -> String {
    let model = ReportModel(result)
    let screen = Screen(width: max(40, width), color: color)
    let tail = unmeasured(model, screen) + [screen.line(closing(model, report))]
    var lines = head(model, screen)
    let names = namesThatFit(result.criteria, rows: 24 - lines.count - tail.count)
    let codeWidth = result.criteria.map { columns(plain($0.code)) }.max() ?? 0
    let pointWidth = result.criteria.map { columns(pointsWords($0)) }.max() ?? 0
    let countWidth = result.criteria.map { columns($0.countedWords) }.max() ?? 0
    for (index, criterion) in result.criteria.enumerated() {
        let first = [
            criterion.state.sign, padded(plain(criterion.code), codeWidth), padded(pointsWords(criterion), pointWidth),
            padded(criterion.countedWords, countWidth), missing(criterion, in: result),
        ].joined(separator: "  ")
        lines.append(screen.line(" " + first, tone: criterion.state.tone))
        let indent = String(repeating: " ", count: codeWidth + 5)
        let gaps = model.gaps.filter { $0.criterion == index }.map(\.gap)
        for name in gapNames(gaps, names[index], screen.width - indent.count) {
            lines.append(screen.line(indent + name))
        }
    }
    return (lines + tail).map { $0 + "\n" }.joined()
}

/// How many gaps of each criterion are named, one to a line: one of each, then a second while the screen has room.
private func namesThatFit(_ criteria: [CriterionResult], rows: Int) -> [Int] {
    var names = criteria.map { min(1, $0.gaps.count) }
    var left = rows - criteria.count - names.reduce(0, +)
    for (index, criterion) in criteria.enumerated() where criterion.gaps.count > 1 && left > 0 {
        names[index] = 2
        left -= 1
    }
    return names
}

private func head(_ model: ReportModel, _ screen: Screen) -> [String] {
    let result = model.result
    let ruleset = result.ruleset
    let rules = "\(ruleset.id) \(ruleset.version) (\(ruleset.statusWords))"
    return [
        screen.line("Tính đến \(result.asOf.vietnamese) (giờ Việt Nam) · \(result.agency.name) · \(rules)"),
        screen.line(verdictWords(result.total) + provisional(result) + " · " + left(model), tone: .strong),
    ]
}

private func provisional(_ result: AuditResult) -> String {
    result.criteria.contains { $0.provisional && $0.points != nil } ? " (điểm tạm tính*)" : ""
}

private func left(_ model: ReportModel) -> String {
    model.daysLeft < 0 ? "kỳ chấm đã hết" : "còn \(model.daysLeft.vietnamese) ngày"
}

private func missing(_ criterion: CriterionResult, in result: AuditResult) -> String {
    if criterion.state == .notApplicable { return criterion.arithmetic }
    if criterion.state == .informative { return criterion.missingWords + " (theo dõi)" }
    if let pace = criterion.pace(in: result), pace.missing > 0 { return pace.words }
    if criterion.state == .unknown {
        return "chưa kết luận được: " + (criterion.unknowns.first ?? criterion.missingWords)
    }
    return criterion.missingWords
}

/// «Kế hoạch 45/KH – Phòng Quản lý Khoa học cung cấp, quá hạn 25 ngày … và 2 mục khác»; the name gives way first.
private func gapNames(_ gaps: [Gap], _ count: Int, _ room: Int) -> [String] {
    let rest = gaps.count - count
    return gaps.prefix(count).enumerated().map { place, gap in
        let more = place == count - 1 && rest > 0 ? " … và \(rest.vietnamese) mục khác" : ""
        let tail = " – \(cut(plain(gap.unit), to: 30)) cung cấp, \(gap.stateWords)\(more)"
        return cut(plain(gap.name), to: max(20, room - columns(tail))) + tail
    }
}

private func unmeasured(_ model: ReportModel, _ screen: Screen) -> [String] {
    let coverage = model.result.coverage
    let share = "Độ phủ phép đo \(coverage.percent ?? "chưa rõ")"
    let open = coverage.open
    if open.isEmpty {
        let note = coverage.crawl == nil ? "; không rõ bản lưu đã đủ trang chưa" : ""
        return [screen.line("\(share)\(note)")]
    }
    var lines = [screen.line("\(share); \(open.count.vietnamese) TRANG, TỆP CHƯA KIỂM TRA ĐƯỢC:", tone: .open)]
    for problem in open.prefix(2) {
        let place = problem.name.map { "«\(shortened($0, to: 40))»" } ?? shortened(problem.address, to: 50)
        let codes = problem.affects.isEmpty ? "" : "\(model.codes(problem.affects)) "
        lines.append(screen.line("   \(codes)\(place): \(problem.reason)"))
    }
    if open.count > 2 { lines.append(screen.line("   … và \((open.count - 2).vietnamese) trang, tệp khác")) }
    return lines
}

private func closing(_ model: ReportModel, _ report: String?) -> String {
    let late = model.overdue > 0 ? "\(model.overdue.vietnamese) việc quá hạn. " : "Không có việc quá hạn. "
    let waived = model.waived > 0 ? "\(model.waived.vietnamese) việc được miễn. " : ""
    return late + waived + (report.map { "Báo cáo đầy đủ: \($0)" } ?? "")
}

extension CriterionResult.State {
    fileprivate var tone: Screen.Tone {
        switch self {
        case .pass: .good
        case .fail: .bad
        case .unknown: .open
        case .informative, .notApplicable: .quiet
        }
    }
}
