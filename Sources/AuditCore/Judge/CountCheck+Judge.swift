extension CountCheck {
    func judge(_ criterion: Criterion, in context: JudgeContext) -> CheckOutcome {
        let selection = Selection(select, for: criterion, in: context)
        let categories = select.categories
        let stubs = context.stubs(affecting: categories)
        let isOpen = context.isOpen(for: categories)
        let counted = selection.taken.count
        let possible = counted + selection.open.count + stubs.filter { !$0.isOpen }.count

        var outcome = CheckOutcome()
        outcome.counted = counted
        outcome.possible = possible
        outcome.countedItems = selection.taken
        outcome.pendingItems = selection.open
        outcome.rejectedItems = selection.refused
        outcome.reasons = selection.reasons
        outcome.score = score
        outcome.needed = needed
        var measure = Measure(counted: counted, possible: possible, isOpen: isOpen)
        // Points are taken off for what is there, not for what is missing.
        if case .deduct = score { measure.countsFaults = true }
        let unread = stubs.filter { !$0.isOpen }.count
        for side in sides {
            let asks = side.select.compiled(context.facts)
            let count = { (items: [Item], truths: Set<Truth>) in
                items.count { truths.contains(asks.evaluate($0).truth) }
            }
            let certain = count(selection.taken, [.yes])
            outcome.parts.append(.init(name: side.title, count: certain))
            let more = count(selection.taken, [.unknown]) + count(selection.open, [.yes, .unknown]) + unread
            measure.sides[side.id] = Measure(counted: certain, possible: certain + more, isOpen: isOpen)
        }
        outcome.measure = measure
        outcome.unknowns = unknowns(stubs: stubs, pending: selection.open.count, context: context)
        outcome.arithmetic = arithmetic(outcome, criterion: criterion)
        outcome.gaps = gaps(outcome, selection, criterion: criterion, stubs: stubs, in: context)
        return outcome
    }

    private var needed: Int? { score.needed }

    private func unknowns(stubs: [Stub], pending: Int, context: JudgeContext) -> [String] {
        var out: [String] = []
        if let partial = context.partial { out.append(partial) }
        out += stubs.map { "chưa tải được «\($0.name ?? $0.address)»: \($0.reason)" }
        if pending > 0 { out.append("\(pending) mục chờ xác nhận") }
        if score.hasUnknownThreshold { out.append(Scoring.unknownThresholdWords) }
        return out
    }

    private func arithmetic(_ outcome: CheckOutcome, criterion: Criterion) -> String {
        let more = outcome.possible > outcome.counted ? " (có thể tới \(outcome.possible))" : ""
        return score.arithmetic(
            counted: "\(outcome.counted)\(more)", whole: nil, max: criterion.max ?? .zero, min: criterion.min)
    }

    private func gaps(
        _ outcome: CheckOutcome, _ selection: Selection, criterion: Criterion, stubs: [Stub], in context: JudgeContext
    ) -> [Gap] {
        if let use = register {
            guard let rows = context.rows(of: use) else { return [] }
            let match = RegisterMatch(rows: rows, selection: selection, all: context.originals, mentions: true)
            return match.missing.map { row in
                context.gap(
                    criterion: criterion, key: row.key, name: row.label, unit: row.unit,
                    due: context.due(criterion, row: row), recoverable: nil,
                    uncertain: !stubs.isEmpty || context.partial != nil,
                    note: "có trong sổ đăng ký, chưa thấy trên Cổng")
            }
        }
        let target = max(needed ?? 0, criterion.goal?.count ?? 0)
        guard target > outcome.counted else { return [] }
        let recoverable = context.scored(outcome, criterion).map { $0.max - $0.lo }
        return [
            context.gap(
                criterion: criterion, key: "so-luong",
                name: "\(target - outcome.counted) tin, bài nữa cho đủ \(target)",
                unit: nil, due: context.due(criterion, row: nil), recoverable: recoverable)
        ]
    }
}
