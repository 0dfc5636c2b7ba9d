package import AuditCore
package import Reading

/// Where a page, a sitemap or a feed leads.
package enum Discovery {
    /// An address relative to a base, by the one URL type; nil for what is not http(s).
    package static let resolve: @Sendable (String, String) -> String? = { href, base in
        guard let address = WebAddress(href, base: WebAddress(base)), address.isWeb else { return nil }
        return address.withoutFragment.href
    }

    /// The same for all links of one base, which is parsed once.
    package static let resolver: PageScan.Resolver = { base in
        let base = WebAddress(base)
        return { href in
            guard let address = WebAddress(href, base: base), address.isWeb else { return nil }
            return address.withoutFragment.href
        }
    }

    @Sendable package static func discover(_ capture: Capture) -> Discovered {
        guard case .response = capture.result else { return Discovered() }
        if let listing = Listing(capture) { return listing.discovered(at: capture.address) }
        return scan.discover(capture)
    }

    /// Addresses of pages as the crawler knows them: canonical, http(s), without fragment.
    package static let scan = PageScan { base in
        let base = WebAddress(base)
        return { href in
            guard let address = WebAddress(href, base: base), address.isWeb else { return nil }
            return address.canonical.href
        }
    }
}
