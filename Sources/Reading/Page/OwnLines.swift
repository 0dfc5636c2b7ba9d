import AuditCore

/// Lines that look like something else and are the item's own, on a page of a surveyed site: an author under many posts,
/// a letterhead, an address to write to, a table of days.
///
/// An element that parts a page and holds two paragraphs or more which only this page shows is a home of its text.
struct OwnLines {
    private var homes: Set<Int> = []
    /// The innermost element that parts a page, of each block; -1 where there is none.
    private var containers: [Int] = []
    private let context: Context
    private let title: [UInt8]

    init(_ context: Context) {
        self.context = context
        let outline = context.outline
        title = context.titleBlock.map { Array(Folded.squeezed(outline.string($0)).utf8) } ?? []
        containers = outline.blocks.indices.map { OwnLines.container(outline, $0) ?? -1 }
        var paragraphs: [Int: Int] = [:]
        for (index, block) in outline.blocks.enumerated()
        where !block.isHidden && block.letters >= 60 && block.linkShare < 0.3 {
            if context.isFurniture[index] || context.isJunk[index] || index <= context.titleBlock ?? -1 { continue }
            paragraphs[containers[index], default: 0] += 1
        }
        homes = Set(paragraphs.filter { $0.value >= 2 && $0.key >= 0 }.keys)
    }

    func container(_ index: Int) -> Int? { containers[index] >= 0 ? containers[index] : nil }

    func isAtHome(_ index: Int) -> Bool { homes.contains(containers[index]) }

    /// Recurs, and yet no furniture: the title said once more, or a line among the paragraphs that most pages lack.
    func isOwn(_ index: Int) -> Bool {
        let block = context.outline.blocks[index]
        guard block.linkShare < 0.3, index > context.titleBlock ?? -1 else { return false }
        if isAtHome(index), let survey = context.survey {
            return survey.count(block) * 4 < survey.pages
        }
        return repeatsTitle(index)
    }

    /// A line about the item: one with a day only near the title, or that says nothing else.
    func isMeta(_ index: Int) -> Bool {
        let outline = context.outline
        let block = outline.blocks[index]
        guard MetaLine.isOne(outline, block) else { return false }
        // Between the paragraphs too: a number that grows with every reader is never a word of the item.
        if isAtHome(index) { return MetaLine.isOfThePortal(outline, block) }
        guard let title = context.titleBlock, index > title + 5 else { return true }
        return MetaLine.isLabelled(outline, block) || block.letters <= 12
    }

    func isFooter(_ index: Int) -> Bool { !isAtHome(index) && FooterLine.isOne(context.outline, index) }

    private func repeatsTitle(_ index: Int) -> Bool {
        guard title.count >= 12, context.outline.blocks[index].letters < 400 else { return false }
        let line = Array(Folded.squeezed(context.outline.string(index)).utf8)
        return line == title || title.count >= 30 && line.starts(with: title)
    }

    /// The innermost element around a block that parts a page, tables and lists aside.
    private static func container(_ outline: Outline, _ block: Int) -> Int? {
        var node = outline.blocks[block].node
        while node >= 0 {
            if structural.contains(outline.nodes[node].tag), outline.nodes[node].tag != .table { return node }
            node = outline.nodes[node].parent
        }
        return nil
    }

    /// Rows, items and paragraphs follow one another inside a text.
    static let structural: Set<Tag> = [
        .div, .section, .article, .main, .nav, .header, .footer, .aside, .form, .table, .body,
    ]
}
