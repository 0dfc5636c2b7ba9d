/// One answer of a portal as it was kept: from a crawl's archive, a WARC, or a folder that another tool saved.
package struct Capture: Sendable, Equatable {
    /// The serialised absolute address that was asked for (WHATWG URL), without fragment.
    package var address: String
    /// When, RFC 3339 in UTC to the second (`2022-11-15T02:03:04Z`); nil where the source does not say.
    package var fetchedAt: String?
    package var result: Result
    /// SHA-256 of the decoded body, lower-case hex; nil without a body.
    package var sha256: String?
    /// How the portal led here: words of the first link, and the page that it was on.
    package var anchor: String?
    package var referrer: String?
    /// What the answer really is; nil where nobody looked (a saved folder, another tool's WARC).
    package var answer: AnswerKind?
    /// Asked for on a guess (``FoundIn/guess``): that nothing is there says nothing.
    package var isGuess = false

    package enum Result: Sendable, Equatable {
        case response(Response)
        case failure(FetchFailure)
    }

    package struct Response: Sendable, Equatable {
        package var status: Int
        /// In the order received; names lower-case.
        package var headers: [Header]
        /// Decoded (no content coding), as far as it was kept.
        package var body: [UInt8]
        /// Why the body is not whole, nil when it is.
        package var truncated: String?

        package init(status: Int, headers: [Header], body: [UInt8], truncated: String? = nil) {
            self.status = status
            self.headers = headers
            self.body = body
            self.truncated = truncated
        }

        /// The first header of that (lower-case) name.
        package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    }

    package struct Header: Sendable, Equatable, Codable {
        package var name: String
        package var value: String
        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(
        address: String, fetchedAt: String?, result: Result, sha256: String? = nil, anchor: String? = nil,
        referrer: String? = nil
    ) {
        self.address = address
        self.fetchedAt = fetchedAt
        self.result = result
        self.sha256 = sha256
        self.anchor = anchor
        self.referrer = referrer
    }
}

/// Why no response came. A failure of the portal or the network is data, never an exception.
package struct FetchFailure: Sendable, Equatable, Codable {
    package var kind: Kind
    /// Detail for engineers (libcurl's words); never decides anything.
    package var detail: String

    package init(_ kind: Kind, detail: String = "") {
        self.kind = kind
        self.detail = detail
    }
}

/// An address that is known and of which nothing was fetched, with the reason.
package struct Unfetched: Sendable, Equatable, Codable {
    package var address: String
    package var anchor: String?
    package var referrer: String?
    package var reason: Reason

    package enum Reason: String, Sendable, Codable, CaseIterable {
        /// robots.txt forbids it.
        case robots
        /// robots.txt itself could not be had (5xx, unreachable): RFC 9309 §2.3.1.4 says to keep away.
        case robotsUnavailable
        case budget
        case interrupted
        /// A linked page of a saved folder that was not saved: nothing is known about it.
        case notSaved
    }

    package init(address: String, anchor: String? = nil, referrer: String? = nil, reason: Reason) {
        self.address = address
        self.anchor = anchor
        self.referrer = referrer
        self.reason = reason
    }
}

/// How a crawl ended and what it covered; discovered = fetched + failed + sum(skipped) + queued.
package struct CrawlSummary: Sendable, Equatable, Codable {
    package enum End: String, Sendable, Codable { case complete, budget, blocked, interrupted, failed }
    package var end: End
    package var discovered: Int
    package var fetched: Int
    package var failed: Int
    /// By reason: `robots`, `outOfScope`, `twin`, `trap`, …
    package var skipped: [String: Int]
    package var queued: Int

    package init(end: End, discovered: Int, fetched: Int, failed: Int, skipped: [String: Int], queued: Int) {
        self.end = end
        self.discovered = discovered
        self.fetched = fetched
        self.failed = failed
        self.skipped = skipped
        self.queued = queued
    }
}

/// What is kept of a portal, whoever fetched it. Values are visited in a fixed order (by address), one at a time.
package struct Holdings: Sendable {
    /// What the source is, for people: a folder's or file's name.
    package var name: String
    /// nil where nobody recorded how the pages were gathered (a plain WARC, a saved folder).
    package var summary: CrawlSummary?
    package var unfetched: [Unfetched]
    /// What an earlier round had and the last one was told is gone, by address.
    package var vanished: [Vanished] = []
    /// Pages that only a sitemap knows, and pages that none does; nil where nobody recorded what leads where.
    package var orphans: Orphans?
    /// The last answer with content of an address that has vanished: the evidence. nil where none was kept.
    package var lastGood: @Sendable (_ address: String) throws -> Capture? = { _ in nil }
    package var forEach: @Sendable (_ visit: (Capture) throws -> Void) throws -> Void

    package init(
        name: String, summary: CrawlSummary?, unfetched: [Unfetched],
        forEach: @escaping @Sendable (_ visit: (Capture) throws -> Void) throws -> Void
    ) {
        self.name = name
        self.summary = summary
        self.unfetched = unfetched
        self.forEach = forEach
    }
}

/// A page or file that was on the portal and is there no more; what it said is still in the archive.
package struct Vanished: Sendable, Equatable, Codable {
    package var address: String
    package var anchor: String?
    /// When it was last seen, and when it was first found gone (RFC 3339).
    package var lastSeen: String
    package var gone: String
    /// How the portal says so: 404, 410, or 200 with the words of a soft 404.
    package var status: Int
    /// SHA-256 of the last body, lower-case hex.
    package var sha256: String?

    package init(
        address: String, anchor: String?, lastSeen: String, gone: String, status: Int, sha256: String?
    ) {
        self.address = address
        self.anchor = anchor
        self.lastSeen = lastSeen
        self.gone = gone
        self.status = status
        self.sha256 = sha256
    }
}
