package import AuditCore

/// What changed since the last run, in a few lines for the terminal, a log or a letter.
package func changeWords(_ change: ResultChange) -> [String] {
    var out: [String] = []
    let (was, now) = (change.before, change.after)
    if was == now {
        out.append("So với lượt \(change.from.vietnamese): điểm không đổi (\(now.range)).")
    } else {
        out.append("So với lượt \(change.from.vietnamese): \(was.range) → \(now.range).")
    }
    for line in change.criteria {
        let before = line.before.map(\.range) ?? "không có"
        let after = line.after.map(\.range) ?? "không có"
        out.append("  \(line.code): \(before) → \(after)")
    }
    out +=
        counted(change.turnedOverdue, "vừa quá hạn") + counted(change.opened, "mới thiếu")
        + counted(change.closed, "đã đủ")
    if !change.appeared.isEmpty || !change.vanished.isEmpty {
        out.append("  Nội dung trên Cổng: thêm \(change.appeared.count), không còn thấy \(change.vanished.count).")
    }
    if !change.causes.isEmpty && was != now {
        out.append("  Khác nhau giữa hai lượt: \(change.causes.map(causeWords).joined(separator: ", ")).")
    }
    return out
}

private func counted(_ gaps: [Gap], _ what: String) -> [String] {
    if gaps.isEmpty { return [] }
    let names = gaps.prefix(3).map { "«\($0.name)» (\($0.unit))" }.joined(separator: "; ")
    return ["  \(gaps.count) nội dung \(what): \(names)\(gaps.count > 3 ? "; …" : "")"]
}

private func causeWords(_ cause: ResultChange.Cause) -> String {
    switch cause {
    case .rules: "bộ tiêu chí"
    case .day: "ngày chấm"
    case .decisions: "quyết định của người duyệt"
    case .coverage: "phần đo được"
    case .portal: "nội dung Cổng"
    case .tool: "phiên bản phần mềm"
    }
}
