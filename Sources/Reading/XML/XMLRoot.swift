/// What an answer is, before anybody reads it whole.
package enum XMLRoot: Sendable, Equatable {
    case sitemap, feed, html
    /// Lines of addresses.
    case lines
    case other

    /// By the root element of the first 16 KB, whatever the server calls the file.
    package init(head: ArraySlice<UInt8>) {
        let head = Array(head.prefix(16_384))
        guard !HTMLSign.isHTML(head) else {
            self = .html
            return
        }
        var root: String?
        let stream = XMLStream(depth: 16) { event in
            if case .start(let element) = event { root = element.name }
            return false
        }
        stream.feed(head[...])
        _ = stream.finish()
        switch root {
        case "urlset", "sitemapindex": self = .sitemap
        case "rss", "rdf", "feed": self = .feed
        case "html": self = .html
        case nil:
            var lines = AddressLines()
            // The last line may be cut.
            let end = head.lastIndex { $0 == 0x0A } ?? head.count
            lines.feed(head[..<end])
            self = lines.sitemap() == nil ? .other : .lines
        default: self = .other
        }
    }
}
