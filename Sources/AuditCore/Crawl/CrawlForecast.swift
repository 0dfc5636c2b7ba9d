/// What a crawl will cost, as far as it can be known before it begins.
package struct CrawlForecast: Sendable, Equatable {
    /// What the number of addresses rests on.
    package enum Basis: Sendable, Equatable {
        /// An earlier run in the same folder: what it knew.
        case earlierRun
        /// The portal's own sitemaps.
        case sitemaps
        /// Neither: only what the start page names, a lower bound.
        case startPage
    }

    package var hosts: [String]
    package var basis: Basis
    /// Addresses that would be asked for.
    package var addresses: Int
    /// Known and left out, by reason.
    package var skipped: [Skip: Int]
    /// Start addresses whose robots.txt forbids them, or cannot be had.
    package var closed: [String]
    /// Seconds between two requests to a host: of policy, robots.txt and the usual latency the longest.
    package var gap: Double
    /// Mean bytes of the answers that were sampled; nil without one.
    package var meanBytes: Int?
    package var sampled: Int
    package var pageLimit: Int

    package init(
        hosts: [String], basis: Basis, addresses: Int, skipped: [Skip: Int], closed: [String], gap: Double,
        meanBytes: Int?, sampled: Int, pageLimit: Int
    ) {
        self.hosts = hosts
        self.basis = basis
        self.addresses = addresses
        self.skipped = skipped
        self.closed = closed
        self.gap = gap
        self.meanBytes = meanBytes
        self.sampled = sampled
        self.pageLimit = pageLimit
    }

    /// Requests that the limits leave.
    package var requests: Int { min(addresses, pageLimit) }
    /// Seconds; requests to one host start ``gap`` apart, whatever the number of connections.
    package var seconds: Double { Double(requests) * gap }
    package var bytes: Int? { meanBytes.map { $0 * requests } }
}
