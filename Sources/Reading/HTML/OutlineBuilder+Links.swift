/// Links, metadata, and the values of attributes.
extension OutlineBuilder {
    mutating func beginLink() {
        guard outlined.links.count < OutlineBuilder.linkLimit, let href = string(.href) else { return }
        if let link { endLink(link.index) }
        add(href, string(.title).map { Outline.tidy($0.utf8) } ?? "", .anchor)
        if overflow == 0 { open.markLink() }
        link = (outlined.links.count - 1, overflow == 0 ? open.count - 1 : Int.max)
        linkText.removeAll(keepingCapacity: true)
    }

    mutating func endLink(_ index: Int) {
        while linkText.last == 0x20 { linkText.removeLast() }
        if !linkText.isEmpty { outlined.links[index].text = Outline.tidy(linkText) }
        link = nil
    }

    /// A picture's words stand for a link that has none.
    mutating func picture() {
        let alt = string(.alt)
        outlined.signs.image(alt: alt)
        guard let link, linkText.isEmpty, outlined.links[link.index].text.isEmpty, let alt else { return }
        outlined.links[link.index].text = Outline.tidy(alt.utf8)
    }

    /// A link without content; `words` names the attributes that describe it, best first.
    mutating func addLink(_ kind: Outline.RawLink.Kind, words: [ScanAttribute]) {
        guard let href = string(.href) ?? string(.src) ?? string(.data) else { return }
        let described = words.first { tokens.has($0) }
        add(href, described.flatMap { string($0) } ?? "", kind)
    }

    private mutating func add(_ href: String, _ text: String, _ kind: Outline.RawLink.Kind) {
        guard outlined.links.count < OutlineBuilder.linkLimit else { return }
        outlined.links.append(
            Outline.RawLink(
                href: href, text: text, kind: kind, block: outlined.blocks.count,
                isHidden: open.last?.flags.contains(.isHidden) ?? false, isFile: AttachmentLinks.isFile(href),
                isVeiled: open.last?.flags.contains(.isVeiled) ?? false))
    }

    mutating func meta() {
        guard outlined.metas.count < 300, let content = string(.content) else { return }
        let naming = tokens.attributes.first { [.name, .property, .httpEquiv, .itemprop].contains($0.name) }
        guard let name = naming.map({ string($0.start, $0.end).lowercased() }) else { return }
        if name == "refresh" { outlined.refresh = content }
        outlined.metas.append((name, content))
    }

    mutating func linkElement() {
        guard let href = string(.href), let rel = string(.rel)?.lowercased() else { return }
        outlined.signs.system.note(asset: href)
        let words = rel.split { $0 == " " || $0 == "\n" || $0 == "\t" }
        if words.contains("canonical") { outlined.canonical = outlined.canonical ?? href }
        if words.contains("next") || words.contains("prev") { add(href, "", .next) }
        if words.contains("alternate") { add(href, string(.title) ?? "", .alternate) }
    }

    /// The value of an attribute of the last start tag, its character references read; nil where it has none.
    func string(_ name: ScanAttribute) -> String? {
        tokens.attribute(name).map { string($0.start, $0.end) }
    }

    func string(_ from: Int, _ to: Int, inAttribute: Bool = true) -> String {
        let source = UnsafeBufferPointer(start: tokens.bytes + from, count: to - from)
        guard RawText.find(UInt8(ascii: "&"), tokens.bytes, from, to) < to else {
            return String(decoding: source, as: UTF8.self)
        }
        var out: [UInt8] = []
        out.reserveCapacity(source.count)
        Entities.decode(tokens.bytes, from, to, inAttribute: inAttribute, into: &out)
        return String(decoding: out, as: UTF8.self)
    }
}
