/// What a check measured: a number that is certain, and how far it may reach.
package struct Measure: Sendable, Equatable {
    package var counted: Int
    /// At most, of what is known to be pending; ≥ ``counted``.
    package var possible: Int
    /// Of how many; nil where the check has no whole or nobody knows it.
    package var whole: Int?
    /// Something of unknown size is missing: any number may be there.
    package var isOpen: Bool
    /// What is counted is bad: points are taken off for it, not for what is missing.
    package var countsFaults = false
    /// Sub-counts that parts of a score read, by id.
    package var sides: [String: Measure] = [:]
    /// Points that the check gives itself, where its own scale decides (days since the newest item, a person's answer).
    package var direct: Span?

    package struct Span: Sendable, Equatable {
        package var lo: Points
        package var hi: Points
        package init(lo: Points, hi: Points) {
            self.lo = lo
            self.hi = hi
        }

        static func + (a: Span, b: Span) -> Span { Span(lo: a.lo + b.lo, hi: a.hi + b.hi) }
    }

    package init(counted: Int, possible: Int, whole: Int? = nil, isOpen: Bool = false) {
        self.counted = counted
        self.possible = Swift.max(counted, possible)
        self.whole = whole
        self.isOpen = isOpen
    }

    /// Beyond any count that a portal holds; small enough that points times it fit an `Int`.
    fileprivate static let unbounded = 10_000_000
}

extension Scoring {
    /// `min…max` of the criterion hold the result whatever the shape says.
    package func points(_ measure: Measure, min: Points, max: Points, rounding: Rounding? = nil) -> PointsInterval {
        let raw = measure.direct ?? bounds(measure, max: max)
        let fit = { (points: Points) in Swift.min(Swift.max(rounding?(points) ?? points, min), max) }
        return PointsInterval(lo: fit(raw.lo), hi: fit(raw.hi), min: min, max: max)
    }

    private func bounds(_ measure: Measure, max: Points) -> Measure.Span {
        switch self {
        case .unknownThreshold:
            // Some count earns something and nobody here knows which: nothing is certain above zero.
            return Measure.Span(lo: .zero, hi: measure.possible > 0 || measure.isOpen ? max : .zero)
        case .bestOf(let ways):
            let all = ways.map { $0.bounds(measure, max: max) }
            return Measure.Span(lo: all.map(\.lo).max() ?? .zero, hi: all.map(\.hi).max() ?? .zero)
        case .parts(let parts):
            return parts.reduce(Measure.Span(lo: .zero, hi: .zero)) { sum, part in
                let side = measure.sides[part.id] ?? Measure(counted: 0, possible: 0, isOpen: true)
                return sum + Scoring.proportional(fullAt: part.fullAt).bounds(side, max: part.points)
            }
        case .deduct(let each, let cap):
            let off = { (faults: Int) -> Points in
                let all = Points(hundredths: each.hundredths * Swift.min(faults, Measure.unbounded))
                return Swift.min(all, cap ?? all)
            }
            let faults = measure.faults
            return Measure.Span(lo: max - off(faults.most), hi: max - off(faults.least))
        default:
            let most = measure.isOpen ? measure.whole ?? Measure.unbounded : measure.possible
            return Measure.Span(
                lo: value(measure.counted, of: measure.whole, max),
                hi: value(Swift.max(most, measure.possible), of: measure.whole, max))
        }
    }

    /// Points of a number that is certain; grows with the number.
    private func value(_ count: Int, of whole: Int?, _ max: Points) -> Points {
        switch self {
        case .proportional(let fullAt):
            guard let full = fullAt ?? whole, full > 0 else { return count >= Measure.unbounded ? max : .zero }
            return max.share(count, of: full)
        case .steps(let steps):
            return steps.last { $0.at <= count }?.points ?? .zero
        case .percentSteps(let steps):
            guard let whole, whole > 0 else {
                return count >= Measure.unbounded ? steps.last?.points ?? .zero : .zero
            }
            return steps.last { $0.at * whole <= count * 100 }?.points ?? .zero
        case .each(let each, let cap):
            let all = Points(hundredths: each.hundredths * Swift.min(count, Measure.unbounded))
            return Swift.min(all, cap ?? max)
        case .ratio(let percent):
            guard let whole, whole > 0 else { return count >= Measure.unbounded ? max : .zero }
            return percent * whole <= count * 100 ? max : .zero
        case .deduct, .parts, .bestOf, .unknownThreshold:
            return .zero
        }
    }
}

extension Measure {
    /// How many faults there are: what is counted, or what is missing of the whole.
    fileprivate var faults: (least: Int, most: Int) {
        if countsFaults { return (counted, isOpen ? Measure.unbounded : possible) }
        guard let whole else { return (0, Measure.unbounded) }
        return (isOpen ? 0 : Swift.max(0, whole - possible), Swift.max(0, whole - counted))
    }
}
