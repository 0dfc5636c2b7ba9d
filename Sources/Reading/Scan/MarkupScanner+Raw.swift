import AuditCore

/// Content that is no markup, and what addresses it holds all the same.
extension MarkupScanner {
    mutating func rawText(_ tag: ScanTag) {
        if tag == .plaintext {
            text(here.at, here.end)
            here.at = here.end
            return
        }
        let from = here.at
        let close = unclosed.contains(tag) ? nil : endOfRaw(tag, from)
        if close == nil {
            unclosed.insert(tag)
            // Nobody would write a page of which all is title; what follows is taken for what it looks like.
            if tag == .title { return }
        }
        let to = close ?? here.end
        here.at = to
        switch tag {
        case .script: script(from, to)
        case .style: css(from, to, .style, .text)
        case .title: readTitle(from, to)
        default: break
        }
    }

    private func endOfRaw(_ tag: ScanTag, _ from: Int) -> Int? {
        if tag == .script { return RawText.scriptEnd(here.bytes, from, here.end) }
        let name = MarkupScanner.rawNames[Int(tag.rawValue)]
        return RawText.endTag(name, here.bytes, from, here.end)
    }

    private static let rawNames: [[UInt8]] = ScanTag.allCases.prefix(Int(ScanTag.plaintext.rawValue) + 1).map {
        Array($0.name.utf8)
    }

    private mutating func script(_ from: Int, _ to: Int) {
        guard from < to else { return }
        if let type = attribute(.type), isData(type) {
            for range in PlainText.addresses(here.bytes, from, to) {
                addDecoded(ScriptText.unescaped(here.bytes, range), .literal, .script, .text, at: range.lowerBound)
            }
            return
        }
        for literal in ScriptText.literals(here.bytes, from, to, isHandler: false) {
            addDecoded(literal.bytes, .literal, .script, .text, at: literal.at)
        }
    }

    /// JSON and its kin: no program, so that only whole addresses count.
    private func isData(_ type: Attribute) -> Bool {
        var at = type.start
        while at + 4 <= type.end {
            if RawText.startsFolded(MarkupScanner.json, here.bytes, at, type.end)
                || RawText.startsFolded(MarkupScanner.template, here.bytes, at, type.end)
            {
                return true
            }
            at += 1
        }
        return false
    }

    private static let json = Array("json".utf8)
    private static let template = Array("template".utf8)

    /// Style sheets: `url()` is a picture or a font, `@import` another sheet.
    mutating func css(_ from: Int, _ to: Int, _ tag: ScanTag?, _ attribute: ScanAttribute) {
        for found in StyleText.addresses(here.bytes, from, to) {
            let kind: LinkKind = found.isImport ? .style : .picture
            addDecoded(found.bytes, kind, tag, attribute, at: found.at)
        }
    }

    /// A draft's markup, or what is meant for an old browser; lowest rank.
    mutating func comment(_ from: Int, _ to: Int) {
        guard from + 4 < to, !here.isComment else { return }
        if RawText.find(UInt8(ascii: "<"), here.bytes, from, to) < to {
            var inner = here
            inner.at = from
            inner.end = to
            inner.isComment = true
            nested(inner)
        }
        for range in PlainText.addresses(here.bytes, from, to) {
            let before = range.lowerBound > from ? here.bytes[range.lowerBound - 1] : 0
            // In an attribute of that markup it has been found.
            if before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") || before == UInt8(ascii: "=") { continue }
            let outer = here.isComment
            here.isComment = true
            add(range.lowerBound, range.upperBound, .comment, nil, .text, isEncoded: true)
            here.isComment = outer
        }
    }

    /// `<!DOCTYPE html SYSTEM "…">`; the W3C's own are on a million pages and lead nowhere.
    mutating func doctype(_ from: Int, _ to: Int) {
        var last: Range<Int>?
        var at = from
        while at < to {
            let byte = here.bytes[at]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let close = RawText.find(byte, here.bytes, at + 1, to)
                guard close < to else { break }
                last = at + 1..<close
                at = close
            }
            at += 1
        }
        guard let last, !contains(MarkupScanner.w3, last), !contains(MarkupScanner.publicMark, last) else { return }
        add(last.lowerBound, last.upperBound, .about, nil, .text, isEncoded: false)
    }

    private static let w3 = Array("w3.org/".utf8)
    private static let publicMark = Array("//dtd ".utf8)
    private static let sheet = Array("<?xml-stylesheet".utf8)
    private static let href = Array("href=".utf8)

    /// `<?xml-stylesheet href="…"?>`
    mutating func instruction(_ from: Int, _ to: Int) {
        guard RawText.starts(MarkupScanner.sheet, here.bytes, from, to) else { return }
        var at = from
        while at < to, !RawText.starts(MarkupScanner.href, here.bytes, at, to) { at += 1 }
        at += MarkupScanner.href.count
        guard at < to, here.bytes[at] == UInt8(ascii: "\"") || here.bytes[at] == UInt8(ascii: "'") else { return }
        let close = RawText.find(here.bytes[at], here.bytes, at + 1, to)
        add(at + 1, close, .style, nil, .href, isEncoded: true)
    }

    func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at + text.count <= range.upperBound {
            if RawText.startsFolded(text, here.bytes, at, range.upperBound) { return true }
            at += 1
        }
        return false
    }
}
