extension StatesCheck {
    func judge(_ criterion: Criterion, in context: JudgeContext) -> CheckOutcome {
        let selection = Selection(select, for: criterion, in: context)
        let categories = select.categories
        let step = self.step
        let projects = context.originals.flatMap { listed(on: $0, in: context.rules.period) }
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
        for item in outcome.countedItems {
            let listed = projects.filter { $0.page == item.address }.map(\.state)
            if listed.isEmpty { continue }
            let finding = step.finding(listed)
            outcome.reasons[item.address, default: []].append(.init(finding.truth.mark, finding.text))
        }
        if let partial = context.partial { outcome.unknowns.append(partial) }
        let stubs = context.stubs(affecting: categories)
        outcome.unknowns += stubs.map { "chưa tải được «\($0.name ?? $0.address)»: \($0.reason)" }
        // A list that stands in a file or in prose is there, and nobody has compared it.
        let unread = selection.taken.filter { others($0) && StatesCheck.listTitles.first(in: Words($0.title)) != nil }
        if !unread.isEmpty {
            outcome.unknowns.append(
                "danh sách dự án ở «\(unread[0].title)» nằm trong tệp hoặc lời văn, chưa đối chiếu được")
        }
        let isOpen = context.isOpen(for: categories) || !stubs.isEmpty || !unread.isEmpty

        let stated = states.filter { saysNone($0, selection.taken + outcome.countedItems) }.map(\.id)
        let present = states.filter { state in
            projects.contains { $0.state == state.id } || stated.contains(state.id)
        }
        outcome.parts = states.map { state in
            .init(name: state.title, count: projects.filter { $0.state == state.id }.count)
        }
        outcome.parts.append(.init(name: "Không rõ trạng thái", count: projects.filter { $0.state == nil }.count))
        outcome.parts.append(
            .init(name: "Thông báo, quyết định về dự án, đấu thầu", count: selection.taken.filter(others).count))

        guard let rows = context.rows(of: register), !rows.isEmpty || context.badRows[register.id] != nil else {
            outcome.counted = projects.count
            outcome.possible = projects.count
            outcome.unknowns.append("không có sổ đăng ký dự án: chưa biết đã đủ hay chưa")
            outcome.score = .proportional(fullAt: nil)
            outcome.measure = Measure(counted: 0, possible: 0, isOpen: true)
            outcome.arithmetic =
                "\(present.count)/\(states.count) trạng thái, \(projects.count) dự án trên Cổng; không có sổ đăng ký"
            return outcome
        }
        let bad = context.unreadableRows(of: register)
        if let words = bad.words { outcome.unknowns.append(words) }
        let all = rows.count + bad.count
        outcome.needed = all
        var matched = 0
        var open = bad.count
        var used: Set<Int> = []
        let each = criterion.max.map { ($0 - statesPoints).share(1, of: all) }
        for row in rows {
            let (found, isWeak) = find(row, among: projects, used: &used)
            let wanted = row.state.flatMap(step.named)
            let due = context.due(criterion, row: row)
            if let found, !isWeak, row.state == nil || found.state == wanted {
                matched += 1
            } else if let found {
                let weak = isWeak || found.state == nil || wanted == nil
                if weak { open += 1 }
                outcome.gaps.append(
                    context.gap(
                        criterion: criterion, key: row.key, name: row.label, unit: row.unit, due: due,
                        recoverable: each, uncertain: weak,
                        note: isWeak
                            ? "có dự án tên gần giống, cần xác nhận: «\(found.name)»"
                            : "trên Cổng ghi «\(step.title(found.state))», sổ đăng ký ghi «\(step.title(wanted))»"))
            } else {
                if isOpen { open += 1 }
                outcome.gaps.append(
                    context.gap(
                        criterion: criterion, key: row.key, name: "\(row.label) (\(step.title(wanted)))",
                        unit: row.unit,
                        due: due, recoverable: each, uncertain: isOpen))
            }
        }
        outcome.counted = matched
        outcome.possible = matched + open
        let rest = (criterion.max ?? .zero) - statesPoints
        outcome.score = .parts([
            .init(id: "states", points: statesPoints), .init(id: "rows", points: rest),
        ])
        var measure = Measure(counted: matched, possible: matched + open, whole: all)
        let most = isOpen || projects.contains { $0.state == nil } ? states.count : present.count
        measure.sides = [
            "states": Measure(counted: present.count, possible: most, whole: states.count),
            "rows": Measure(counted: matched, possible: matched + open, whole: all),
        ]
        outcome.measure = measure
        outcome.arithmetic =
            "\(present.count)/\(states.count) trạng thái × \(statesPoints.vietnamese) điểm"
            + " + \(matched)/\(all) dự án đúng sổ đăng ký × \(((criterion.max ?? .zero) - statesPoints).vietnamese) điểm"
        return outcome
    }

