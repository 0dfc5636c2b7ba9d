import AuditCore

/// Finds the pagers among the links of a page. What is not surely a pager's is left alone.
struct PagerFinder {
    /// A link that may be a pager's.
    private struct Candidate {
        var piece: Int
        var event: PostbackEvent
        var label: PagerWords.Label?
        var trust: Trust
    }

    /// Why it is taken for a pager's: the event itself says so, the control's name, or only the company it keeps.
    private enum Trust { case event, name, company }

    private let tree: PageTree
    private let panels: [String]

    /// - Parameter panels: names of the page's update panels.
    static func pagers(in tree: PageTree, panels: [String]) -> [Pager] {
        PagerFinder(tree: tree, panels: panels).find()
    }

    private func find() -> [Pager] {
        var clusters: [[Candidate]] = []
        var last = -100
        for (index, piece) in tree.pieces.enumerated() {
            guard let candidate = candidate(piece, index) else { continue }
            if index - last <= 8, isNarrow((last + 1)..<index) {
                clusters[clusters.count - 1].append(candidate)
            } else {
                clusters.append([candidate])
            }
            last = index
        }
        // A pager above its list and one below it are one.
        var merged: [[[Candidate]]] = []
        for cluster in clusters.prefix(200) {
            let families = Set(cluster.map { PagerNames.family($0.event.control) })
            if let twin = merged.firstIndex(where: { group in
                group.joined().contains { families.contains(PagerNames.family($0.event.control)) }
            }) {
                merged[twin].append(cluster)
            } else {
                merged.append([cluster])
            }
        }
        return merged.compactMap(pager)
    }

    private func isNarrow(_ range: Range<Int>) -> Bool {
        tree.pieces[range].allSatisfy { $0.text.utf8.count <= 24 && !$0.isLink }
    }

    // MARK: One link

    private func candidate(_ piece: PageTree.Piece, _ index: Int) -> Candidate? {
        guard let event = piece.event, !piece.isOff, !isOff(piece.node) else { return nil }
        let label = label(of: piece)
        if isTurning(event) {
            let name = PagerNames.telling(event.control).first ?? ""
            guard !PagerNames.isDenied(text: piece.text),
                !piece.hints.contains(where: { PagerNames.isDenied(text: $0) }),
                !(PagerNames.isButton(name) && PagerNames.isDenied(name))
            else { return nil }
            return Candidate(piece: index, event: event, label: label, trust: .event)
        }
        guard let label else { return nil }
        if case .event(_, let argument) = event, !argument.isEmpty {
            // Unknown commands are not for us; a number must be the one that the link shows.
            guard let number = event.page else { return nil }
            if case .number(let shown) = label, shown != number { return nil }
        }
        let names = PagerNames.telling(event.control)
        guard !names.contains(where: { PagerNames.isDenied($0) }) else { return nil }
        let isNamed = names.contains(where: PagerNames.isPager)
        var trust = isNamed || hasPagerAround(piece.node) ? Trust.name : .company
        if case .event = event, names.first.map(PagerNames.isNext) ?? false, label == .next || label == .nextOrLast {
            trust = .name
        }
        // Words that name the page as well are a pager's; a bare «Tiếp» may be the next step of a form.
        if case .event = event {} else if saysPage(piece), names.first.map(PagerNames.isNext) ?? false { trust = .name }
        return Candidate(piece: index, event: event, label: label, trust: trust)
    }

    private func isTurning(_ event: PostbackEvent) -> Bool {
        guard case .event(_, let argument) = event else { return false }
        let bytes = Array(argument.utf8)
        if bytes.starts(with: "Page$".utf8) || bytes.starts(with: "Page_".utf8) {
            return event.page != nil
                || ["Next", "Prev", "First", "Last"].contains(String(decoding: bytes[5...], as: UTF8.self))
        }
        if bytes.starts(with: "FireCommand:".utf8) {
            let parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            return parts.count == 3 && parts[1].elementsEqual("Page".utf8)
        }
        return row(event) != nil
    }

