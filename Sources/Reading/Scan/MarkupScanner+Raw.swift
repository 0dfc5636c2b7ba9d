import AuditCore

/// Content that is no markup, and what addresses it holds all the same.
extension MarkupScanner {
    mutating func rawText(_ tag: ScanTag) {
        if tag == .plaintext {
            text(tokens.at, tokens.end)
            tokens.at = tokens.end
            return
        }
        let from = tokens.at
        let close = tokens.endOfRaw(tag)
        // Nobody would write a page of which all is title; what follows is taken for what it looks like.
        if close == nil, tag == .title { return }
        let to = close ?? tokens.end
        tokens.at = to
        switch tag {
        case .script: script(from, to)
        case .style: css(from, to, .style, .text)
        case .title: readTitle(from, to)
        default: break
        }
    }

    private mutating func script(_ from: Int, _ to: Int) {
        guard from < to else { return }
        if let type = attribute(.type), isData(type) {
            for range in PlainText.addresses(tokens.bytes, from, to) {
                addDecoded(ScriptText.unescaped(tokens.bytes, range), .literal, .script, .text, at: range.lowerBound)
            }
            return
        }
        for literal in ScriptText.literals(tokens.bytes, from, to, isHandler: false) {
            addDecoded(literal.bytes, .literal, .script, .text, at: literal.at)
        }
    }

    /// JSON and its kin: no program, so that only whole addresses count.
    private func isData(_ type: Tokenizer.Attribute) -> Bool {
        var at = type.start
        while at + 4 <= type.end {
            if RawText.startsFolded(MarkupScanner.json, tokens.bytes, at, type.end)
                || RawText.startsFolded(MarkupScanner.template, tokens.bytes, at, type.end)
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
        for found in StyleText.addresses(tokens.bytes, from, to) {
            let kind: LinkKind = found.isImport ? .style : .picture
            addDecoded(found.bytes, kind, tag, attribute, at: found.at)
        }
    }

    /// A draft's markup, or what is meant for an old browser; lowest rank.
    mutating func comment(_ from: Int, _ to: Int) {
        guard from + 4 < to, !here.isComment else { return }
        if RawText.find(UInt8(ascii: "<"), tokens.bytes, from, to) < to {
            var inner = here
            inner.isComment = true
            nested(inner, tokens.inner(tokens.bytes, from, to))
        }
        for range in PlainText.addresses(tokens.bytes, from, to) {
            let before = range.lowerBound > from ? tokens.bytes[range.lowerBound - 1] : 0
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
            let byte = tokens.bytes[at]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let close = RawText.find(byte, tokens.bytes, at + 1, to)
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
        guard RawText.starts(MarkupScanner.sheet, tokens.bytes, from, to) else { return }
        var at = from
        while at < to, !RawText.starts(MarkupScanner.href, tokens.bytes, at, to) { at += 1 }
        at += MarkupScanner.href.count
        guard at < to, tokens.bytes[at] == UInt8(ascii: "\"") || tokens.bytes[at] == UInt8(ascii: "'") else { return }
        let close = RawText.find(tokens.bytes[at], tokens.bytes, at + 1, to)
        add(at + 1, close, .style, nil, .href, isEncoded: true)
    }

    func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at + text.count <= range.upperBound {
            if RawText.startsFolded(text, tokens.bytes, at, range.upperBound) { return true }
            at += 1
        }
        return false
    }
}