    /// A page of the list that says in words that nothing is in this state.
    private func saysNone(_ state: State, _ items: [Item]) -> Bool {
        guard !state.none.isEmpty else { return false }
        let phrases = PhraseSet(state.none)
        return items.contains { phrases.first(in: Words($0.title + "\n" + $0.page.text, limit: 2000)) != nil }
    }

    struct Listed: Sendable {
        var page: String
        var code: String
        var name: String
        /// nil where neither the row nor the headings say.
        var state: String?
    }

    private static let listTitles = PhraseSet(["danh sách", "danh mục", "tình hình thực hiện các dự án"])
    private var step: StateStep { StateStep(states.map { ($0.id, $0.title, $0.phrases) }) }

    /// The list says that it is of other years.
    private func isOfAnotherPeriod(_ text: String, _ item: Item, _ period: Period) -> Bool {
        let issued = item.published?.day.year
        return PlanPeriod.period(in: text, issued: issued).map { !$0.overlaps(period) } ?? false
    }

    /// Rows of tables that list projects, with the state that the row, the table's heading or the page says.
    private func listed(on item: Item, in period: Period) -> [Listed] {
        var out: [Listed] = []
        let step = self.step
        if isOfAnotherPeriod(item.title, item, period) { return [] }
        for table in item.page.tables where !isOfAnotherPeriod(table.heading, item, period) {
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
                step.state(in: table.heading) ?? step.state(in: item.page.title)
                ?? step.state(in: item.page.section.last ?? "")
            for row in table.rows {
                guard let name = row[safe: nameColumn], !Folded.plain(name).isEmpty else { continue }
                let own = stateColumn.flatMap { row[safe: $0] }.flatMap(step.state(in:))
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

    /// One listed project stands for one row.
    private func find(
        _ row: RegisterRow, among projects: [Listed], used: inout Set<Int>
    ) -> (found: Listed?, isWeak: Bool) {
        let key = Folded.squeezed(row.key)
        let state = row.state.flatMap(step.named)
        let free = projects.indices.filter { !used.contains($0) }
        let exact = free.filter { !key.isEmpty && Folded.squeezed(projects[$0].code) == key }
        if let same = exact.first(where: { projects[$0].state == state }) ?? exact.first {
            used.insert(same)
            return (projects[same], false)
        }
        let wanted = NameWords(row.name)
        let best = free.map { (index: $0, words: NameWords(projects[$0].name)) }
            .map { (index: $0.index, words: $0.words, likeness: wanted.likeness(to: $0.words)) }
            .max { $0.likeness < $1.likeness }
        guard let best, best.likeness >= 0.6 else { return (nil, false) }
        let otherCode = !projects[best.index].code.isEmpty && !key.isEmpty
        if otherCode && best.likeness < 0.85 { return (nil, false) }
        used.insert(best.index)
        return (projects[best.index], best.likeness < 0.85 || wanted.differsBothWays(from: best.words))
    }
}
