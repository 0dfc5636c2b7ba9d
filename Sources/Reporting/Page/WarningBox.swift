import AuditCore

/// In words: what could not be measured, and what is provisional; nothing when all is known.
func warningBox(_ model: ReportModel) -> Html {
    let lines = warningLines(model)
    if lines.isEmpty { return .empty }
    return Tag.section(.id(.warning), .class("warn"), .label("Những điều chưa đo được và lưu ý")) {
        for line in lines {
            Tag.p {
                Tag.strong(line.head + ":")
                " " + line.text
            }
        }
    }
}

struct WarningLine {
    let head: String
    let text: String
}

func warningLines(_ model: ReportModel) -> [WarningLine] {
    let coverage = model.result.coverage
    var lines: [WarningLine] = []
    if let crawl = coverage.crawl, crawl.end != .complete {
        lines.append(WarningLine(head: "Lượt tải chưa trọn", text: crawl.end.words + "."))
    }
    for criterion in model.unknownCriteria {
        let causes = criterion.unknowns.prefix(2).map { shortened($0, to: 150) }.joined(separator: "; ")
        lines.append(
            WarningLine(head: "Chưa kết luận được \(criterion.code)", text: causes.isEmpty ? "" : sentence(causes)))
    }
    if !coverage.open.isEmpty {
        lines.append(
            WarningLine(
                head: "\(coverage.open.count.vietnamese) trang, tệp chưa kiểm tra được",
                text: problemWords(coverage.open)))
    }
    let provisional = model.result.criteria.filter { $0.provisional && $0.points != nil }
    if let caveat = model.result.ruleset.caveats.first {
        let more = model.result.ruleset.caveats.count - 1
        lines.append(
            WarningLine(
                head: provisional.isEmpty ? "Lưu ý" : "Điểm tạm tính",
                text: more > 0 ? "\(sentence(caveat))Còn \(more) lưu ý ở phần Giới hạn." : caveat))
    } else if !provisional.isEmpty {
        lines.append(
            WarningLine(
                head: "Điểm tạm tính",
                text: "thang điểm của \(provisional.map(\.code).joined(separator: ", ")) chưa phải của quyết định."))
    }
    return lines
}

private func problemWords(_ problems: [Problem]) -> String {
    var causes = problems.prefix(2).map { problem in
        "\(problem.name.map { "«\(shortened($0, to: 70))»" } ?? shortened(problem.address, to: 70)) – "
            + shortened(problem.reason, to: 130)
    }
    let rest = problems.count - 2
    if rest > 0 { causes.append("và \(rest.vietnamese) trường hợp khác trong Nhật ký đo") }
    return sentence(causes.joined(separator: "; ")) + "Phần này không bị trừ điểm và không được cộng điểm."
}

private func sentence(_ text: String) -> String {
    text.unicodeScalars.last == "." ? text + " " : text + ". "
}

/// At most `limit` scalars, cut with an ellipsis; never inside a letter with its marks.
func shortened(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    var kept = String.UnicodeScalarView(scalars.prefix(limit - 1))
    if let next = scalars.dropFirst(limit - 1).first, next.properties.canonicalCombiningClass != .notReordered {
        while let last = kept.last, last.properties.canonicalCombiningClass != .notReordered { kept.removeLast() }
        if !kept.isEmpty { kept.removeLast() }
    }
    while let last = kept.last, last == " " || last == "," { kept.removeLast() }
    return String(kept) + "…"
}
