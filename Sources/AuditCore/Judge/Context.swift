/// Everything that checks look at; the same for all criteria of one audit.
package struct JudgeContext: Sendable {
    package var rules: RuleSet
    package var agency: Agency
    package var units: [Unit]
    /// Rows by register id; a register that the office does not have is absent, not empty.
    package var registers: [String: [RegisterRow]]
    /// Rows of a register that could not be read, by register id: they stand for things that nobody can check.
    package var badRows: [String: Int]
    package var asOf: Day
    package var facts: Facts
    /// All items, in order of address.
    package var items: [Item]
    /// What could not be had.
    package var stubs: [Stub]
    /// Why the whole portal is only partly known (a crawl that did not end); nil when nothing says so.
    package var partial: String?
    /// What people have decided; it wins.
    package var decisions = DecisionBook()
    /// Gaps that were let pass.
    package var waivers: [Waiver] = []
    /// Which days offices work; empty where no file says so.
    package var calendar: WorkCalendar
    /// When our own crawls saw what; nil where only one round is known.
    package var sightings: Sightings?
    /// What is supposed for once, to see what it would bring; empty for a real result.
    package var suppositions: [Supposition] = []

    package init(
        rules: RuleSet, agency: Agency, units: [Unit], registers: [String: [RegisterRow]], badRows: [String: Int] = [:],
        asOf: Day, items: [Item], stubs: [Stub], partial: String?, calendar: WorkCalendar = .empty,
        facts: Facts? = nil
    ) {
        self.rules = rules
        self.agency = agency
        self.units = units
        self.registers = registers
        self.badRows = badRows
        self.asOf = asOf
        // Made once where many contexts have the same rules.
        self.facts = facts ?? Facts(rules: rules, agency: agency, asOf: asOf)
        self.items = items
        self.stubs = stubs
        self.partial = partial
        self.calendar = calendar
    }

    /// Items that are not copies of another.
    var originals: [Item] { items.filter { $0.duplicateOf == nil && !isLater($0) } }

    /// Posted after the day up to which the portal is judged.
    func isLater(_ item: Item) -> Bool {
        guard let posted = item.page.dates.posted, posted.doubt == nil else { return false }
        return posted.day > asOf
    }

    func rows(of use: RegisterUse) -> [RegisterRow]? {
        registers[use.id].map { rows in
            rows.filter { row in
                use.kinds.isEmpty
                    || row.kind.map { kind in use.kinds.contains { Folded.squeezed($0) == Folded.squeezed(kind) } }
                        ?? false
            }
        }
    }

    /// The unit that drafted a document, as any register of the office says by its number.
    func unit(ofNumber number: String?) -> String? {
        guard let key = RegisterMatch.numberKey(number) else { return nil }
        for id in registers.keys.sorted() {
            let row = registers[id]?.first { RegisterMatch.numberKey($0.key) == key }
            if let unit = row?.unit, !unit.isEmpty { return unit }
        }
        return nil
    }

    /// How many rows of the register nobody can check, and the words for it.
    func unreadableRows(of use: RegisterUse) -> (count: Int, words: String?) {
        let count = badRows[use.id] ?? 0
        return (count, count == 0 ? nil : "\(count) dòng của sổ đăng ký bị lỗi, chưa đối chiếu được")
    }

    func unitName(_ id: String) -> String { units.first { $0.id == id }?.name ?? id }

    /// What could not be had and might be of one of these categories.
    func stubs(affecting categories: Set<String>) -> [Stub] {
        stubs.filter { !$0.isFile && $0.mayBe(of: categories) }
    }

    /// True when something of unknown size is missing, so that any number of items may hide in it.
    func isOpen(for categories: Set<String>) -> Bool {
        partial != nil || stubs(affecting: categories).contains(where: \.isOpen)
    }

    func gap(
        criterion: Criterion, key: String, name: String, unit: String?, due: Day?, recoverable: Points?,
        uncertain: Bool = false, note: String? = nil
    ) -> Gap {
        let unitID = unit.flatMap { $0.isEmpty ? nil : $0 } ?? criterion.responsible.supply.first ?? ""
        let left = due.map { $0.days(since: asOf) }
        var gap = Gap(
            key: "\(criterion.id):\(key)", name: name, unit: unitName(unitID), unitID: unitID, due: due,
            state: left.map { $0 < 0 ? .overdue : .due } ?? .open, daysLeft: left, recoverable: recoverable,
            uncertain: uncertain, note: note)
        gap.waiver = waivers.first { $0.gap == gap.key }
        return gap
    }

    /// When a thing is due: the register row's own day, else by the criterion's rule.
    func due(_ criterion: Criterion, row: RegisterRow?, from start: Day? = nil) -> Day? {
        if let due = row?.due { return due }
        switch criterion.deadline {
        case .on(let day): return day
        case .daysAfter(let days): return (start ?? row?.deadline ?? row?.date)?.adding(days: days)
        case .workingDaysAfter(let days):
            return (start ?? row?.deadline ?? row?.date).flatMap { calendar.adding(workingDays: days, to: $0) }
        case nil: return nil
        }
    }

    /// Rows that were put on the portal after the day on which they were due.
    func late(_ criterion: Criterion, _ pairs: [RegisterMatch.Pair]) -> [LateItem] {
        pairs.compactMap { pair in
            guard !pair.isWeak, let due = due(criterion, row: pair.row), let posted = pair.item.page.dates.posted,
                posted.doubt == nil, posted.day > due
            else { return nil }
            let unit = pair.row.unit.isEmpty ? criterion.responsible.supply.first ?? "" : pair.row.unit
            return LateItem(
                key: "\(criterion.id):\(pair.row.key)", name: pair.row.label, unit: unitName(unit), unitID: unit,
                due: due, posted: posted.day, daysLate: posted.day.days(since: due))
        }
    }
}

