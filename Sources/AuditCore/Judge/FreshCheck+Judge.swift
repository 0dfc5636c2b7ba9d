extension FreshCheck {
    func judge(_ criterion: Criterion, in context: JudgeContext) -> CheckOutcome {
        let selection = Selection(select, for: criterion, in: context)
        let stubs = context.stubs(affecting: select.categories)
        var outcome = CheckOutcome()
        outcome.reasons = selection.reasons
        outcome.rejectedItems = selection.refused
        outcome.unknowns += stubs.map { "chưa tải được «\($0.name ?? $0.address)»: \($0.reason)" }
        if let partial = context.partial { outcome.unknowns.append(partial) }

        let certain = selection.taken.filter { $0.published.map { $0.doubt == nil } ?? false }
        let doubtful = selection.taken.filter { $0.published.map { $0.doubt != nil } ?? true } + selection.open
        outcome.countedItems = certain
        outcome.pendingItems = doubtful
        let age = { (day: Day) in max(0, context.asOf.days(since: day)) }
        let newest = certain.compactMap { $0.published?.day }.max()
        // A page that nobody has read, or without a sure day, may be of today.
        let isOpen = !doubtful.isEmpty || !stubs.isEmpty || context.partial != nil
        let lo = newest.map { points(age: age($0)) } ?? .zero
        let hi = isOpen ? steps.first?.points ?? .zero : lo
        var measure = Measure(counted: certain.count, possible: certain.count + doubtful.count + stubs.count)
        measure.direct = .init(lo: lo, hi: max(lo, hi))
        outcome.measure = measure
        outcome.counted = certain.count
        outcome.possible = certain.count + doubtful.count
        if !doubtful.isEmpty { outcome.unknowns.append("\(doubtful.count) mục không rõ ngày đăng hoặc chờ xác nhận") }
        let wanted = steps.first?.withinDays ?? 0
        if let newest {
            outcome.arithmetic =
                "Mục mới nhất đăng ngày \(newest.vietnamese), cách ngày chấm \(age(newest)) ngày"
                + " (đủ điểm khi không quá \(wanted) ngày)"
        } else {
            outcome.arithmetic = "Chưa thấy mục nào có ngày đăng chắc chắn (đủ điểm khi không quá \(wanted) ngày)"
        }
        if newest.map({ age($0) > wanted }) ?? true {
            let missing = criterion.max.map { $0 - max(lo, criterion.min) }
            outcome.gaps = [
                context.gap(
                    criterion: criterion, key: "cap-nhat", name: "Mục mới đăng trong \(wanted) ngày gần nhất",
                    unit: nil, due: newest?.adding(days: wanted), recoverable: missing, uncertain: isOpen)
            ]
        }
        return outcome
    }

    private func points(age: Int) -> Points { steps.first { age <= $0.withinDays }?.points ?? .zero }
}
