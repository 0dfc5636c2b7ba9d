@testable import AuditCore

extension Gap {
    static func sample(
        _ key: String, name: String? = nil, state: State = .due, uncertain: Bool = false
    ) -> Gap {
        Gap(
            key: key, name: name ?? "Việc \(key)", unit: "Phòng Quản lý Khoa học", unitID: "qlkh",
            due: Day(2022, 9, 5), state: state, daysLeft: state == .overdue ? -25 : 10, recoverable: nil,
            uncertain: uncertain)
    }
}

extension AuditResult {
    /// Two criteria: `c3`, which names its gaps, and `n1` without points.
    static func sample(
        _ gaps: [Gap] = [], lo: String = "6", hi: String = "8", state: CriterionResult.State = .fail,
        unknowns: [String] = [], end: CrawlSummary.End? = .complete, problems: [Problem] = []
    ) throws -> AuditResult {
        struct Absent: Error {}
        guard let lo = Points(lo), let hi = Points(hi), let max = Points("8"), let day = Day(2022, 9, 30),
            let from = Day(2022, 1, 1), let to = Day(2022, 12, 31), let period = Period(from: from, to: to)
        else { throw Absent() }
        let responsible = Responsible(supply: ["Phòng"], publish: "Trung tâm", monitor: "Văn phòng")
        func criterion(_ id: String, _ points: PointsInterval?, _ state: CriterionResult.State) -> CriterionResult {
            CriterionResult(
                id: id, code: id.uppercased(), title: id, kind: "checklist", state: state, points: points,
                provisional: false, counted: 9, possible: 0, needed: 12, arithmetic: "",
                gaps: gaps.filter { $0.key.hasPrefix(id + ":") }, unknowns: points == nil ? [] : unknowns,
                responsible: responsible, legal: [])
        }
        let points = PointsInterval(lo: lo, hi: hi, max: max)
        return AuditResult(
            tool: "thử 1", agency: AgencySummary(id: "so", name: "Sở", portal: "https://so.example/"),
            ruleset: RulesetSummary(
                id: "thu", title: "Thử", version: "2022.0.1", status: "draft", period: period, sha256: "", caveats: []),
            asOf: day, source: SourceSummary(digest: "", captures: 0, firstFetch: nil, lastFetch: nil),
            coverage: Coverage(
                crawl: end.map {
                    CrawlSummary(end: $0, discovered: 1, fetched: 1, failed: 0, skipped: [:], queued: 0)
                },
                read: 1, unreadable: 0, unmeasured: 0, problems: problems),
            total: points, criteria: [criterion("c3", points, state), criterion("n1", nil, .informative)], items: [])
    }
}
