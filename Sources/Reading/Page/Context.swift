import AuditCore

/// One page on its way to facts: the outline, and what each block is worth.
struct Context {
    let outline: Outline
    let address: String
    let anchor: String?
    let survey: SiteSurvey?
    /// Recurs on the site.
    private(set) var isFurniture: [Bool]
    /// Lies in an element whose names say that it is none of the item.
    private(set) var isJunk: [Bool]
    /// Block of the page's own title.
    var titleBlock: Int?
    let totalLetters: Int

    init(_ outline: Outline, address: String, anchor: String?, survey: SiteSurvey?) {
        self.outline = outline
        self.address = address
        self.anchor = anchor
        self.survey = survey
        isFurniture = outline.blocks.map { survey?.isFurniture(outline, $0) ?? false }
        totalLetters = outline.blocks.reduce(0) { $0 + ($1.isHidden ? 0 : $1.letters) }
        isJunk = Array(repeating: false, count: outline.blocks.count)
        markJunk()
    }

    var isSurveyed: Bool { (survey?.pages ?? 0) >= 4 }

    /// The survey tells this page's furniture from its text; not so for a page that shares next to nothing with the rest.
    var knowsFurniture: Bool {
        guard isSurveyed else { return false }
        let shared = outline.blocks.indices.reduce(0) {
            $0 + (isFurniture[$1] && !outline.blocks[$1].isHidden ? outline.blocks[$1].letters : 0)
        }
        return shared * 50 >= totalLetters
    }

    /// Sets ``isJunk``; an element that holds the title or half of the page is no junk, whatever it is called.
    mutating func markJunk() {
        var sums = [0]
        sums.reserveCapacity(outline.blocks.count + 1)
        for block in outline.blocks { sums.append((sums.last ?? 0) + (block.isHidden ? 0 : block.letters)) }
        var junk = Array(repeating: false, count: outline.nodes.count)
        for (index, node) in outline.nodes.enumerated() {
            let above = node.parent >= 0 && junk[node.parent]
            guard !above, node.marks.contains(.junk) else {
                junk[index] = above
                continue
            }
            let range = node.firstBlock..<max(node.firstBlock, node.endBlock)
            let letters = sums[range.upperBound] - sums[range.lowerBound]
            let holdsTitle = titleBlock.map { range.contains($0) } ?? false
            junk[index] = letters * 2 < totalLetters && !holdsTitle
        }
        for (index, block) in outline.blocks.enumerated() { isJunk[index] = block.node >= 0 && junk[block.node] }
    }

    func marks(_ block: Int) -> Marks {
        let node = outline.blocks[block].node
        return node >= 0 ? outline.nodes[node].marks : []
    }
}
