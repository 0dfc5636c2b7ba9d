package import AuditCore
package import Reading
import Storing

/// A machine's list of addresses: a sitemap or a feed, packed or not.
package enum Listing: Sendable, Equatable {
    case sitemap(SitemapReader.Sitemap)
    case feed(FeedReader.Feed)
    /// Named as a sitemap, and a page or nothing readable in its place.
    case notASitemap(SitemapReader.Refusal)

    /// nil for what is no list: a page, a file.
    package init?(_ capture: Capture) {
        guard case .response(let response) = capture.result, (200..<300).contains(response.status) else { return nil }
        self.init(response.body, at: capture.address, type: response.header("content-type"))
    }

    /// `bytes`: as they came; gzip is seen by its first bytes (`sitemap.xml.gz` is no transfer coding).
    /// `type`: the Content-Type header.
    package init?(_ bytes: [UInt8], at address: String, type: String?) {
        let isPacked = bytes.starts(with: [0x1F, 0x8B])
        let isNamed = Listing.isNamedSitemap(address)
        let head = isPacked ? Listing.unpacked(bytes, limit: 16_384).bytes : Array(bytes.prefix(16_384))
        let charset = type.flatMap { PageEncoding.charset(in: $0) }
        let root = XMLRoot(head: head[...])
        switch root {
        case .sitemap: self = Listing.sitemap(bytes, isPacked, charset)
        case .lines:
            guard isNamed || Listing.isPlain(type) else { return nil }
            self = Listing.sitemap(bytes, isPacked, charset)
        case .feed:
            let whole =
                isPacked
                ? Listing.unpacked(bytes, limit: SitemapReader.byteLimit) : (bytes: bytes, isDamaged: false)
            guard var feed = FeedReader.feed(whole.bytes, at: address, charset: charset) else { return nil }
            if whole.isDamaged { feed.isTruncated = true }
            self = .feed(feed)
        case .html, .other:
            guard isNamed else { return nil }
            self = .notASitemap(root == .html ? .html : head.isEmpty ? .empty : .otherKind)
        }
    }

    private static func sitemap(_ bytes: [UInt8], _ isPacked: Bool, _ charset: String?) -> Listing {
        var reader = SitemapReader(charset: charset)
        var isDamaged = false
        if isPacked {
            // One byte more than the reader takes shows that there is more.
            let end = Gzip.forEachPiece(bytes[...], limit: SitemapReader.byteLimit + 1) { reader.feed($0) }
            isDamaged = end == .damaged
        } else {
            _ = reader.feed(bytes[...])
        }
        do throws(SitemapReader.Refusal) {
            var sitemap = try reader.finish()
            if isDamaged { sitemap.isTruncated = true }
            return .sitemap(sitemap)
        } catch {
            return .notASitemap(error)
        }
    }

    private static func unpacked(_ bytes: [UInt8], limit: Int) -> (bytes: [UInt8], isDamaged: Bool) {
        var out: [UInt8] = []
        let end = Gzip.forEachPiece(bytes[...], limit: limit) {
            out.append(contentsOf: $0)
            return true
        }
        return (out, end == .damaged)
    }

    private static func isNamedSitemap(_ address: String) -> Bool {
        guard let address = WebAddress(address) else { return false }
        let target = Folded.plain(address.target)
        return target.contains("sitemap") && !target.contains("sitemap.aspx") && !target.contains(".htm")
    }

    private static func isPlain(_ type: String?) -> Bool {
        type.map { Folded.plain($0).hasPrefix("text/plain") } ?? false
    }
}

extension Listing {
    /// Pages, other languages of them, and further sitemaps; those have «sitemap» as their words.
    package func discovered(at address: String) -> Discovered {
        var found = Discovered(source: .sitemap)
        var seen: Set<String> = []
        func add(_ written: String, _ base: String, words: String, hint: String?) {
            guard let link = Discovery.resolve(written, base) else { return }
            if let hint { found.hints[link] = hint }
            if seen.insert(link).inserted { found.links.append(Link(address: link, text: words)) }
        }
        switch self {
        case .sitemap(let sitemap):
            for child in sitemap.children { add(child.address, address, words: "sitemap", hint: child.lastmod) }
            for page in sitemap.entries { add(page.address, address, words: "", hint: page.lastmod) }
            for page in sitemap.alternates { add(page, address, words: "", hint: nil) }
        case .feed(let feed):
            found.source = .feed
            for item in feed.items {
                add(item.link, address, words: item.title, hint: item.written)
                for file in item.files { add(file, address, words: item.title, hint: nil) }
            }
        case .notASitemap: found.source = nil
        }
        return found
    }
}
