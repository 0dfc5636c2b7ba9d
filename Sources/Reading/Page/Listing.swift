import AuditCore

/// The items that a page lists: links of one shape, with their days and numbers beside them.
struct Listing {
    struct Row {
        var title: String
        var link: Int
        var day: Day?
        var number: String?
        var block: Int
    }

    var rows: [Row] = []
    var hasDays: Bool { rows.count { $0.day != nil } * 2 >= rows.count && !rows.isEmpty }
    var letters: Int { rows.reduce(0) { $0 + $1.title.unicodeScalars.count } }

    static func find(_ context: Context) -> Listing {
        let outline = context.outline
        var groups: [UInt64: [Int]] = [:]
        var order: [UInt64] = []
        for (index, link) in outline.links.enumerated() {
            guard link.kind == .anchor, !link.isHidden, link.block < outline.blocks.count else { continue }
            let block = outline.blocks[link.block]
            guard block.node >= 0, !isEverywhere(context, block), !context.isJunk[link.block] else { continue }
            guard link.text.utf8.count >= 14, isPage(link.href) else { continue }
            if Listing.isMore(link.text) { continue }
            let shape = outline.nodes[block.node].shape
            if groups[shape] == nil { order.append(shape) }
            groups[shape, default: []].append(index)
        }
        var best = Listing()
        var bestWorth = 0
        for shape in order {
            guard let links = groups[shape] else { continue }
            let listing = Listing(context, links)
            let worth = listing.letters * (listing.hasDays ? 3 : 1)
            if worth > bestWorth { (best, bestWorth) = (listing, worth) }
        }
        return best
    }

    private init() {}

    private init(_ context: Context, _ links: [Int]) {
        let outline = context.outline
        var seen: Set<Int> = []
        let unique = links.filter { seen.insert(outline.links[$0].block).inserted }
        let starts = unique.map { outline.links[$0].block }
        let forward = unique.indices.map { Listing.facts(outline, Listing.span(outline, starts, $0, forward: true)) }
        let backward = unique.indices.map { Listing.facts(outline, Listing.span(outline, starts, $0, forward: false)) }
        let facts = forward.count { $0.day != nil } >= backward.count { $0.day != nil } ? forward : backward
        for (index, link) in unique.enumerated() {
            let number = facts[index].number
            rows.append(
                Row(
                    title: Folded.tidy(outline.links[link].text), link: link, day: facts[index].day, number: number,
                    block: starts[index]))
        }
    }

    /// The blocks of one row: its table row, or what lies between this link and the next of its shape.
    private static func span(_ outline: Outline, _ starts: [Int], _ index: Int, forward: Bool) -> Range<Int> {
        let start = starts[index]
        if let row = outline.nearest(.tr, around: outline.blocks[start].node) {
            let node = outline.nodes[row]
            let others = starts.count { (node.firstBlock..<node.endBlock).contains($0) }
            if others == 1 { return node.firstBlock..<node.endBlock }
        }
        if forward {
            let next = index + 1 < starts.count ? starts[index + 1] : start + 6
            return start..<min(next, start + 8, outline.blocks.count)
        }
        let previous = index > 0 ? starts[index - 1] + 1 : max(0, start - 4)
        return max(previous, start - 8, 0)..<(start + 1)
    }

    private static func facts(_ outline: Outline, _ span: Range<Int>) -> (day: Day?, number: String?) {
        var best: (rank: Int, day: Day)?
        var number: String?
        for index in span where !outline.blocks[index].isHidden && outline.blocks[index].letters < 200 {
            let text = outline.string(index)
            guard text.utf8.contains(where: { (48...57).contains($0) }) else { continue }
            for date in DateReader.dates(in: text) where !date.isAccess && date.label != .other {
                let around = text.unicodeScalars.count - date.length
                let isAlone = around < 16 || isBeside(date.day, outline, outline.blocks[index])
                let rank =
                    (date.label != nil ? 3 : 0) + (date.hasClock || date.hasWeekday ? 2 : 0) + (isAlone ? 2 : 0)
                if rank > 0, best.map({ rank > $0.rank }) ?? true { best = (rank, date.day) }
            }
            if number == nil, outline.blocks[index].letters < 60 { number = DocumentNumber.first(in: text)?.written }
        }
        return (best?.day, number)
    }

    /// The day stands beside the row's link and not in its words: «Họp hội đồng (02/06/2022)».
    private static func isBeside(_ day: Day, _ outline: Outline, _ block: Outline.Block) -> Bool {
        guard (6...24).contains(block.letters - block.linked) else { return false }
        return !outline.links[block.firstLink..<max(block.firstLink, block.endLink)].contains { link in
            DateReader.dates(in: link.text).contains { $0.day == day }
        }
    }

    /// Items of a list stand on some other pages too, menus on most.
    private static func isEverywhere(_ context: Context, _ block: Outline.Block) -> Bool {
        guard let survey = context.survey, survey.pages >= 4 else { return false }
        return survey.count(block) >= 4 && survey.count(block) * 3 >= survey.pages
    }

    private static func isPage(_ href: String) -> Bool {
        let lower = href.lowercased()
        return !lower.hasPrefix("javascript:") && !lower.hasPrefix("mailto:") && !lower.hasPrefix("tel:")
            && lower != "#"
    }

    private static func isMore(_ text: String) -> Bool {
        let plain = Folded.plain(text)
        return plain.hasPrefix("xem chi tiet") || plain.hasPrefix("xem them") || plain.hasPrefix("doc tiep")
            || plain.hasPrefix("chi tiet") || plain.hasPrefix("tai ve") || plain.hasPrefix("read more")
    }
}
