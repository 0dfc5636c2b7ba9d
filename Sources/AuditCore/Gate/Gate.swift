/// What a pipeline does not let pass.
package struct GatePolicy: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable { case new, overdue, unknown }

    /// The least certain points / the least possible points of the total.
    package var least: Points?
    package var leastPossible: Points?
    package var kinds: Set<Kind>
    /// nil compares with nothing: every gap is new then.
    package var baseline: Baseline?

    package init(
        least: Points? = nil, leastPossible: Points? = nil, kinds: Set<Kind> = [], baseline: Baseline? = nil
    ) {
        self.least = least
        self.leastPossible = leastPossible
        self.kinds = kinds
        self.baseline = baseline
    }
}

/// One reason why a result does not pass.
package enum GateBreach: Sendable, Equatable {
    case tooFew(Points, wanted: Points)
    case tooFewPossible(Points, wanted: Points)
    /// Codes are those of the criteria.
    case new(Gap, code: String)
    /// It was accepted up to a day that has passed.
    case expired(Gap, code: String, Baseline.Entry)
    case overdue(Gap, code: String)
    case unmeasured(code: String, why: [String])
    case problem(Problem, codes: [String])
    /// nil: nobody recorded how the pages were gathered.
    case crawl(CrawlSummary.End?)
}

/// Whether a result passes: a pure function of result and policy.
///
/// What is not known is no gap: a gap that may be on the portal after all breaks `unknown`, never `new` or `overdue`. One that
/// was let pass breaks nothing.
package enum Gate {
    package struct Decision: Sendable, Equatable {
        /// In the order of the criteria; points first.
        package var breaches: [GateBreach] = []
        /// Accepted gaps that are closed: the baseline may shrink by them.
        package var closed: [Baseline.Entry] = []
    }

    package static func decide(_ result: AuditResult, by policy: GatePolicy) -> Decision {
        var decision = Decision()
        if let least = policy.least, result.total.lo < least {
            decision.breaches.append(.tooFew(result.total.lo, wanted: least))
        }
        if let least = policy.leastPossible, result.total.hi < least {
            decision.breaches.append(.tooFewPossible(result.total.hi, wanted: least))
        }
        for criterion in result.criteria {
            for gap in criterion.gaps where !gap.uncertain && gap.waiver == nil {
                decision.breaches += breach(gap, criterion.code, policy, result.asOf)
            }
        }
        if policy.kinds.contains(.unknown) { decision.breaches += unknown(result) }
        if let baseline = policy.baseline { decision.closed = closed(baseline, result) }
        return decision
    }

    private static func breach(_ gap: Gap, _ code: String, _ policy: GatePolicy, _ asOf: Day) -> [GateBreach] {
        let entry = policy.baseline?.entry(of: gap)
        let ended = entry?.until.map { $0 < asOf } ?? false
        if policy.kinds.contains(.new) {
            guard let entry else { return [.new(gap, code: code)] }
            if ended { return [.expired(gap, code: code, entry)] }
        }
        // Only a day that somebody set moves a deadline: an entry without one says that the gap is known, not that it may
        // be late.
        let isMoved = entry?.until != nil && !ended
        return policy.kinds.contains(.overdue) && gap.state == .overdue && !isMoved ? [.overdue(gap, code: code)] : []
    }

    private static func unknown(_ result: AuditResult) -> [GateBreach] {
        var breaches: [GateBreach] = []
        if result.coverage.crawl?.end != .complete { breaches.append(.crawl(result.coverage.crawl?.end)) }
        for criterion in result.criteria where criterion.isUnmeasured {
            breaches.append(.unmeasured(code: criterion.code, why: criterion.measurementUnknowns))
        }
        let codes = Dictionary(result.criteria.map { ($0.id, $0.code) }) { first, _ in first }
        return breaches + result.openProblems.map { .problem($0, codes: $0.affects.map { codes[$0] ?? $0 }) }
    }

    /// A gap is closed when its criterion was measured and does not name it; of a criterion that was not measured, or that
    /// the rules no longer have, nothing is said.
    private static func closed(_ baseline: Baseline, _ result: AuditResult) -> [Baseline.Entry] {
        let open = Set(result.criteria.flatMap(\.gaps).map(\.identity))
        return baseline.entries.filter { entry in
            !open.contains(entry.identity) && result.criteria.contains { $0.owns(entry) && $0.isMeasured(result) }
        }
    }
}

extension CriterionResult {
    fileprivate func owns(_ entry: Baseline.Entry) -> Bool { entry.key.utf8.starts(with: "\(id):".utf8) }

    /// One without points has no state that would say so.
    fileprivate func isMeasured(_ result: AuditResult) -> Bool {
        if points != nil { return !isUnmeasured }
        return result.coverage.crawl?.end == .complete && !result.coverage.open.contains { $0.affects.contains(id) }
    }
}
