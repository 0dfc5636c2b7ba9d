/// The key under which web-archive tools look an address up: host turned round, everything that seldom matters (case,
/// `www.`, order of parameters, session ids, a slash at the end) taken away.
///
/// As the Internet Archive's canonicaliser makes it, which pywb and cdxj-indexer use.
enum SURT {
    static func key(_ address: String) -> String {
        var bytes = address.utf8.filter { $0 != 9 && $0 != 10 && $0 != 13 }[...]
        while let last = bytes.last, last == 32 { bytes = bytes.dropLast() }
        guard let scheme = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[scheme...].starts(with: "://".utf8) else {
            return address
        }
        let isTLS = bytes[..<scheme].count == 5
        bytes = bytes[(scheme + 3)...]
        let authority = bytes.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        bytes = bytes[authority.endIndex...]
        let path = bytes.prefix { $0 != 0x3F && $0 != 0x23 }
        bytes = bytes[path.endIndex...]
        let query: ArraySlice<UInt8> = bytes.first == 0x3F ? bytes.dropFirst().prefix { $0 != 0x23 } : []

        var out = SURT.host(authority, defaultPort: isTLS ? "443" : "80")
        out += SURT.path(path)
        let parameters = SURT.query(query)
        if !parameters.isEmpty { out += [0x3F] + parameters }
        return String(decoding: out, as: UTF8.self)
    }

    /// `vn,gov,a:8080)`
    private static func host(_ authority: ArraySlice<UInt8>, defaultPort: String) -> [UInt8] {
        let bare = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
        var name = bare
        var port: ArraySlice<UInt8> = []
        if let colon = bare.lastIndex(of: UInt8(ascii: ":")), bare.last != UInt8(ascii: "]"),
            bare[(colon + 1)...].allSatisfy({ (48...57).contains($0) })
        {
            name = bare[..<colon]
            port = bare[(colon + 1)...]
        }
        var plain = escaped(lowered(unescaped(name)))
        if plain.starts(with: "www".utf8) {
            let rest = plain.dropFirst(3).drop { (48...57).contains($0) }
            if rest.first == UInt8(ascii: ".") { plain = Array(rest.dropFirst()) }
        }
        let labels = plain.split(separator: UInt8(ascii: ".")).reversed()
        var out = Array(labels.joined(separator: [UInt8(ascii: ",")]))
        if !port.isEmpty, !port.elementsEqual(defaultPort.utf8) { out += [UInt8(ascii: ":")] + port }
        return out + [UInt8(ascii: ")")]
    }

    private static func path(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        var kept: [ArraySlice<UInt8>] = []
        let segments = unescaped(raw).split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst()
        for segment in segments {
            if segment.elementsEqual(".".utf8) { continue }
            if segment.elementsEqual("..".utf8) {
                if kept.isEmpty { kept.append(segment) } else { kept.removeLast() }
            } else {
                kept.append(segment)
            }
        }
        // An empty segment is a slash too many, except at the end.
        let last = kept.popLast() ?? []
        var out: [UInt8] = [0x2F]
        for segment in kept where !segment.isEmpty { out += segment + [0x2F] }
        out = withoutSession(lowered(escaped(out + last)))
        if out.count > 1, out.last == 0x2F { out.removeLast() }
        return out
    }

    /// A cookieless ASP.NET session is a segment of the path: `/(S(24 letters))/` before an `.aspx`.
    private static func withoutSession(_ path: [UInt8]) -> [UInt8] {
        let segments = path.split(separator: 0x2F, omittingEmptySubsequences: false)
        let page = Array(".aspx".utf8)
        for index in segments.indices.reversed() where index > 0 && index + 1 < segments.count {
            guard isSession(segments[index]) else { continue }
            let rest = Array(segments[(index + 1)...].joined(separator: [0x2F]))
            guard let first = rest.indices.first(where: { $0 > 0 && rest[$0...].starts(with: page) }), first > 0 else {
                continue
            }
            return Array(segments[..<index].joined(separator: [0x2F])) + [0x2F] + rest
        }
        return path
    }