    /// `dvt_firstrow={31}`, alone or with the position to start from.
    private func row(_ event: PostbackEvent) -> Int? {
        guard case .event(_, let argument) = event else { return nil }
        let mark = "dvt_firstrow={"
        let bytes = Array(argument.utf8)
        guard bytes.starts(with: mark.utf8), let close = bytes.firstIndex(of: UInt8(ascii: "}")) else { return nil }
        let rest = bytes[(close + 1)...]
        let position = "dvt_startposition={"
        guard
            rest.allSatisfy({ $0 == UInt8(ascii: ";") })
                || rest.dropFirst().starts(with: position.utf8)
                    && !rest.dropFirst(1 + position.utf8.count).contains(UInt8(ascii: "{"))
        else { return nil }
        return PostbackEvent.number(bytes[mark.utf8.count..<close])
    }

    private func label(of piece: PageTree.Piece) -> PagerWords.Label? {
        if !piece.text.isEmpty { return PagerWords.label(piece.text) }
        for hint in piece.hints { if let label = PagerWords.label(hint) { return label } }
        // A hint that says something else is the truth about the picture.
        guard piece.hints.allSatisfy({ !PagerNames.isDenied(text: $0) }) else { return nil }
        for name in piece.names { if let label = PagerWords.icon(name) { return label } }
        return nil
    }

    private func saysPage(_ piece: PageTree.Piece) -> Bool {
        ([piece.text] + piece.hints).contains { text in
            Folded.plain(text).utf8.split(separator: 0x20).contains {
                $0.elementsEqual("trang".utf8) || $0.elementsEqual("page".utf8)
            }
        }
    }

    private func isOff(_ node: Int) -> Bool {
        tree.nodes[node].isOff || tree.nodes[tree.nodes[node].parent].isOff
    }

    private func hasPagerAround(_ node: Int) -> Bool {
        var node = node
        for _ in 0..<4 where node > 0 {
            if PagerNames.isPager(tree.nodes[node].names) { return true }
            node = tree.nodes[node].parent
        }
        return false
    }

    // MARK: One pager

    private func pager(_ clusters: [[Candidate]]) -> Pager? {
        var links: [Pager.Link] = []
        var current: Int?
        for cluster in clusters {
            let numbers = Set(
                cluster.compactMap { candidate in
                    tree.pieces[candidate.piece].isCurrent ? nil : self.number(candidate)
                })
            let shown = self.shown(cluster, numbers)
            current = current ?? shown
            let isPager = isSurelyPager(cluster, numbers, shown)
            for candidate in cluster where candidate.trust != .company || isPager {
                guard let turn = turn(candidate, in: cluster, numbers, shown) else { continue }
                let link = Pager.Link(event: candidate.event, turn: turn)
                if !links.contains(link) { links.append(link) }
            }
        }
        guard links.contains(where: { $0.turn != .back }), let first = clusters.first?.first else { return nil }
        return Pager(
            links: links, current: current, panel: panel(around: tree.pieces[first.piece].node),
            content: content(clusters.joined().map(\.piece), first.piece))
    }

    private func panel(around node: Int) -> String? {
        guard !panels.isEmpty else { return nil }
        var node = node
        while node > 0 {
            let ids = tree.nodes[node].names.utf8.split(separator: 0x20)
            let panel = panels.first { panel in
                let id = panel.utf8.map { $0 == UInt8(ascii: "$") ? UInt8(ascii: "_") : $0 }
                return ids.contains { $0.elementsEqual(id) }
            }
            if let panel { return panel }
            node = tree.nodes[node].parent
        }
        return nil
    }

    private func number(_ candidate: Candidate) -> Int? {
        if let page = candidate.event.page { return page }
        if case .number(let number) = candidate.label { return number }
        return nil
    }

    /// A row of numbers that begins at 1, or after «…», and has a hole where the shown page is; or two signs of a pager
    /// that agree.
    private func isSurelyPager(_ cluster: [Candidate], _ numbers: Set<Int>, _ shown: Int?) -> Bool {
        guard let shown else { return false }
        if numbers.isEmpty { return true }
        let all = numbers.union([shown]).sorted()
        guard let low = all.first, let high = all.last, all.count >= 2 else { return false }
        let goesBack = cluster.contains { [.previous, .first, .more].contains($0.label) }
        return high - low <= all.count + 1 && (low <= 2 || goesBack) && high < 1_900
    }

