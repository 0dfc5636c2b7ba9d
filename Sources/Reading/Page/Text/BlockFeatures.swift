import Foundation

/// What is known of each block of a page, as numbers for ``TextModel``: a column for each of ``names``, a row a block.
struct BlockFeatures {
    let rows: Int
    /// Column after column.
    private(set) var values: [Float] = []

    /// In the order in which the columns are written; `scripts/train/main_text.py` reads them by name.
    static let names: [String] = measureNames + aroundNames + elementNames + regionNames + pageNames

    init(_ outline: Outline, address: String, title: Int?) {
        let page = PageMeasures(outline)
        rows = outline.blocks.count
        values.reserveCapacity(rows * BlockFeatures.names.count)
        measures(page)
        around(page)
        let elements = ElementMeasures(page)
        self.elements(page, elements)
        regions(page, elements, title: title)
        wholePage(page, address: address)
    }

    mutating func add(_ value: (Int) -> Float) {
        for row in 0..<rows { values.append(value(row)) }
    }

    /// The same for each block.
    mutating func add(constant: Float) { values.append(contentsOf: repeatElement(constant, count: rows)) }
}

/// Each block by itself, and where it stands.
extension BlockFeatures {
    static let measureNames = [
        "lg", "ld", "comma", "dig", "upp", "avgw", "last", "head", "para", "wl", "t_p", "t_li", "t_td", "t_div", "t_h",
        "t_pre", "t_blockquote", "dep", "pos", "idx", "posL", "posP", "rest",
    ]

    mutating func measures(_ page: PageMeasures) {
        let (blocks, nodes) = (page.outline.blocks, page.outline.nodes)
        add { page.logLetters[$0] }
        add { page.linkShare[$0] }
        add { page.signs[$0].commas }
        add { page.signs[$0].digits / page.letters(atLeastOne: $0) }
        add { page.signs[$0].capitals / page.letters(atLeastOne: $0) }
        add { Float(blocks[$0].letters) / (page.signs[$0].spaces + 1) }
        add { blocks[$0].isSentence ? 1 : 0 }
        add { Float(blocks[$0].heading) }
        add { page.mass[$0] }
        add { page.words[$0] }
        let tags = blocks.map { $0.node >= 0 ? nodes[$0.node].tag : .other }
        for tag in [Tag.p, .li] { add { tags[$0] == tag ? 1 : 0 } }
        add { tags[$0] == .td || tags[$0] == .th ? 1 : 0 }
        add { tags[$0] == .div ? 1 : 0 }
        add { tags[$0].heading > 0 ? 1 : 0 }
        for tag in [Tag.pre, .blockquote] { add { tags[$0] == tag ? 1 : 0 } }
        add { blocks[$0].node >= 0 ? Float(nodes[blocks[$0].node].depth) : 0 }
        add { Float($0) / Float(max(1, blocks.count - 1)) }
        add { Float(min($0, 300)) }
        add { page.lettersBefore[$0] / page.allLetters }
        add { page.massBefore[$0] / page.allMass }
        add { Float(min(blocks.count - $0, 300)) }
    }
}

/// What stands before and behind.
extension BlockFeatures {
    static let aroundNames = [
        "lg-2", "ld-2", "lg-1", "ld-1", "lg1", "ld1", "lg2", "ld2", "wl-1", "wl1", "last-1", "last1", "wP3", "wld3",
        "wP8", "wld8", "prevL", "nextL", "bFirst", "aLast",
    ]

    mutating func around(_ page: PageMeasures) {
        let blocks = page.outline.blocks
        func near(_ row: Int, _ step: Int, _ fill: Float, _ value: (Int) -> Float) -> Float {
            page.neighbour(row, step).map(value) ?? fill
        }
        for step in [-2, -1, 1, 2] {
            add { near($0, step, 0) { page.logLetters[$0] } }
            add { near($0, step, 1) { page.linkShare[$0] } }
        }
        for step in [-1, 1] { add { near($0, step, 0) { page.words[$0] } } }
        for step in [-1, 1] { add { near($0, step, 0) { blocks[$0].isSentence ? 1 : 0 } } }
        for width in [3, 8] {
            func window(_ row: Int) -> Range<Int> { max(0, row - width)..<min(blocks.count, row + width + 1) }
            add { PageMeasures.log1p(PageMeasures.sum(page.massBefore, window($0))) }
            add { row in
                let range = window(row)
                return PageMeasures.sum(page.linkedBefore, range)
                    / max(1, PageMeasures.sum(page.lettersBefore, range))
            }
        }
        add { Float(min(50, page.sinceLong[$0])) }
        add { Float(min(50, page.tillLong[$0])) }
        add { Float(min(60, max(-60, (page.long.first ?? blocks.count) - $0))) }
        add { Float(min(60, max(-60, $0 - (page.long.last ?? -1)))) }
    }
}

/// The page as a whole, the same for each of its blocks.
extension BlockFeatures {
    static let pageNames = [
        "pgP", "pgld", "pgPd", "pgB", "pgL", "pgnl", "pgavg", "ogart", "urld", "urll", "urlh",
    ]

    mutating func wholePage(_ page: PageMeasures, address: String) {
        let mass = page.massBefore.last ?? 0
        add(constant: PageMeasures.log1p(mass))
        add(constant: (page.linkedBefore.last ?? 0) / page.allLetters)
        add(constant: mass / page.allLetters)
        add(constant: Float(max(1, page.visibleBefore.last ?? 0)))
        add(constant: Foundation.log(page.allLetters))
        add(constant: Float(page.long.count))
        add(constant: mass / Float(max(1, page.long.count)))
        let type = page.outline.metas.last { $0.name == "og:type" }?.content.lowercased() ?? ""
        add(
            constant: (type.utf8Range(of: "article") != nil ? 1 : 0) - (type.utf8Range(of: "product") != nil ? 1 : 0)
                - (type == "website" ? 2 : 0))
        let parts = BlockFeatures.path(address).split(separator: UInt8(ascii: "/"))
        add(constant: Float(parts.count))
        add(constant: Float(parts.last?.count ?? 0))
        add(constant: Float(parts.last?.count { $0 == UInt8(ascii: "-") } ?? 0))
    }

    /// The bytes of an address between its host and its query.
    private static func path(_ address: String) -> [UInt8] {
        let bytes = Array(address.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 3 < bytes.count else { return [] }
        let start = bytes[(colon + 3)...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
        return Array(bytes[start...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    }
}
