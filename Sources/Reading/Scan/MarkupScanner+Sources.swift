import AuditCore

/// Which attribute of which element names an address.
extension MarkupScanner {
    mutating func sources(_ tag: ScanTag?) {
        switch tag {
        case .link: return linkElement()
        case .meta: return metaElement()
        case .base: return baseElement()
        case .img, .image, .input: noteAlt()
        default: break
        }
        for index in tokens.attributes.indices { source(tokens.attributes[index], tag) }
    }

    private mutating func source(_ attribute: Tokenizer.Attribute, _ tag: ScanTag?) {
        switch attribute.name {
        case .href, .xlinkHref: href(attribute, tag)
        case .src: note(attribute, sourceKind(tag), tag)
        case .dataSrc, .dataOriginal:
            guard looksLikeAddress(attribute) else { return }
            note(attribute, tag == .iframe ? .page : tag == .script ? .script : .picture, tag)
        case .srcset, .imageSrcset, .dataSrcset: srcset(attribute, tag)
        case .action: note(attribute, isPostForm && tag == .form ? .post : .form, tag)
        case .formaction: note(attribute, isPostForm ? .post : .form, tag)
        case .data where tag == .object: note(attribute, contentKind(), tag, base: codebase())
        case .code where tag == .applet || tag == .object: note(attribute, .media, tag, base: codebase())
        case .archive where tag == .applet || tag == .object: list(attribute, .media, tag, base: codebase())
        case .codebase, .cite, .longdesc, .usemap, .pluginspage: note(attribute, .about, tag)
        case .manifest where tag == .html: note(attribute, .about, tag)
        case .profile where tag == .head: list(attribute, .about, tag)
        case .classid: note(attribute, .about, tag)
        case .ping where tag == .a || tag == .area: list(attribute, .ping, tag)
        case .background, .poster, .lowsrc: note(attribute, .picture, tag)
        case .dynsrc: note(attribute, .media, tag)
        case .dataBackground where looksLikeAddress(attribute): note(attribute, .picture, tag)
        case .icon where tag == .command || tag == .menuitem: note(attribute, .picture, tag)
        case .value: value(attribute, tag)
        case .dataHref, .dataUrl, .dataLink, .dataFile:
            if looksLikeAddress(attribute) { note(attribute, .handler, tag) }
        case .dataOther: dataAttribute(attribute, tag)
        case .handler: handler(attribute, tag)
        case .style: style(attribute, tag)
        case .srcdoc where tag == .iframe: document(attribute)
        default: break
        }
    }

    @discardableResult
    private mutating func note(_ attribute: Tokenizer.Attribute, _ kind: LinkKind, _ tag: ScanTag?, base: Int? = nil)
        -> Bool
    {
        add(attribute.start, attribute.end, kind, tag, attribute.name, isEncoded: true, base: base)
    }

    private mutating func href(_ attribute: Tokenizer.Attribute, _ tag: ScanTag?) {
        switch tag {
        case .image, .use: note(attribute, .picture, tag)
        case .script: note(attribute, .script, tag)
        case .a, .area, nil:
            // `svg:a` is `a` here; unknown elements of programs' making are taken for links.
            if note(attribute, has(.download) ? .file : .page, tag) {
                if tag == .a { openLink(attribute) } else { describeLast([.alt, .title]) }
            } else {
                javascript(attribute, tag)
            }
        default: note(attribute, isForeign || isXML ? .picture : .page, tag)
        }
    }

    private func sourceKind(_ tag: ScanTag?) -> LinkKind {
        switch tag {
        case .script: .script
        case .iframe, .frame: .page
        case .img, .image, .input, .picture, .ampImage: .picture
        case .source where depth(.picture) > 0: .picture
        case .embed: contentKind()
        default: .media
        }
    }

    /// What a plug-in shows may be a page or a document; films, sounds and pictures say so.
    private func contentKind() -> LinkKind {
        guard let type = attribute(.type) else { return .page }
        for prefix in MarkupScanner.mediaTypes where RawText.startsFolded(prefix, tokens.bytes, type.start, type.end) {
            return .media
        }
        return .page
    }

    /// Several addresses apart by spaces or commas.
    private mutating func list(_ attribute: Tokenizer.Attribute, _ kind: LinkKind, _ tag: ScanTag?, base: Int? = nil) {
        var start = attribute.start
        for at in attribute.start...attribute.end {
            let isEnd = at == attribute.end
            guard isEnd || tokens.bytes[at] <= 0x20 || tokens.bytes[at] == UInt8(ascii: ",") else { continue }
            if start < at { add(start, at, kind, tag, attribute.name, isEncoded: true, base: base) }
            start = at + 1
        }
    }

