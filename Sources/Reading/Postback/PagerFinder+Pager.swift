import AuditCore

/// What a row of links makes: a pager, the page that it shows, and what it turns.
extension PagerFinder {
    func pager(_ clusters: [[Candidate]]) -> Pager? {
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
        for _ in 0..<PagerFinder.climbLimit where node > 0 {
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
