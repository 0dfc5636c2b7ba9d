extension StatesCheck {
    func judge(_ criterion: Criterion, in context: JudgeContext) -> CheckOutcome {
        let selection = Selection(select, in: context)
        let categories = select.categories
        let projects = context.originals.flatMap { listed(on: $0) }
        var outcome = CheckOutcome()
        outcome.reasons = selection.reasons
        let pages = Set(projects.map(\.page) + context.originals.filter(listsPurchases).map(\.address))
        outcome.countedItems = context.originals.filter { pages.contains($0.address) }
        let others = { (item: Item) in !pages.contains(item.address) }
        outcome.countedItems += selection.taken.filter(others)
        outcome.pendingItems = selection.open.filter(others)
        outcome.rejectedItems = selection.refused.filter(others)
        for item in outcome.countedItems where outcome.reasons[item.address] == nil {
            outcome.reasons[item.address] = [.init(.yes, "trang có bảng danh sách dự án", rule: criterion.place.short)]
        }
        if let partial = context.partial { outcome.unknowns.append(partial) }
        let stubs = context.stubs(affecting: categories)
        outcome.unknowns += stubs.map { "chưa tải được «\($0.name ?? $0.address)»: \($0.reason)" }
        let isOpen = context.isOpen(for: categories) || !stubs.isEmpty

        let present = states.filter { state in projects.contains { $0.state == state.id } }
        outcome.parts = states.map { state in
            .init(name: state.title, count: projects.filter { $0.state == state.id }.count)
        }
        outcome.parts.append(.init(name: "Không rõ trạng thái", count: projects.filter { $0.state == nil }.count))
        outcome.parts.append(
            .init(name: "Thông báo, quyết định về dự án, đấu thầu", count: selection.taken.filter(others).count))

        guard let rows = context.rows(of: register), !rows.isEmpty else {
            outcome.counted = projects.count
            outcome.possible = projects.count
            outcome.unknowns.append("không có sổ đăng ký dự án: chưa biết đã đủ hay chưa")
            outcome.points = criterion.max.map { PointsInterval(lo: .zero, hi: $0, max: $0) }
            outcome.arithmetic =
                "\(present.count)/\(states.count) trạng thái, \(projects.count) dự án trên Cổng; không có sổ đăng ký"
            return outcome
        }
        outcome.needed = rows.count
        var matched = 0
        var open = 0
        let each = criterion.max.map { ($0 - statesPoints).share(1, of: rows.count) }
        for row in rows {
            let (found, isWeak) = find(row, among: projects)
            let due = context.due(criterion, row: row)
            if let found, !isWeak, row.state == nil || found.state == row.state {
                matched += 1
            } else if let found {
                let weak = isWeak || found.state == nil
                if weak { open += 1 }
                outcome.gaps.append(
                    context.gap(
                        criterion: criterion, key: row.key, name: row.label, unit: row.unit, due: due,
                        recoverable: each, uncertain: weak,
                        note: isWeak
                            ? "có dự án tên gần giống, cần xác nhận: «\(found.name)»"
                            : "trên Cổng ghi «\(title(found.state))», sổ đăng ký ghi «\(title(row.state))»"))
            } else {
                if isOpen { open += 1 }
                outcome.gaps.append(
                    context.gap(
                        criterion: criterion, key: row.key, name: "\(row.label) (\(title(row.state)))", unit: row.unit,
                        due: due, recoverable: each, uncertain: isOpen))
            }
        }
        outcome.counted = matched
        outcome.possible = matched + open
        outcome.points = criterion.max.map { max in
            let rest = max - statesPoints
            let certain = statesPoints.share(present.count, of: states.count)
            let most = isOpen || projects.contains { $0.state == nil } ? statesPoints : certain
            return PointsInterval(
                lo: certain + rest.share(matched, of: rows.count),
                hi: most + rest.share(matched + open, of: rows.count),
                max: max)
        }
        outcome.arithmetic =
            "\(present.count)/\(states.count) trạng thái × \(statesPoints.vietnamese) điểm"
            + " + \(matched)/\(rows.count) dự án đúng sổ đăng ký × \(((criterion.max ?? .zero) - statesPoints).vietnamese) điểm"
        return outcome
    }

    struct Listed: Sendable {
        var page: String
        var code: String
        var name: String
        /// nil where neither the row nor the headings say.
        var state: String?
    }

    private func title(_ id: String?) -> String { states.first { $0.id == id }?.title ?? "không rõ" }

    /// Rows of tables that list projects, with the state that the row, the table's heading or the page says.
    private func listed(on item: Item) -> [Listed] {
        var out: [Listed] = []
        for table in item.page.tables {
            let header = table.header.map { Folded.plain($0) }
            guard
                let nameColumn = header.firstIndex(where: {
                    $0.contains("ten du an") || $0.contains("hang muc") || $0.contains("ten cong trinh")
                        || $0 == "du an"
                })
            else { continue }
            let codeColumn = header.firstIndex { $0.hasPrefix("ma ") || $0 == "ma" || $0.contains("ma du an") }
            let stateColumn = header.firstIndex { $0.contains("tinh trang") || $0.contains("trang thai") }
            let around =
                state(in: table.heading) ?? state(in: item.page.title) ?? state(in: item.page.section.last ?? "")
            for row in table.rows {
                guard let name = row[safe: nameColumn], !Folded.plain(name).isEmpty else { continue }
                let own = stateColumn.flatMap { row[safe: $0] }.flatMap(state(in:))
                out.append(
                    Listed(
                        page: item.address, code: codeColumn.flatMap { row[safe: $0] } ?? "", name: name,
                        state: own ?? around))
            }
        }
        return out
    }

    /// A list of purchases is published information of its own; its rows are no projects.
    private func listsPurchases(_ item: Item) -> Bool {
        item.page.tables.contains { table in
            table.header.contains { header in
                let plain = Folded.plain(header)
                return plain.contains("goi thau") || plain.contains("noi dung mua sam")
                    || plain.contains("hang muc mua sam")
            }
        }
    }

    private func state(in text: String) -> String? {
        let words = Words(text, limit: 100)
        return states.first { PhraseSet($0.phrases).first(in: words) != nil }?.id
    }

    private func find(_ row: RegisterRow, among projects: [Listed]) -> (found: Listed?, isWeak: Bool) {
        let key = Folded.squeezed(row.key)
        let exact = projects.filter { !key.isEmpty && Folded.squeezed($0.code) == key }
        if let same = exact.first(where: { $0.state == row.state }) ?? exact.first { return (same, false) }
        let wanted = NameWords(row.name)
        let best = projects.map { (project: $0, likeness: wanted.likeness(to: NameWords($0.name))) }
            .max { $0.likeness < $1.likeness }
        guard let best, best.likeness >= 0.6 else { return (nil, false) }
        let otherCode = !best.project.code.isEmpty && !key.isEmpty
        return otherCode && best.likeness < 0.85 ? (nil, false) : (best.project, best.likeness < 0.85)
    }
}
