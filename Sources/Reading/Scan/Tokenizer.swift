/// The tokenizer of the HTML Standard (13.2.5) on bytes, for the link scan and for the outline alike: no tree, no String
/// for a token.
///
/// Whoever takes the tokens builds as much of a tree as it needs: it says where foreign content is, and what raw text is
/// to be skipped.
struct Tokenizer {
    struct Attribute {
        var name: ScanAttribute
        var start: Int
        var end: Int
    }

    enum Token {
        /// Character references are not read yet.
        case text(Int, Int)
        /// Its attributes are in ``Tokenizer/attributes`` until the next token.
        case start(ScanTag?, PackedName, isSelfClosing: Bool)
        case end(ScanTag?, PackedName)
        /// `<!` stands here; ``Tokenizer/declaration(hasCDATA:)`` says what it is and must be called.
        case declaration
        /// `<?…>`
        case instruction(Int, Int)
    }

    enum Declaration {
        /// The text of a comment.
        case comment(Int, Int)
        /// The text of a CDATA section.
        case cdata(Int, Int)
        /// From `<!` to behind `>`.
        case other(Int, Int)
    }

    var bytes: UnsafePointer<UInt8>
    /// The next byte to read.
    var at: Int
    let end: Int
    /// Known attributes of the last start tag, the first of each name.
    private(set) var attributes: [Attribute] = []
    private var seen: UInt64 = 0
    /// Elements whose end tag is known not to come any more: looked for once, so that a page is read in linear time.
    private var unclosed: Set<ScanTag> = []
    private let tagNames = ScanTag.Finder()
    private let attributeNames = ScanAttribute.Finder()

    init(_ bytes: UnsafePointer<UInt8>, from: Int, end: Int) {
        self.bytes = bytes
        at = from
        self.end = end
    }

    /// nil at the end; a tag that the end cuts off is none.
    mutating func next() -> Token? {
        while at < end {
            let from = at
            let open = RawText.find(UInt8(ascii: "<"), bytes, from, end)
            if open > from {
                at = open
                return .text(from, open)
            }
            guard open + 1 < end else {
                at = end
                return .text(open, end)
            }
            let next = bytes[open + 1]
            if ByteClass.isLetter(next) { return startTag() }
            switch next {
            case UInt8(ascii: "/"):
                guard open + 2 < end else {
                    at = end
                    return .text(open, end)
                }
                if ByteClass.isLetter(bytes[open + 2]) { return endTag() }
                // `</>` is nothing, `</ …>` a comment.
                skip(past: open + 2)
            case UInt8(ascii: "!"): return .declaration
            case UInt8(ascii: "?"):
                skip(past: open + 2)
                return .instruction(open, at)
            default:
                at = open + 1
                return .text(open, open + 1)
            }
        }
        return nil
    }

    /// Goes behind the next `>`.
    private mutating func skip(past start: Int) {
        at = min(end, RawText.find(UInt8(ascii: ">"), bytes, start, end) + 1)
    }

    /// Reads what begins with `<!`.
    ///
    /// - Parameter hasCDATA: true in foreign content and in XML.
    /// - Returns: what stood there.
    mutating func declaration(hasCDATA: Bool) -> Declaration {
        let open = at
        let start = at + 2
        if RawText.starts(Tokenizer.dashes, bytes, start, end) {
            let (text, next) = RawText.commentEnd(bytes, start + 2, end)
            at = next
            return .comment(start + 2, text)
        }
        if hasCDATA, RawText.starts(Tokenizer.cdata, bytes, start, end) {
            let from = start + Tokenizer.cdata.count
            var close = RawText.find(UInt8(ascii: "]"), bytes, from, end)
            while close < end, !RawText.starts(Tokenizer.cdataEnd, bytes, close, end) {
                close = RawText.find(UInt8(ascii: "]"), bytes, close + 1, end)
            }
            at = min(end, close + 3)
            return .cdata(from, close)
        }
        skip(past: start)
        return .other(open, at)
    }

    /// Goes to the end tag of an element whose content is no markup; to the end where there is none.
    ///
    /// - Returns: nil where the end tag is missing.
    mutating func skipRawText(_ tag: ScanTag) -> Int? {
        guard let close = endOfRaw(tag) else {
            at = end
            return nil
        }
        at = close
        return close
    }

    /// Where the end tag of an element stands whose start tag was the last token; nil where there is none.
    mutating func endOfRaw(_ tag: ScanTag) -> Int? {
        guard !unclosed.contains(tag) else { return nil }
        let close =
            tag == .script ? RawText.scriptEnd(bytes, at, end) : RawText.endTag(tag.nameBytes, bytes, at, end)
        if close == nil { unclosed.insert(tag) }
        return close
    }

