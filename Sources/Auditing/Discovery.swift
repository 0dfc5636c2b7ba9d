package import AuditCore
package import Reading
import Storing

/// Where a page, a sitemap or a feed leads.
package enum Discovery {
    /// An address relative to a base, by the one URL type; nil for what is not http(s).
    package static let resolve: @Sendable (String, String) -> String? = { href, base in
        guard let address = WebAddress(href, base: WebAddress(base)), address.isWeb else { return nil }
        return address.withoutFragment.href
    }

    @Sendable package static func discover(_ capture: Capture) -> Discovered {
        guard case .response(var response) = capture.result else { return Discovered() }
        // A sitemap may come gzipped as a file (sitemap.xml.gz), which is no transfer coding.
        if response.body.starts(with: [0x1F, 0x8B]) {
            response.body = Gzip.inflated(response.body[...], limit: sitemapLimit).bytes
        }
        if isXML(response) {
            if let sitemap = SitemapReader.read(response.body) {
                return listed(
                    sitemap.sitemaps.map { ($0, "sitemap") } + sitemap.pages.map { ($0, "") }, capture.address)
            }
            if let items = FeedReader.read(response.body) {
                return listed(items.map { ($0.link, $0.title) }, capture.address)
            }
            if !isHTML(response) { return Discovered() }
        }
        var capture = capture
        capture.result = .response(response)
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

    /// 50 MiB unpacked, as the sitemap protocol (sitemaps.org) allows.
    private static let sitemapLimit = 50 << 20

    private static func listed(_ links: [(String, String)], _ base: String) -> Discovered {
        Discovered(links: links.compactMap { href, text in resolve(href, base).map { Link(address: $0, text: text) } })
    }

    private static func isXML(_ response: Capture.Response) -> Bool {
        let start = response.body.prefix(256).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        if ["<?xml", "<urlset", "<sitemapindex", "<rss", "<feed", "<rdf:RDF"].contains(where: {
            start.starts(with: $0.utf8)
        }) {
            return true
        }
        return response.header("content-type").map { $0.contains("xml") && !$0.contains("xhtml") } ?? false
    }

    private static func isHTML(_ response: Capture.Response) -> Bool {
        response.header("content-type").map { $0.contains("html") } ?? false
    }
}
