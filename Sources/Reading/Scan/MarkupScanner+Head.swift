import AuditCore

/// `base`, `link` and `meta`.
extension MarkupScanner {
    /// The first one with an address counts, wherever it stands.
    mutating func baseElement() {
        guard let href = attribute(.href), !here.isComment, bases.count < 1_000 else { return }
        let value = raw(href.start, href.end, .about, .base, .href, isEncoded: true)
        if here.isSide {
            guard here.base == 0 else { return }
            bases.append(value)
            here.base = bases.count - 1
        } else if bases[0] == nil {
            bases[0] = value
        }
    }

    mutating func linkElement() {
        if let set = attribute(.imageSrcset) {
            let bytes = decoded(set)
            for candidate in SourceSet.addresses(bytes) {
                addDecoded(Array(bytes[candidate]), .picture, .link, .imageSrcset, at: set.start)
            }
        }
        guard let href = attribute(.href) else { return }
        let kind = relation()
        guard let kind, add(href.start, href.end, kind, .link, .href, isEncoded: true) else { return }
        describeLast([.title])
        if canonical == nil, !here.isComment, !here.isSide, relationWords("canonical") { canonical = links.last }
    }

    /// nil for what names only a host to connect to.
    private func relation() -> LinkKind? {
        if relationWords("preconnect") || relationWords("dns-prefetch") { return nil }
        if relationWords("stylesheet") { return .style }
        if relationWords("icon") || relationWords("apple-touch-icon") || relationWords("mask-icon")
            || relationWords("image_src") || relationWords("apple-touch-icon-precomposed")
        {
            return .picture
        }
        if relationWords("pingback") || relationWords("webmention") { return .ping }
        if relationWords("manifest") || relationWords("edituri") || relationWords("search") { return .about }
        if relationWords("preload") || relationWords("modulepreload") || relationWords("wlwmanifest") {
            return .script
        }
        if ["shortlink", "amphtml", "https://api.w.org/"].contains(where: { relationWords($0) }) { return .machine }
        if let type = attribute(.type), relationWords("alternate"),
            contains(MarkupScanner.json, type.start..<type.end) || contains(MarkupScanner.oembed, type.start..<type.end)
        {
            return .machine
        }
        if let type = attribute(.type), relationWords("alternate"),
            contains(MarkupScanner.rss, type.start..<type.end) || contains(MarkupScanner.atom, type.start..<type.end)
        {
            return .feed
        }
        return .relation
    }

    /// Whether `rel` has a word, without regard to case.
    private func relationWords(_ word: StaticString) -> Bool {
        guard let rel = attribute(.rel) else { return false }
        return hasWord(word, rel.start, rel.end)
    }

    private func hasWord(_ word: StaticString, _ from: Int, _ to: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        var at = from
        while at < to {
            while at < to, !isWordByte(tokens.bytes[at]) { at += 1 }
            let start = at
            while at < to, isWordByte(tokens.bytes[at]) { at += 1 }
            guard at - start == length else { continue }
            var offset = 0
            while offset < length, ByteClass.lower(tokens.bytes[start + offset]) == word.utf8Start[offset] {
                offset += 1
            }
            if offset == length { return true }
        }
        return false
    }

    private func isWordByte(_ byte: UInt8) -> Bool { byte > 0x20 && byte != UInt8(ascii: ",") }

