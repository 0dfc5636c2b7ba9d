/// Puts an ``Outline`` together from a parser's events. One parse, one builder; one access an event, not one a byte.
struct OutlineBuilder {
    private(set) var outline = Outline()
    private var open: [Open] = []
    private var block: Outline.Block?
    private var pendingSpace = false
    private var link: (index: Int, depth: Int)?
    private var linkText: [UInt8] = []
    private var heading = 0
    private var cells = 0
    /// Marks of class names seen on this page: templates repeat them hundreds of times.
    private var known: [[UInt8]: Marks] = [:]
    /// Whether names of content systems say what their elements hold.
    var usesHints = true
    /// Bounds of what one page may cost.
    private let blockLimit = 60_000
    private let linkLimit = 20_000

    private struct Open {
        var tag: Tag
        /// The node, or the enclosing one of an inline element.
        var node: Int
        var makesNode: Bool
        var isHidden: Bool
        var isJunk: Bool
        var isCaption: Bool
        var isVeiled = false
    }

    struct Attributes {
        var names: [UInt8] = []
        var href: String?
        var rel: String?
        var name: String?
        var content: String?
        var role: String?
        var style: String?
        var title: String?
        var alt: String?
        var lang: String?
        var type: String?
        var isHidden = false
    }

    private var node: Int { open.last?.node ?? -1 }

    mutating func start(_ tag: Tag, _ attributes: Attributes) {
        switch tag {
        case .br:
            closeBlock()
            return
        case .meta: return meta(attributes)
        case .link: return linkElement(attributes)
        case .base:
            if outline.base == nil { outline.base = attributes.href }
            return
        case .area, .iframe, .frame, .object:
            if let href = attributes.href {
                let kind: Outline.RawLink.Kind = tag == .area ? .area : .frame
                add(href, attributes.alt ?? attributes.title ?? "", kind)
            }
            if tag == .area { return }
        case .html:
            outline.signs.language = outline.signs.language ?? attributes.lang
        case .script:
            if let href = attributes.href { outline.signs.system.note(asset: href) }
        case .img:
            outline.signs.image(alt: attributes.alt)
            if let link, linkText.isEmpty, let alt = attributes.alt, outline.links[link.index].text.isEmpty {
                outline.links[link.index].text = Outline.tidy(alt.utf8)
            }
            return
        default: break
        }
        push(tag, attributes)
        if tag == .a, let href = attributes.href { beginLink(href, attributes) }
    }

    private mutating func push(_ tag: Tag, _ attributes: Attributes) {
        let parent = open.last
        var marks = MarkNames.marks(
            tag: tag, role: attributes.role, style: attributes.style, isHidden: attributes.isHidden)
        // The page's own classes describe the layout, not a part of it.
        if !attributes.names.isEmpty, tag != .html, tag != .body { marks.formUnion(named(attributes.names)) }
        var entry = Open(
            tag: tag, node: parent?.node ?? -1, makesNode: tag.isBlock,
            isHidden: parent?.isHidden ?? false || marks.contains(.hidden) || marks.contains(.form),
            isJunk: parent?.isJunk ?? false, isCaption: parent?.isCaption ?? false || marks.contains(.caption),
            isVeiled: parent?.isVeiled ?? false || marks.contains(.veiled))
        if tag.isBlock {
            closeBlock()
            entry.isJunk = entry.isJunk || marks.contains(.junk)
            if tag == .td || tag == .th { cells += 1 }
            let above = entry.node
            var hash = above >= 0 ? outline.nodes[above].shape : 14_695_981_039_346_656_037
            hash = (hash ^ UInt64(tag.rawValue)) &* 1_099_511_628_211
            for byte in attributes.names.prefix(60) where !(48...57).contains(byte) {
                hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
            }
            let depth = above >= 0 ? outline.nodes[above].depth + 1 : 0
            entry.node = outline.nodes.count
            outline.nodes.append(
                Outline.Node(
                    parent: above, tag: tag, depth: depth, shape: hash, marks: marks, firstBlock: outline.blocks.count,
                    endBlock: outline.blocks.count, cell: cells))
            if tag.heading > 0 { heading = tag.heading }
        } else if marks.contains(.hidden) {
            closeBlock()
        }
        open.append(entry)
    }

    private mutating func named(_ names: [UInt8]) -> Marks {
        if let marks = known[names] { return marks }
        outline.signs.system.note(names: names)
        var marks = MarkNames.read(names)
        if usesHints {
            marks.formUnion(MarkNames.hints(names))
            if !marks.isDisjoint(with: [.body, .posted]) { outline.hasHints = true }
        }
        if known.count < 4_000 { known[names] = marks }
        return marks
    }

