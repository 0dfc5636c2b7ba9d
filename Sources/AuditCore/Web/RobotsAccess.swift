/// What the answer for robots.txt means for the whole host (RFC 9309, 2.3.1).
package enum RobotsAccess: Sendable {
    case rules(RobotsFile)
    /// There is no such file: nothing is forbidden.
    case allowAll
    /// It is not known what is forbidden, so everything is, until a later try says otherwise.
    case disallowAll(Reason)

    package enum Reason: Sendable, Equatable {
        case serverError(status: Int)
        /// 429: the host answers, only not now; no leave to fetch all, as RFC 9309 would read a 4xx.
        case tooManyRequests
        case unreachable(FetchFailure.Kind)
    }

    /// The last answer after up to five redirects; a redirect that is left over counts as "no such file".
    package init(status: Int, body: some Collection<UInt8>) {
        switch status {
        case 200..<300: self = .rules(RobotsFile(bytes: body))
        case 429: self = .disallowAll(.tooManyRequests)
        case 300..<500: self = .allowAll
        default: self = .disallowAll(.serverError(status: status))
        }
    }

    package init(failure: FetchFailure.Kind) {
        self = failure.isRedirect ? .allowAll : .disallowAll(.unreachable(failure))
    }

    package init(_ result: Capture.Result) {
        switch result {
        case .response(let response): self.init(status: response.status, body: response.body)
        case .failure(let failure): self.init(failure: failure.kind)
        }
    }

    /// Whether `agent` may fetch `target` (path and query); `/robots.txt` itself always (RFC 9309, 2.2.2).
    ///
    /// Of `agent`, a version after a slash and all that follows it is ignored.
    package func allows(_ target: String, agent: String) -> Bool {
        if target.utf8.prefix(while: { $0 != UInt8(ascii: "?") }).elementsEqual("/robots.txt".utf8) { return true }
        return switch self {
        case .rules(let file): file.allowsEverySpelling(of: target, agent: Self.token(agent))
        case .allowAll: true
        case .disallowAll: false
        }
    }

    package func crawlDelay(agent: String) -> Double? {
        guard case .rules(let file) = self else { return nil }
        return file.crawlDelay(agent: Self.token(agent))
    }

    private static func token(_ agent: String) -> String {
        String(Substring(agent.utf8.prefix { $0 != UInt8(ascii: "/") && $0 > 0x20 }))
    }

    /// In one word, for the crawl's log.
    package var name: String {
        switch self {
        case .rules: "rules"
        case .allowAll: "allowAll"
        case .disallowAll: "disallowAll"
        }
    }

    package var sitemaps: [String] {
        guard case .rules(let file) = self else { return [] }
        return file.sitemaps
    }
}
