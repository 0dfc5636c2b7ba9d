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

    struct Attribute {
        var name: ScanAttribute
        var start: Int
        var end: Int
    }

    /// Where the scan stands; a comment or `srcdoc` is scanned in one of its own.
    struct Position {
        var bytes: UnsafePointer<UInt8>
        var at: Int
        var end: Int
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

    var here: Position
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

    var attributes: [Attribute] = []
    var seen: UInt64 = 0
    var openLink: OpenLink?
    var pendingSpace = false
    var regions: [Region] = []
    /// That of the innermost region.
    var place: SignatureBuilder.Place = []
    var depths = [Int](repeating: 0, count: ScanTag.allCases.count)
    var containers = 0
    var isPostForm = false
    /// Elements whose end tag is known not to come any more: looked for once, so that the scan stays linear.
    var unclosed: Set<ScanTag> = []
    var scratch: [UInt8] = []
    let tagNames = ScanTag.Finder()
    let attributeNames = ScanAttribute.Finder()

    init(
        _ bytes: UnsafePointer<UInt8>, from: Int, end: Int, isXML: Bool, signature: SignatureBuilder,
        classes: ClassMarks
    ) {
        here = Position(bytes: bytes, at: from, end: end)
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
        while here.at < here.end {
            let open = RawText.find(UInt8(ascii: "<"), here.bytes, here.at, here.end)
            if open > here.at { text(here.at, open) }
            here.at = open
            guard open + 1 < here.end else {
                if open < here.end { text(open, here.end) }
                here.at = here.end
                return
            }
            markup(here.bytes[open + 1])
        }
    }

    private mutating func markup(_ next: UInt8) {
        if ByteClass.isLetter(next) { return startTag() }
        switch next {
        case UInt8(ascii: "/"):
            guard here.at + 2 < here.end else {
                here.at = here.end
                return
            }
            let third = here.bytes[here.at + 2]
            if ByteClass.isLetter(third) { return endTag() }
            // `</>` is nothing, `</ …>` a comment.
            skip(past: here.at + 2)
        case UInt8(ascii: "!"): declaration()
        case UInt8(ascii: "?"):
            let start = here.at
            skip(past: here.at + 2)
            if !here.isSide { instruction(start, here.at) }
        default:
            text(here.at, here.at + 1)
            here.at += 1
        }
    }

    /// Goes behind the next `>`.
    private mutating func skip(past start: Int) {
        here.at = min(here.end, RawText.find(UInt8(ascii: ">"), here.bytes, start, here.end) + 1)
    }

    private mutating func declaration() {
        let start = here.at + 2
        if RawText.starts(MarkupScanner.dashes, here.bytes, start, here.end) {
            let (text, next) = RawText.commentEnd(here.bytes, start + 2, here.end)
            here.at = next
            comment(start + 2, text)
        } else if isXML || isForeign, RawText.starts(MarkupScanner.cdata, here.bytes, start, here.end) {
            let from = start + MarkupScanner.cdata.count
            var close = RawText.find(UInt8(ascii: "]"), here.bytes, from, here.end)
            while close < here.end, !RawText.starts(MarkupScanner.cdataEnd, here.bytes, close, here.end) {
                close = RawText.find(UInt8(ascii: "]"), here.bytes, close + 1, here.end)
            }
            text(from, close)
            here.at = min(here.end, close + 3)
        } else {
            let from = here.at
            skip(past: start)
            if RawText.startsFolded(MarkupScanner.doctype, here.bytes, start, here.at) { doctype(from, here.at) }
        }
    }

    /// Scans other bytes in between: what a comment hides, a document in an attribute.
    mutating func nested(_ position: Position) {
        let outer = (here, openLink, attributes, seen, unclosed)
        here = position
        openLink = nil
        unclosed = []
        run()
        (here, openLink, attributes, seen, unclosed) = outer
    }

    private static let dashes = Array("--".utf8)
    private static let cdata = Array("[CDATA[".utf8)
    private static let cdataEnd = Array("]]>".utf8)
    private static let doctype = Array("doctype".utf8)
}
