/// What a crawler needs to know of a page: where it leads.
package struct Discovered: Sendable, Equatable {
    package var links: [Link]
    /// `rel=canonical`, absolute.
    package var canonical: String?
    /// `<meta name="robots" content="nofollow">`.
    package var noFollow: Bool

    package init(links: [Link] = [], canonical: String? = nil, noFollow: Bool = false) {
        self.links = links
        self.canonical = canonical
        self.noFollow = noFollow
    }
}
