import AuditCore

/// A result with what every part of a report looks up in it.
struct ReportModel {
    let result: AuditResult
    /// Overdue first, then by the points that come back, then by deadline, unit and name.
    let gaps: [NamedGap]
    let homes: ItemHomes
    private let places: [[UInt8]: Int]
    private let criteriaByID: [[UInt8]: Int]

    struct NamedGap {
        let gap: Gap
        /// Index in ``AuditResult/criteria``.
        let criterion: Int
    }

    init(_ result: AuditResult) {
        self.result = result
        var places: [[UInt8]: Int] = [:]
        for (index, item) in result.items.enumerated() where places[Array(item.address.utf8)] == nil {
            places[Array(item.address.utf8)] = index
        }
        self.places = places
        homes = ItemHomes(result) { places[Array($0.utf8)] }
        var criteria: [[UInt8]: Int] = [:]
        for (index, criterion) in result.criteria.enumerated() { criteria[Array(criterion.id.utf8)] = index }
        criteriaByID = criteria
        let gaps = result.criteria.enumerated().flatMap { index, criterion in
            criterion.gaps.map { NamedGap(gap: $0, criterion: index) }
        }
        self.gaps = gaps.map { (Rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The item of that address with its place in ``AuditResult/items``.
    func item(_ address: String) -> (place: Int, verdict: ItemVerdict)? {
        places[Array(address.utf8)].map { ($0, result.items[$0]) }
    }

    func criterion(_ id: String) -> Int? { criteriaByID[Array(id.utf8)] }

    /// Codes of those criteria, `C1, C4`; an id that is not in the result stands as it is.
    func codes(_ ids: [String]) -> String {
        ids.map { id in criterion(id).map { result.criteria[$0].code } ?? id }.joined(separator: ", ")
    }

    var overdue: Int { gaps.count(where: \.gap.isOverdue) }
    /// Let pass, until a day.
    var waived: Int { gaps.count { $0.gap.waiver != nil } }
    var dueSoon: Int { gaps.count { $0.gap.state == .due && ($0.gap.daysLeft ?? .max) <= 15 } }

    /// The first gaps in rank, among them the first of every scored criterion: many late papers of one criterion do not
    /// hide what another one lacks.
    func leadingGaps(_ limit: Int) -> [NamedGap] {
        var seen: Set<Int> = []
        var firsts: [Int] = []
        var others: [Int] = []
        for (place, named) in gaps.enumerated() {
            let isFirst = result.criteria[named.criterion].points != nil && seen.insert(named.criterion).inserted
            if isFirst { firsts.append(place) } else { others.append(place) }
        }
        return (firsts + others).prefix(limit).sorted().map { gaps[$0] }
    }

    var daysLeft: Int { result.ruleset.period.to.days(since: result.asOf) }

    var unknownCriteria: [CriterionResult] { result.criteria.filter { $0.state == .unknown || !$0.unknowns.isEmpty } }
}

private struct Rank: Comparable {
    private let late: Int
    private let points: Int
    private let due: Int
    private let unit: VietnameseOrder
    private let name: VietnameseOrder
    private let key: [UInt8]

    init(_ named: ReportModel.NamedGap) {
        let gap = named.gap
        late = gap.isOverdue ? 0 : gap.waiver == nil ? 1 : 2
        points = -(gap.recoverable?.hundredths ?? -1)
        due = gap.due?.number ?? .max
        unit = VietnameseOrder(gap.unit)
        name = VietnameseOrder(gap.name)
        key = Array(gap.key.utf8)
    }

    static func < (a: Rank, b: Rank) -> Bool {
        if a.late != b.late { return a.late < b.late }
        if a.points != b.points { return a.points < b.points }
        if a.due != b.due { return a.due < b.due }
        if a.unit != b.unit { return a.unit < b.unit }
        if a.name != b.name { return a.name < b.name }
        return a.key.lexicographicallyPrecedes(b.key)
    }
}
