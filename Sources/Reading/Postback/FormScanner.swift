/// Reads the tags of a page in UTF-8, one after the other, in one pass.
///
/// Made for forms: unlike ``HTMLParser`` it keeps values of any length (`__VIEWSTATE` has megabytes) and the content of
/// `textarea`, and it knows at which byte an element begins.
struct FormScanner {
    enum Token {
        case start(Element)
        case end(String, at: Int)
        case text(Range<Int>)
        /// What stands in `script`, `textarea` … up to its end tag, which is consumed.
        case raw(String, Range<Int>)
    }

    struct Element {
        var name: String
        /// Where the tag begins, and the byte after it.
        var start = 0
        var end = 0
        fileprivate(set) var attributes: [(name: String, value: Range<Int>)] = []
        fileprivate let page: [UInt8]

        /// Decoded; empty for an attribute without value, nil without the attribute.
        func value(_ name: String) -> String? {
            attributes.first { $0.name == name }.map { Markup.decoded(page[$0.value]) }
        }
        func has(_ name: String) -> Bool { attributes.contains { $0.name == name } }
    }

    private let page: [UInt8]
    private var at = 0
    private var rawName: String?

    init(_ page: [UInt8]) { self.page = page }

    mutating func next() -> Token? {
        if let name = rawName {
            rawName = nil
            let start = at
            skipRaw(name)
            return .raw(name, start..<rawEnd)
        }
        while at < page.count {
            let start = at
            while at < page.count {
                if page[at] == UInt8(ascii: "<"), isMarkup(at + 1) { break }
                at += 1
            }
            if at > start { return .text(start..<at) }
            if let token = tag() { return token }
        }
        return nil
    }

    private var rawEnd = 0

    private func byte(_ index: Int) -> UInt8 { index < page.count ? page[index] : 0 }

    private func isMarkup(_ index: Int) -> Bool {
        let first = byte(index)
        return isLetter(first) || first == UInt8(ascii: "!") || first == UInt8(ascii: "?")
            || first == UInt8(ascii: "/") && isLetter(byte(index + 1))
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// nil for what is no element: a comment, a declaration.
    private mutating func tag() -> Token? {
        let start = at
        at += 1
        switch byte(at) {
        case UInt8(ascii: "!"):
            if byte(at + 1) == 0x2D && byte(at + 2) == 0x2D { skipComment() } else { skip(past: UInt8(ascii: ">")) }
            return nil
        case UInt8(ascii: "?"):
            skip(past: UInt8(ascii: ">"))
            return nil
        case UInt8(ascii: "/"):
            at += 1
            let name = readName()
            skip(past: UInt8(ascii: ">"))
            return .end(name, at: start)
        default:
            var element = Element(name: readName(), page: page)
            readAttributes(into: &element)
            element.start = start
            element.end = at
            if FormScanner.raws.contains(element.name) { rawName = element.name }
            return .start(element)
        }
    }

    private mutating func readName() -> String {
        var name: [UInt8] = []
        while at < page.count, page[at] > 0x20, page[at] != UInt8(ascii: ">"), page[at] != UInt8(ascii: "/") {
            if name.count < 40 { name.append(Markup.lower(page[at])) }
            at += 1
        }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func readAttributes(into element: inout Element) {
        while at < page.count {
            while at < page.count, page[at] <= 0x20 || page[at] == UInt8(ascii: "/") { at += 1 }
            guard at < page.count else { return }
            if page[at] == UInt8(ascii: ">") {
                at += 1
                return
            }
            let nameStart = at
            at += 1
            while at < page.count, page[at] > 0x20, !"=>/".utf8.contains(page[at]) { at += 1 }
            let nameEnd = at
            var probe = at
            while probe < page.count, page[probe] <= 0x20 { probe += 1 }
            var value = at..<at
            if byte(probe) == UInt8(ascii: "=") {
                at = probe + 1
                value = readValue()
            }
            guard element.attributes.count < 96, nameEnd - nameStart < 60 else { continue }
            let name = String(decoding: page[nameStart..<nameEnd].map(Markup.lower), as: UTF8.self)
            // Of two attributes of one name the first counts (HTML, 13.2.5.33).
            if !element.has(name) { element.attributes.append((name, value)) }
        }
    }

    private mutating func readValue() -> Range<Int> {
        while at < page.count, page[at] <= 0x20 { at += 1 }
        let quote = byte(at)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = at + 1
            at = start
            while at < page.count, page[at] != quote { at += 1 }
            let end = at
            at = min(at + 1, page.count)
            return min(start, end)..<end
        }
        let start = at
        while at < page.count, page[at] > 0x20, page[at] != UInt8(ascii: ">") { at += 1 }
        return start..<at
    }

    private mutating func skip(past mark: UInt8) {
        while at < page.count, page[at] != mark { at += 1 }
        at = min(at + 1, page.count)
    }

    private mutating func skipComment() {
        at += 3
        // `<!-->` is a whole comment.
        var index = max(at - 1, 0)
        while index < page.count {
            if page[index] == UInt8(ascii: ">"), page[index - 1] == 0x2D, page[index - 2] == 0x2D {
                at = index + 1
                return
            }
            index += 1
        }
        at = page.count
    }

    private mutating func skipRaw(_ name: String) {
        let name = Array(name.utf8)
        while at < page.count {
            if page[at] == UInt8(ascii: "<"), byte(at + 1) == UInt8(ascii: "/"), at + 2 + name.count <= page.count,
                page[(at + 2)..<(at + 2 + name.count)].lazy.map(Markup.lower).elementsEqual(name),
                !isLetter(byte(at + 2 + name.count))
            {
                rawEnd = at
                skip(past: UInt8(ascii: ">"))
                return
            }
            at += 1
        }
        rawEnd = page.count
    }

    /// With scripts on, as the pages that post are meant to be seen, `noscript` holds text and no controls.
    private static let raws: Set<String> = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript",
    ]
}
