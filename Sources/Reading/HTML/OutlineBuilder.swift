/// Puts an ``Outline`` together from a page's tokens. One parse, one builder; no String for an element.
struct OutlineBuilder {
    var tokens: Tokenizer
    var outlined = Outline()
    var open = OpenElements()
    /// The block that is being read; counts when ``hasBlock``.
    var block = Outline.Block(start: 0, end: 0, node: -1, firstLink: 0, endLink: 0)
    var hasBlock = false
    var pendingSpace = false
    /// The link that is being read, and where its element stands in ``open``.
    var link: (index: Int, entry: Int)?
    var linkText: [UInt8] = []
    var heading = 0
    var cells = 0
    var names: NameMarks
    var scratch: [UInt8] = []
    let kinds = TextBytes.kinds
    let tags = Tag.byScanTag

    var hasHead = false
    var hasBody = false
    var hasForm = false
    var hasTitle = false
    /// Open `template` and `noscript` elements: what is in them begins no body.
    var inert = 0
    var isInNoscript = false
    /// Index of the outermost `svg` or `math`, and of a `foreignObject` in it.
    var foreign: Int?
    var integration: Int?
    /// Elements beyond ``depthLimit``, which are only counted.
    var overflow = 0

    /// Bounds of what one page may cost.
    static let blockLimit = 40_000
    static let linkLimit = 20_000
    static let nodeLimit = 150_000
    static let depthLimit = 100_000
    /// Elements in more elements than any page has belong to the deepest of those: readers walk up from every block.
    static let nodeDepthLimit = 600
    /// Bytes kept of a link's words.
    static let textLimit = 2_000

    /// `usesHints`: whether names of content systems say what their elements hold.
    init(_ bytes: UnsafePointer<UInt8>, _ count: Int, usesHints: Bool) {
        tokens = Tokenizer(bytes, from: 0, end: count)
        names = NameMarks.lent(usesHints: usesHints)
    }

    mutating func readTokens() {
        while let token = tokens.next() {
            switch token {
            case .text(let from, let to): text(from, to)
            case .start(let tag, let name, let isSelfClosing): start(tag, name, isSelfClosing)
            case .end(let tag, let name): end(tag, name)
            case .declaration:
                if case .cdata(let from, let to) = tokens.declaration(hasCDATA: isForeign) { plainText(from, to) }
            case .instruction: break
            }
        }
    }

    mutating func outline() -> Outline {
        readTokens()
        pop(to: 0)
        closeBlock()
        if let link { endLink(link.index) }
        // An element whose end tag came before those of its content holds that content all the same.
        for node in outlined.nodes.indices.reversed() {
            let (parent, end) = (outlined.nodes[node].parent, outlined.nodes[node].endBlock)
            if parent >= 0, outlined.nodes[parent].endBlock < end { outlined.nodes[parent].endBlock = end }
        }
        return outlined
    }

    var isForeign: Bool { foreign != nil && integration == nil }

    // MARK: Blocks

    mutating func openBlock() -> Bool {
        guard outlined.blocks.count < OutlineBuilder.blockLimit else { return false }
        let flags = open.last?.flags ?? OpenElements.Flags()
        let start = outlined.text.count
        block = Outline.Block(
            start: start, end: start, node: Int(open.last?.node ?? -1), heading: heading,
            isHidden: flags.contains(.isHidden), isJunk: flags.contains(.isJunk),
            isCaption: flags.contains(.isCaption), firstLink: link?.index ?? outlined.links.count,
            endLink: outlined.links.count)
        hasBlock = true
        return true
    }

    mutating func closeBlock() {
        pendingSpace = false
        if link != nil, !linkText.isEmpty, linkText.last != 0x20 { linkText.append(0x20) }
        guard hasBlock else { return }
        hasBlock = false
        block.end = outlined.text.count
        block.endLink = outlined.links.count
        let words = outlined.text[block.start..<block.end]
        block.hash = Scalar.hash(words)
        block.isSentence = Scalar.endsSentence(words)
        outlined.blocks.append(block)
    }

    // MARK: Elements

