/// Makes markup from strangers safe and well formed enough for a strict XML parser, a piece at a time.
///
/// Out go tags, text and nothing else: comments, processing instructions, the declaration and the document type are left
/// out (so that no entity is ever declared to the parser), CDATA becomes text, ampersands and `<` that nobody escaped are
/// escaped. Bytes are UTF-8 afterwards, whatever they were. One pass; memory is a tag's length at most.
struct XMLFilter {
    enum State {
        /// Before the first `<`.
        case prolog
        case text, tag, bang, comment, cdata, instruction, doctype
        /// After `<`.
        case open
        /// Within `&…`.
        case reference
    }

    /// A general entity is declared: the document wants more than an address list needs.
    private(set) var declaresEntity = false
    /// A tag of more than 64 KB, which no sitemap or feed has.
    private(set) var isEndless = false
    /// What is ready for the parser.
    var out: [UInt8] = []

    private var state = State.prolog
    private var returning = State.text
    private var quote: UInt8 = 0
    /// `[` that are open in the document type.
    private var subset = false
    private var tagLength = 0
    /// The last bytes of what is being recognised, at most ten.
    private var held: [UInt8] = []
    private var input = XMLInput()

    init(label: String? = nil) { input.label = label }

    mutating func push(_ bytes: ArraySlice<UInt8>) {
        for byte in input.utf8(bytes) { take(byte) }
    }

    mutating func finish() {
        for byte in input.rest() { take(byte) }
        if state == .reference { closeReference() }
    }

    private mutating func take(_ byte: UInt8) {
        switch state {
        case .prolog: if byte == UInt8(ascii: "<") { state = .open }
        case .text: text(byte)
        case .open: open(byte)
        case .tag: tag(byte)
        case .reference: reference(byte)
        case .bang: bang(byte)
        case .comment: skip(byte, past: "-->")
        case .instruction: skip(byte, past: "?>")
        case .cdata: cdata(byte)
        case .doctype: doctype(byte)
        }
    }

    private mutating func text(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "<"): state = .open
        case UInt8(ascii: "&"): begin(.reference, from: .text)
        case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
        default: out.append(Self.legal(byte))
        }
    }

    private mutating func begin(_ next: State, from now: State) {
        returning = now
        state = next
        held.removeAll(keepingCapacity: true)
    }

    private mutating func open(_ byte: UInt8) {
        let isName = (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
        switch byte {
        case UInt8(ascii: "!"): begin(.bang, from: .text)
        case UInt8(ascii: "?"): begin(.instruction, from: .text)
        default:
            guard isName || byte == UInt8(ascii: "/") else {
                out.append(contentsOf: "&lt;".utf8)
                state = .text
                return text(byte)
            }
            out.append(UInt8(ascii: "<"))
            out.append(byte)
            state = .tag
            quote = 0
            tagLength = 0
        }
    }

    private mutating func tag(_ byte: UInt8) {
        tagLength += 1
        if tagLength > 65_536 { isEndless = true }
        switch byte {
        case UInt8(ascii: "&") where quote != 0: begin(.reference, from: .tag)
        case UInt8(ascii: "<"):
            if quote != 0 { return out.append(contentsOf: "&lt;".utf8) }
            // A tag that was never closed.
            out.append(UInt8(ascii: ">"))
            state = .open
        case UInt8(ascii: ">") where quote == 0:
            out.append(byte)
            state = .text
        default:
            if byte == quote { quote = 0 } else if quote == 0, byte == 0x22 || byte == 0x27 { quote = byte }
            out.append(Self.legal(byte))
        }
    }

    private mutating func reference(_ byte: UInt8) {
        if byte == UInt8(ascii: ";") {
            held.append(byte)
            return closeReference()
        }
        let isPart = (97...122).contains(byte | 0x20) || (48...57).contains(byte) || byte == UInt8(ascii: "#")
        guard isPart, held.count < 9 else {
            closeReference()
            return take(byte)
        }
        held.append(byte)
    }

    /// The five entities and references to characters that XML allows stay; any other `&` is meant as it stands.
    private mutating func closeReference() {
        out.append(contentsOf: XMLReference.isKnown(held) ? "&".utf8 : "&amp;".utf8)
        out.append(contentsOf: held)
        tagLength += held.count
        state = returning
    }

    private mutating func bang(_ byte: UInt8) {
        held.append(byte)
        if held.elementsEqual("--".utf8) { return begin(.comment, from: .text) }
        if held.elementsEqual("[CDATA[".utf8) { return begin(.cdata, from: .text) }
        if "--".utf8.starts(with: held) || "[CDATA[".utf8.starts(with: held) { return }
        state = .doctype
        subset = false
        quote = 0
        let taken = held
        held.removeAll(keepingCapacity: true)
        for byte in taken { doctype(byte) }
    }

    private mutating func skip(_ byte: UInt8, past end: StaticString) {
        hold(byte)
        let wanted = UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount)
        guard held.count >= wanted.count, held.suffix(wanted.count).elementsEqual(wanted) else { return }
        state = .text
    }

    private mutating func hold(_ byte: UInt8) {
        if held.count >= 10 { held.removeFirst() }
        held.append(byte)
    }

    private mutating func cdata(_ byte: UInt8) {
        held.append(byte)
        if held.elementsEqual("]]>".utf8) {
            state = .text
        } else if !"]]>".utf8.starts(with: held) {
            // `]]]>`: only the first bracket is text.
            repeat { escape(held.removeFirst()) } while !held.isEmpty && !"]]>".utf8.starts(with: held)
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
        default: out.append(Self.legal(byte))
        }
    }

    private mutating func doctype(_ byte: UInt8) {
        if quote != 0 {
            if byte == quote { quote = 0 }
            return
        }
        hold(byte)
        switch byte {
        case UInt8(ascii: "["): subset = true
        case UInt8(ascii: "]"): subset = false
        case UInt8(ascii: ">"): if !subset { state = .text }
        case 0x22, 0x27: quote = byte
        default:
            // `<!ENTITY name`; with a `%` it is for the document type's own use, which is not read.
            if subset, held.count == 10, held.dropLast().elementsEqual("<!ENTITY ".utf8), byte != UInt8(ascii: "%"),
                byte > 0x20
            {
                declaresEntity = true
            }
            if byte <= 0x20, held.count > 1, held[held.count - 2] <= 0x20 { held.removeLast() }
        }
    }

    /// XML 1.0 has no control characters.
    private static func legal(_ byte: UInt8) -> UInt8 {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D ? 0x20 : byte
    }
}

enum XMLReference {
    /// `name`: what follows the ampersand, with the semicolon.
    static func isKnown(_ name: [UInt8]) -> Bool {
        guard name.last == UInt8(ascii: ";") else { return false }
        let name = name.dropLast()
        guard name.first == UInt8(ascii: "#") else { return names.contains(Array(name)) }
        let digits = String(decoding: name.dropFirst(), as: UTF8.self)
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, !digits.hasPrefix("x+"), !digits.hasPrefix("+") else { return false }
        return Unicode.Scalar(value) != nil && (value >= 0x20 || [0x09, 0x0A, 0x0D].contains(value))
            && value != 0xFFFE && value != 0xFFFF
    }

    private static let names = Set(["amp", "lt", "gt", "quot", "apos"].map { Array($0.utf8) })
}
