/// What a crawler needs to know of a page, sitemap or feed: where it leads, and whether it is another one than before.
package struct Discovered: Sendable, Equatable {
    package enum Source: String, Sendable, Codable { case page, sitemap, feed }

    package var links: [Link]
    /// By what each of ``links`` is named; empty where all are of kind `page` (sitemaps, feeds).
    package var kinds: [LinkKind]
    /// Addresses beyond the bounds (50,000 a page, 64 KiB each) that are not among ``links``: 0 when all are there.
    package var dropped: Int
    /// nil for what leads nowhere by its kind (a PDF, a picture).
    package var source: Source?
    /// `rel=canonical`, absolute.
    package var canonical: String?
    /// `<meta name="robots" content="nofollow">`.
    package var noFollow: Bool
    /// nil for what has no words of its own.
    package var signature: PageSignature?
    /// Days of change as a sitemap (`lastmod`) or a feed writes them, by address: hints, never the truth.
    package var hints: [String: String]

    package init(
        links: [Link] = [], source: Source? = nil, canonical: String? = nil, noFollow: Bool = false,
        signature: PageSignature? = nil, hints: [String: String] = [:], kinds: [LinkKind] = [], dropped: Int = 0
    ) {
        self.links = links
        self.kinds = kinds
        self.dropped = dropped
        self.source = source
        self.canonical = canonical
        self.noFollow = noFollow
        self.signature = signature
        self.hints = hints
    }

    /// By what the link at `index` is named.
    package func kind(_ index: Int) -> LinkKind { kinds.indices.contains(index) ? kinds[index] : .page }
}

/// What a page says, apart from what changes at every request: menus, tokens, counters of visitors, clocks.
package struct PageSignature: Sendable, Equatable, Codable {
    /// `<title>`, NFC, spaces folded, at most 300 scalars.
    package var title: String
    /// Of the words of the main part, in order; equal for equal words.
    package var hash: UInt64
    /// SimHash of the same words (Charikar 2002; shingles of three syllables): near pages differ in few bits.
    package var sketch: UInt64
    /// How many words (syllables) the main part has.
    package var words: Int

    package init(title: String, hash: UInt64, sketch: UInt64, words: Int) {
        self.title = title
        self.hash = hash
        self.sketch = sketch
        self.words = words
    }
}