    /// A tokenizer for other bytes in between: what a comment hides, a document in an attribute.
    func inner(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> Tokenizer {
        Tokenizer(bytes, from: from, end: end)
    }

    private static let dashes = Array("--".utf8)
    private static let cdata = Array("[CDATA[".utf8)
    private static let cdataEnd = Array("]]>".utf8)

    // MARK: Tags

    private mutating func startTag() -> Token? {
        var name = PackedName()
        var index = at + 1
        while index < end, !endsName(bytes[index]) {
            name.append(bytes[index])
            index += 1
        }
        attributes.removeAll(keepingCapacity: true)
        seen = 0
        var isSelfClosing = false
        guard let next = readAttributes(index, keep: true, &isSelfClosing) else {
            at = end
            return nil
        }
        at = next
        return .start(tagNames.find(name), name, isSelfClosing: isSelfClosing)
    }

    private mutating func endTag() -> Token? {
        var name = PackedName()
        var index = at + 2
        while index < end, !endsName(bytes[index]) {
            name.append(bytes[index])
            index += 1
        }
        if index < end, bytes[index] == UInt8(ascii: ">") {
            at = index + 1
        } else {
            var isSelfClosing = false
            guard let next = readAttributes(index, keep: false, &isSelfClosing) else {
                at = end
                return nil
            }
            at = next
        }
        return .end(tagNames.find(name), name)
    }

    @inline(__always)
    private func endsName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || ByteClass.isSpace(byte)
    }

    /// `keep`: false for end tags, whose attributes mean nothing.
    /// Gives the index behind the tag's `>`, nil where the page ends before.
    private mutating func readAttributes(_ from: Int, keep: Bool, _ isSelfClosing: inout Bool) -> Int? {
        let bytes = bytes
        let end = end
        var at = from
        while at < end {
            let byte = bytes[at]
            if byte == UInt8(ascii: ">") { return at + 1 }
            if ByteClass.isSpace(byte) {
                at += 1
                continue
            }
            if byte == UInt8(ascii: "/") {
                at += 1
                isSelfClosing = at < end && bytes[at] == UInt8(ascii: ">")
                continue
            }
            var name = PackedName()
            repeat {
                name.append(bytes[at])
                at += 1
            } while at < end && bytes[at] != UInt8(ascii: "=") && !endsName(bytes[at])
            while at < end, ByteClass.isSpace(bytes[at]) { at += 1 }
            var start = at
            var stop = at
            if at < end, bytes[at] == UInt8(ascii: "=") {
                at += 1
                while at < end, ByteClass.isSpace(bytes[at]) { at += 1 }
                guard at < end else { return nil }
                let quote = bytes[at]
                if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                    start = at + 1
                    stop = RawText.find(quote, bytes, start, end)
                    guard stop < end else { return nil }
                    at = stop + 1
                } else {
                    start = at
                    while at < end, bytes[at] != UInt8(ascii: ">"), !ByteClass.isSpace(bytes[at]) { at += 1 }
                    stop = at
                }
            }
            if keep, let known = attributeNames.find(name) { add(Attribute(name: known, start: start, end: stop)) }
        }
        return nil
    }

    /// The first of a name counts; of those without a name of their own at most 128 are kept.
    @inline(__always)
    private mutating func add(_ attribute: Attribute) {
        if let bit = attribute.name.bit {
            if seen & bit != 0 { return }
            seen |= bit
        } else if attributes.count >= 128 {
            return
        }
        attributes.append(attribute)
    }

    @inline(__always)
    func has(_ name: ScanAttribute) -> Bool { name.bit.map { seen & $0 != 0 } ?? false }

    func attribute(_ name: ScanAttribute) -> Attribute? {
        has(name) ? attributes.first { $0.name == name } : nil
    }

    /// Whether a value is `text` (in lower case), without regard to case and spaces around it.
    func value(_ name: ScanAttribute, is text: StaticString) -> Bool {
        guard let attribute = attribute(name) else { return false }
        var (start, end) = (attribute.start, attribute.end)
        while start < end, ByteClass.isSpace(bytes[start]) { start += 1 }
        while end > start, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
        guard end - start == text.utf8CodeUnitCount else { return false }
        for offset in 0..<(end - start)
        where ByteClass.lower(bytes[start + offset]) != text.utf8Start[offset] { return false }
        return true
    }
}
