/// Which addresses may be contacted: the public Internet, and what the operator allows besides.
///
/// Asked for each socket before it connects, so that neither a redirect, nor a second DNS answer, nor an odd
/// spelling of a URL leads a crawl into the network that it runs in.
package struct AddressGuard: Sendable, Equatable {
    package let allowed: [CIDR]

    package init(allowed: [CIDR] = []) { self.allowed = allowed }

    package func allows(_ address: IPAddress) -> Bool {
        let target = Self.mapped(address) ?? address
        if allowed.contains(where: { $0.contains(target) || $0.contains(address) }) { return true }
        if target.isIPv4 { return Self.isPublic(v4: target) }
        // A translator on the way would contact the IPv4 address inside.
        if let inner = Self.translated(target) { return Self.isPublic(v4: inner) }
        return Self.globalUnicast.contains { $0.contains(target) }
            && !Self.specialIPv6.contains { $0.contains(target) }
    }

    private static func isPublic(v4 address: IPAddress) -> Bool {
        !specialIPv4.contains { $0.contains(address) }
    }

    /// The IPv4 address that the system contacts for `::ffff:a.b.c.d`.
    private static func mapped(_ address: IPAddress) -> IPAddress? {
        mappedRange.contains { $0.contains(address) } ? IPAddress(bytes: Array(address.bytes.suffix(4))) : nil
    }

    private static func translated(_ address: IPAddress) -> IPAddress? {
        if nat64.contains(where: { $0.contains(address) }) { return IPAddress(bytes: Array(address.bytes.suffix(4))) }
        if sixToFour.contains(where: { $0.contains(address) }) { return IPAddress(bytes: Array(address.bytes[2..<6])) }
        return nil
    }

    private static let mappedRange = ranges(["::ffff:0:0/96"])
    private static let nat64 = ranges(["64:ff9b::/96"])
    private static let sixToFour = ranges(["2002::/16"])
    /// Everything that IANA gave out as global unicast so far; the rest of IPv6 needs no list to be refused.
    private static let globalUnicast = ranges(["2000::/3"])

    /// IANA IPv4 Special-Purpose Address Registry, multicast, and one cloud's host agent on a public address.
    static let specialIPv4 = ranges([
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
        "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32",
    ])

    /// IANA IPv6 Special-Purpose Address Registry within `2000::/3` (Teredo, ORCHID, benchmarking are in the first).
    static let specialIPv6 = ranges([
        "2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20",
    ])

    private static func ranges(_ texts: [String]) -> [CIDR] {
        texts.map { text in
            guard let range = CIDR(text) else { preconditionFailure("\(text) is no CIDR") }
            return range
        }
    }
}
