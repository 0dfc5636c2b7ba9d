/// Start tags, and which elements they end (HTML Standard, 13.2.6.4).
extension OutlineBuilder {
    mutating func start(_ tag: ScanTag?, _ name: PackedName, _ isSelfClosing: Bool) {
        if isForeign {
            guard tag?.breaksOut ?? false, let outermost = foreign else {
                return startForeign(tag, name, isSelfClosing)
            }
            pop(to: outermost)
        }
        guard let tag else {
            if name == LooseName.colgroup { return }
            beginBody()
            return push(nil, name)
        }
        if tag == .html {
            outlined.signs.language = outlined.signs.language ?? string(.lang) ?? string(.xmlLang)
        }
        if !hasBody, startHead(tag) { return }
        beginBody()
        switch tag {
        case .html, .head, .body, .frameset: return
        case .svg, .math:
            if !isSelfClosing { startForeign(tag, name, false) }
        case .meta, .link, .base, .title, .script, .style, .noframes, .template, .noscript: startAnywhere(tag)
        case .textarea, .iframe, .noembed, .xmp, .plaintext: startRaw(tag)
        case .a:
            if let index = open.formatting(OpenElements.key(.a, name)) { remove(at: index) }
            push(.a)
            beginLink()
        case .br: closeBlock()
        case .hr:
            endParagraph()
            closeBlock()
        case .img, .image: picture()
        case .area: addLink(.area, words: [.alt, .title])
        case .embed: addLink(.frame, words: [.alt, .title])
        case .frame: addLink(.frame, words: [.title])
        case .object:
            addLink(.frame, words: [.title])
            push(.object)
        case .input, .keygen: endSelect()
        default:
            if tag.isVoid || startTablePart(tag) { return }
            startContent(tag)
        }
    }

    private mutating func startContent(_ tag: ScanTag) {
        switch tag {
        case .li: end(item: { $0 == .li })
        case .dt, .dd: end(item: { $0 == .dt || $0 == .dd })
        case .option: if open.last?.tag == .option { popLast() }
        case .optgroup:
            if open.last?.tag == .option { popLast() }
            if open.last?.tag == .optgroup { popLast() }
        case .select:
            if endSelect() { return }
        case .button:
            if let index = open.find(.button, upTo: .scope) { pop(to: index) }
        case .form:
            guard !hasForm || inert > 0 else { return }
            hasForm = hasForm || inert == 0
            // In a table, outside its cells, a form holds nothing.
            if let last = open.last?.tag, [.table, .tbody, .thead, .tfoot, .tr].contains(last) { return }
        default: break
        }
        let rules = open.rules(tag)
        if rules.contains(.endsParagraph) || tag == .li || tag == .dt || tag == .dd { endParagraph() }
        if rules.contains(.isHeading), open.rules(open.last?.tag).contains(.isHeading) { popLast() }
        push(tag)
    }

    // MARK: Head and body

    /// - Returns: true where the element belongs before the body.
    private mutating func startHead(_ tag: ScanTag) -> Bool {
        switch tag {
        case .html:
            if open.count == 0 { push(.html) }
        case .head:
            beginHTML()
            if !hasHead, inert == 0 {
                hasHead = true
                push(.head)
            }
        case .body:
            guard inert == 0 else { return true }
            leaveHead()
            push(.body)
            hasBody = true
        case .frameset:
            leaveHead()
            hasBody = true
        case .meta, .link, .base, .title, .script, .style, .noframes, .template, .noscript, .bgsound:
            beginHTML()
            startAnywhere(tag)
        default: return false
        }
        return true
    }

    private mutating func beginHTML() {
        if open.count == 0 { push(.html, isImplied: true) }
    }

    private mutating func leaveHead() {
        beginHTML()
        pop(to: 1)
    }

    mutating func beginBody() {
        guard !hasBody, inert == 0 else { return }
        leaveHead()
        push(.body, isImplied: true)
        hasBody = true
    }

    /// Elements that mean the same in the head and in the body.
    private mutating func startAnywhere(_ tag: ScanTag) {
        switch tag {
        case .meta: meta()
        case .link: linkElement()
        case .base: if outlined.base == nil { outlined.base = string(.href) }
        case .title: readTitle()
        case .script, .style:
            if tag == .script, let address = string(.src) { outlined.signs.system.note(asset: address) }
            _ = tokens.skipRawText(tag)
        case .noframes: startRaw(tag)
        case .template:
            inert += 1
            pushInert(tag)
        case .noscript: startNoscript()
        default: break
        }
    }

