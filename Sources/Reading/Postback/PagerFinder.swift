import AuditCore

/// Finds the pagers among the links of a page. What is not surely a pager's is left alone.
struct PagerFinder {
    /// A link that may be a pager's.
    struct Candidate {
        var piece: Int
        var event: PostbackEvent
        var label: PagerWords.Label?
        var trust: Trust
    }

    /// Why it is taken for a pager's: the event itself says so, the control's name, or only the company it keeps.
    enum Trust { case event, name, company }

    /// More than any pager or page has; what a hostile page adds is not looked at.
    private static let linkLimit = 200
    private static let clusterLimit = 100
    private static let pagerLimit = 8
    static let climbLimit = 40

    let tree: PageTree
    let panels: [String]

    /// The pagers of a page whose update panels have these names.
    static func pagers(in tree: PageTree, panels: [String]) -> [Pager] {
        PagerFinder(tree: tree, panels: panels).find()
    }

    private func find() -> [Pager] {
        var clusters: [[Candidate]] = []
        var last = -100
        var left = PagerFinder.linkLimit * PagerFinder.clusterLimit / 4
        for (index, piece) in tree.pieces.enumerated() {
            guard left > 0 else { break }
            guard piece.event != nil, let candidate = candidate(piece, index) else { continue }
            if index - last <= 8, clusters[clusters.count - 1].count < PagerFinder.linkLimit,
                isNarrow((last + 1)..<index)
            {
                clusters[clusters.count - 1].append(candidate)
            } else {
                clusters.append([candidate])
            }
            last = index
            left -= 1
        }
        // A pager above its list and one below it are one.
        var merged: [[[Candidate]]] = []
        for cluster in clusters.prefix(PagerFinder.clusterLimit) {
            let families = Set(cluster.map { PagerNames.family($0.event.control) })
            if let twin = merged.firstIndex(where: { group in
                group.joined().contains { families.contains(PagerNames.family($0.event.control)) }
            }) {
                merged[twin].append(cluster)
            } else {
                merged.append([cluster])
            }
        }
        return Array(merged.lazy.compactMap(pager).prefix(PagerFinder.pagerLimit))
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
        guard !names.contains(where: { PagerNames.isDenied($0) }), !PagerNames.isInDenied(event.control) else {
            return nil
        }
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
    func row(_ event: PostbackEvent) -> Int? {
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
}
