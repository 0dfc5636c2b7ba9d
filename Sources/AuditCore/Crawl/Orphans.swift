/// Pages that no page leads to, and pages that no sitemap names.
package struct Orphans: Sendable, Equatable {
    /// Fetched, and known only from a sitemap or feed.
    package var unlinked: [String] = []
    /// Fetched pages in no sitemap; empty where the portal has none.
    package var unlisted: [String] = []
    /// Named by a sitemap or feed, and not there.
    package var listedBroken: [String] = []

    package init() {}
}
