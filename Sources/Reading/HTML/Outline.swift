/// A page as readers see it: blocks of text in document order, the elements around them, links and metadata.
struct Outline: Sendable {
    /// Words of all blocks, UTF-8, white space folded.
    var text: [UInt8] = []
    var blocks: [Block] = []
    var nodes: [Node] = []
    var links: [RawLink] = []
    var metas: [(name: String, content: String)] = []
    var title = ""
    var base: String?
    var canonical: String?
    var refresh: String?
    var signs = OutlineSigns()
    /// Some element has a mark of a content system's hints.
    var hasHints = false

    struct Block: Sendable {
        var start: Int
        var end: Int
        /// Letters and digits, roughly: characters that are no marks and spaces.
        var letters = 0
        var linked = 0
        var node: Int
        var heading = 0
        var isHidden = false
        var isJunk = false
        var isCaption = false
        /// Range in ``Outline/links``.
        var firstLink: Int
        var endLink: Int
        /// Of the words with all digits as one: what recurs on a site.
        var hash: UInt64 = 0
        /// Ends like a sentence.
        var isSentence = false

        var linkShare: Double { letters == 0 ? 0 : Double(linked) / Double(letters) }
    }

    struct Node: Sendable {
        var parent: Int
        var tag: Tag
        var depth: Int
        /// Of tag, class names and the parent's: equal for repeated structures.
        var shape: UInt64
        var marks: Marks
        var firstBlock: Int
        /// Past the last block.
        var endBlock: Int
        var cell = 0
    }

    struct RawLink: Sendable {
        var href: String
        var text: String
        var kind: Kind
        /// Index of the block in which the link begins.
        var block: Int
        var isHidden: Bool
        /// Leads to a file to be kept: a PDF, a Word paper, an archive.
        var isFile: Bool
        /// By a trick, not by the plain words for it.
        var isVeiled = false
        enum Kind: Sendable { case anchor, area, frame, next, alternate, form }
    }

    func string(_ block: Block) -> String { tidy(text[block.start..<block.end]) }
    func string(_ index: Int) -> String { string(blocks[index]) }

    func tidy(_ bytes: ArraySlice<UInt8>) -> String { Outline.tidy(bytes) }

    static func tidy(_ bytes: some Collection<UInt8>) -> String {
        bytes.withContiguousStorageIfAvailable(Outline.tidy) ?? Array(bytes).withUnsafeBufferPointer(Outline.tidy)
    }

    private static func tidy(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        for byte in bytes where byte == 0xCC || byte == 0xCD { return text.precomposedStringWithCanonicalMapping }
        return text
    }

    /// Whether `node` is `ancestor` or lies in it.
    func isInside(_ node: Int, _ ancestor: Int) -> Bool {
        var node = node
        while node >= 0, nodes[node].depth >= nodes[ancestor].depth {
            if node == ancestor { return true }
            node = nodes[node].parent
        }
        return false
    }

    /// The innermost element of that kind around a node.
    func nearest(_ tag: Tag, around node: Int) -> Int? {
        var node = node
        while node >= 0 {
            if nodes[node].tag == tag { return node }
            node = nodes[node].parent
        }
        return nil
    }

    /// Steps up from `a` to the nearest common ancestor, and from there down to `b`.
    func steps(_ a: Int, _ b: Int, where counts: (Tag) -> Bool = { _ in true }) -> (up: Int, down: Int) {
        var (a, b, up, down) = (a, b, 0, 0)
        while a != b, a >= 0, b >= 0 {
            if nodes[a].depth >= nodes[b].depth {
                up += counts(nodes[a].tag) ? 1 : 0
                a = nodes[a].parent
            } else {
                down += counts(nodes[b].tag) ? 1 : 0
                b = nodes[b].parent
            }
        }
        return (up, down)
    }
}

/// Elements that matter to readers.
enum Tag: UInt8, Sendable {
    case other, p, div, section, article, main, nav, header, footer, aside, form, table, tr, td, th, tbody, ul, ol, li
    case dl, dt, dd, h1, h2, h3, h4, h5, h6, a, figure, figcaption, blockquote, pre, caption, html, body, head, title
    case br, hr, meta, link, base, area, iframe, frame, script, style, noscript, template, select, option, button
    case textarea, input, img, svg, time, fieldset, address, center, thead, details, summary, legend, datalist, object

    /// Inline elements make no block of their own.
    var isBlock: Bool {
        switch self {
        case .other, .a, .br, .img, .input, .time, .meta, .link, .base, .area, .script, .style, .title: false
        default: true
        }
    }

    var heading: Int {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: 0
        }
    }

    static let byName: [String: Tag] = [
        "p": .p, "div": .div, "section": .section, "article": .article, "main": .main, "nav": .nav, "header": .header,
        "footer": .footer, "aside": .aside, "form": .form, "table": .table, "tr": .tr, "td": .td, "th": .th,
        "tbody": .tbody, "ul": .ul, "ol": .ol, "li": .li, "dl": .dl, "dt": .dt, "dd": .dd, "h1": .h1, "h2": .h2,
        "h3": .h3, "h4": .h4, "h5": .h5, "h6": .h6, "a": .a, "figure": .figure, "figcaption": .figcaption,
        "blockquote": .blockquote, "pre": .pre, "caption": .caption, "html": .html, "body": .body, "head": .head,
        "title": .title, "br": .br, "hr": .hr, "meta": .meta, "link": .link, "base": .base, "area": .area,
        "iframe": .iframe, "frame": .frame, "script": .script, "style": .style, "noscript": .noscript,
        "template": .template, "select": .select, "option": .option, "button": .button, "textarea": .textarea,
        "input": .input, "img": .img, "svg": .svg, "time": .time, "fieldset": .fieldset, "address": .address,
        "center": .center, "thead": .thead, "details": .details, "summary": .summary, "legend": .legend,
        "datalist": .datalist, "object": .object, "embed": .object, "marquee": .div, "dir": .ul, "menu": .ul,
    ]

    /// By `ScanTag.rawValue`.
    static let byScanTag: [Tag] = ScanTag.allCases.map { byName[$0.name] ?? .other }
}

/// What the names of an element say about it.
struct Marks: OptionSet, Sendable {
    let rawValue: UInt32
    static let hidden = Marks(rawValue: 1)
    /// Navigation, sidebars, comments, sharing: no part of the item.
    static let junk = Marks(rawValue: 2)
    static let content = Marks(rawValue: 4)
    static let breadcrumb = Marks(rawValue: 8)
    static let titled = Marks(rawValue: 16)
    static let caption = Marks(rawValue: 32)
    static let related = Marks(rawValue: 64)
    static let form = Marks(rawValue: 128)
}
