import AuditCore
import Reporting

/// What waits for people, and how often they disagreed, as lines for a terminal.
enum ReviewList {
    static func lines(_ items: [ItemVerdict], in result: AuditResult) -> [String] {
        guard !items.isEmpty else { return ["Không có mục nào chờ quyết định"] }
        guard items.contains(where: \.isAsked) else { return drawn(items, in: result) }
        let judged = result.items.count { $0.outcome != .other }
        var out = ["\(items.count) mục chờ người quyết định (trong \(judged) mục được xét):"]
        out += numbered(items, in: result)
        return out + ["Quyết định: portal-audit review --one-by-one, hoặc --export cho-duyet.csv rồi --import"]
    }

    private static func drawn(_ items: [ItemVerdict], in result: AuditResult) -> [String] {
        ["Mẫu \(items.count) mục máy đã chắc:"] + numbered(items, in: result)
    }

    private static func numbered(_ items: [ItemVerdict], in result: AuditResult) -> [String] {
        items.enumerated().flatMap { number, item in
            ["\(number + 1). " + heading(item, in: result)] + body(item).map { "   " + $0 }
        }
    }

    static func heading(_ item: ItemVerdict, in result: AuditResult) -> String {
        let code = result.criteria.first { $0.id == item.criterion }?.code ?? "?"
        return "\(code) · \(item.posted?.vietnamese ?? "không rõ ngày") · \(Explanation.clean(item.title))"
    }

    static func body(_ item: ItemVerdict) -> [String] {
        [Explanation.clean(item.address), "\(item.outcome.vietnamese): \(Explanation.clean(ReviewSheet.why(item)))"]
    }

    static func lines(_ rate: ErrorRate, sample: String) -> [String] {
        guard rate.checked > 0 else { return ["Mẫu \(sample): chưa có quyết định «tính» hay «không tính» nào"] }
        return [
            "Mẫu \(sample): máy sai \(rate.wrong)/\(rate.checked) mục (\(percent(rate.share)));"
                + " với độ tin cậy 95 %, tỷ lệ sai không quá \(percent(rate.upperBound))"
        ]
    }

    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10),\(tenths % 10) %"
    }
}
