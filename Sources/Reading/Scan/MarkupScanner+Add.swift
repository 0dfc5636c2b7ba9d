import AuditCore

extension MarkupScanner {
    /// Notes an address that stands in the bytes that are scanned.
    ///
    /// - Returns: false where it leads nowhere by its look: empty, a fragment, another scheme.
    @discardableResult
    mutating func add(
        _ from: Int, _ to: Int, _ kind: LinkKind, _ tag: ScanTag?, _ attribute: ScanAttribute, isEncoded: Bool,
        base: Int? = nil
    ) -> Bool {
        var (from, to) = (from, to)
        while from < to, tokens.bytes[from] <= 0x20 { from += 1 }
        while to > from, tokens.bytes[to - 1] <= 0x20 { to -= 1 }
        guard from < to, tokens.bytes[from] != UInt8(ascii: "#"), !isForeignScheme(from, to) else { return false }
        guard to - from <= MarkupScanner.addressLimit, links.count < MarkupScanner.linkLimit else {
            dropped += 1
            return false
        }
        links.append(raw(from, to, kind, tag, attribute, isEncoded: isEncoded, base: base))
        return true
    }

    func isEncoded(_ from: Int, _ to: Int) -> Bool { RawText.find(UInt8(ascii: "&"), tokens.bytes, from, to) < to }

    mutating func raw(
        _ from: Int, _ to: Int, _ kind: LinkKind, _ tag: ScanTag?, _ attribute: ScanAttribute, isEncoded: Bool,
        base: Int? = nil
    ) -> RawLink {
        var link = RawLink(
            start: from, end: to, inSide: here.isSide, isEncoded: isEncoded && self.isEncoded(from, to),
            kind: here.isComment ? .comment : kind, tag: tag, attribute: attribute, offset: here.offset ?? from,
            base: base ?? here.base)
        if here.isSide {
            link.start = side.count
            side.append(contentsOf: UnsafeBufferPointer(start: tokens.bytes + from, count: to - from))
            link.end = side.count
        }
        return link
    }

    /// Notes an address that had to be decoded; `at` is where its source stands.
    mutating func addDecoded(
        _ bytes: [UInt8], _ kind: LinkKind, _ tag: ScanTag?, _ attribute: ScanAttribute, at: Int, base: Int? = nil
    ) {
        let offset = here.offset ?? at
        let (outer, source) = (here, tokens.bytes)
        bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            tokens.bytes = start
            here.isSide = true
            here.offset = offset
            add(0, buffer.count, kind, tag, attribute, isEncoded: false, base: base)
        }
        (here, tokens.bytes) = (outer, source)
    }

    /// The value of an attribute with its character references read.
    func decoded(_ attribute: Tokenizer.Attribute) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(attribute.end - attribute.start)
        Entities.decode(tokens.bytes, attribute.start, attribute.end, into: &out)
        return out
    }

    /// `mailto:`, `data:`, `tel:` and their like, by what stands before the first colon.
    private func isForeignScheme(_ from: Int, _ to: Int) -> Bool {
        guard ByteClass.isLetter(tokens.bytes[from]) else { return false }
        var at = from + 1
        let limit = min(to, from + 20)
        while at < limit, ByteClass.isLetter(tokens.bytes[at]) || tokens.bytes[at] == UInt8(ascii: "-") { at += 1 }
        guard at < limit, tokens.bytes[at] == UInt8(ascii: ":") else { return false }
        return MarkupScanner.schemes.contains { name in
            name.count == at - from && RawText.startsFolded(name, tokens.bytes, from, at)
        }
    }

    private static let schemes = [
        "javascript", "mailto", "data", "tel", "about", "sms", "blob", "file", "zalo", "skype", "callto", "fax",
        "whatsapp", "viber", "vbscript", "chrome", "res", "clsid", "java", "urn", "geo", "market", "intent", "tg",
    ].map { Array($0.utf8) }
}
