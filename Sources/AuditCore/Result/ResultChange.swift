/// What differs between two results of one portal, as far as the results themselves tell.
package struct ResultChange: Sendable, Equatable, Codable {
    package var from: Day
    package var to: Day
    package var before: PointsInterval
    package var after: PointsInterval
    package var criteria: [Line]
    /// Gaps that were not there before, and those that are gone; by key.
    package var opened: [Gap]
    package var closed: [Gap]
    /// Overdue now, and not before.
    package var turnedOverdue: [Gap]
    /// Addresses that were not there before, and that are gone.
    package var appeared: [String]
    package var vanished: [String]
    /// What else changed, so that the points may differ for other reasons than the portal.
    package var causes: [Cause]

    package enum Cause: String, Sendable, Codable, CaseIterable {
        case rules, day, decisions, coverage, portal, tool
    }

    package struct Line: Sendable, Equatable, Codable {
        package var id: String
        package var code: String
        package var before: PointsInterval?
        package var after: PointsInterval?
    }

    package init(from old: AuditResult, to new: AuditResult) {
        from = old.asOf
        to = new.asOf
        before = old.total
        after = new.total
        let (was, now) = (ResultChange.gaps(old), ResultChange.gaps(new))
        opened = ResultChange.sorted(now.values.filter { was[$0.key] == nil })
        closed = ResultChange.sorted(was.values.filter { now[$0.key] == nil })
        turnedOverdue = ResultChange.sorted(
            now.values.filter { gap in gap.isOverdue && was[gap.key].map { !$0.isOverdue } ?? false })
        let (had, has) = (Set(old.items.map(\.address)), Set(new.items.map(\.address)))
        appeared = has.subtracting(had).sorted()
        vanished = had.subtracting(has).sorted()
        let earlier = Dictionary(old.criteria.map { ($0.id, $0) }) { first, _ in first }
        criteria = new.criteria.compactMap { criterion in
            let old = earlier[criterion.id]
            if let old, old.points == criterion.points { return nil }
            return Line(id: criterion.id, code: criterion.code, before: old?.points, after: criterion.points)
        }
        criteria += old.criteria.filter { gone in !new.criteria.contains { $0.id == gone.id } }.map {
            Line(id: $0.id, code: $0.code, before: $0.points, after: nil)
        }
        let signs: [(Cause, Bool)] = [
            (.rules, old.ruleset.sha256 != new.ruleset.sha256), (.day, old.asOf != new.asOf),
            (.decisions, old.review?.head != new.review?.head),
            (
                .coverage,
                old.coverage.open.map(\.address) != new.coverage.open.map(\.address)
                    || old.coverage.crawl?.end != new.coverage.crawl?.end
            ),
            (.portal, ResultChange.contents(old) != ResultChange.contents(new)), (.tool, old.tool != new.tool),
        ]
        causes = signs.filter(\.1).map(\.0)
    }

    package var isNone: Bool {
        before == after && criteria.isEmpty && opened.isEmpty && closed.isEmpty && turnedOverdue.isEmpty
    }

    private static func gaps(_ result: AuditResult) -> [String: Gap] {
        Dictionary(result.criteria.flatMap(\.gaps).map { ($0.key, $0) }) { first, _ in first }
    }

    private static func sorted(_ gaps: some Sequence<Gap>) -> [Gap] { gaps.sorted { $0.key < $1.key } }

    /// Each item with what stood there.
    private static func contents(_ result: AuditResult) -> [[String]] {
        result.items.map { [$0.address, $0.content ?? $0.title] }
    }
}
