import AuditCore

/// One pass over the bytes of a page: no tree, no String for a token.
///
/// Follows the tokenizer of the HTML Standard (13.2.5) wherever it decides what is a link, and knows only so much of
/// tree building as that needs: raw text, foreign content, which part of a page is furniture.
struct MarkupScanner {
    /// Links of one page; more are counted in `dropped`.
    static let linkLimit = 50_000
    /// Bytes of one address.
    static let addressLimit = 1 << 16
    /// Bytes kept of a link's words.
    static let textLimit = 2_000

    /// Where the scan stands; a comment or `srcdoc` is scanned in one of its own.
    struct Position {
        /// Not the page itself: addresses are copied to ``side``.
        var isSide = false
        var isComment = false
        /// How many `srcdoc` deep.
        var depth = 0
        /// For finds in a side buffer: where in the page its source stands.
        var offset: Int?
        var base = 0
    }

    struct OpenLink {
        var index: Int
        var textStart: Int
        /// `title` of the link, `alt` of a picture in it.
        var title: Range<Int>?
        var alt: Range<Int>?
    }

    struct Region {
        var tag: ScanTag
        /// How many elements of that name were open before.
        var depth: Int
        var place: SignatureBuilder.Place
    }

    var here = Position()
    var tokens: Tokenizer
    let isXML: Bool
    var links: [RawLink] = []
    var side: [UInt8] = []
    var texts: [UInt8] = []
    /// Of `base` elements and codebases, as in ``RawLink``; the first entry is the document's.
    var bases: [RawLink?] = [nil]
    var title: [UInt8] = []
    var hasTitle = false
    var canonical: RawLink?
    var noFollow = false
    var dropped = 0
    var signature: SignatureBuilder
    var classes: ClassMarks

    var openLink: OpenLink?
    var pendingSpace = false
    var regions: [Region] = []
    /// That of the innermost region.
    var place: SignatureBuilder.Place = []
    var depths = [Int](repeating: 0, count: ScanTag.allCases.count)
    var containers = 0
    var isPostForm = false
    var scratch: [UInt8] = []

    init(
        _ bytes: UnsafePointer<UInt8>, from: Int, end: Int, isXML: Bool, signature: SignatureBuilder,
        classes: ClassMarks
    ) {
        tokens = Tokenizer(bytes, from: from, end: end)
        self.isXML = isXML
        self.signature = signature
        self.classes = classes
        self.signature.reset()
    }

    var isForeign: Bool {
        (depth(.svg) > 0 || depth(.math) > 0) && depth(.foreignobject) == 0
    }
    func depth(_ tag: ScanTag) -> Int { depths[Int(tag.rawValue)] }

    mutating func run() {
        while let token = tokens.next() {
            switch token {
            case .text(let from, let to): text(from, to)
            case .start(let tag, _, let isSelfClosing): start(tag, isSelfClosing)
            case .end(let tag, _): if let tag { closes(tag) }
            case .declaration: declaration()
            case .instruction(let from, let to): if !here.isSide { instruction(from, to) }
            }
        }
    }

    private mutating func start(_ tag: ScanTag?, _ isSelfClosing: Bool) {
        if let tag { opens(tag, isSelfClosing) }
        if !tokens.attributes.isEmpty { sources(tag) }
        if let tag, tag.isRaw, !isForeign || tag == .script || tag == .style, !(isSelfClosing && isForeign) {
            rawText(tag)
        }
    }

    private mutating func declaration() {
        switch tokens.declaration(hasCDATA: isXML || isForeign) {
        case .comment(let from, let to): comment(from, to)
        case .cdata(let from, let to): text(from, to)
        case .other(let from, let to):
            if RawText.startsFolded(MarkupScanner.doctype, tokens.bytes, from + 2, to) { doctype(from, to) }
        }
    }

    @inline(__always)
    func has(_ name: ScanAttribute) -> Bool { tokens.has(name) }
    func attribute(_ name: ScanAttribute) -> Tokenizer.Attribute? { tokens.attribute(name) }
    func value(_ name: ScanAttribute, is text: StaticString) -> Bool { tokens.value(name, is: text) }

    /// Scans other bytes in between: what a comment hides, a document in an attribute.
    mutating func nested(_ position: Position, _ source: Tokenizer) {
        let outer = (here, tokens, openLink)
        (here, tokens, openLink) = (position, source, nil)
        run()
        (here, tokens, openLink) = outer
    }

    private static let doctype = Array("doctype".utf8)
}
