package import AuditCore
package import Fetching
import Foundation
package import Storing

/// Takes one portal whole: asks the store what is next, waits for its turn, fetches, keeps, and hands the links back.
///
/// All calls to the store come from one task (``CrawlRun``), so that a fetch and what it led to are one transaction.
package struct Crawling: Sendable {
    package var scope: Scope
    package var policy: CrawlPolicy
    /// With a server whose robots.txt cannot be had.
    package var patience = RobotsPatience()
    /// Seconds of the shortest span over which servers count requests; tests make it small.
    package var quotaSpan = 60.0
    package var store: CrawlStore
    /// The network enters here, so that tests can replay.
    package var fetch: @Sendable (FetchRequest) async -> Exchange
    package var discover: @Sendable (Capture) -> Discovered
    package var progress: @Sendable (CrawlProgress) -> Void
    /// The crawl's log.
    package var report: @Sendable (CrawlEvent) -> Void
    /// Seconds since 1970.
    package var now: @Sendable () -> Double

    package init(
        scope: Scope, policy: CrawlPolicy, store: CrawlStore,
        fetch: @escaping @Sendable (FetchRequest) async -> Exchange,
        discover: @escaping @Sendable (Capture) -> Discovered = Discovery.discover,
        progress: @escaping @Sendable (CrawlProgress) -> Void = { _ in },
        report: @escaping @Sendable (CrawlEvent) -> Void = { _ in },
        now: @escaping @Sendable () -> Double = { Date().timeIntervalSince1970 }
    ) {
        self.scope = scope
        self.policy = policy
        self.store = store
        self.fetch = fetch
        self.discover = discover
        self.progress = progress
        self.report = report
        self.now = now
    }

    /// Runs until nothing is left, a budget is reached, or the task is cancelled. It resumes where an earlier run
    /// stopped; after one that took the whole, it is the next day's round.
    package func run(starts: [String]) async throws -> CrawlSummary {
        try claim(starts)
        guard let limit = policy.timeLimit else { return try await take(starts) }
        let work = Task { try await take(starts) }
        let clock = Task {
            try await Task.sleep(for: .seconds(limit))
            work.cancel()
        }
        defer { clock.cancel() }
        return try await withTaskCancellationHandler {
            let summary = try await work.value
            // The clock's cancelling is a budget, a person's an interruption.
            guard summary.end == .interrupted && !Task.isCancelled else { return summary }
            try store.end(.budget)
            return try store.counts()
        } onCancel: {
            work.cancel()
        }
    }

    /// A folder holds one portal: what another start had gathered would be counted for this one.
    private func claim(_ starts: [String]) throws {
        let mine = Set(starts.compactMap { WebAddress($0)?.host }).sorted().joined(separator: " ")
        if let other = try store.meta("hosts"), other != mine { throw CrawlError.otherPortal(other) }
        try store.setMeta("hosts", mine)
    }

    private func take(_ starts: [String]) async throws -> CrawlSummary {
        try await CrawlRun(self).run(starts: starts)
    }
}

/// Why a crawl does not begin.
package enum CrawlError: Error, Equatable {
    /// The folder holds another portal, from these hosts.
    case otherPortal(String)
}
