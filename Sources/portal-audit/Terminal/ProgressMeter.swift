import AuditCore
import Auditing
import Foundation
import Synchronization

/// One line that renews itself on a terminal; a line a minute elsewhere.
final class ProgressMeter: Sendable {
    private let isQuiet: Bool
    private let lastShown = Mutex(-1.0)

    init(isQuiet: Bool) { self.isQuiet = isQuiet }

    func show(_ progress: CrawlProgress) {
        guard !isQuiet else { return }
        let step = Messages.isTerminal ? 0.2 : 60.0
        let isDue = lastShown.withLock { last in
            guard progress.seconds - last >= step || last < 0 && Messages.isTerminal else {
                if last < 0 { last = 0 }
                return false
            }
            last = progress.seconds
            return true
        }
        guard isDue else { return }
        let left = progress.secondsLeft.map { " · còn khoảng \(ProgressMeter.span($0))" } ?? ""
        let rate = String(format: "%.1f", progress.rate).replacingOccurrences(of: ".", with: ",")
        let line = "Đang tải: \(progress.done)/\(progress.known) trang · \(rate) trang/giây\(left)"
        Messages.write(Messages.isTerminal ? "\r\u{1B}[K" + line : line + "\n")
    }

    func finish(_ summary: CrawlSummary) {
        guard !isQuiet else { return }
        let skipped = summary.skipped.values.reduce(0, +)
        if Messages.isTerminal { Messages.write("\r\u{1B}[K") }
        Messages.say(
            "Tải \(summary.end.vietnamese): biết \(summary.discovered) địa chỉ = có trả lời \(summary.fetched) + không trả lời \(summary.failed)"
                + " + bỏ qua \(skipped) + chờ \(summary.queued)")
    }

    private static func span(_ seconds: Double) -> String {
        seconds < 90 ? "\(Int(seconds)) giây" : "\(Int(seconds / 60)) phút"
    }
}

extension CrawlSummary.End {
    var vietnamese: String {
        switch self {
        case .complete: "xong"
        case .budget: "dừng vì hết giới hạn"
        case .blocked: "không được phép"
        case .interrupted: "bị dừng giữa chừng"
        case .failed: "không thành công"
        }
    }
}
