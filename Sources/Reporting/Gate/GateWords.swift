package import AuditCore

/// Why a result does not pass, one line a reason: what, which thing, what to do.
package func gateLines(_ decision: Gate.Decision, baseline: String?) -> [String] {
    decision.breaches.map { plain($0.words(baseline)) }
}

/// What the baseline could do without; nothing where all of it still holds.
package func baselineLines(_ decision: Gate.Decision, baseline: String) -> [String] {
    let closed = decision.closed
    if closed.isEmpty { return [] }
    let head =
        "\(baseline): \(closed.count.vietnamese) việc đã ghi nhận nay không còn thiếu; hãy thu gọn bằng --update-baseline:"
    return [head] + closed.map { plain("  - \($0.key): \($0.name)") }
}

/// What `--update-baseline` did.
package func baselineLines(_ change: Baseline.Change, baseline: String) -> [String] {
    let kept = change.baseline.entries.count - change.added.count
    let head =
        "\(baseline): thêm \(change.added.count.vietnamese), bỏ \(change.dropped.count.vietnamese), "
        + "giữ \(kept.vietnamese) việc còn thiếu đã ghi nhận"
    return [head] + change.added.map { plain("  + \($0.key): \($0.name)") }
        + change.dropped.map { plain("  - \($0.key): \($0.name)") }
}

extension GateBreach {
    fileprivate func words(_ baseline: String?) -> String {
        switch self {
        case .tooFew(let points, let wanted):
            "KHÔNG ĐẠT điểm: chắc chắn \(points.spoken) điểm, cần ít nhất \(wanted.spoken) (--fail-under)."
                + " Bổ sung các việc còn thiếu nêu trong báo cáo"
        case .tooFewPossible(let points, let wanted):
            "KHÔNG ĐẠT điểm có thể: nhiều nhất \(points.spoken) điểm, cần ít nhất \(wanted.spoken)"
                + " (--fail-under-possible). Bổ sung các việc còn thiếu nêu trong báo cáo"
        case .new(let gap, let code):
            "THIẾU MỚI \(code): \(gap.words). Cần đăng lên Cổng"
                + (baseline.map { "; nếu chấp nhận thì ghi vào \($0) bằng --update-baseline" }
                    ?? "; chưa có --baseline nên mọi việc thiếu đều là mới")
        case .expired(let gap, let code, let entry):
            "HẾT HẠN CHẤP NHẬN \(code): \(gap.words); \(entry.acceptance). Cần đăng lên Cổng hoặc gia hạn trong tệp đó"
        case .overdue(let gap, let code):
            "QUÁ HẠN \(code): \(gap.words). Cần đăng ngay; muốn lùi hạn thì ghi «until» cho việc này trong tệp --baseline"
        case .unmeasured(let code, let why):
            "CHƯA ĐO ĐƯỢC \(code): \(why.joined(separator: "; ")). Xem Nhật ký đo của báo cáo, khắc phục rồi tải lại"
        case .problem(let problem, let codes):
            "CHƯA ĐO ĐƯỢC \(codes.joined(separator: ", ")): \(problem.name.map { "«\($0)» " } ?? "")\(problem.address)"
                + " – \(problem.reason)"
        case .crawl(nil):
            "CHƯA ĐO ĐƯỢC: không rõ bản lưu đã đủ trang chưa. Tải bằng «portal-audit crawl» thì lượt tải có ghi điều đó"
        case .crawl(.some(let end)):
            "CHƯA ĐO ĐƯỢC: lượt tải chưa trọn, \(end.words). Chạy lại với cùng --out để tải tiếp"
        }
    }
}

extension Gap {
    /// «Kế hoạch 45», Phòng Quản lý Khoa học cung cấp, hạn 05/09/2022, quá hạn 25 ngày.
    fileprivate var words: String {
        let due = due.map { ", hạn \($0.vietnamese)" } ?? ""
        return "«\(name)», \(unit) cung cấp\(due), \(stateWords) [\(key)]"
    }
}

extension Baseline.Entry {
    fileprivate var acceptance: String {
        "\(who.map { "\($0) chấp nhận" } ?? "được chấp nhận") đến \(until?.vietnamese ?? "khi có quyết định khác")"
    }
}
