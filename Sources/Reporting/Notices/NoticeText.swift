package import AuditCore

/// A reminder to a unit in words: what is missing, by when, what to do, and why it is sent now.
package struct NoticeText: Sendable {
    package var subject: String
    package var body: String

    package init(_ notice: Notice, agency: AgencySummary, ruleset: RulesetSummary, on today: Day) {
        let overdue = notice.lines.count { $0.daysLeft < 0 }
        let soon = notice.lines.count - overdue
        var counts: [String] = []
        if overdue > 0 { counts.append("\(overdue) nội dung quá hạn") }
        if soon > 0 { counts.append("\(soon) nội dung sắp đến hạn") }
        subject = "[Cổng TTĐT] \(notice.unit): \(counts.joined(separator: ", "))"

        var out = [
            "Kính gửi: \(notice.unit)", "",
            "Qua kiểm tra \(agency.portal) đến ngày \(today.vietnamese), các nội dung sau thuộc trách nhiệm cung cấp của đơn vị"
                + " chưa có trên Cổng thông tin điện tử:", "",
        ]
        for (number, line) in notice.lines.enumerated() {
            out.append("\(number + 1). \(line.gap.name)")
            out.append("   Tiêu chí \(line.code): \(line.title)")
            out.append("   \(NoticeText.when(line))")
            if let points = line.gap.recoverable, points > .zero {
                out.append("   Cung cấp đủ có thể lấy lại \(points.vietnamese) điểm.")
            }
            if line.gap.uncertain {
                out.append("   Chưa chắc chắn: có thể đã đăng ở phần chưa đo được. Nếu đã đăng, đề nghị gửi đường dẫn.")
            }
            if let note = line.gap.note { out.append("   Ghi chú: \(note)") }
            out.append("")
        }
        out += [
            "Đề nghị đơn vị cung cấp nội dung còn thiếu để đăng tải; văn bản đã đăng mà chưa được ghi nhận thì gửi lại đường dẫn.",
            "", "Nơi nhận thư này: \(NoticeText.receivers(notice)).",
            "Thư được gửi tự động theo bộ tiêu chí \(ruleset.id) \(ruleset.version)"
                + (ruleset.status == "approved" ? "." : " (\(ruleset.statusWords), điểm tạm tính)."),
        ]
        body = out.joined(separator: "\n") + "\n"
    }

    /// The day, and which rung of the ladder brought the letter about.
    private static func when(_ line: Notice.Line) -> String {
        let due = line.gap.due.map(\.vietnamese) ?? ""
        switch line.rung {
        case .ahead(let days):
            let left = line.daysLeft == 0 ? "đến hạn hôm nay" : "còn \(line.daysLeft) ngày"
            return "Hạn: \(due) (\(left)). Nhắc ở mốc trước hạn \(days) ngày."
        case .overdue(let count):
            return "Hạn: \(due) (quá hạn \(-line.daysLeft) ngày). Nhắc quá hạn lần \(count + 1)."
        }
    }

    private static func receivers(_ notice: Notice) -> String {
        var out = [notice.unit]
        if !notice.monitors.isEmpty { out.append("đơn vị theo dõi (có nội dung quá hạn)") }
        if notice.isForDirector { out.append("Giám đốc (quá hạn kéo dài)") }
        return out.joined(separator: "; ")
    }
}
