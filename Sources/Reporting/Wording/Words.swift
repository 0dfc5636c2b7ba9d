import AuditCore

extension CriterionResult.State {
    /// As papers name it; what could not be measured is neither a pass nor a fail.
    var words: String {
        switch self {
        case .pass: "đạt"
        case .fail: "chưa đạt"
        case .unknown: "chưa kết luận được"
        case .informative: "theo dõi (không tính điểm)"
        case .notApplicable: "không áp dụng"
        }
    }

    var sign: String {
        switch self {
        case .pass: "✔"
        case .fail: "✘"
        case .unknown: "?"
        case .informative: "○"
        case .notApplicable: "–"
        }
    }
}

extension ItemVerdict.Outcome {
    var words: String {
        switch self {
        case .counted: "được tính"
        case .pending: "chờ xác nhận"
        case .rejected: "không được tính"
        case .other: "ngoài các tiêu chí"
        }
    }
}

extension ItemVerdict.Reason.Mark {
    var sign: String {
        switch self {
        case .yes: "✔"
        case .no: "✘"
        case .unknown: "?"
        }
    }

    var words: String {
        switch self {
        case .yes: "thoả"
        case .no: "không thoả"
        case .unknown: "chưa rõ"
        }
    }
}

extension CrawlSummary.End {
    var words: String {
        switch self {
        case .complete: "đã đi hết những địa chỉ tìm thấy"
        case .budget: "dừng vì đủ số trang cho phép, còn địa chỉ chưa tải"
        case .blocked: "dừng vì Cổng từ chối"
        case .interrupted: "bị ngắt giữa chừng"
        case .failed: "không tải được Cổng"
        }
    }
}

/// Words for the closed lists of the crawl; a word that is not known here is shown as it is.
func skipWords(_ reason: String) -> String {
    switch reason {
    case "robots": "robots.txt của Cổng không cho phép"
    case "robotsUnavailable": "không tải được robots.txt nên không được phép tải"
    case "outOfScope": "ngoài phạm vi Cổng"
    case "twin": "bản in, bản gửi thư của bài đã có"
    case "trap": "trang lịch, bộ lọc (địa chỉ lặp vô hạn)"
    case "tooDeep": "quá sâu so với giới hạn"
    case "unwantedKind": "ảnh, âm thanh, tệp không chứa nội dung"
    default: reason
    }
}

extension RulesetSummary {
    var statusWords: String {
        switch status {
        case "draft": "dự thảo"
        case "approved": "đã phê duyệt"
        case "retired": "hết hiệu lực"
        default: status
        }
    }
}

func categoryWords(_ category: String, _ names: [String: String]) -> String {
    switch category {
    case "other": "nội dung khác"
    case "uncertain": "chưa chắc thuộc mục nào"
    default: names[category] ?? category
    }
}
