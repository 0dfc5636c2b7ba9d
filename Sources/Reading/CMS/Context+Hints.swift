extension Context {
    /// What the names of content systems say of the elements around a block: ``Marks/body``, ``Marks/posted``.
    func hints(_ block: Int) -> Marks {
        guard outline.hasHints else { return [] }
        var marks: Marks = []
        var node = outline.blocks[block].node
        var steps = 0
        while node >= 0, steps < 12 {
            marks.formUnion(outline.nodes[node].marks.intersection([.body, .posted]))
            node = outline.nodes[node].parent
            steps += 1
        }
        return marks
    }

    /// A weak vote for what a system calls its text: a short line more, never a menu.
    func bodyVote(_ block: Int) -> Double {
        guard !isJunk[block], !isFurniture[block], hints(block).contains(.body) else { return 0 }
        let lines = outline.blocks[block]
        return lines.isHidden || lines.linkShare > 0.5 ? 0 : 4 + min(Double(lines.letters), 40) * 0.25
    }
}

extension Marks {
    /// The item's own text, by the names of a content system.
    static let body = Marks(rawValue: 1 << 12)
    /// The day on which the item was posted stands here.
    static let posted = Marks(rawValue: 1 << 13)
    /// Hidden by a trick and not by the plain words for it: off the screen, in letters of no size, in the paper's colour.
    static let veiled = Marks(rawValue: 1 << 14)
}
