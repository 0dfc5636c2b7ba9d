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
        outcome.points = points(counted: counted, possible: possible, isOpen: isOpen, of: criterion)
        outcome.needed = needed
        outcome.parts = sides.map { side in
            let asks = side.select.compiled(context.facts)
            return .init(name: side.title, count: selection.taken.filter { asks.evaluate($0).truth == .yes }.count)
        }
        outcome.unknowns = unknowns(stubs: stubs, pending: selection.open.count, context: context)
        outcome.arithmetic = arithmetic(outcome, criterion: criterion)
        outcome.gaps = gaps(outcome, criterion: criterion, stubs: stubs, in: context)
        return outcome
    }

    private var needed: Int? {
        switch score {
        case .proportional(let fullAt): fullAt
        case .steps(let steps): steps.last?.at
        case .unknownThreshold: nil
        }
    }

    private func points(counted: Int, possible: Int, isOpen: Bool, of criterion: Criterion) -> PointsInterval? {
        guard let max = criterion.max else { return nil }
        switch score {
        case .unknownThreshold:
            // Some count earns something and nobody here knows which: nothing is certain above zero.
            return PointsInterval(lo: .zero, hi: possible > 0 || isOpen ? max : .zero, max: max)
        case .proportional(let fullAt):
            return PointsInterval(
                lo: max.share(counted, of: fullAt), hi: isOpen ? max : max.share(possible, of: fullAt), max: max)
        case .steps(let steps):
            let at = { (count: Int) in steps.last { $0.at <= count }?.points ?? .zero }
            return PointsInterval(lo: at(counted), hi: isOpen ? max : at(possible), max: max)
        }
    }

    private func unknowns(stubs: [Stub], pending: Int, context: JudgeContext) -> [String] {
        var out: [String] = []
        if let partial = context.partial { out.append(partial) }
        out += stubs.map { "chưa tải được «\($0.name ?? $0.address)»: \($0.reason)" }
        if pending > 0 { out.append("\(pending) mục chờ xác nhận") }
        if case .unknownThreshold = score { out.append(CountScore.unknownThresholdWords) }
        return out
    }

    private func arithmetic(_ outcome: CheckOutcome, criterion: Criterion) -> String {
        let more = outcome.possible > outcome.counted ? " (có thể tới \(outcome.possible))" : ""
        switch score {
        case .unknownThreshold:
            return "Đếm được \(outcome.counted)\(more); ngưỡng điểm chưa biết nên chưa tính được điểm chắc chắn"
        case .proportional(let fullAt):
            return
                "\(outcome.counted)/\(fullAt)\(more) × \(criterion.max?.vietnamese ?? "0") điểm, tối đa khi đủ \(fullAt)"
        case .steps:
            return "Đếm được \(outcome.counted)\(more); điểm theo mốc"
        }
    }

    private func gaps(
        _ outcome: CheckOutcome, criterion: Criterion, stubs: [Stub], in context: JudgeContext
    ) -> [Gap] {
        if let use = register {
            guard let rows = context.rows(of: use) else { return [] }
            let match = RegisterMatch(
                rows: rows, items: outcome.countedItems + outcome.pendingItems, all: context.originals, mentions: true)
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
        let recoverable = outcome.points.map { $0.max - $0.lo }
        return [
            context.gap(
                criterion: criterion, key: "so-luong",
                name: "\(target - outcome.counted) tin, bài nữa cho đủ \(target)",
                unit: nil, due: context.due(criterion, row: nil), recoverable: recoverable)
        ]
    }
}
