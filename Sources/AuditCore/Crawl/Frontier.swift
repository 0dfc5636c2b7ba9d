/// A link that a page, sitemap, feed or redirect showed, on its way into the frontier.
package struct NewLink: Sendable, Equatable {
    /// Canonical, serialised, without fragment.
    package var address: String
    package var anchor: String
    package var referrer: String?
    /// Steps from a start page.
    package var depth: Int
    /// Lower is fetched earlier.
    package var priority: Int
    /// Set when policy says not to fetch it: it is counted, never queued.
    package var skip: Skip?
    package var foundIn: FoundIn

    package init(
        address: String, anchor: String = "", referrer: String? = nil, depth: Int, priority: Int = 5, skip: Skip? = nil,
        foundIn: FoundIn = .page
    ) {
        self.address = address
        self.anchor = anchor
        self.referrer = referrer
        self.depth = depth
        self.priority = priority
        self.skip = skip
        self.foundIn = foundIn
    }
}

/// What kinds of things lead to an address: a page that no page leads to is an orphan. The numbers are stored.
package struct FoundIn: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let page = FoundIn(rawValue: 1)
    package static let sitemap = FoundIn(rawValue: 2)
    package static let feed = FoundIn(rawValue: 4)
    /// Nothing that readers follow: a form's address, words of a script or a comment, an address that many portals have.
    package static let guess = FoundIn(rawValue: 8)

    package init(_ source: Discovered.Source) {
        switch source {
        case .page: self = .page
        case .sitemap: self = .sitemap
        case .feed: self = .feed
        }
    }
}

/// Why a known address is not fetched.
package enum Skip: String, Sendable, Codable, CaseIterable {
    case outOfScope, robots, robotsUnavailable, twin, trap, tooDeep, unwantedKind
}

/// A link that waits for its turn.
package struct QueuedLink: Sendable, Equatable {
    package var address: String
    package var anchor: String
    package var referrer: String?
    package var depth: Int
    /// Tries that failed so far.
    package var tries: Int
    /// What an earlier round of this crawl had from the address; nil on the first.
    package var earlier: Earlier?

    package init(
        address: String, anchor: String, referrer: String?, depth: Int, tries: Int, earlier: Earlier? = nil
    ) {
        self.address = address
        self.anchor = anchor
        self.referrer = referrer
        self.depth = depth
        self.tries = tries
        self.earlier = earlier
    }
}

/// What the last answer of an earlier round was, and what makes a conditional request (RFC 9110, 13.1).
package struct Earlier: Sendable, Equatable {
    package var status: Int
    /// `ETag` and `Last-Modified` as received.
    package var etag: String?
    package var lastModified: String?
    package var signature: PageSignature?
    /// SHA-256 of the decoded body, lower-case hex.
    package var sha256: String?

    package init(
        status: Int, etag: String? = nil, lastModified: String? = nil, signature: PageSignature? = nil,
        sha256: String? = nil
    ) {
        self.status = status
        self.etag = etag
        self.lastModified = lastModified
        self.signature = signature
        self.sha256 = sha256
    }
}

/// What becomes of an address after an exchange.
package enum Disposition: Sendable, Equatable {
    /// Done: a response that stands (whatever its status).
    case fetched
    /// Done: what an earlier round kept still stands (304, or the same bytes again).
    case unchanged
    /// Done: no answer that stands after the last try.
    case failed
    /// To be tried again, not before so many seconds from now.
    case retry(after: Double)
    /// «Not now»: to be asked again, not before so many seconds from now; no try has failed.
    case later(after: Double)
}
