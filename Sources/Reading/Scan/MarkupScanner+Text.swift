import AuditCore
import Foundation

/// Words of the page and of its links.
extension MarkupScanner {
    mutating func text(_ from: Int, _ to: Int) {
        if here.isComment || here.isSide { return }
        if openLink != nil { linkText(from, to) }
        if place.contains(.hidden) { return }
        words(from, to)
    }

    private mutating func words(_ from: Int, _ to: Int) {
        var start = from
        var ampersand = RawText.find(UInt8(ascii: "&"), tokens.bytes, start, to)
        while ampersand < to {
            if ampersand > start { plainWords(start, ampersand, to) }
            scratch.removeAll(keepingCapacity: true)
            let next = Entities.decode(tokens.bytes, ampersand, to, inAttribute: false, to: &scratch)
            if next == ampersand {
                signature.text(tokens.bytes, ampersand, ampersand + 1)
                start = ampersand + 1
            } else {
                scratch.withUnsafeBufferPointer { buffer in
                    if let base = buffer.baseAddress { signature.text(base, 0, buffer.count) }
                }
                start = next
            }
            ampersand = RawText.find(UInt8(ascii: "&"), tokens.bytes, start, to)
        }
        if start < to { plainWords(start, to, to) }
    }

    private mutating func plainWords(_ from: Int, _ to: Int, _ runEnd: Int) {
        signature.text(tokens.bytes, from, to)
        // «Xem tại http://…» where nobody made a link of it.
        guard openLink == nil else { return }
        var end = from
        for colon in signature.colons where colon >= end { end = plainAddress(colon, from, runEnd) }
    }

    /// - Returns: where the next address may begin.
    private mutating func plainAddress(_ colon: Int, _ from: Int, _ to: Int) -> Int {
        guard let range = PlainText.address(tokens.bytes, colon: colon, from: from, to) else { return colon }
        add(range.lowerBound, range.upperBound, .literal, nil, .text, isEncoded: true)
        return range.upperBound
    }

    mutating func linkText(_ from: Int, _ to: Int) {
        guard let open = openLink else { return }
        appendTidy(from, to, since: open.textStart)
    }

    /// Appends to ``texts``: white space as one space, character references read, at most so many bytes since a mark.
    mutating func appendTidy(_ from: Int, _ to: Int, since mark: Int) {
        var at = from
        while at < to, texts.count - mark < MarkupScanner.textLimit {
            let byte = tokens.bytes[at]
            if ByteClass.isSpace(byte) || byte == 0 {
                pendingSpace = true
                at += 1
                continue
            }
            if pendingSpace {
                if texts.count > mark { texts.append(0x20) }
                pendingSpace = false
            }
            if byte == UInt8(ascii: "&") {
                let next = Entities.decode(tokens.bytes, at, to, inAttribute: false, to: &texts)
                if next > at {
                    at = next
                    continue
                }
            }
            texts.append(byte)
            at += 1
        }
    }

    mutating func openLink(_ attribute: Tokenizer.Attribute) {
        guard let last = links.indices.last, !here.isComment, !here.isSide else { return }
        openLink = OpenLink(
            index: last, textStart: texts.count, title: self.attribute(.title).map { $0.start..<$0.end })
        pendingSpace = false
        signature.anchorBegins()
    }

    mutating func closeLink() {
        guard let open = openLink, !here.isSide, !here.isComment else { return }
        openLink = nil
        signature.anchorEnds()
        pendingSpace = false
        var rank = 2
        for other in [open.title, open.alt] where texts.count == open.textStart {
            guard let other else { continue }
            rank = 1
            appendTidy(other.lowerBound, other.upperBound, since: open.textStart)
            pendingSpace = false
        }
        if texts.count > open.textStart {
            links[open.index].text = open.textStart..<texts.count
            links[open.index].textRank = rank
        }
    }

    /// A picture's words stand for a link that has none.
    mutating func noteAlt() {
        if openLink != nil, openLink?.alt == nil, let alt = attribute(.alt) { openLink?.alt = alt.start..<alt.end }
    }

    /// The words of a single attribute as those of the last link.
    mutating func describeLast(_ names: [ScanAttribute]) {
        guard let last = links.indices.last, openLink == nil, !here.isSide, !here.isComment else { return }
        let mark = texts.count
        for name in names where texts.count == mark {
            guard let words = attribute(name) else { continue }
            pendingSpace = false
            appendTidy(words.start, words.end, since: mark)
        }
        pendingSpace = false
        if texts.count > mark {
            links[last].text = mark..<texts.count
            links[last].textRank = 1
        }
    }

    /// What is in `title`: the first of the page counts.
    mutating func readTitle(_ from: Int, _ to: Int) {
        guard !hasTitle, !here.isSide, !here.isComment else { return }
        hasTitle = true
        let mark = texts.count
        pendingSpace = false
        appendTidy(from, min(to, from + 8_000), since: mark)
        pendingSpace = false
        title = Array(texts[mark...])
        texts.removeLast(texts.count - mark)
    }

    /// NFC, without what nobody sees, cut to a number of scalars.
    static func tidied(_ bytes: [UInt8], _ range: Range<Int>, limit: Int = .max) -> String {
        bytes.withUnsafeBufferPointer { all in
            let bytes = UnsafeBufferPointer(rebasing: all[range])
            let text = String(decoding: bytes, as: UTF8.self)
            let tidy = isPlain(bytes) ? text : Folded.tidy(text)
            guard limit < bytes.count else { return tidy }
            return String(String.UnicodeScalarView(tidy.unicodeScalars.prefix(limit)))
        }
    }

    /// Combining marks, invisible signs and odd spaces begin with C2, CC, CD or E2 and above; Vietnamese letters with
    /// C3…C6 and E1.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in bytes where byte >= 0xC2 {
            if byte == 0xC2 || byte == 0xCC || byte == 0xCD || byte >= 0xE2 { return false }
        }
        return true
    }
}
