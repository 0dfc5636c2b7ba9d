/// What happens in a crawl, for its log; one event is one line of JSON.
package enum CrawlEvent: Sendable, Equatable {
    case began(round: Int, starts: [String])
    /// robots.txt of an origin and what it means: `rules`, `allowAll`, `disallowAll`.
    case robots(origin: String, access: String)
    case fetched(Exchange, AnswerKind?, newLinks: Int)
    /// Asked with a condition, and nothing has changed.
    case unchanged(Exchange)
    case failed(Exchange)
    /// To be tried again after so many seconds.
    case retry(Exchange, after: Double)
    case skipped(address: String, Skip)
    /// A space without end was recognised; its pattern, and how many requests it had cost.
    case trap(pattern: String, requests: Int)
    /// The pace of a host has changed: seconds between starts, seconds that it is left alone.
    case pace(host: String, delay: Double, pause: Double)
    case ended(CrawlSummary)
}
