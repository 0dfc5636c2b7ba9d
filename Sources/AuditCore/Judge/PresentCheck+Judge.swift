extension PresentCheck {
    func judge(_ criterion: Criterion, in context: JudgeContext) -> CheckOutcome {
        var outcome = CheckOutcome()
        outcome.score = score
        if let partial = context.partial { outcome.unknowns.append(partial) }
        let stubs = context.stubs(affecting: Check.present(self).categories)
        outcome.unknowns += stubs.map { "chưa tải được «\($0.name ?? $0.address)»: \($0.reason)" }
        var found = 0
        var open = 0
        var seen: [String: Item] = [:]
        var pending: [String: Item] = [:]
        let each = criterion.max.flatMap { things.isEmpty ? nil : $0.share(1, of: things.count) }
        for thing in things {
            let selection = Selection(thing.select, for: criterion, in: context)
            for (address, reasons) in selection.reasons {
                outcome.reasons[address, default: []] += reasons.map {
                    ItemVerdict.Reason($0.mark, "«\(thing.title)»: \($0.text)", rule: $0.rule)
                }
            }
            for item in selection.taken { seen[item.address] = item }
            if !selection.taken.isEmpty {
                found += 1
                outcome.parts.append(.init(name: thing.title, count: selection.taken.count))
                continue
            }
            for item in selection.open { pending[item.address] = item }
            let isOpen =
                !selection.open.isEmpty || context.partial != nil || hides(thing, among: stubs)
            if isOpen { open += 1 }
            outcome.parts.append(.init(name: thing.title, count: 0))
            outcome.gaps.append(
                context.gap(
                    criterion: criterion, key: thing.id, name: thing.title, unit: nil,
                    due: context.due(criterion, row: nil), recoverable: each, uncertain: isOpen,
                    note: isOpen ? "có trang có thể là mục này, cần xác nhận" : nil))
        }
        outcome.countedItems = seen.values.sorted { $0.address < $1.address }
        outcome.pendingItems = pending.values.filter { seen[$0.address] == nil }.sorted { $0.address < $1.address }
        if !outcome.pendingItems.isEmpty { outcome.unknowns.append("\(outcome.pendingItems.count) mục chờ xác nhận") }
        outcome.counted = found
        outcome.possible = found + open
        outcome.needed = things.count
        outcome.measure = Measure(counted: found, possible: found + open, whole: things.count)
        outcome.arithmetic =
            "\(found)/\(things.count) nội dung phải có thấy trên Cổng; "
            + score.arithmetic(
                counted: "\(found)", whole: things.count, max: criterion.max ?? .zero, min: criterion.min)
        return outcome
    }

    /// A page that could not be had may be this thing, unless its name says that it is of another category.
    private func hides(_ thing: Thing, among stubs: [Stub]) -> Bool {
        let wanted = thing.select.categories
        return stubs.contains { wanted.isEmpty || $0.mayBe(of: wanted) }
    }
}
