/// How gently, and how far, a portal is crawled.
package struct CrawlPolicy: Sendable, Equatable, Codable {
    /// Seconds between the starts of two requests to one host; robots.txt may raise it to at most 30.
    package var delay = 1.0
    /// Requests at once to one host.
    package var connectionsPerHost = 1
    /// Requests at once in all.
    package var connections = 8
    /// Pages and files together; the crawl ends with `budget` when it is reached.
    package var pageLimit = 20_000
    /// Steps from a start page.
    package var depthLimit = 50
    /// Decoded bytes of a page, and of a file (PDF, DOCX …).
    package var pageBytes = 10 << 20
    package var fileBytes = 50 << 20
    /// Seconds.
    package var connectTimeout = 10.0
    package var pageTimeout = 60.0
    package var fileTimeout = 300.0
    /// Wall-clock seconds of the whole crawl; nil for no limit.
    package var timeLimit: Double?
    /// Tries of a request that failed for a passing reason (time-out, 429, 5xx).
    package var tries = 3
    /// Whether to ask for a few pages that surely do not exist, to learn how the portal says so.
    package var probes = true
    /// Whether bodies are kept; without them a crawl only finds what there is, and nothing can be judged of it.
    package var keepsBodies = true
    package var userAgent = "portal-audit/0.1 (+kiem tra cong thong tin dien tu)"
    package var robotsAgent = "portal-audit"
    /// Addresses outside the public Internet that may be contacted all the same, as CIDR: `127.0.0.0/8`.
    package var allowNet: [String] = []
    /// `host:port` → `address:port` that is contacted in its place (tests and the demo portal).
    package var connectTo: [String: String] = [:]

    package init() {}
}
