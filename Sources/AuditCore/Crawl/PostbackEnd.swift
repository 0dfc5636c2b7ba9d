/// Why a list that is turned by form posts has no further page.
package enum PostbackEnd: String, Sendable, Codable, CaseIterable {
    /// The pager leads no further, or «next» shows the last page again.
    case last
    /// The pager shows further pages, and pressing gives a page that was there before.
    case stuck
    /// The list has had its share of posts.
    case limit
    /// The server sent the visitor to another address, which is fetched like any other.
    case redirected
    /// The server does not take the form, not even a fresh one: state expired, validation failed.
    case refused
    /// The list, fetched afresh, shows no way to the page.
    case unreachable

    /// Whether all of the list's pages are known; the others leave pages that nobody has seen.
    package var isWhole: Bool { self == .last || self == .redirected }
}
