/// The address under which a resource is known: two links to one page should agree on it.
///
/// Cautious on purpose: it takes away only what never chooses a page. Order, case and all other parameters stay, for
/// portals give meaning to the oddest of them (`sid` is a section's number on NukeViet).
package enum CanonicalAddress {
    /// Parameters that tell where a visitor came from, in lower case.
    private static let tracking: Set<String> = [
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid",
        "_ga",
        "_gl", "zarsrc",
    ]
    /// The same by the start of the name.
    private static let trackingPrefixes = ["utm_"]
    /// Parameters that carry a visitor's session, in lower case.
    private static let session: Set<String> = ["phpsessid", "jsessionid"]
    private static let sessionPrefixes = ["aspsessionid"]
    /// Where a login form should lead back to (NukeViet); it makes every page's login link one of its own.
    private static let wayBack: Set<String> = ["nv_redirect"]
    /// Servlet containers append it to the last segment of the path.
    private static let sessionSegment = ";jsessionid="

    /// Without fragment, tracking, session, way back, and without a query that is or becomes empty.
    package static func of(_ address: WebAddress) -> WebAddress {
        let address = address.withoutFragment
        guard address.isWeb else { return address }
        let path = withoutSession(address.path)
        let query = address.query.flatMap(kept)
        if path == address.path && query == address.query { return address }
        // Whole, not resolved: a path such as `//b` would be read as a host.
        let head = String(Substring(address.href.utf8.prefix(address.marks.pathStart)))
        return WebAddress(head + path + (query.map { "?" + $0 } ?? "")) ?? address
    }

    private static func kept(_ query: String) -> String? {
        let parts = query.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        let kept = parts.filter { part in
            !isNoise(String(Substring(part.prefix { $0 != UInt8(ascii: "=") })).lowercased())
        }
        if kept.allSatisfy(\.isEmpty) { return nil }
        return kept.count == parts.count ? query : kept.map { String(Substring($0)) }.joined(separator: "&")
    }

    private static func isNoise(_ name: String) -> Bool {
        tracking.contains(name) || session.contains(name) || wayBack.contains(name)
            || (trackingPrefixes + sessionPrefixes).contains { name.utf8.starts(with: $0.utf8) }
    }

    /// Takes out `;jsessionid=…` up to the next slash or semicolon.
    private static func withoutSession(_ path: String) -> String {
        let bytes = Array(path.utf8)
        let mark = Array(sessionSegment.utf8)
        let starts = bytes.indices.dropLast(min(mark.count - 1, bytes.count)).first { index in
            bytes[index] == mark[0] && bytes[index..<(index + mark.count)].map(ASCII.lower) == mark
        }
        guard let start = starts else { return path }
        let end = bytes[(start + 1)...].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ";") } ?? bytes.count
        return withoutSession(String(decoding: bytes[..<start] + bytes[end...], as: UTF8.self))
    }
}

extension WebAddress {
    /// See ``CanonicalAddress``.
    package var canonical: WebAddress { CanonicalAddress.of(self) }
}
