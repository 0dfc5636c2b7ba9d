extension Baseline {
    package struct Change: Sendable, Equatable {
        package var baseline: Baseline
        package var added: [Entry]
        package var dropped: [Entry]
    }

    /// The gaps of a result as the new baseline; what was noted of a gap stays with it, and what could not be measured
    /// stays.
    package func updated(by result: AuditResult) -> Change {
        let closed = Gate.decide(result, by: GatePolicy(baseline: self)).closed
        let gaps = result.criteria.flatMap(\.gaps).filter { !$0.uncertain }
        var seen: Set<String> = []
        let known = gaps.filter { seen.insert($0.identity).inserted }
        let added = known.filter { entry(of: $0) == nil }.map { Entry(key: $0.key, name: $0.name) }
        let names = Dictionary(known.map { ($0.identity, $0.name) }) { first, _ in first }
        let kept = entries.filter { !closed.contains($0) }.map { entry in
            var entry = entry
            entry.name = names[entry.identity] ?? entry.name
            return entry
        }
        let baseline = Baseline(kept + added)
        return Change(baseline: baseline, added: Baseline(added).entries, dropped: closed)
    }
}
