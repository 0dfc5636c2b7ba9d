import AuditCore

/// The items that a page lists: links of one shape, with their days and numbers beside them.
struct Listing {
    struct Row {
        var title: String
        /// In ``Outline/links``; nil for a row of a table that leads nowhere.
        var link: Int?
        var day: Day?
        var number: String?
        var state: String?
        var block: Int
        /// Where the row's day stands; it may stand above its title.
        var dayBlock: Int?
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
        var known: [Int: BlockFacts] = [:]
        for shape in order {
            guard let links = groups[shape] else { continue }
            let listing = Listing(context, links, &known)
            let worth = listing.letters * (listing.hasDays ? 3 : 1)
            if worth > bestWorth { (best, bestWorth) = (listing, worth) }
        }
        // A table says itself what its columns hold; a list of other things on the page may be longer.
        let table = Listing(rows: ListingTable.find(context))
        if !table.rows.isEmpty, table.letters * (table.hasDays ? 3 : 1) * 2 > bestWorth { return table }
        return best
    }

    private init(rows: [Row] = []) { self.rows = rows }

    private init(_ context: Context, _ links: [Int], _ known: inout [Int: BlockFacts]) {
        let outline = context.outline
        let unique = Listing.unique(outline, links)
        let starts = unique.map { outline.links[$0].block }
        let forward = unique.indices.map {
            Listing.facts(outline, Listing.span(outline, starts, $0, forward: true), &known)
        }
        let backward = unique.indices.map {
            Listing.facts(outline, Listing.span(outline, starts, $0, forward: false), &known)
        }
        let facts = forward.count { $0.day != nil } >= backward.count { $0.day != nil } ? forward : backward
        for (index, link) in unique.enumerated() {
            let fact = facts[index]
            rows.append(
                Row(
                    title: Folded.tidy(outline.links[link].text), link: link, day: fact.day, number: fact.number,
                    state: fact.state, block: starts[index], dayBlock: fact.dayBlock))
        }
        // The day above the first title is a row's only where the other rows' days stand the same way above theirs.
        let offsets = rows.map { row in row.dayBlock.map { $0 - row.block } }
        let isRegular = offsets.count >= 3 && Set(offsets).count == 1
        if !isRegular { for index in rows.indices { rows[index].dayBlock = nil } }
    }

    /// One link of each block; of a picture and words that lead to one page the words.
    private static func unique(_ outline: Outline, _ links: [Int]) -> [Int] {
        var places: [Int: Int] = [:]
        var unique: [Int] = []
        for index in links {
            let link = outline.links[index]
            guard let place = places[link.block] else {
                places[link.block] = unique.count
                unique.append(index)
                continue
            }
            let first = outline.links[unique[place]]
            let block = outline.blocks[link.block]
            let isPicture =
                first.href == link.href
                && !ByteSearch.contains(Array(first.text.utf8), in: Array(outline.text[block.start..<block.end]))
            if isPicture { unique[place] = index }
        }
        return unique
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

    private static func facts(_ outline: Outline, _ span: Range<Int>, _ known: inout [Int: BlockFacts]) -> Facts {
        var facts = Facts()
        var best = 0
        for index in span where !outline.blocks[index].isHidden && outline.blocks[index].letters < 200 {
            let block = known[index] ?? BlockFacts(outline, index)
            known[index] = block
            facts.state = facts.state ?? block.state
            facts.number = facts.number ?? block.number
            if block.rank > best { (best, facts.day, facts.dayBlock) = (block.rank, block.day, index) }
        }
        return facts
    }

    /// What one block says of a row, whichever row it is counted to.
    private struct BlockFacts {
        var day: Day?
        /// How much speaks for the day; 0 for none.
        var rank = 0
        var number: String?
        var state: String?

        init(_ outline: Outline, _ index: Int) {
            let text = outline.string(index)
            if text.utf8.count < 60 { state = Listing.state(in: text) }
            guard text.utf8.contains(where: { (48...57).contains($0) }) else { return }
            for date in DateReader.dates(in: text) where !date.isAccess && date.label != .other {
                let around = text.unicodeScalars.count - date.length
                let rank =
                    (date.label == nil ? 0 : date.label == .effective ? 1 : 3)
                    + (date.hasClock || date.hasWeekday ? 2 : 0)
                    + (around < 16 ? 2 : Listing.isBeside(date.day, outline, outline.blocks[index]) ? 1 : 0)
                if rank > self.rank { (self.rank, day) = (rank, date.day) }
            }
            if outline.blocks[index].letters < 60 { number = DocumentNumber.first(in: text)?.written }
        }
    }

    /// «Tên bài (12/03/2022)», «Tên bài 12/03/2022»: the day stands beside the row's link and not in its words.
    private static func isBeside(_ day: Day, _ outline: Outline, _ block: Outline.Block) -> Bool {
        guard block.linked > 0, (6...24).contains(block.letters - block.linked) else { return false }
        return !outline.links[block.firstLink..<max(block.firstLink, block.endLink)].contains { link in
            DateReader.dates(in: link.text).contains { $0.day == day }
        }
    }

    private struct Facts {
        var day: Day?
        var dayBlock: Int?
        var number: String?
        var state: String?
    }

    /// A line that says how things stand, behind its label or alone.
    private static func state(in text: String) -> String? {
        let words =
            text.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(text[text.utf8.index(after: $0)...]) } ?? text
        let tidy = Folded.tidy(words)
        let plain = Folded.plain(tidy)
        return states.contains { plain.hasPrefix($0) } ? tidy : nil
    }

    private static let states = [
        "con han", "het han", "dang trien khai", "da hoan thanh", "da hoan tat", "chuan bi dau tu", "dang chuan bi",
        "con hieu luc", "het hieu luc", "chua co hieu luc", "dang lay y kien", "da ket thuc", "dang thuc hien",
        "dang gop y", "hoan thanh", "sap het han",
    ]

    /// Items of a list stand on some other pages too, menus on most.
    private static func isEverywhere(_ context: Context, _ block: Outline.Block) -> Bool {
        guard let survey = context.survey, survey.pages >= 4 else { return false }
        return survey.count(block) >= 4 && survey.count(block) * 3 >= survey.pages
    }

    private static func isPage(_ href: String) -> Bool {
        guard let first = href.utf8.first, "jmt#JMT".utf8.contains(first) else { return true }
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
