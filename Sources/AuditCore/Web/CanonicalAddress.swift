/// The address under which a resource is known: two links to one page should agree on it.
///
/// Cautious on purpose: it takes away only what never chooses a page. Order, case and all other parameters stay, for
/// portals give meaning to the oddest of them (`sid` is a section's number on NukeViet).
package enum CanonicalAddress {
    /// Parameters that tell where a visitor came from, that carry a visitor's session or a firewall's token, and where a
    /// login form should lead back to (NukeViet: it makes every page's login link one of its own).
    private static let noise = TokenTable(
        """
        fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid igshid mc_cid mc_eid _ga _gl _gac _hsenc _hsmi zarsrc \
        phpsessid jsessionid cfid cftoken nv_redirect __cf_chl_tk __cf_chl_rt_tk __cf_chl_jschl_tk__ \
        __cf_chl_captcha_tk__ __cf_chl_f_tk
        """
        .split(separator: " ").map { (TokenHash.of(String($0)), 1) })
    /// The same by the start of the name.
    private static let prefixes = ["utm_", "aspsessionid"].map { Array($0.utf8) }
    /// Servlet containers append it to the last segment of the path.
    private static let sessionSegment = Array(";jsessionid=".utf8)

    /// Without fragment, tracking, session, way back, and without a query that is or becomes empty.
    package static func of(_ address: WebAddress) -> WebAddress {
        let address = address.withoutFragment
        guard address.isWeb else { return address }
        let marks = address.marks
        let end = address.href.utf8.count
        let kept: [UInt8]? = AddressBytes.read(address) { bytes in
            let session = sessionStart(bytes, marks.pathStart, marks.queryStart)
            let isNoisy = marks.queryStart < end && hasNoise(bytes, marks.queryStart + 1, end)
            guard session != nil || isNoisy else { return nil }
            var out = Array(bytes[..<marks.pathStart])
            appendPath(bytes, marks.pathStart, marks.queryStart, to: &out)
            appendQuery(bytes, marks.queryStart, end, to: &out)
            return out
        }
        guard let kept else { return address }
        // Whole, not resolved: a path such as `//b` would be read as a host.
        return WebAddress(String(decoding: kept, as: UTF8.self)) ?? address
    }

    /// Also when the query says nothing at all: `?`, `?&`.
    private static func hasNoise(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var isEmpty = true
        var index = start
        while index <= end {
            let next = endOfPart(bytes, index, end)
            if next > index { isEmpty = false }
            if isNoise(bytes, index, next) { return true }
            index = next + 1
        }
        return isEmpty
    }

    private static func appendQuery(
        _ bytes: UnsafeBufferPointer<UInt8>, _ question: Int, _ end: Int, to out: inout [UInt8]
    ) {
        let length = out.count
        var isEmpty = true
        var index = question + 1
        while index <= end && question < end {
            let next = endOfPart(bytes, index, end)
            if !isNoise(bytes, index, next) {
                out.append(out.count == length ? UInt8(ascii: "?") : UInt8(ascii: "&"))
                out.append(contentsOf: bytes[index..<next])
                if next > index { isEmpty = false }
            }
            index = next + 1
        }
        if isEmpty { out.removeSubrange(length...) }
    }

    private static func endOfPart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, bytes[index] != UInt8(ascii: "&") { index += 1 }
        return index
    }

    private static func isNoise(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var hash = TokenHash.seed
        var index = start
        while index < end, bytes[index] != UInt8(ascii: "=") {
            hash = TokenHash.mix(hash, bytes[index])
            index += 1
        }
        if noise.mark(hash) != 0 { return true }
        return prefixes.contains { prefix in
            prefix.count <= index - start
                && prefix.indices.allSatisfy { ASCII.lower(bytes[start + $0]) == prefix[$0] }
        }
    }

    private static func sessionStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard end - start >= sessionSegment.count else { return nil }
        for index in start...(end - sessionSegment.count) where bytes[index] == sessionSegment[0] {
            if sessionSegment.indices.allSatisfy({ ASCII.lower(bytes[index + $0]) == sessionSegment[$0] }) {
                return index
            }
        }
        return nil
    }

    /// Without each `;jsessionid=…` up to the next slash or semicolon.
    private static func appendPath(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, to out: inout [UInt8]
    ) {
        var from = start
        while let session = sessionStart(bytes, from, end) {
            out.append(contentsOf: bytes[from..<session])
            from = session + 1
            while from < end, bytes[from] != UInt8(ascii: "/"), bytes[from] != UInt8(ascii: ";") { from += 1 }
        }
        out.append(contentsOf: bytes[from..<end])
    }
}

extension WebAddress {
    /// See ``CanonicalAddress``.
    package var canonical: WebAddress { CanonicalAddress.of(self) }
}
