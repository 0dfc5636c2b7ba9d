import Reading

/// One reader of bytes from strangers. To add one: a line here, and seeds in `Fixtures/fuzz-seeds/<name>/`.
struct Target: Sendable {
    var name: String
    /// Longest case that is made up, bytes; seeds may be longer, but are cut.
    var longest: Int
    /// To so many bytes what was found is repeated: the most that the program hands to this reader, or 512 KiB.
    var stretched = 512 << 10
    /// Files of `Fixtures/` whose copies are seeds too: the ends of their names.
    var seeds: [String] = []
    var read: @Sendable ([UInt8]) -> Void

    static let all: [Target] = [
        Target(name: "robots", longest: 4096, read: Reads.robots),
        Target(name: "url", longest: 512, stretched: 64 << 10, read: Reads.url),
        Target(name: "sitemap", longest: 8192, seeds: ["sitemap.xml"], read: { _ = SitemapReader.read($0) }),
        Target(name: "feed", longest: 8192, seeds: ["rss.xml"], read: { _ = FeedReader.read($0) }),
        Target(name: "links", longest: 16_384, seeds: [".html"], read: Reads.links),
        Target(name: "html", longest: 16_384, seeds: [".html"], read: Reads.html),
        Target(name: "page", longest: 16_384, seeds: [".html"], read: Reads.page),
        Target(name: "warc", longest: 16_384, read: Reads.warc),
        Target(name: "retry-after", longest: 128, stretched: 16 << 10, read: Reads.retryAfter),
        Target(name: "head", longest: 4096, read: Reads.head),
        Target(name: "encoding", longest: 4096, read: Reads.encoding),
        Target(name: "saved-page", longest: 8192, read: Reads.savedPage),
        Target(name: "dates", longest: 4096, stretched: 256 << 10, read: Reads.dates),
        Target(name: "paper", longest: 8192, stretched: 128 << 10, read: Reads.paper),
        Target(name: "docx", longest: 8192, stretched: 256 << 10, read: Reads.docx),
        Target(name: "pdftext", longest: 8192, stretched: 128 << 10, read: Reads.pdftext),
        Target(name: "text", longest: 2048, stretched: 128 << 10, read: Reads.text),
    ]
}
