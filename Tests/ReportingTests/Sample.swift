import AuditCore

/// A department's portal in the autumn of 2022, with every state a criterion can have; figures are invented.
enum Sample {
    static let asOf = day(2022, 9, 30)

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year, month, day) ?? Day(number: 0) }

    static func points(_ lo: String, _ hi: String, _ max: String) -> PointsInterval {
        PointsInterval(lo: Points(lo) ?? .zero, hi: Points(hi) ?? .zero, max: Points(max) ?? .zero)
    }

    static func result(items count: Int = 160) -> AuditResult {
        let items = SampleItems.all(count)
        func addresses(_ criterion: String, _ outcome: ItemVerdict.Outcome) -> [String] {
            items.filter { $0.criterion == criterion && $0.outcome == outcome }
                .sorted { ($0.posted?.number ?? 0, $0.address) < ($1.posted?.number ?? 0, $1.address) }.map(\.address)
        }
        let criteria = SampleCriteria.all.map { criterion in
            var filled = criterion
            filled.countedItems = addresses(criterion.id, .counted)
            filled.pendingItems = addresses(criterion.id, .pending)
            filled.rejectedItems = addresses(criterion.id, .rejected)
            return filled
        }
        return AuditResult(
            tool: "portal-audit 0.1.0",
            agency: AgencySummary(
                id: "so-khcn-bac-giang", name: "Sở Khoa học và Công nghệ tỉnh Bắc Giang",
                portal: "https://skhcn.bacgiang.gov.vn/"),
            ruleset: RulesetSummary(
                id: "bac-giang/cong-ttdt", title: "Bộ tiêu chí Cổng thông tin điện tử tỉnh Bắc Giang",
                version: "2022.1.0", status: "draft", period: SampleCriteria.year,
                sha256: String(repeating: "5b1e9f20", count: 8),
                caveats: [
                    "Phụ lục điểm của Quyết định 2294/QĐ-UBND chưa đọc được; mọi thang điểm dưới đây là số đặt tạm để thử.",
                    "Chưa có căn cứ nào cho biết 50 tin, bài là ngưỡng được điểm tối đa; 50 là mục tiêu của đơn vị.",
                ]),
            asOf: asOf,
            source: SourceSummary(
                digest: String(repeating: "9f2c4d1a", count: 8), captures: 1204, firstFetch: "2022-09-29T23:02:04Z",
                lastFetch: "2022-09-29T23:41:55Z"),
            coverage: Coverage(
                crawl: CrawlSummary(
                    end: .complete, discovered: 2480, fetched: 1183, failed: 12,
                    skipped: ["outOfScope": 940, "twin": 301, "unwantedKind": 44], queued: 0),
                read: 1168, unreadable: 24, unmeasured: 12, problems: SampleCriteria.problems),
            total: criteria.compactMap(\.points).reduce(points("0", "0", "0"), +), criteria: criteria, items: items)
    }

    /// Nothing found, nothing scored, nothing known.
    static var empty: AuditResult {
        var result = result(items: 0)
        result.criteria = []
        result.total = points("0", "0", "0")
        result.ruleset.caveats = []
        result.coverage = Coverage(crawl: nil, read: 0, unreadable: 0, unmeasured: 0, problems: [])
        result.source.firstFetch = nil
        result.source.lastFetch = nil
        return result
    }
}