    /// With scripts, as visitors see a page, nothing in it is markup: its links are read all the same, and whatever stands
    /// in it, it ends at its end tag and closes nothing around it.
    private mutating func startNoscript() {
        guard !isInNoscript, let close = tokens.endOfRaw(.noscript) else { return }
        let (level, elements) = (open.count, overflow)
        inert += 1
        pushInert(.noscript)
        var outer = tokens
        outer.at = close
        tokens = tokens.inner(tokens.bytes, tokens.at, close)
        isInNoscript = true
        readTokens()
        isInNoscript = false
        tokens = outer
        pop(to: level)
        overflow = elements
    }

    private mutating func pushInert(_ tag: ScanTag) {
        let before = open.count
        push(tag)
        if open.count == before { inert -= 1 }
    }

    // MARK: Content that is no markup

    private mutating func startRaw(_ tag: ScanTag) {
        if tag == .xmp || tag == .plaintext { endParagraph() }
        if tag == .textarea { endSelect() }
        if tag == .iframe { addLink(.frame, words: [.title]) }
        closeBlock()
        let from = tokens.at
        guard tag != .plaintext else {
            plainText(from, tokens.end)
            tokens.at = tokens.end
            return
        }
        let close = tokens.skipRawText(tag) ?? tokens.end
        if tag == .xmp { plainText(from, close) }
        closeBlock()
    }

    private mutating func readTitle() {
        let from = tokens.at
        // Nobody would write a page of which all is title.
        let to =
            tokens.skipRawText(.title) ?? RawText.find(UInt8(ascii: "<"), tokens.bytes, from, tokens.end)
        tokens.at = to
        guard !hasTitle, inert == 0 else { return }
        let title = string(from, to, inAttribute: false)
        hasTitle = title.utf8.contains { $0 > 0x20 }
        if hasTitle { outlined.title = title }
    }

    private mutating func startForeign(_ tag: ScanTag?, _ name: PackedName, _ isSelfClosing: Bool) {
        if tag == .script || tag == .style, !isSelfClosing {
            _ = tokens.skipRawText(tag == .script ? .script : .style)
            return
        }
        if tag == .a, let index = open.formatting(OpenElements.key(.a, name)) { remove(at: index) }
        guard !isSelfClosing else { return }
        let before = open.count
        push(tag, name)
        guard open.count > before else { return }
        if tag == .svg || tag == .math, foreign == nil { foreign = before }
        if tag == .foreignobject, integration == nil { integration = before }
        if tag == .a { beginLink() }
    }

    // MARK: Tables

    /// - Returns: true where the tag was a table's part.
    private mutating func startTablePart(_ tag: ScanTag) -> Bool {
        switch tag {
        case .caption, .thead, .tbody, .tfoot, .tr, .td, .th: break
        default: return false
        }
        endSelect()
        guard let table = open.table else {
            // Outside a table such a tag is none, but it parts words.
            closeBlock()
            return true
        }
        switch tag {
        case .tr:
            pop(to: (open.search(upTo: .tableScope) { $0 == .tbody || $0 == .thead || $0 == .tfoot } ?? table) + 1)
        case .td, .th:
            if let row = open.search(upTo: .tableScope, { $0 == .tr }) {
                pop(to: row + 1)
            } else {
                pop(to: (open.search(upTo: .tableScope) { $0 == .tbody || $0 == .thead || $0 == .tfoot } ?? table) + 1)
                push(.tr, isImplied: true)
            }
        default: pop(to: table + 1)
        }
        push(tag)
        return true
    }

    // MARK: Ends that start tags imply

    mutating func endParagraph() {
        if let index = open.find(.p, upTo: .buttonScope) { pop(to: index) }
    }

    private mutating func end(item isItem: (ScanTag?) -> Bool) {
        if let index = open.item(isItem) { pop(to: index) }
    }

    /// - Returns: whether one was open.
    @discardableResult
    private mutating func endSelect() -> Bool {
        guard let index = open.find(.select, upTo: .scope) else { return false }
        pop(to: index)
        return true
    }
}