    /// Number of the base that `codebase` sets for the rest of its element.
    private mutating func codebase() -> Int? {
        guard let attribute = attribute(.codebase), attribute.start < attribute.end, bases.count < 1_000 else {
            return nil
        }
        bases.append(raw(attribute.start, attribute.end, .about, nil, .codebase, isEncoded: true))
        return bases.count - 1
    }

    private mutating func value(_ attribute: Tokenizer.Attribute, _ tag: ScanTag?) {
        switch tag {
        case .param:
            let isAddress = value(.valuetype, is: "ref") || MarkupScanner.movieNames.contains { value(.name, is: $0) }
            if isAddress, looksLikeAddress(attribute) { note(attribute, .media, tag) }
        case .option:
            // A list of links that a script follows.
            if ScriptText.isAddress(tokens.bytes, attribute.start, attribute.end) { note(attribute, .handler, tag) }
        default: break
        }
    }

    private mutating func dataAttribute(_ attribute: Tokenizer.Attribute, _ tag: ScanTag?) {
        guard attribute.end - attribute.start < 4_000, attribute.start < attribute.end else { return }
        let first = tokens.bytes[attribute.start]
        guard first == UInt8(ascii: "/") || first == UInt8(ascii: ".") || first | 0x20 == UInt8(ascii: "h") else {
            return
        }
        let bytes = decoded(attribute)
        let isAddress = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { ScriptText.isAddress($0, 0, buffer.count) } ?? false
        }
        if isAddress { addDecoded(bytes, .handler, tag, .dataOther, at: attribute.start) }
    }

    private mutating func handler(_ attribute: Tokenizer.Attribute, _ tag: ScanTag?) {
        // Without a quote there is no literal in it.
        guard attribute.end - attribute.start > 4 else { return }
        let isNew = scriptLiterals(decoded(attribute), tag, .handler, at: attribute.start)
        if isNew, tag == .a, openLink == nil { openLink(attribute) }
    }

    /// `javascript:window.open('…')`
    private mutating func javascript(_ attribute: Tokenizer.Attribute, _ tag: ScanTag?) {
        var at = attribute.start
        while at < attribute.end, tokens.bytes[at] <= 0x20 { at += 1 }
        guard RawText.startsFolded(MarkupScanner.javascriptScheme, tokens.bytes, at, attribute.end) else { return }
        if scriptLiterals(decoded(attribute), tag, attribute.name, at: attribute.start), tag == .a {
            openLink(attribute)
        }
    }

    @discardableResult
    private mutating func scriptLiterals(
        _ bytes: [UInt8], _ tag: ScanTag?, _ name: ScanAttribute, at: Int
    ) -> Bool {
        let found = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { ScriptText.literals($0, 0, buffer.count, isHandler: true) } ?? []
        }
        let before = links.count
        for literal in found { addDecoded(literal.bytes, .handler, tag, name, at: at) }
        return links.count > before
    }

    private mutating func style(_ attribute: Tokenizer.Attribute, _ tag: ScanTag?) {
        guard RawText.find(UInt8(ascii: "("), tokens.bytes, attribute.start, attribute.end) < attribute.end else {
            return
        }
        let bytes = decoded(attribute)
        let found = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { StyleText.addresses($0, 0, buffer.count) } ?? []
        }
        for one in found { addDecoded(one.bytes, .picture, tag, .style, at: attribute.start) }
    }

    private mutating func srcset(_ attribute: Tokenizer.Attribute, _ tag: ScanTag?) {
        let bytes = decoded(attribute)
        for candidate in SourceSet.addresses(bytes) {
            addDecoded(Array(bytes[candidate]), .picture, tag, attribute.name, at: attribute.start)
        }
    }

    /// `srcdoc`: a page in an attribute; two deep, as no portal goes deeper.
    private mutating func document(_ attribute: Tokenizer.Attribute) {
        guard here.depth < 2, !here.isComment else { return }
        let bytes = decoded(attribute)
        let offset = here.offset ?? attribute.start
        let depth = here.depth + 1
        bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            nested(
                Position(isSide: true, depth: depth, offset: offset, base: here.base),
                tokens.inner(start, 0, buffer.count))
        }
    }

    /// Not merely a word, and no expression of a template.
    private func looksLikeAddress(_ attribute: Tokenizer.Attribute) -> Bool {
        var hasMark = false
        for at in attribute.start..<attribute.end {
            switch tokens.bytes[at] {
            case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "?"): hasMark = true
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "("),
                UInt8(ascii: "$"):
                return false
            default: break
            }
        }
        return hasMark
    }

    private static let javascriptScheme = Array("javascript:".utf8)
    private static let mediaTypes = ["image/", "video/", "audio/", "application/x-shockwave"].map { Array($0.utf8) }
    private static let movieNames: [StaticString] = [
        "url", "movie", "src", "filename", "file", "href", "data", "source",
    ]
}
