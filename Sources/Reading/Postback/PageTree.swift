import AuditCore

/// A page as a row of pieces of text and links, and the elements that hold them.
struct PageTree {
    /// A link with its words, a button, or the text between two of them.
    struct Piece {
        /// At most 120 bytes of the words.
        var text = ""
        /// Of all the words and of the address.
        var hash: UInt64 = 14_695_981_039_346_656_037
        var bytes = 0
        /// Leads somewhere by its address.
        var isLink = false
        var event: PostbackEvent?
        /// `title`, `aria-label`, `alt` of a picture inside.
        var hints: [String] = []
        /// Classes and ids of the link and of the icons in it, names of pictures.
        var names: [String] = []
        var isOff = false
        var isCurrent = false
        /// The innermost element around it.
        var node: Int
    }

    struct Node {
        var parent: Int
        var depth: Int
        /// The pieces in it: from `first` up to, without, `end`.
        var first: Int
        var end = 0
        /// Class and id.
        var names = ""
        var isOff = false
    }

    private(set) var pieces: [Piece] = []
    private(set) var nodes: [Node] = [Node(parent: 0, depth: 0, first: 0)]
    private var open: [(name: String, node: Int)] = []
    /// The link or button whose words are being read, and how many elements were open before it.
    private var link: (piece: Piece, name: String, depth: Int)?
    private var loose = Piece(node: 0)

    private var current: Int { open.last?.node ?? 0 }

    mutating func start(_ element: FormScanner.Element) {
        let name = element.name
        if PageTree.voids.contains(name) {
            if name == "input" { input(element) }
            if name == "img", link != nil {
                add(hint: element.value("alt"))
                add(hint: element.value("title"))
                if let file = element.value("src")?.utf8.split(separator: UInt8(ascii: "/")).last {
                    add(name: String(Substring(file.prefix(80))))
                }
            }
            return
        }
        if link != nil, name == "a" || name == "button" { closeLink() }
        closeImplied(by: name)
        guard open.count < 600, nodes.count < 400_000 else { return }
        if link == nil { flush() }
        let names = [element.value("class"), element.value("id")].compactMap(\.self).joined(separator: " ").start(400)
        if link != nil {
            add(name: names)
            add(hint: element.value("title"))
        }
        let words = PagerNames.words(names)
        nodes.append(
            Node(
                parent: current, depth: open.count + 1, first: pieces.count, names: names,
                isOff: words.contains("disabled")))
        open.append((name, nodes.count - 1))
        beginLink(element, names: names)
    }

