import AuditCore

/// Reads `sitemap.xml` and its index (sitemaps.org); gzip is the caller's matter.
package enum SitemapReader {
    package struct Sitemap: Sendable, Equatable {
        /// Pages, as written.
        package var pages: [String] = []
        /// Further sitemaps, as written.
        package var sitemaps: [String] = []
    }

    /// - Returns: nil when the root is neither `urlset` nor `sitemapindex`, or the file declares entities or nests deeper
    ///   than 16. At most 50,000 addresses of 2,048 bytes each, as the protocol says.
    package static func read(_ bytes: [UInt8]) -> Sitemap? {
        var sitemap = Sitemap()
        var root: String?
        var text: String?
        var inside: [String] = []
        let stop = XMLEvents.read(BareAmpersands.escaped(bytes)) { event in
            switch event {
            case .start(let name, _, _):
                if root == nil { root = name }
                inside.append(name)
                text = name == "loc" ? "" : nil
            case .text(let more):
                if let known = text, known.utf8.count < 4_096 { text = known + more }
            case .end(let name, _):
                inside.removeLast()
                if name == "loc", let address = text.map(Folded.tidy), !address.isEmpty, address.utf8.count <= 2_048 {
                    if inside.last == "url" { sitemap.pages.append(address) }
                    if inside.last == "sitemap" { sitemap.sitemaps.append(address) }
                }
                text = nil
            }
            return sitemap.pages.count + sitemap.sitemaps.count < 50_000
        }
        guard root == "urlset" || root == "sitemapindex", stop == nil || stop == .damaged else { return nil }
        return sitemap
    }
}
