package import AuditCore

/// A crawl's cost in words, for a terminal.
package enum TerminalForecast {
    package static func lines(_ forecast: CrawlForecast, _ policy: CrawlPolicy) -> [String] {
        ["Cổng: \(plain(forecast.hosts.joined(separator: ", ")))"]
            + forecast.closed.map { "robots.txt không cho tải, hoặc không đọc được: \(plain($0))" }
            + [size(forecast)] + left(forecast) + [time(forecast, policy)] + limits(forecast, policy)
    }

    private static func size(_ forecast: CrawlForecast) -> String {
        let count = forecast.addresses.vietnamese
        return switch forecast.basis {
        case .earlierRun: "Đã biết từ lượt trước: \(count) địa chỉ"
        case .sitemaps: "Theo sơ đồ trang (sitemap) và trang chủ, kể cả tệp đính kèm: khoảng \(count) địa chỉ"
        case .startPage:
            "Cổng không có sơ đồ trang (sitemap): chưa biết có bao nhiêu trang; trang chủ dẫn tới ít nhất \(count) địa chỉ"
        }
    }

    private static func left(_ forecast: CrawlForecast) -> [String] {
        forecast.skipped.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { "Bỏ qua \($0.value.vietnamese): \(skipWords($0.key.rawValue))" }
    }

    private static func time(_ forecast: CrawlForecast, _ policy: CrawlPolicy) -> String {
        let gap = "Mỗi lần gọi cách nhau \(decimal(forecast.gap)) giây"
        guard forecast.basis == .startPage else { return "\(gap): khoảng \(span(forecast.seconds))" }
        let most = span(Double(policy.pageLimit) * forecast.gap)
        return "\(gap): ít nhất \(span(forecast.seconds)), nhiều nhất \(most)"
            + " (giới hạn \(policy.pageLimit.vietnamese) trang và tệp)"
    }

    private static func limits(_ forecast: CrawlForecast, _ policy: CrawlPolicy) -> [String] {
        var lines: [String] = []
        if forecast.addresses > policy.pageLimit {
            lines.append(
                "Vượt giới hạn \(policy.pageLimit.vietnamese) trang và tệp: lượt tải sẽ dừng ở đó (nâng bằng --page-limit)"
            )
        }
        if let bytes = forecast.bytes {
            lines.append(
                "Dung lượng: khoảng \(decimal(Double(bytes) / 1_048_576)) MiB (theo \(forecast.sampled) trang lấy mẫu)")
        }
        if let limit = policy.timeLimit {
            lines.append("Giới hạn thời gian: \(span(limit)); hết giờ thì dừng, lần sau tải tiếp")
        }
        return lines
    }

    private static func span(_ seconds: Double) -> String {
        if seconds < 90 { return "\(Int(seconds.rounded(.up))) giây" }
        if seconds < 5400 { return "\(Int((seconds / 60).rounded())) phút" }
        return "\(decimal(seconds / 3600)) giờ"
    }

    /// One decimal.
    private static func decimal(_ value: Double) -> String {
        Points(hundredths: Int((min(value, 1e12) * 10).rounded()) * 10).spoken
    }
}