    mutating func metaElement() {
        guard let content = attribute(.content) else { return }
        if value(.name, is: "robots"), !here.isComment {
            if hasWord("nofollow", content.start, content.end) || hasWord("none", content.start, content.end) {
                noFollow = true
            }
            return
        }
        if value(.httpEquiv, is: "refresh") {
            let bytes = decoded(content)
            if let target = Refresh.target(bytes) {
                addDecoded(Array(bytes[target]), .redirect, .meta, .content, at: content.start)
            }
            return
        }
        if value(.httpEquiv, is: "content-security-policy") { return policy(content) }
        if value(.name, is: "msapplication-task") { return task(content) }
        let isNamed = has(.name) || has(.property) || has(.itemprop)
        guard isNamed, content.start < content.end, content.end - content.start < 4_000 else { return }
        let kind = metaKind()
        let bytes = decoded(content)
        let isAddress = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map {
                kind == nil ? ScriptText.isAddress($0, 0, buffer.count) : ScriptText.isPlain($0, 0, buffer.count)
            } ?? false
        }
        if isAddress { addDecoded(bytes, kind ?? .about, .meta, .content, at: content.start) }
    }

    /// What the names of social and Microsoft's metas say; nil for names that say nothing.
    private func metaKind() -> LinkKind? {
        guard let name = attribute(.property) ?? attribute(.name) ?? attribute(.itemprop) else { return nil }
        let range = name.start..<name.end
        if contains(MarkupScanner.imageWord, range) || contains(MarkupScanner.tileWord, range) { return .picture }
        if contains(MarkupScanner.videoWord, range) || contains(MarkupScanner.audioWord, range) {
            // og:video:width is no address.
            return endsIn(MarkupScanner.urlWord, range) || endsIn(MarkupScanner.videoWord, range) ? .media : nil
        }
        if endsIn(MarkupScanner.urlWord, range) || contains(MarkupScanner.playerWord, range) { return .relation }
        if contains(MarkupScanner.configWord, range) { return .about }
        return nil
    }

    private func endsIn(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        range.count >= text.count
            && RawText.startsFolded(text, tokens.bytes, range.upperBound - text.count, range.upperBound)
    }

    /// `report-uri` of a content security policy; its sources name hosts, not pages.
    private mutating func policy(_ content: Tokenizer.Attribute) {
        for part in words(content, separators: [UInt8(ascii: ";")]) {
            let items = words(
                Tokenizer.Attribute(name: .content, start: part.lowerBound, end: part.upperBound), separators: [0x20])
            guard let first = items.first, first.count == MarkupScanner.report.count,
                RawText.startsFolded(MarkupScanner.report, tokens.bytes, first.lowerBound, first.upperBound)
            else { continue }
            for item in items.dropFirst() {
                add(item.lowerBound, item.upperBound, .ping, .meta, .content, isEncoded: true)
            }
        }
    }

    /// `name=…;action-uri=…;icon-uri=…`
    private mutating func task(_ content: Tokenizer.Attribute) {
        for part in words(content, separators: [UInt8(ascii: ";")]) {
            let equal = RawText.find(UInt8(ascii: "="), tokens.bytes, part.lowerBound, part.upperBound)
            guard equal < part.upperBound else { continue }
            let isAction = contains(MarkupScanner.action, part.lowerBound..<equal)
            guard isAction || contains(MarkupScanner.iconWord, part.lowerBound..<equal) else { continue }
            add(equal + 1, part.upperBound, isAction ? .relation : .picture, .meta, .content, isEncoded: true)
        }
    }

    private func words(_ content: Tokenizer.Attribute, separators: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = content.start
        for at in content.start...content.end where at == content.end || separators.contains(tokens.bytes[at]) {
            if start < at, found.count < 1_000 { found.append(start..<at) }
            start = at + 1
        }
        return found
    }

    private static let json = Array("json".utf8)
    private static let oembed = Array("oembed".utf8)
    private static let rss = Array("rss".utf8)
    private static let atom = Array("atom".utf8)
    private static let imageWord = Array("image".utf8)
    private static let tileWord = Array("logo".utf8)
    private static let videoWord = Array("video".utf8)
    private static let audioWord = Array("audio".utf8)
    private static let urlWord = Array("url".utf8)
    private static let playerWord = Array("player".utf8)
    private static let configWord = Array("msapplication-config".utf8)
    private static let report = Array("report-uri".utf8)
    private static let action = Array("action-uri".utf8)
    private static let iconWord = Array("icon-uri".utf8)
}