    /// `(s(24))`, with one or more such groups, or `(24)`.
    private static func isSession(_ segment: ArraySlice<UInt8>) -> Bool {
        guard segment.first == UInt8(ascii: "("), segment.last == UInt8(ascii: ")") else { return false }
        var inner = segment.dropFirst().dropLast()
        if inner.count == 24, inner.allSatisfy(isLetterOrDigit) { return true }
        var groups = 0
        while !inner.isEmpty {
            let group = inner.prefix(27)
            guard group.count == 27, let letter = group.first, (97...122).contains(letter | 0x20),
                group.dropFirst().first == UInt8(ascii: "("), group.last == UInt8(ascii: ")"),
                group.dropFirst(2).dropLast().allSatisfy(isLetterOrDigit)
            else { return false }
            groups += 1
            inner = inner.dropFirst(27)
        }
        return groups > 0
    }

    private static func query(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        if raw.isEmpty { return [] }
        var query = lowered(escaped(unescaped(raw)))
        for name in ["jsessionid=", "phpsessid=", "sid="] {
            query = without(name, in: query) { $0.count == 32 && $0.allSatisfy(isLetterOrDigit) }
        }
        query = withoutASPSession(query)
        query = withoutColdFusion(query)
        guard query.count > 1 else { return query }
        let parts = query.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
            .map { part -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>?) in
                guard let equal = part.firstIndex(of: UInt8(ascii: "=")) else { return (part, nil) }
                return (part[..<equal], part[(equal + 1)...])
            }
            .sorted { a, b in
                if !a.name.elementsEqual(b.name) { return a.name.lexicographicallyPrecedes(b.name) }
                guard let right = b.value else { return false }
                return a.value?.lexicographicallyPrecedes(right) ?? true
            }
        return Array(
            parts.map { Array($0.name) + ($0.value.map { [UInt8(ascii: "=")] + $0 } ?? []) }
                .joined(separator: [UInt8(ascii: "&")]))
    }

    /// The last `name` whose value, up to the next `&`, is one of a session; cut out together with the `&` after it.
    private static func without(_ name: String, in query: [UInt8], if isSession: (ArraySlice<UInt8>) -> Bool) -> [UInt8]
    {
        let needle = Array(name.utf8)
        guard query.count >= needle.count else { return query }
        for start in (0...(query.count - needle.count)).reversed() where query[start...].starts(with: needle) {
            let value = query[(start + needle.count)...].prefix { $0 != UInt8(ascii: "&") }
            if isSession(value) { return Array(query[..<start] + query[value.endIndex...].dropFirst()) }
        }
        return query
    }

    /// `aspsessionid` and eight letters, `=` and 24 letters.
    private static func withoutASPSession(_ query: [UInt8]) -> [UInt8] {
        let isLetter: (UInt8) -> Bool = { (97...122).contains($0) }
        return without("aspsessionid", in: query) { rest in
            rest.count == 33 && rest.prefix(8).allSatisfy(isLetter) && rest.dropFirst(8).first == UInt8(ascii: "=")
                && rest.dropFirst(9).allSatisfy(isLetter)
        }
    }

    /// `cfid=…&cftoken=…`
    private static func withoutColdFusion(_ query: [UInt8]) -> [UInt8] {
        let first = Array("cfid=".utf8)
        let second = Array("&cftoken=".utf8)
        guard query.count > first.count else { return query }
        for start in (0...(query.count - first.count)).reversed() where query[start...].starts(with: first) {
            let id = query[(start + first.count)...].prefix { $0 != UInt8(ascii: "&") }
            guard !id.isEmpty, query[id.endIndex...].starts(with: second) else { continue }
            let token = query[(id.endIndex + second.count)...].prefix { $0 != UInt8(ascii: "&") }
            if !token.isEmpty { return Array(query[..<start] + query[token.endIndex...].dropFirst()) }
        }
        return query
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte | 0x20)
    }

    private static func lowered(_ bytes: [UInt8]) -> [UInt8] { bytes.map { (65...90).contains($0) ? $0 + 32 : $0 } }

    /// Percent escapes undone until none is left (`%2541` is `A`), in one pass: an escape that ends with the byte just
    /// written is undone at once.
    static func unescaped(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        for byte in bytes {
            out.append(byte)
            while out.count >= 3, out[out.count - 3] == UInt8(ascii: "%"), let high = digit(out[out.count - 2]),
                let low = digit(out[out.count - 1])
            {
                out.removeLast(3)
                out.append(high << 4 | low)
            }
        }
        return out
    }

    /// Everything escaped that is no printable ASCII, and `#`, `%` and space.
    private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for byte in bytes {
            if byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "#") && byte != UInt8(ascii: "%") {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), WARCFields.hexDigit(byte >> 4), WARCFields.hexDigit(byte & 15)]
            }
        }
        return out
    }

    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
