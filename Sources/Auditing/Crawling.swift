package import AuditCore
package import Fetching
import Foundation
package import Storing

/// Takes one portal whole: asks the store what is next, waits for its turn, fetches, keeps, and hands the links back.
///
/// All calls to the store come from one task, so that a fetch and what it led to are one transaction.
package struct Crawling: Sendable {
    package var scope: Scope
    package var policy: CrawlPolicy
    package var store: CrawlStore
    /// The network enters here, so that tests can replay.
    package var fetch: @Sendable (FetchRequest) async -> Exchange
    package var discover: @Sendable (Capture) -> Discovered
    package var progress: @Sendable (CrawlProgress) -> Void
    /// Seconds since 1970.
    package var now: @Sendable () -> Double

    package init(
        scope: Scope, policy: CrawlPolicy, store: CrawlStore,
        fetch: @escaping @Sendable (FetchRequest) async -> Exchange,
        discover: @escaping @Sendable (Capture) -> Discovered = Discovery.discover,
        progress: @escaping @Sendable (CrawlProgress) -> Void = { _ in },
        now: @escaping @Sendable () -> Double = { Date().timeIntervalSince1970 }
    ) {
        self.scope = scope
        self.policy = policy
        self.store = store
        self.fetch = fetch
        self.discover = discover
        self.progress = progress
        self.now = now
    }

    /// Runs until nothing is left, a budget is reached, or the task is cancelled; resumes where an earlier run stopped.
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
        let seeds = starts.compactMap { WebAddress($0)?.canonical.withoutFragment }
        var first = seeds.map { NewLink(address: $0.href, anchor: "Trang chủ", depth: 0, priority: 0) }
        for origin in Set(seeds.map(\.origin)).sorted() {
            // A guess that costs one request; many portals have the file without naming it in robots.txt.
            first.append(NewLink(address: origin + "/sitemap.xml", anchor: "sitemap", depth: 0, priority: 1))
        }
        try store.begin(starts: first, at: Timestamp.text(now()))
        let started = now()
        var robots: [String: RobotsAccess] = [:]
        var fetched = 0
        let pacing = Pacing(policy: policy)
        var end = CrawlSummary.End.complete
        var denied: RobotsAccess.Reason?
        var shown = 0.0
        // Several fetches share one commit: each waits for the disk.
        var finished: [CrawlStore.Finish] = []
        var flushed = 0.0
        try await withThrowingTaskGroup(of: (QueuedLink, Exchange)?.self) { group in
            var running = 0
            var isStopping = false
            while true {
                if Task.isCancelled {
                    end = .interrupted
                    isStopping = true
                }
                if fetched >= policy.pageLimit {
                    if !isStopping { end = .budget }
                    isStopping = true
                }
                let room = isStopping ? 0 : min(policy.connections - running, policy.pageLimit - fetched - running)
                if room > 0 {
                    var links = try store.next(limit: room, now: now())
                    if links.count < room && !finished.isEmpty {
                        // What waits to be kept may hold the links that are missing here.
                        try flush(&finished)
                        links += try store.next(limit: room - links.count, now: now())
                    }
                    for link in links {
                        guard let address = WebAddress(link.address) else {
                            try store.skip(link.address, .outOfScope)
                            continue
                        }
                        if robots[address.origin] == nil {
                            do {
                                robots[address.origin] = try await access(to: address, pacing)
                            } catch is CancellationError {
                                end = .interrupted
                                isStopping = true
                                try store.requeue([link.address])
                                continue
                            }
                            try queueSitemaps(robots[address.origin], origin: address)
                        }
                        if isStopping {
                            try store.requeue([link.address])
                            continue
                        }
                        let access = robots[address.origin] ?? .allowAll
                        guard access.allows(address.target, agent: policy.robotsAgent) else {
                            if case .disallowAll(let reason) = access {
                                denied = reason
                                try store.skip(link.address, .robotsUnavailable)
                            } else {
                                try store.skip(link.address, .robots)
                            }
                            continue
                        }
                        let delay = access.crawlDelay(agent: policy.robotsAgent)
                        let fetch = fetch
                        let request = request(for: link.address)
                        running += 1
                        group.addTask {
                            guard
                                let exchange = try? await pacing.run(
                                    link.address, crawlDelay: delay, fetch: { await fetch(request) })
                            else { return nil }
                            return (link, exchange)
                        }
                    }
                }
                if running == 0 {
                    try flush(&finished)
                    if isStopping { break }
                    guard let wakeup = try store.nextWakeup() else { break }
                    let pause = max(0.01, min(wakeup - now(), 5))
                    try? await Task.sleep(for: .seconds(pause))
                    continue
                }
                guard let done = try await group.next() else { break }
                running -= 1
                guard let (link, exchange) = done else { continue }
                let disposition = disposition(of: exchange, tries: link.tries)
                if case .retry = disposition {} else { fetched += 1 }
                finished.append(
                    CrawlStore.Finish(exchange, as: disposition, discovered: links(from: exchange, of: link)))
                if finished.count >= 32 || running == 0 || now() - flushed >= 0.2 {
                    try flush(&finished)
                    flushed = now()
                }
                if now() - shown >= 0.2 {
                    shown = now()
                    progress(try snapshot(started: started, fetched: fetched))
                }
            }
        }
        if end == .complete { end = try trueEnd(fetched: fetched, denied: denied) }
        try store.end(end)
        return try store.counts()
    }

    /// A crawl that was kept away did not take the whole, however quietly it ended.
    private func trueEnd(fetched: Int, denied: RobotsAccess.Reason?) throws -> CrawlSummary.End {
        if let denied {
            if case .unreachable = denied, fetched == 0 { return .failed }
            return .blocked
        }
        let counts = try store.counts()
        return fetched == 0 && counts.fetched <= 1 && counts.skipped[Skip.robots.rawValue] != nil ? .blocked : .complete
    }

    private func flush(_ finished: inout [CrawlStore.Finish]) throws {
        try store.finish(finished, now: now())
        finished = []
    }

    private func request(for address: String) -> FetchRequest {
        let isFile = Scope.isFile(address)
        return FetchRequest(
            address: address, byteLimit: isFile ? policy.fileBytes : policy.pageBytes,
            timeout: isFile ? policy.fileTimeout : policy.pageTimeout)
    }

    private func snapshot(started: Double, fetched: Int) throws -> CrawlProgress {
        let counts = try store.counts()
        return CrawlProgress(
            done: counts.fetched + counts.failed, known: counts.fetched + counts.failed + counts.queued,
            seconds: now() - started, doneNow: fetched)
    }

}

/// Why a crawl does not begin.
package enum CrawlError: Error, Equatable {
    /// The folder holds another portal, from these hosts.
    case otherPortal(String)
}
