import AuditCore

/// What was decided of addresses lately: most links of a page are the menu of the page before.
struct LinkTargets {
    struct Target {
        /// Canonical, without fragment.
        var address: WebAddress
        /// Whatever the depth.
        var skip: Skip?
        var isFile: Bool
    }

    private var known: [String: Target] = [:]
    private static let limit = 1 << 13

    /// `href`: absolute and serialised.
    /// Gives nil for what is no address.
    mutating func target(_ href: String, _ scope: Scope) -> Target? {
        if let target = known[href] { return target }
        guard let address = WebAddress(href)?.canonical.withoutFragment else { return nil }
        let target = Target(
            address: address, skip: scope.skip(address, depth: 0), isFile: Scope.isFile(address))
        // Forgetting all at once is rare and harmless.
        if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
        known[href] = target
        return target
    }
}