/// What a check found, before it is dressed as a ``CriterionResult``.
package struct CheckOutcome: Sendable {
    /// What the score reads; nil where nothing could be measured at all: then any points are possible.
    var measure: Measure?
    var score: Scoring = .unknownThreshold
    /// In place of points: there was nothing to judge, and the rules say that the criterion then does not apply.
    var notApplicable: String?
    /// There was nothing to judge, and the rules say what that is worth.
    var empty: EmptyRule?
    var late: [LateItem] = []
    /// Points, for words; the same as the criterion's result.
    var points: PointsInterval?
    var counted = 0
    var possible = 0
    var needed: Int?
    var arithmetic = ""
    var parts: [CriterionResult.Part] = []
    var countedItems: [Item] = []
    var pendingItems: [Item] = []
    var rejectedItems: [Item] = []
    /// Addresses among the pending that no person is asked about: a day decides, or what is not known of one.
    var waitForDay: Set<String> = []
    var gaps: [Gap] = []
    var unknowns: [String] = []
    /// Why each judged item did or did not count, by address.
    var reasons: [String: [ItemVerdict.Reason]] = [:]
}

extension Stub {
    func mayBe(of wanted: Set<String>) -> Bool { categories.map { !wanted.isDisjoint(with: $0) } ?? true }
}

extension Predicate {
    /// The categories that the predicate asks for.
    var categories: Set<String> {
        switch self {
        case .all(let parts, _), .any(let parts, _): parts.reduce(into: []) { $0.formUnion($1.categories) }
        case .categoryIn(let ids, _): Set(ids)
        default: []
        }
    }
}

/// Items that a predicate takes, might take, and refuses although their category fits.
struct Selection: Sendable {
    var taken: [Item] = []
    var open: [Item] = []
    var refused: [Item] = []
    var reasons: [String: [ItemVerdict.Reason]] = [:]

    /// `step` is one more that every item must pass; it is asked of each, so that `explain` shows it.
    init(
        _ predicate: Predicate, for criterion: Criterion, in context: JudgeContext, copies: Bool = true,
        step: ((Item) -> Finding)? = nil
    ) {
        let compiled = predicate.compiled(context.facts)
        let categories = predicate.categories
        for item in context.items {
            let candidates = Set(item.classification.candidates)
            let standing = context.decisions.standing(
                address: item.address, content: item.identity, criterion: criterion.id)
            guard categories.isEmpty || !candidates.isDisjoint(with: categories) || standing != nil else { continue }
            let evaluation = compiled.evaluate(item)
            var truth = evaluation.truth
            reasons[item.address] = evaluation.reasons
            if let finding = step?(item) {
                reasons[item.address, default: []].append(.init(finding.truth.mark, finding.text))
                if finding.truth == .no { truth = .no }
            }
            if context.isLater(item) {
                reasons[item.address, default: []].append(.init(.no, "đăng sau ngày chấm \(context.asOf.vietnamese)"))
                refused.append(item)
                continue
            }
            if let original = item.duplicateOf, !(standing?.isAbout(item.address) ?? false) {
                reasons[item.address, default: []].append(.init(.no, "trùng nội dung với \(original)"))
                if copies { refused.append(item) }
                continue
            }
            if let standing {
                let reason: ItemVerdict.Reason
                (truth, reason) = ReviewedVerdict.of(truth, standing)
                reasons[item.address, default: []].append(reason)
            }
            switch truth {
            case .yes: taken.append(item)
            case .unknown: open.append(item)
            case .no: refused.append(item)
            }
        }
    }
}

extension Array<Item> {
    /// In order of publication, then address: the order of every list of items.
    var byDay: [Item] {
        sorted { a, b in
            let (x, y) = (a.published?.day.number ?? .max, b.published?.day.number ?? .max)
            return x == y ? a.address < b.address : x < y
        }
    }
}
