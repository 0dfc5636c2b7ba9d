import AuditCore

extension MarkupScanner {
    /// Reads `<name attributes>`; what the page's end cuts off is no tag.
    mutating func startTag() {
        var name = PackedName()
        var at = here.at + 1
        while at < here.end, !endsName(here.bytes[at]) {
            name.append(here.bytes[at])
            at += 1
        }
        attributes.removeAll(keepingCapacity: true)
        seen = 0
        var isSelfClosing = false
        guard let next = readAttributes(at, keep: true, &isSelfClosing) else {
            here.at = here.end
            return
        }
        here.at = next
        let tag = tagNames.find(name)
        if let tag { opens(tag, isSelfClosing) }
        if !attributes.isEmpty { sources(tag) }
        if let tag, tag.rawValue <= ScanTag.plaintext.rawValue, !isForeign || tag == .script || tag == .style,
            !(isSelfClosing && isForeign)
        {
            rawText(tag)
        }
    }

    mutating func endTag() {
        var name = PackedName()
        var at = here.at + 2
        while at < here.end, !endsName(here.bytes[at]) {
            name.append(here.bytes[at])
            at += 1
        }
        if at < here.end, here.bytes[at] == UInt8(ascii: ">") {
            here.at = at + 1
        } else {
            var isSelfClosing = false
            guard let next = readAttributes(at, keep: false, &isSelfClosing) else {
                here.at = here.end
                return
            }
            here.at = next
        }
        if let tag = tagNames.find(name) { closes(tag) }
    }

    @inline(__always)
    private func endsName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || ByteClass.isSpace(byte)
    }

    /// `keep`: false for end tags, whose attributes mean nothing.
    /// Gives the index behind the tag's `>`, nil where the page ends before.
    private mutating func readAttributes(_ from: Int, keep: Bool, _ isSelfClosing: inout Bool) -> Int? {
        let bytes = here.bytes
        let end = here.end
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

    /// The first of a name counts; of those without a name of their own at most 64 are kept.
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
        while start < end, ByteClass.isSpace(here.bytes[start]) { start += 1 }
        while end > start, ByteClass.isSpace(here.bytes[end - 1]) { end -= 1 }
        guard end - start == text.utf8CodeUnitCount else { return false }
        for offset in 0..<(end - start)
        where ByteClass.lower(here.bytes[start + offset]) != text.utf8Start[offset] { return false }
        return true
    }
}
