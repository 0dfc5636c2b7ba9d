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

    package init(
        address: String, anchor: String = "", referrer: String? = nil, depth: Int, priority: Int = 5, skip: Skip? = nil
    ) {
        self.address = address
        self.anchor = anchor
        self.referrer = referrer
        self.depth = depth
        self.priority = priority
        self.skip = skip
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

    package init(address: String, anchor: String, referrer: String?, depth: Int, tries: Int) {
        self.address = address
        self.anchor = anchor
        self.referrer = referrer
        self.depth = depth
        self.tries = tries
    }
}

/// One exchange with a server, as it happened on the wire.
package struct Exchange: Sendable, Equatable {
    package var address: String
    /// RFC 3339 UTC, to the second.
    package var startedAt: String
    /// Request line and headers as sent, CRLF lines, with the empty line at the end; empty when nothing was sent.
    package var requestHead: [UInt8]
    /// Status line and headers as received, CRLF lines, with the empty line; empty when nothing came.
    package var responseHead: [UInt8]
    /// IP address that was contacted.
    package var remoteAddress: String?
    package var result: Capture.Result
    /// Seconds from start to the last byte.
    package var seconds: Double

    package init(
        address: String, startedAt: String, requestHead: [UInt8] = [], responseHead: [UInt8] = [],
        remoteAddress: String? = nil, result: Capture.Result, seconds: Double = 0
    ) {
        self.address = address
        self.startedAt = startedAt
        self.requestHead = requestHead
        self.responseHead = responseHead
        self.remoteAddress = remoteAddress
        self.result = result
        self.seconds = seconds
    }
}

/// What becomes of an address after an exchange.
package enum Disposition: Sendable, Equatable {
    /// Done: a response that stands (whatever its status).
    case fetched
    /// Done: no answer that stands after the last try.
    case failed
    /// To be tried again, not before so many seconds from now.
    case retry(after: Double)
}
