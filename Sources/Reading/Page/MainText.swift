import AuditCore

/// The main text: the run of blocks in document order that is worth most.
///
/// Words count for, furniture, links and names of junk against; each step out of an element costs, so that the run stays
/// inside what belongs together. No tree is searched: posts of one line are found like long ones. Of a page whose site is
/// not known ``TextModel`` chooses the blocks.
struct MainText {
    /// Blocks that belong to the main text, in order.
    var blocks: [Int] = []
    /// The run, from the first to past the last block.
    var range = 0..<0
    var letters = 0

    init(_ context: Context) {
        let outline = context.outline
        guard !outline.blocks.isEmpty else { return }
        if !context.knowsFurniture {
            // Of a Vietnamese page the title and lines of day, author and rights are known for what they are.
            let isKnown = outline.isVietnamese
            let chosen = TextModel.blocks(context).filter { index in
                !isKnown
                    || index != context.titleBlock && !MetaLine.isOne(outline, outline.blocks[index])
                        && !FooterLine.isOne(outline, index)
            }
            take(chosen, outline)
            if letters >= 40 { return }
            self = MainText.none
        }
        let own = OwnLines(context)
        let worth = outline.blocks.indices.map { MainText.worth($0, context, own) + context.bodyVote($0) }
        var best = (sum: 0.0, range: 0..<0)
        var (sum, start) = (0.0, 0)
        var last: Int?
        for index in outline.blocks.indices where !outline.blocks[index].isHidden {
            if let title = context.titleBlock, index <= title { continue }
            let step = last.map { MainText.cost(outline, $0, index) } ?? 0
            sum -= step
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += worth[index]
            if sum > best.sum { best = (sum, start..<(index + 1)) }
            last = index
        }
        guard best.sum >= (context.titleBlock != nil && context.isSurveyed ? 8 : 40) else { return }
        range = best.range.lowerBound..<MainText.extended(best.range.upperBound, context, own)
        for index in range where MainText.belongs(index, context, own) {
            blocks.append(index)
            letters += outline.blocks[index].letters
        }
    }

    private mutating func take(_ chosen: [Int], _ outline: Outline) {
        blocks = chosen
        range = (chosen.first ?? 0)..<(chosen.last.map { $0 + 1 } ?? 0)
        letters = chosen.reduce(0) { $0 + outline.blocks[$1].letters }
    }

    /// Short lines and tables after the last paragraph belong to it when they stand in the very same element.
    private static func extended(_ end: Int, _ context: Context, _ own: OwnLines) -> Int {
        let outline = context.outline
        guard let home = own.container(end - 1) else { return end }
        var end = end
        while end < outline.blocks.count, own.container(end) == home {
            let block = outline.blocks[end]
            if context.isFurniture[end] && !own.isOwn(end) || context.isJunk[end] { break }
            if block.linkShare > 0.3 && !block.isHidden || own.isFooter(end) { break }
            end += 1
        }
        return end
    }

    private static func worth(_ index: Int, _ context: Context, _ own: OwnLines) -> Double {
        let block = context.outline.blocks[index]
        let letters = Double(block.letters)
        if block.isHidden { return 0 }
        if context.isFurniture[index], !own.isOwn(index) { return -(12 + min(letters, 200) * 0.5) }
        if context.isJunk[index] { return -(10 + min(letters, 200) * 0.4) }
        if own.isMeta(index) { return -2 }
        if own.isFooter(index) { return -(10 + min(letters, 200) * 0.4) }
        if block.linkShare > 0.5 {
            return AttachmentLinks.isFileBlock(context.outline, block)
                ? max(5, letters * 0.7) : -(10 + min(letters, 120) * 0.4)
        }
        if block.isCaption { return own.isAtHome(index) ? 1 : -2 }
        if block.heading > 0 { return min(letters, 60) * 0.5 }
        if letters >= 40 || block.isSentence && letters >= 12 { return letters * (1 - block.linkShare) }
        return context.isSurveyed ? max(1, letters - 3) : letters * 0.5 - 6
    }

    /// Leaving elements costs more than entering them.
    private static func cost(_ outline: Outline, _ from: Int, _ to: Int) -> Double {
        let (a, b) = (outline.blocks[from].node, outline.blocks[to].node)
        guard a >= 0, b >= 0, a != b else { return 0 }
        let steps = outline.steps(a, b, where: { OwnLines.structural.contains($0) })
        return Double(max(0, steps.up - 1)) * 6 + Double(max(0, steps.down - 2)) * 2
    }

    private static func belongs(_ index: Int, _ context: Context, _ own: OwnLines) -> Bool {
        let block = context.outline.blocks[index]
        if block.isHidden || context.isFurniture[index] && !own.isOwn(index) || context.isJunk[index] { return false }
        if own.isMeta(index) || own.isFooter(index) { return false }
        if block.linkShare > 0.6 { return AttachmentLinks.isFileBlock(context.outline, block) }
        return true
    }

    func text(_ outline: Outline) -> String {
        let joined = blocks.map { outline.string($0) }.joined(separator: "\n")
        return MainText.unescaped(joined)
    }

    /// Some portals escape the body twice: markup stands in the text. It is read once more, never twice.
    private static func unescaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard isEscaped(bytes) else { return text }
        let inner = HTMLParser.outline(bytes)
        return inner.blocks.filter { !$0.isHidden }.map { inner.string($0) }.joined(separator: "\n")
    }

    static func isEscaped(_ text: [UInt8]) -> Bool {
        text.contains(UInt8(ascii: "<")) && escapes.contains { MarkNames.contains(text, $0) }
    }

    private static let escapes = ["</p>", "<br", "</span>", "</div>"].map { Array($0.utf8) }
}

extension MainText {
    private init() {}
    /// A page without main text.
    static let none = MainText()
}
