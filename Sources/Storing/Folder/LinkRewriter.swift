/// Puts original addresses in place of the links by which a saved page names other saved files.
struct LinkRewriter {
    /// The address that is meant by the value of an attribute; nil to leave it as it is.
    var resolve: (_ value: ArraySlice<UInt8>) -> String?

    private static let attributes: Set<String> = [
        "href", "src", "action", "data", "data-src", "data-href", "background", "poster", "longdesc", "cite",
    ]

    func rewritten(_ page: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(page.count + page.count / 8)
        var copied = 0
        var at = 0
        while let open = page[at...].firstIndex(of: UInt8(ascii: "<")) {
            at = open + 1
            guard at < page.count else { break }
            if page[at...].starts(with: "!--".utf8) {
                at = page[at...].after("-->") ?? page.count
                continue
            }
            guard isLetter(page[at]) else { continue }
            let name = HTTPMessage.token(page[at...].prefix { isLetter($0) || (48...57).contains($0) })
            at += name.utf8.count
            while let attribute = nextAttribute(page, &at) {
                guard LinkRewriter.attributes.contains(attribute.name),
                    let address = resolve(HTTPMessage.trimmed(page[attribute.value]))
                else { continue }
                out += page[copied..<attribute.value.lowerBound]
                for byte in address.utf8 { out += byte == UInt8(ascii: "&") ? Array("&amp;".utf8) : [byte] }
                copied = attribute.value.upperBound
            }
            if name == "script" || name == "style" { at = end(of: name, page, from: at) }
        }
        return out + page[copied...]
    }

    /// The next attribute with a value; at the end of the tag nil, with `at` behind it.
    private func nextAttribute(_ page: [UInt8], _ at: inout Int) -> (name: String, value: Range<Int>)? {
        while at < page.count {
            while at < page.count, isSpace(page[at]) || page[at] == UInt8(ascii: "/") { at += 1 }
            guard at < page.count else { return nil }
            if page[at] == UInt8(ascii: ">") {
                at += 1
                return nil
            }
            let start = at
            at += 1
            while at < page.count, !isSpace(page[at]), !"=/>".utf8.contains(page[at]) { at += 1 }
            let name = HTTPMessage.token(page[start..<at])
            var next = at
            while next < page.count, isSpace(page[next]) { next += 1 }
            guard next < page.count, page[next] == UInt8(ascii: "=") else { continue }
            at = next + 1
            while at < page.count, isSpace(page[at]) { at += 1 }
            guard at < page.count else { return nil }
            return (name, value(page, &at))
        }
        return nil
    }

    private func value(_ page: [UInt8], _ at: inout Int) -> Range<Int> {
        let quote = page[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = at + 1
            let end = page[start...].firstIndex(of: quote) ?? page.count
            at = min(end + 1, page.count)
            return start..<end
        }
        let start = at
        while at < page.count, !isSpace(page[at]), page[at] != UInt8(ascii: ">") { at += 1 }
        return start..<at
    }

    private func end(of name: String, _ page: [UInt8], from start: Int) -> Int {
        var at = start
        while let open = page[at...].firstIndex(of: UInt8(ascii: "<")) {
            at = open + 1
            let close = page[at...].prefix(name.utf8.count + 1)
            if close.first == UInt8(ascii: "/"), HTTPMessage.token(close.dropFirst()) == name { return open }
        }
        return page.count
    }

    private func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
    private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
