/// Sums over the elements of a page, for ``BlockFeatures``: what they hold, what their names say, how often they recur.
struct ElementMeasures {
    static let flagNames = [
        "nav", "footer", "aside", "form", "article", "main", "table", "ul", "ol", "blockquote", "figure",
    ]
    private static let flagTags: [Tag] = [
        .nav, .footer, .aside, .form, .article, .main, .table, .ul, .ol, .blockquote, .figure,
    ]

    private(set) var mass: [Float] = []
    private(set) var letters: [Float] = []
    private(set) var linked: [Float] = []
    private(set) var visible: [Float] = []
    /// What the element's own names say, and the worst, best, sum and nearest of those around it.
    private(set) var standing: [Float] = []
    private(set) var lowest: [Float] = []
    private(set) var highest: [Float] = []
    private(set) var sum: [Float] = []
    private(set) var nearest: [Float] = []
    /// Bits in the order of ``flagNames``: lies in such an element.
    private(set) var flags: [UInt16] = []
    /// How many children of the same parent look the same.
    private(set) var alike: [Float] = []

    init(_ page: PageMeasures) {
        var kin: [Kin: Float] = [:]
        let nodes = page.outline.nodes
        for node in nodes {
            let range = node.firstBlock..<max(node.firstBlock, node.endBlock)
            mass.append(PageMeasures.sum(page.massBefore, range))
            letters.append(PageMeasures.sum(page.lettersBefore, range))
            linked.append(PageMeasures.sum(page.linkedBefore, range))
            visible.append(Float(page.visibleBefore[range.upperBound] - page.visibleBefore[range.lowerBound]))
            let own = Float(node.marks.standing) / Standing.unit
            let above = node.parent
            standing.append(own)
            lowest.append(min(own, above >= 0 ? lowest[above] : 0))
            highest.append(max(own, above >= 0 ? highest[above] : 0))
            sum.append(own + (above >= 0 ? sum[above] : 0))
            nearest.append(own != 0 || above < 0 ? own : nearest[above] * 0.8)
            let flag = ElementMeasures.flagTags.firstIndex(of: node.tag).map { 1 << UInt16($0) as UInt16 } ?? 0
            flags.append(flag | (above >= 0 ? flags[above] : 0))
            kin[Kin(parent: above, shape: node.shape), default: 0] += 1
        }
        for node in nodes { alike.append(kin[Kin(parent: node.parent, shape: node.shape)] ?? 1) }
    }

    private struct Kin: Hashable { var parent: Int, shape: UInt64 }

    /// The deepest element with at least that share of all paragraphs.
    func deepest(_ share: Float, _ page: PageMeasures) -> Int? {
        let nodes = page.outline.nodes
        var best: Int?
        for index in nodes.indices where mass[index] >= share * page.allMass {
            if best.map({ nodes[index].depth >= nodes[$0].depth }) ?? true { best = index }
        }
        return best
    }

    /// The element for which its paragraphs speak: each for those around it, the nearest most.
    func voted(_ page: PageMeasures) -> Int? {
        let outline = page.outline
        var votes = [Float](repeating: 0, count: outline.nodes.count)
        for (index, block) in outline.blocks.enumerated() where page.mass[index] > 0 {
            let weight =
                (1 + page.signs[index].commas + min(3, Float(block.letters) / 100)) * (1 - page.linkShare[index])
            var node = block.node
            if node >= 0, ElementMeasures.paragraphs.contains(outline.nodes[node].tag) {
                node = outline.nodes[node].parent
            }
            for share in [1, 0.5, 0.25, 0.15] as [Float] where node >= 0 {
                votes[node] += weight * share
                node = outline.nodes[node].parent
            }
        }
        var best: (node: Int, votes: Float)?
        for index in votes.indices {
            let value = votes[index] * (1 - linked[index] / max(1, letters[index]))
            if best.map({ value > $0.votes }) ?? true { best = (index, value) }
        }
        return best?.node
    }

    private static let paragraphs: [Tag] = [.p, .li, .pre, .blockquote, .td, .dd]

    struct Place {
        var isInside: Bool
        /// Inside, the steps up to the region; outside, those from the region up to what holds both.
        var steps: Int
    }

    static func place(_ outline: Outline, _ node: Int, _ region: Int) -> Place {
        let nodes = outline.nodes
        var (inner, outer, steps) = (node, region, 0)
        while inner >= 0, nodes[inner].depth > nodes[region].depth {
            inner = nodes[inner].parent
            steps += 1
        }
        if inner == region { return Place(isInside: true, steps: steps) }
        steps = 0
        while inner != outer, inner >= 0, outer >= 0 {
            if nodes[inner].depth >= nodes[outer].depth {
                inner = nodes[inner].parent
            } else {
                outer = nodes[outer].parent
                steps += 1
            }
        }
        return Place(isInside: false, steps: steps)
    }
}
