/// Pages that only one side of a portal knows: its links, or its sitemaps.
///
/// Pure: from what led to each address and what it answered. A visitor reaches what is linked, a search engine what is
/// listed; an address that only one of them has is lost for the other.
package struct Orphans: Sendable, Equatable {
    /// How an address was found; an address may be found in several ways.
    package struct Sources: OptionSet, Sendable, Hashable, Codable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        /// A page of the portal links to it.
        package static let page = Sources(rawValue: 1)
        package static let sitemap = Sources(rawValue: 2)
        package static let feed = Sources(rawValue: 4)
        /// Where the crawl began: nobody need link to it.
        package static let start = Sources(rawValue: 8)
    }

    /// What became of an address.
    package enum Answer: String, Sendable, Codable, CaseIterable {
        case page
        /// A picture, a PDF: a sitemap need not list it.
        case file
        /// It leads to another address, which stands for it.
        case redirect
        /// 404, 410, or the words of a soft 404.
        case notFound
        /// 5xx, a time-out, a wall: nothing is known.
        case failed
        /// Forbidden by robots.txt, out of scope, a twin, left over by the budget: nobody asked.
        case notAsked
    }

    package struct Known: Sendable, Equatable {
        package var address: String
        package var sources: Sources
        package var answer: Answer
        /// The address that stands for the page (`rel=canonical`, the end of a redirect); nil for itself.
        package var canonical: String?

        package init(address: String, sources: Sources, answer: Answer, canonical: String? = nil) {
            self.address = address
            self.sources = sources
            self.answer = answer
            self.canonical = canonical
        }
    }

    /// In a sitemap or feed, there, and no page that was seen links to it.
    package var listedNotLinked: [String] = []
    /// Linked and there, and in no sitemap; empty where the portal has none.
    package var linkedNotListed: [String] = []
    /// In a sitemap or feed, and not to be found.
    package var listedBroken: [String] = []
    /// Whether the portal has a sitemap at all.
    package var hasSitemap = false
    /// Whether everything was asked for: else an address may be linked from a page that nobody has read.
    package var isWhole = true

    package init() {}
}
