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
        let seeds = starts.compactMap { WebAddress($0)?.canonical.withoutFragment }
        var first = seeds.map { NewLink(address: $0.href, anchor: "Trang chủ", depth: 0, priority: 0) }
        for origin in Set(seeds.map(\.origin)).sorted() {
            // A guess that costs one request; many portals have the file without naming it in robots.txt.
            first.append(NewLink(address: origin + "/sitemap.xml", anchor: "sitemap", depth: 0, priority: 1))
        }
        try store.begin(starts: first, at: timestamp(now()))
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
                if fetched >= policy.pageLimit || policy.timeLimit.map({ now() - started >= $0 }) ?? false {
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
                            robots[address.origin] = try await access(to: address, pacing)
                            try queueSitemaps(robots[address.origin], origin: address)
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

    // MARK: What an exchange leads to

    private func disposition(of exchange: Exchange, tries: Int) -> Disposition {
        let mayRetry = tries + 1 < policy.tries
        // 2, 8, 32 … seconds, unless the server names a time.
        let pause = 2.0 * Double(1 << (2 * min(tries, 6)))
        switch exchange.result {
        case .response(let response):
            switch response.status {
            case 429, 500, 502, 503, 504:
                guard mayRetry else { return .fetched }
                let asked = response.header("retry-after").flatMap { RetryAfter.parse($0, now: now()) }
                return .retry(after: asked ?? min(pause, policy.delay * 30))
            default: return .fetched
            }
        case .failure(let failure):
            switch failure.kind {
            case .addressForbidden, .oversizeHeaders, .badRedirect, .tooManyRedirects, .tlsFailed: return .failed
            case .cancelled: return .retry(after: 0)
            default: return mayRetry ? .retry(after: min(pause, policy.delay * 30)) : .failed
            }
        }
    }

    private func links(from exchange: Exchange, of link: QueuedLink) -> [NewLink] {
        guard case .response(let response) = exchange.result, let base = WebAddress(exchange.address) else { return [] }
        if (300..<400).contains(response.status) {
            guard let location = response.header("location"), let target = WebAddress(location, base: base) else {
                return []
            }
            // The target keeps the words by which the portal names it.
            return [offer(target, anchor: link.anchor, referrer: link.referrer, depth: link.depth + 1, priority: 4)]
        }
        guard (200..<300).contains(response.status) else { return [] }
        let found = discover(
            Capture(address: exchange.address, fetchedAt: exchange.startedAt, result: exchange.result))
        if found.noFollow { return [] }
        var seen: Set<String> = []
        return found.links.compactMap { found in
            guard let address = WebAddress(found.address) else { return nil }
            let new = offer(
                address, anchor: found.text, referrer: exchange.address, depth: link.depth + 1,
                priority: Scope.priority(address))
            return seen.insert(new.address).inserted ? new : nil
        }
    }

    private func offer(_ address: WebAddress, anchor: String, referrer: String?, depth: Int, priority: Int) -> NewLink {
        let canonical = address.canonical.withoutFragment
        return NewLink(
            address: canonical.href, anchor: anchor, referrer: referrer, depth: depth, priority: priority,
            skip: scope.skip(canonical, depth: depth))
    }

    // MARK: robots.txt

    /// Fetches robots.txt of the host and follows at most five redirects (RFC 9309, 2.3.1.2); all answers are kept.
    private func access(to address: WebAddress, _ pacing: Pacing) async throws -> RobotsAccess {
        var target = address.origin + "/robots.txt"
        for hop in 0...5 {
            var last: Exchange?
            for tries in 0..<max(1, policy.tries) {
                let request = FetchRequest(
                    address: target, byteLimit: RobotsFile.byteLimit, timeout: policy.pageTimeout)
                let exchange = try await pacing.run(target) { await fetch(request) }
                last = exchange
                guard case .retry(let pause) = disposition(of: exchange, tries: tries) else { break }
                try? await Task.sleep(for: .seconds(min(pause, 60)))
            }
            guard let exchange = last else { break }
            try store.add([NewLink(address: target, anchor: "robots.txt", depth: 0, priority: 0)])
            let isAnswer = if case .response = exchange.result { true } else { false }
            try store.finish(exchange, as: isAnswer ? .fetched : .failed, discovered: [], now: now())
            if case .response(let response) = exchange.result, (300..<400).contains(response.status), hop < 5,
                let location = response.header("location"),
                let next = WebAddress(location, base: WebAddress(target)), next.isWeb
            {
                target = next.href
                continue
            }
            return RobotsAccess(exchange.result)
        }
        return .disallowAll(.unreachable(.other))
    }

    private func queueSitemaps(_ access: RobotsAccess?, origin: WebAddress) throws {
        let links = (access?.sitemaps ?? []).prefix(20).compactMap { WebAddress($0, base: origin) }
            .map { offer($0, anchor: "sitemap", referrer: origin.origin + "/robots.txt", depth: 0, priority: 1) }
        if !links.isEmpty { try store.add(links) }
    }

    private func snapshot(started: Double, fetched: Int) throws -> CrawlProgress {
        let counts = try store.counts()
        return CrawlProgress(
            done: counts.fetched + counts.failed, known: counts.fetched + counts.failed + counts.queued,
            seconds: now() - started, doneNow: fetched)
    }

    private func timestamp(_ seconds: Double) -> String { Timestamp.text(seconds) }
}

/// How far a crawl has come.
package struct CrawlProgress: Sendable, Equatable {
    /// Addresses that are done, in all runs, and done or waiting.
    package var done: Int
    package var known: Int
    package var seconds: Double
    /// Done in this run.
    package var doneNow: Int

    /// Per second in this run.
    package var rate: Double { seconds > 0 ? Double(doneNow) / seconds : 0 }

    /// Seconds left if nothing new is found; nil before there is a rate.
    package var secondsLeft: Double? { rate > 0 ? Double(known - done) / rate : nil }
}
