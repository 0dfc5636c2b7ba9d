package import AuditCore
package import Fetching
import Foundation

/// Finds out what a crawl would cost with a few requests: robots.txt, sitemaps, the start page and a sample.
///
/// Nothing is kept. The requests are as polite as the crawl's own.
package struct Forecasting: Sendable {
    package var scope: Scope
    package var policy: CrawlPolicy
    /// What an earlier run in the same folder had answers for or still had to ask; nil without one.
    package var known: Int?
    package var fetch: @Sendable (FetchRequest) async -> Exchange
    package var now: @Sendable () -> Double
    /// With a server whose robots.txt cannot be had.
    package var patience = RobotsPatience()

    /// Bounds of what a forecast itself may cost.
    private let sitemapLimit = 60
    private let addressLimit = 500_000
    private let sampleSize = 20

    package init(
        scope: Scope, policy: CrawlPolicy, known: Int? = nil,
        fetch: @escaping @Sendable (FetchRequest) async -> Exchange,
        now: @escaping @Sendable () -> Double = { Date().timeIntervalSince1970 }
    ) {
        self.scope = scope
        self.policy = policy
        self.known = known
        self.fetch = fetch
        self.now = now
    }

    /// - Throws: when the task is cancelled.
    package func forecast(starts: [String]) async throws(CancellationError) -> CrawlForecast {
        let pacing = Pacing(policy: policy)
        let keeper = RobotsKeeper(
            patience: patience,
            ask: { (request) async throws(CancellationError) -> Exchange in
                try await pacing.run(request.address) { await fetch(request) }
            }, now: now)
        var survey = Survey(scope: scope, agent: policy.robotsAgent)
        let seeds = starts.compactMap { WebAddress($0)?.canonical.withoutFragment }
        for seed in seeds {
            let access = try await keeper.access(to: seed)
            survey.accesses[seed.origin] = access
            guard survey.take(seed.href) else {
                survey.closed.append(seed.href)
                continue
            }
            // Where it leads: the portal's address often only points to where the portal is.
            let page = try await ask(seed.href, pacing, access)
            survey.note(page)
            let home = Discovery.discover(capture(page))
            for (index, link) in home.links.enumerated() where home.kind(index).leadsOn {
                _ = survey.take(link.address)
            }
            try await readSitemaps(of: seed, access, &survey, pacing)
        }
        try await sample(&survey, pacing)
        return survey.forecast(policy, known: known)
    }

    private func readSitemaps(
        of seed: WebAddress, _ access: RobotsAccess, _ survey: inout Survey, _ pacing: Pacing
    ) async throws(CancellationError) {
        var waiting = access.sitemaps + [seed.origin + "/sitemap.xml"]
        var seen: Set<String> = []
        while let next = waiting.popLast(), seen.count < sitemapLimit, survey.addresses.count < addressLimit {
            guard let address = WebAddress(next, base: seed), address.isWeb, scope.owns(address),
                access.allows(address.target, agent: policy.robotsAgent), seen.insert(address.href).inserted
            else { continue }
            let answer = capture(try await ask(address.href, pacing, access))
            guard case .sitemap(let sitemap) = Listing(answer) else { continue }
            waiting += sitemap.children.compactMap { Discovery.resolve($0.address, address.href) }
            for entry in sitemap.entries.compactMap({ Discovery.resolve($0.address, address.href) })
            where survey.take(entry) {
                survey.isListed = true
            }
        }
    }

    /// Pages spread over all that is known: how large, how slow, and how many files hang on each.
    private func sample(_ survey: inout Survey, _ pacing: Pacing) async throws(CancellationError) {
        let all = survey.addresses.sorted()
        let step = max(1, all.count / sampleSize)
        for index in stride(from: step / 2, to: all.count, by: step) {
            guard let address = WebAddress(all[index]) else { continue }
            let exchange = try await ask(all[index], pacing, survey.accesses[address.origin])
            survey.note(exchange)
            let found = Discovery.discover(capture(exchange))
            guard found.source == nil || found.source == .page, !found.links.isEmpty else { continue }
            survey.notePage(
                files: found.links.indices.filter { found.kind($0).leadsOn }.map { found.links[$0].address })
        }
    }

    private func ask(
        _ address: String, _ pacing: Pacing, _ access: RobotsAccess?
    ) async throws(CancellationError) -> Exchange {
        let request = FetchRequest(address: address, byteLimit: policy.pageBytes, timeout: policy.pageTimeout)
        let delay = access?.crawlDelay(agent: policy.robotsAgent)
        return try await pacing.run(address, crawlDelay: delay) { await fetch(request) }
    }

    private func capture(_ exchange: Exchange) -> Capture {
        Capture(address: exchange.address, fetchedAt: nil, result: exchange.result)
    }
}

/// What the few requests have shown.
private struct Survey {
    let scope: Scope
    let agent: String
    var accesses: [String: RobotsAccess] = [:]
    var addresses: Set<String> = []
    var skipped: [Skip: Set<String>] = [:]
    var closed: [String] = []
    /// A sitemap named pages.
    var isListed = false
    private var bytes = 0
    private var answers = 0
    private var seconds = 0.0
    private var pages = 0
    private var files: [String: Int] = [:]

    init(scope: Scope, agent: String) {
        self.scope = scope
        self.agent = agent
    }

    /// - Returns: whether it would be asked for.
    mutating func take(_ written: String) -> Bool {
        guard let address = WebAddress(written)?.canonical.withoutFragment, address.isWeb else { return false }
        let reason: Skip? =
            if let skip = scope.skip(address, depth: 0) {
                skip
            } else if let access = accesses[address.origin], !access.allows(address.target, agent: agent) {
                if case .disallowAll = access { .robotsUnavailable } else { .robots }
            } else {
                nil
            }
        if let reason {
            skipped[reason, default: []].insert(address.href)
            return false
        }
        addresses.insert(address.href)
        return true
    }

    mutating func note(_ exchange: Exchange) {
        guard case .response(let response) = exchange.result else { return }
        bytes += response.body.count
        seconds += exchange.seconds
        answers += 1
    }

    mutating func notePage(files found: [String]) {
        pages += 1
        for file in Set(found) where Scope.isFile(file) && !addresses.contains(file) {
            guard let address = WebAddress(file), scope.skip(address, depth: 1) == nil else { continue }
            files[file, default: 0] += 1
        }
    }

    func forecast(_ policy: CrawlPolicy, known: Int?) -> CrawlForecast {
        // A file that hangs on one sampled page alone is that page's own, and so on all others; what hangs on several
        // is the portal's.
        let own = pages > 0 ? Double(files.values.count { $0 == 1 }) / Double(pages) : 0
        let shared = files.values.count { $0 > 1 }
        let counted = addresses.count + Int((own * Double(addresses.count)).rounded()) + shared
        let delays = accesses.values.compactMap { $0.crawlDelay(agent: agent) }.map { min($0, 30) }
        let latency = answers > 0 ? seconds / Double(answers) : 0
        return CrawlForecast(
            hosts: accesses.keys.sorted(),
            basis: known != nil ? .earlierRun : isListed ? .sitemaps : .startPage,
            addresses: known ?? counted, skipped: skipped.mapValues(\.count), closed: closed,
            gap: max(policy.delay, delays.max() ?? 0, policy.delay > 0 ? 2 * latency : latency),
            meanBytes: answers > 0 ? bytes / answers : nil, sampled: answers, pageLimit: policy.pageLimit)
    }
}