    /// Opens an element; its attributes are those of the last start tag unless it is implied.
    mutating func push(_ tag: ScanTag?, _ name: PackedName = PackedName(), isImplied: Bool = false) {
        let reader = tag.map { tags[Int($0.rawValue)] } ?? LooseName.tag(name)
        guard open.count < OutlineBuilder.depthLimit else {
            if reader.isBlock { closeBlock() }
            overflow += 1
            return
        }
        let above = open.last
        var flags = above?.flags.intersection(.inherited) ?? OpenElements.Flags()
        let hasAttributes = !isImplied && !tokens.attributes.isEmpty
        // The page's own classes describe the layout, not a part of it.
        let isNamed = hasAttributes && tag != .html && tag != .body
        let named = isNamed ? names.read(tokens, votes: &outlined.signs.system) : NameMarks.Found()
        var marks = named.marks
        if !marks.isDisjoint(with: [.body, .posted]) { outlined.hasHints = true }
        marks.formUnion(hasAttributes ? MarkNames.marks(tag: reader, tokens, &names) : MarkNames.marks(tag: reader))
        if marks.contains(.hidden) || marks.contains(.form) {
            flags.insert(.hides)
            flags.insert(.isHidden)
        }
        if marks.contains(.veiled) {
            flags.insert(.veils)
            flags.insert(.isVeiled)
        }
        if marks.contains(.caption) {
            flags.insert(.captions)
            flags.insert(.isCaption)
        }
        var node = above?.node ?? -1
        if reader.isBlock {
            closeBlock()
            if marks.contains(.junk) { flags.insert(.isJunk) }
            if reader == .td || reader == .th { cells += 1 }
            flags.insert(.parts)
            let isDeep = node >= 0 && outlined.nodes[Int(node)].depth >= OutlineBuilder.nodeDepthLimit
            if outlined.nodes.count < OutlineBuilder.nodeLimit, !isDeep {
                if reader.heading > 0 { heading = reader.heading }
                flags.insert(.makesNode)
                node = addNode(reader, Int(node), marks, shape: named.shape)
            }
        } else if marks.contains(.hidden) {
            closeBlock()
        }
        open.push(OpenElements.Entry(key: OpenElements.key(tag, name), node: node, tag: tag, flags: flags))
    }

    private mutating func addNode(_ tag: Tag, _ above: Int, _ marks: Marks, shape: UInt64) -> Int32 {
        var hash = above >= 0 ? outlined.nodes[above].shape : 14_695_981_039_346_656_037
        hash = (hash ^ UInt64(tag.rawValue)) &* 1_099_511_628_211
        hash = (hash ^ shape) &* 1_099_511_628_211
        let depth = above >= 0 ? outlined.nodes[above].depth + 1 : 0
        let first = outlined.blocks.count
        outlined.nodes.append(
            Outline.Node(
                parent: above, tag: tag, depth: depth, shape: hash, marks: marks, firstBlock: first, endBlock: first,
                cell: cells))
        return Int32(truncatingIfNeeded: outlined.nodes.count - 1)
    }

    /// Closes elements until so many are open.
    mutating func pop(to count: Int) {
        while open.count > count { popLast() }
    }

    mutating func popLast() {
        guard let entry = open.last else { return }
        if entry.flags.contains(.parts) || entry.flags.contains(.hides) { closeBlock() }
        _ = open.popLast()
        left(entry, open.count)
    }

    /// Closes one element around others that stay open.
    mutating func remove(at index: Int) {
        guard index < open.count - 1 else { return pop(to: index) }
        if open.entries[index].flags.contains(.hides) { closeBlock() }
        let entry = open.remove(at: index)
        if let open = link?.entry, open > index { link?.entry -= 1 }
        left(entry, index)
    }

    private mutating func left(_ entry: OpenElements.Entry, _ index: Int) {
        if entry.flags.contains(.makesNode) {
            let node = Int(entry.node)
            outlined.nodes[node].endBlock = max(outlined.nodes[node].endBlock, outlined.blocks.count)
            if outlined.nodes[node].tag.heading > 0 { heading = 0 }
        }
        if entry.flags.contains(.isLink), let link, link.entry == index { endLink(link.index) }
        switch entry.tag {
        case .template, .noscript: inert -= 1
        case .svg, .math: if foreign == index { (foreign, integration) = (nil, nil) }
        case .foreignobject: if integration == index { integration = nil }
        default: break
        }
    }
}