    private func turn(_ candidate: Candidate, in cluster: [Candidate], _ numbers: Set<Int>, _ shown: Int?)
        -> Pager.Turn?
    {
        let piece = tree.pieces[candidate.piece]
        if let row = row(candidate.event) {
            let others = cluster.compactMap { self.row($0.event) }
            if case .next = candidate.label { return .row(row) }
            if [.previous, .first].contains(candidate.label) || row == 1 { return .back }
            // Two pictures without words: the one that leads further down.
            return others.count == 1 || row == others.max() ? .row(row) : .back
        }
        if case .event(_, let argument) = candidate.event {
            let word = argument.utf8.split(whereSeparator: { "$_;".utf8.contains($0) }).last.map {
                String(Substring($0))
            }
            if candidate.trust == .event, candidate.event.page == nil {
                switch word {
                case "Next": return .next
                case "Last": return .last
                default: return .back
                }
            }
        }
        if let number = number(candidate) {
            if piece.isCurrent && number == shown || number == shown { return nil }
            return number < shown ?? 1 ? .back : .page(number)
        }
        switch candidate.label {
        case .next: return .next
        case .nextOrLast: return cluster.contains { $0.label == .next } ? .last : .next
        case .last: return .last
        case .more:
            // «…» before the numbers leads back.
            let before = cluster.filter { $0.piece < candidate.piece }.compactMap { self.number($0) }.max()
            guard let after = [before, shown].compactMap(\.self).max(), before != nil || numbers.isEmpty else {
                return .back
            }
            return .more(after: after)
        case .number, .previous, .first, nil: return .back
        }
    }

    /// The page that is shown: the number among the links that is none itself.
    private func shown(_ cluster: [Candidate], _ numbers: Set<Int>) -> Int? {
        guard let first = cluster.first?.piece, let last = cluster.last?.piece else { return nil }
        for candidate in cluster where tree.pieces[candidate.piece].isCurrent {
            if case .number(let number) = candidate.label { return number }
        }
        let taken = Set(cluster.map(\.piece))
        let inside = Array((first...last).lazy.filter { !taken.contains($0) })
        let around =
            near(stride(from: first - 1, through: max(0, first - 6), by: -1))
            + near(stride(from: last + 1, through: min(tree.pieces.count - 1, last + 6), by: 1))
        for index in inside + around {
            if let shown = PagerWords.shown(tree.pieces[index].text) { return shown }
        }
        for index in inside + around {
            guard case .number(let number) = PagerWords.label(tree.pieces[index].text) else { continue }
            if numbers.contains(number) { continue }
            if numbers.contains(number - 1) || numbers.contains(number + 1) { return number }
            // Without numbered links, only what stands between «back» and «next» can be meant.
            if numbers.isEmpty && inside.contains(index) { return number }
        }
        return nil
    }

    private func near(_ indices: StrideThrough<Int>) -> [Int] {
        Array(indices.prefix { tree.pieces[$0].text.utf8.count <= 60 && !tree.pieces[$0].isLink })
    }

    /// A hash of the words and links around, without the pager's own: of the smallest element that holds the pager and
    /// enough to tell two pages apart.
    private func content(_ links: [Int], _ first: Int) -> UInt64 {
        let taken = Set(links)
        let (low, high) = (taken.min() ?? first, taken.max() ?? first)
        var node = tree.pieces[first].node
        while node > 0 {
            let range = tree.nodes[node].first..<tree.nodes[node].end
            if range.contains(low), range.contains(high), isTelling(range, taken) { break }
            node = tree.nodes[node].parent
        }
        var hash: UInt64 = 14_695_981_039_346_656_037
        for index in tree.nodes[node].first..<tree.nodes[node].end where tree.pieces[index].event == nil {
            if PagerWords.label(tree.pieces[index].text) != nil { continue }
            hash = (hash ^ tree.pieces[index].hash) &* 1_099_511_628_211
        }
        return hash
    }

    private func isTelling(_ range: Range<Int>, _ taken: Set<Int>) -> Bool {
        var bytes = 0
        var links = 0
        for index in range where !taken.contains(index) {
            bytes += tree.pieces[index].bytes
            links += tree.pieces[index].isLink ? 1 : 0
            if bytes >= 600 || bytes >= 200 && links > 0 { return true }
        }
        return false
    }
}
