extension ChecklistCheck {
    func judge(_ criterion: Criterion, in context: JudgeContext) -> CheckOutcome {
        let selection = Selection(select, for: criterion, in: context)
        let categories = select.categories
        var outcome = CheckOutcome()
        outcome.countedItems = selection.taken
        outcome.pendingItems = selection.open
        outcome.rejectedItems = selection.refused
        outcome.reasons = selection.reasons
        if let partial = context.partial { outcome.unknowns.append(partial) }
        let stubs = context.stubs(affecting: categories)
        outcome.unknowns += stubs.map { "chưa tải được «\($0.name ?? $0.address)»: \($0.reason)" }

        guard let rows = context.rows(of: register) else {
            outcome.counted = selection.taken.count
            outcome.possible = selection.taken.count + selection.open.count
            outcome.score = score
            outcome.measure = Measure(counted: 0, possible: 0, isOpen: true)
            outcome.unknowns.append("không có sổ đăng ký: chưa biết đã đủ hay chưa")
            outcome.arithmetic =
                "Thấy \(outcome.counted) mục trên Cổng; không có sổ đăng ký nên chưa tính được mức đầy đủ"
            return outcome
        }
        let match = RegisterMatch(rows: rows, selection: selection, all: context.originals)
        let hidden = context.isOpen(for: categories) ? match.missing.count : min(match.missing.count, stubs.count)
        let bad = context.unreadableRows(of: register)
        if let words = bad.words { outcome.unknowns.append(words) }
        let all = rows.count + bad.count
        outcome.counted = match.matched.count
        outcome.possible = match.matched.count + match.weak.count + hidden + bad.count
        outcome.needed = all
        if !match.weak.isEmpty { outcome.unknowns.append("\(match.weak.count) mục khớp chưa chắc, cần xác nhận") }
        outcome.score = score
        // Without a row nobody knows what was due, unless the rules say what that means.
        outcome.measure = Measure(
            counted: outcome.counted, possible: outcome.possible, whole: all == 0 ? nil : all, isOpen: all == 0)
        if all == 0 {
            outcome.empty = empty
            outcome.unknowns += empty == nil ? ["sổ đăng ký không có dòng nào: chưa biết đã đủ hay chưa"] : []
        }
        outcome.late = context.late(criterion, match.pairs)
        outcome.arithmetic =
            "\(outcome.counted)/\(all) mục trong sổ đăng ký có trên Cổng; "
            + score.arithmetic(
                counted: "\(outcome.counted)", whole: all, max: criterion.max ?? .zero, min: criterion.min)
        let extra =
            selection.taken.count
            - Set(match.pairs.map(\.item.address)).intersection(selection.taken.map(\.address)).count
        outcome.parts = [
            .init(name: "Có trên Cổng, ngoài sổ đăng ký", count: max(0, extra)),
            .init(name: "Khớp chưa chắc", count: match.weak.count),
        ]
        let each = criterion.max.flatMap { all == 0 ? nil : $0.share(1, of: all) }
        outcome.gaps =
            match.missing.map { row in
                context.gap(
                    criterion: criterion, key: row.key, name: row.label, unit: row.unit,
                    due: context.due(criterion, row: row), recoverable: each, uncertain: hidden > 0)
            }
            + match.weak.map { pair in
                context.gap(
                    criterion: criterion, key: pair.row.key, name: pair.row.label, unit: pair.row.unit,
                    due: context.due(criterion, row: pair.row), recoverable: each, uncertain: true,
                    note: pair.doubt.map { "\($0): \(pair.item.address)" })
            }
        return outcome
    }
}