    mutating func end(_ name: String) {
        guard let index = open.suffix(64).lastIndex(where: { $0.name == name }) else { return }
        if let link, index <= link.depth { closeLink() }
        pop(to: index)
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {
        if link != nil { link?.piece.take(bytes) } else { loose.take(bytes) }
    }

    mutating func finish() {
        closeLink()
        pop(to: 0)
        flush()
        nodes[0].end = pieces.count
    }

    private mutating func pop(to index: Int) {
        if link == nil { flush() }
        while open.count > index, let last = open.popLast() { nodes[last.node].end = pieces.count }
    }

    private mutating func flush() {
        if loose.bytes > 0 {
            loose.node = current
            pieces.append(loose)
        }
        loose = Piece(node: 0)
    }

    private mutating func closeImplied(by name: String) {
        guard let closes = PageTree.implied[name], let last = open.last, closes.contains(last.name) else { return }
        pop(to: open.count - 1)
        if name == "tr", open.last?.name == "tr" { pop(to: open.count - 1) }
    }

    private mutating func add(hint: String?) {
        guard let hint, !hint.isEmpty, (link?.piece.hints.count ?? 9) < 4 else { return }
        link?.piece.hints.append(hint.start(400))
    }

    private mutating func add(name: String) {
        guard !name.isEmpty, (link?.piece.names.count ?? 9) < 6 else { return }
        link?.piece.names.append(name.start(400))
    }

    private mutating func beginLink(_ element: FormScanner.Element, names: String) {
        guard link == nil else { return }
        var piece = Piece(node: current)
        switch element.name {
        case "a":
            let href = element.value("href")
            piece.event = PageTree.event(href: href, click: element.value("onclick"))
            if let href, PageTree.isPlace(href) {
                piece.isLink = true
                piece.mix(href.utf8)
            }
        case "button":
            let isPressed = (element.value("type") ?? "submit").lowercased() == "submit"
            piece.event = PageTree.event(href: nil, click: element.value("onclick"))
            if piece.event == nil, isPressed, PageTree.isHarmless(element.value("onclick")),
                let name = element.value("name")
            {
                piece.event = .button(name: name, value: element.value("value") ?? "")
            }
        case "span", "li", "td", "div":
            guard let click = element.value("onclick"), let event = PageTree.event(href: nil, click: click) else {
                return
            }
            piece.event = event
        default: return
        }
        piece.note(element, names: names)
        link = (piece, element.name, open.count - 1)
        add(hint: element.value("title"))
        add(hint: element.value("aria-label"))
    }

    private mutating func closeLink() {
        guard let closed = link else { return }
        link = nil
        pieces.append(closed.piece)
    }

    private mutating func input(_ element: FormScanner.Element) {
        let type = (element.value("type") ?? "text").lowercased()
        guard ["submit", "image", "button"].contains(type), link == nil else { return }
        flush()
        let name = element.value("name") ?? ""
        let value = element.value("value") ?? ""
        var piece = Piece(node: current)
        let click = element.value("onclick")
        if let click, type != "button", click.utf8.count < 8_192,
            Markup.find("WebForm_PostBackOptions", in: Array(click.utf8)) != nil
        {
            // Checks the form's fields first, then sends as any button does, unless it posts to another page.
            if ScriptCall.event(in: click) != nil {
                piece.event = type == "image" ? .image(name: name) : .button(name: name, value: value)
            }
        } else if let click, let event = ScriptCall.event(in: click) {
            piece.event = event
        } else if type == "submit", PageTree.isHarmless(click) {
            piece.event = .button(name: name, value: value)
        } else if type == "image", PageTree.isHarmless(click) {
            piece.event = .image(name: name)
        }
        if name.isEmpty, case .event = piece.event {} else if name.isEmpty { piece.event = nil }
        if type != "image" { piece.take(Array(value.utf8)[...]) }
        piece.hints = [element.value("alt"), element.value("title"), element.value("aria-label")].compactMap(\.self)
        piece.note(
            element, names: [element.value("class"), element.value("id")].compactMap(\.self).joined(separator: " "))
        if let file = element.value("src")?.utf8.split(separator: UInt8(ascii: "/")).last {
            piece.names.append(String(Substring(file.prefix(80))))
        }
        pieces.append(piece)
    }

    private static func event(href: String?, click: String?) -> PostbackEvent? {
        guard isHarmless(click) else { return nil }
        if let href, isScript(href) {
            if let event = ScriptCall.event(in: Markup.percentDecoded(href)) { return event }
        } else if let href, isPlace(href) {
            // The address leads there without a post.
            return nil
        }
        return click.flatMap { ScriptCall.event(in: $0) }
    }

    /// Neither asks the visitor first nor forbids what the link would do.
    private static func isHarmless(_ click: String?) -> Bool {
        guard let click else { return true }
        let bytes = click.utf8.prefix(8_192).filter { $0 > 0x20 && $0 != UInt8(ascii: ";") }
        return Markup.find("confirm(", in: bytes) == nil && bytes != Array("returnfalse".utf8)
            && bytes != Array("javascript:returnfalse".utf8)
    }

    private static func isScript(_ href: String) -> Bool {
        href.utf8.drop { $0 <= 0x20 }.prefix(11).map(Markup.lower).elementsEqual("javascript:".utf8)
    }

    private static func isPlace(_ href: String) -> Bool {
        guard let first = href.utf8.first(where: { $0 > 0x20 }) else { return false }
        return first != UInt8(ascii: "#") && !isScript(href)
    }

    private static let voids: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    /// Which open element a start tag ends, where the end tag may be left out.
    private static let implied: [String: Set<String>] = [
        "td": ["td", "th"], "th": ["td", "th"], "tr": ["td", "th", "tr"], "li": ["li"], "p": ["p"], "dt": ["dt", "dd"],
        "dd": ["dt", "dd"], "option": ["option"],
    ]
}

extension PageTree.Piece {
    mutating func take(_ bytes: ArraySlice<UInt8>) {
        guard bytes.contains(where: { $0 > 0x20 }) else { return }
        let words = bytes.count > 400 ? String(decoding: bytes.prefix(400), as: UTF8.self) : Markup.decoded(bytes)
        if text.utf8.count < 120 { text += (text.isEmpty ? "" : " ") + Folded.tidy(words) }
        if text.isEmpty && bytes.count < 40 { return }
        self.bytes += bytes.count
        mix(bytes.lazy.filter { $0 > 0x20 })
    }

    mutating func mix(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    }

    fileprivate mutating func note(_ element: FormScanner.Element, names: String) {
        if !names.isEmpty { self.names.append(names) }
        let words = PagerNames.words(names)
        isOff = isOff || element.has("disabled") || words.contains("disabled") || words.contains("aspnetdisabled")
        isCurrent = words.contains("current") || words.contains("active") || words.contains("selected")
    }
}

extension String {
    /// At most so many bytes; a scalar that is cut becomes U+FFFD.
    fileprivate func start(_ count: Int) -> String {
        utf8.count <= count ? self : String(decoding: utf8.prefix(count), as: UTF8.self)
    }
}
