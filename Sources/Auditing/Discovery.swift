package import AuditCore
import Reading

/// Where a page, a sitemap or a feed leads.
package enum Discovery {
    /// An address relative to a base, by the one URL type; nil for what is not http(s).
    package static let resolve: @Sendable (String, String) -> String? = { href, base in
        guard let address = WebAddress(href, base: WebAddress(base)), address.isWeb else { return nil }
        return address.withoutFragment.href
    }

    @Sendable package static func discover(_ capture: Capture) -> Discovered {
        guard case .response = capture.result else { return Discovered() }
        if let listing = Listing(capture) { return listing.discovered(at: capture.address) }
        return PageReader(resolve: resolve).discover(capture)
    }
}
