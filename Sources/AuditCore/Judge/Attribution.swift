/// Why the points differ between two runs, exactly: the causes add up to the difference.
///
/// From the old facts to the new in steps, one cause at a time; each step is judged whole, so the sum telescopes.
package struct Attribution: Sendable, Equatable {
    package enum Cause: String, Sendable, CaseIterable {
        /// Another day: time limits passed, items no longer ahead of the day.
        case time
        /// Another rule set, agency or calendar, and what it makes of the same pages.
        case rules
        /// More or less could be fetched or read.
        case measurement
        /// Other items on the portal, other rows in the registers.
        case content
        /// What people decided.
        case review
    }

    /// How far the certain and the possible points moved.
    package struct Change: Sendable, Equatable {
        package var lo = Points.zero
        package var hi = Points.zero

        package var isNone: Bool { lo == .zero && hi == .zero }
        static func + (a: Change, b: Change) -> Change { Change(lo: a.lo + b.lo, hi: a.hi + b.hi) }
    }

    package struct Line: Sendable, Equatable {
        /// Criterion's id.
        package var criterion: String
        package var code: String
        package var changes: [Cause: Change]
        package var total: Change { changes.values.reduce(Change(), +) }
    }

    /// By criterion, those of the new rules first; only where something moved.
    package var lines: [Line]
    package var changes: [Cause: Change]
    package var total: Change { changes.values.reduce(Change(), +) }

    package init(from old: JudgeContext, to new: JudgeContext) {
        let stages = Attribution.stages(from: old, to: new)
        var before = Attribution.points(old)
        var perCriterion: [String: [Cause: Change]] = [:]
        var all: [Cause: Change] = [:]
        for (cause, context) in stages {
            let after = Attribution.points(context)
            for id in Set(before.keys).union(after.keys) {
                let (a, b) = (before[id] ?? .zero, after[id] ?? .zero)
                let change = Change(lo: b.lo - a.lo, hi: b.hi - a.hi)
                if change.isNone { continue }
                perCriterion[id, default: [:]][cause] = change
                all[cause, default: Change()] = all[cause, default: Change()] + change
            }
            before = after
        }
        changes = all
        let criteria =
            new.rules.criteria
            + old.rules.criteria.filter { gone in !new.rules.criteria.contains { $0.id == gone.id } }
        lines = criteria.compactMap { criterion in
            perCriterion[criterion.id].map { Line(criterion: criterion.id, code: criterion.code, changes: $0) }
        }
    }

    private static func points(_ context: JudgeContext) -> [String: PointsInterval] {
        let results = context.rules.criteria.map { ($0.id, Judge.result(of: $0, in: context).points ?? .zero) }
        return Dictionary(results) { first, _ in first }
    }

    private static func stages(from old: JudgeContext, to new: JudgeContext) -> [(Cause, JudgeContext)] {
        func context(
            _ rules: JudgeContext, _ registers: JudgeContext, _ stubs: JudgeContext, _ items: [Item]
        ) -> JudgeContext {
            JudgeContext(
                rules: rules.rules, agency: rules.agency, units: rules.units, registers: registers.registers,
                badRows: registers.badRows, asOf: new.asOf, items: items, stubs: stubs.stubs, partial: stubs.partial,
                calendar: rules.calendar)
        }
        // What the new rules make of pages that are the same.
        let relabelled = Dictionary(new.items.map { ($0.address, $0) }) { first, _ in first }
        let labelled = old.items.map { item in
            guard let other = relabelled[item.address], other.page == item.page, other.files == item.files else {
                return item
            }
            var item = item
            item.classification = other.classification
            return item
        }
        // What could not be had then and now can, and the other way.
        let (was, now) = (Set(old.stubs.map(\.address)), Set(new.stubs.map(\.address)))
        let measured =
            labelled.filter { !now.contains($0.address) } + new.items.filter { was.contains($0.address) }
        return [
            (.time, context(old, old, old, old.items)), (.rules, context(new, old, old, labelled)),
            (.measurement, context(new, old, new, measured.sorted { $0.address < $1.address })),
            (.content, context(new, new, new, new.items)), (.review, new),
        ]
    }
}