    mutating func end(_ tag: Tag) {
        guard let index = open.lastIndex(where: { $0.tag == tag }), open.count - index < 400 else { return }
        while open.count > index, let entry = open.last {
            let isHiddenInline = !entry.makesNode && entry.isHidden != (open.dropLast().last?.isHidden ?? false)
            if entry.makesNode || isHiddenInline { closeBlock() }
            if entry.makesNode {
                outline.nodes[entry.node].endBlock = outline.blocks.count
                if entry.tag.heading > 0 { heading = 0 }
            }
            if entry.tag == .a, let link, link.depth == open.count { endLink(link.index) }
            open.removeLast()
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let top = open.last else { return appendText(bytes) }
        switch top.tag {
        case .title where outline.nodes.isEmpty || outline.title.isEmpty || !top.isHidden:
            if !top.isHidden { outline.title += String(decoding: bytes, as: UTF8.self) }
        case .script, .style, .title: return
        default: appendText(bytes)
        }
    }

    private mutating func appendText(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let end = min(index + width, bytes.count)
            switch Scalar.kind(bytes, index, end) {
            case .space: pendingSpace = true
            case .invisible: break
            case .slip:
                // Ƣ, ƣ: a Word font's slip for Ư, ư.
                write(0xC6, letter: true)
                write(bytes[index + 1] == 0xA2 ? 0xAF : 0xB0, letter: false)
            case .mark:
                for at in index..<end { write(bytes[at], letter: false) }
            case .other:
                write(byte, letter: true)
                for at in (index + 1)..<max(index + 1, end) { write(bytes[at], letter: false) }
            }
            index = end
        }
    }

    private mutating func write(_ byte: UInt8, letter: Bool) {
        if block == nil {
            guard outline.blocks.count < blockLimit else { return }
            let top = open.last
            block = Outline.Block(
                start: outline.text.count, end: outline.text.count, node: top?.node ?? -1, heading: heading,
                isHidden: top?.isHidden ?? false, isJunk: top?.isJunk ?? false, isCaption: top?.isCaption ?? false,
                firstLink: link?.index ?? outline.links.count, endLink: outline.links.count)
            pendingSpace = false
        } else if pendingSpace {
            outline.text.append(0x20)
            pendingSpace = false
            if link != nil, !linkText.isEmpty { linkText.append(0x20) }
        }
        outline.text.append(byte)
        if letter { block?.letters += 1 }
        if link != nil {
            if letter { block?.linked += 1 }
            if linkText.count < 2_000 { linkText.append(byte) }
        }
    }

    private mutating func closeBlock() {
        pendingSpace = false
        guard var done = block else {
            if link != nil, !linkText.isEmpty, linkText.last != 0x20 { linkText.append(0x20) }
            return
        }
        if link != nil, !linkText.isEmpty { linkText.append(0x20) }
        done.end = outline.text.count
        done.endLink = outline.links.count
        done.hash = Scalar.hash(outline.text[done.start..<done.end])
        done.isSentence = Scalar.endsSentence(outline.text[done.start..<done.end])
        outline.blocks.append(done)
        block = nil
    }

    private mutating func beginLink(_ href: String, _ attributes: Attributes) {
        guard outline.links.count < linkLimit else { return }
        if let link { endLink(link.index) }
        add(href, "", .anchor)
        if let title = attributes.title { outline.links[outline.links.count - 1].text = Outline.tidy(title.utf8) }
        link = (outline.links.count - 1, open.count)
        linkText = []
    }

    private mutating func endLink(_ index: Int) {
        while linkText.last == 0x20 { linkText.removeLast() }
        if !linkText.isEmpty { outline.links[index].text = Outline.tidy(linkText) }
        link = nil
    }

    private mutating func add(_ href: String, _ text: String, _ kind: Outline.RawLink.Kind) {
        guard outline.links.count < linkLimit else { return }
        outline.links.append(
            Outline.RawLink(
                href: href, text: text, kind: kind, block: outline.blocks.count, isHidden: open.last?.isHidden ?? false,
                isFile: AttachmentLinks.isFile(href), isVeiled: open.last?.isVeiled ?? false)
        )
    }

    private mutating func meta(_ attributes: Attributes) {
        guard let content = attributes.content, outline.metas.count < 300 else { return }
        guard let name = attributes.name?.lowercased() else { return }
        if name == "refresh" { outline.refresh = content }
        outline.metas.append((name, content))
    }

    private mutating func linkElement(_ attributes: Attributes) {
        guard let href = attributes.href, let rel = attributes.rel?.lowercased() else { return }
        outline.signs.system.note(asset: href)
        let words = rel.split(separator: " ")
        if words.contains("canonical") { outline.canonical = outline.canonical ?? href }
        if words.contains("next") || words.contains("prev") { add(href, "", .next) }
        if words.contains("alternate") { add(href, attributes.title ?? "", .alternate) }
    }

    mutating func finish() -> Outline {
        closeBlock()
        while let entry = open.popLast() {
            if entry.makesNode { outline.nodes[entry.node].endBlock = outline.blocks.count }
        }
        if let link { endLink(link.index) }
        return outline
    }
}
