import AuditCore
import Fetching
import Foundation
import Storing

/// One stretch of a crawl, from its start to its end. It lives in one task: whatever it knows, only that task touches.
final class CrawlRun {
    typealias Group = ThrowingTaskGroup<Took, any Error>

    /// What a task of the group brings back.
    enum Took: Sendable {
        case page(QueuedLink, Exchange, PageFindings)
        case posted(QueuedLink, PostbackWalk.Taken, Discovered)
        case robots(origin: String, RobotsAccess?)
        /// Answers to addresses that do not exist.
        case probed([AnswerFacts])
        /// Cancelled before its turn.
        case abandoned(QueuedLink)
    }

    let plan: Crawling
    let pacing: Pacing
    let keeper: RobotsKeeper
    /// Answers on the way to robots.txt, which come in from other tasks.
    let robotsAnswers: RobotsAnswers
    let walk: PostbackWalk
    let retries: RetryPlan
    /// «Not now»s so far, by address.
    var refusals: [String: Int] = [:]
    /// Taken from the store and not begun: a batch costs one transaction.
    private var ready: ArraySlice<QueuedLink> = []
    /// Fetched and not kept yet: several share a commit. What is running or pending is at most ``CrawlPolicy/connections``,
    /// which bounds what a kill makes us fetch again.
    var pending: [CrawlStore.Finish] = []
    private var keptAt = 0.0
    var running = 0
    /// Answers that stand, in this stretch.
    var done = 0
    /// Set when the stretch is to end.
    var end: CrawlSummary.End?
    var robots: [String: Robots] = [:]
    var denied: RobotsAccess.Reason?
    var trust = ValidatorTrust()
    var traps = TrapGuard()
    var targets = LinkTargets()
    var answers = AnswerJudge(homes: [])
    /// Sitemaps and feeds that were read.
    var listings: Set<String> = []
    /// Answers in a row that only kept us out.
    var walls = 0
    /// Origins with pages of theirs, whose way to say «not found» is to be learned before more is asked of them.
    var toProbe: [String: [String]] = [:]
    var probed: Set<String> = []
    private var probes = 0
    private var started = 0.0
    private var shownAt = 0.0

    enum Robots {
        /// Being asked for; these wait for it.
        case asked([QueuedLink])
        case known(RobotsAccess)
    }

    init(_ plan: Crawling) {
        self.plan = plan
        let pacing = Pacing(policy: plan.policy, quotaSpan: plan.quotaSpan) {
            [report = plan.report] host, delay, pause in
            report(.pace(host: host, delay: delay, pause: pause))
        }
        self.pacing = pacing
        retries = RetryPlan(plan.policy)
        let answers = RobotsAnswers()
        robotsAnswers = answers
        let fetch = plan.fetch
        keeper = RobotsKeeper(
            patience: plan.patience,
            ask: { (request) async throws(CancellationError) -> Exchange in
                try await pacing.run(request.address) { await fetch(request) }
            }, now: plan.now,
            record: { answers.add($0) })
        walk = PostbackWalk { request in
            (try? await pacing.run(request.address) { await fetch(request) })
                ?? Exchange(
                    address: request.address, startedAt: "", result: .failure(FetchFailure(.cancelled)))
        }
    }

    func run(starts: [String]) async throws -> CrawlSummary {
        started = plan.now()
        let seeds = starts.compactMap { WebAddress($0)?.canonical.withoutFragment }
        let round = try plan.store.begin(starts: seedLinks(seeds), at: Timestamp.text(started))
        answers = AnswerJudge(homes: seeds)
        if round.isResumed { try remember() }
        plan.report(.began(round: round.number, starts: seeds.map(\.href)))
        try await withThrowingTaskGroup(of: Took.self) { group in
            repeat {
                if Task.isCancelled { end = .interrupted }
                try fill(&group)
            } while try await step(&group)
        }
        try plan.store.requeue(ready.map(\.address))
        let ending = try end ?? trueEnd()
        try plan.store.end(ending)
        let summary = try plan.store.counts()
        plan.report(.ended(summary))
        return summary
    }

    /// What the stretches before had learned of spaces without end.
    private func remember() throws {
        try plan.store.forEachSignature { address, signature in
            guard let address = WebAddress(address) else { return }
            traps.learn(address, signature: signature, status: 200, news: LinkNews(fresh: 0))
        }
    }

    private func seedLinks(_ seeds: [WebAddress]) -> [NewLink] {
        var first = seeds.map { NewLink(address: $0.href, anchor: "Trang chủ", depth: 0, priority: 0) }
        for origin in Set(seeds.map(\.origin)).sorted() {
            // A guess that costs one request; many portals have the file without naming it in robots.txt.
            first.append(
                NewLink(address: origin + "/sitemap.xml", anchor: "sitemap", depth: 0, priority: 1, foundIn: .guess))
        }
        return first
    }

    // MARK: The loop

    /// Begins what may begin.
    private func fill(_ group: inout Group) throws {
        for (origin, seen) in toProbe where probed.insert(origin).inserted && plan.policy.probes && end == nil {
            probes += 1
            probe(origin, like: seen, &group)
        }
        toProbe = [:]
        while end == nil, probes == 0, running + pending.count < plan.policy.connections {
            guard done + running < plan.policy.pageLimit else {
                if done >= plan.policy.pageLimit { end = .budget }
                return
            }
            guard let link = try next() else { return }
            try start(link, &group)
        }
    }

    private func next() throws -> QueuedLink? {
        if ready.isEmpty { ready = try batch()[...] }
        if ready.isEmpty && !pending.isEmpty {
            // What waits to be kept may hold the links that are missing here.
            try keep()
            ready = try batch()[...]
        }
        return ready.popFirst()
    }

    private func batch() throws -> [QueuedLink] {
        try plan.store.next(limit: 32, notHosts: hostsAsked, now: plan.now())
    }

    /// Waits for one thing to happen.
    ///
    /// - Returns: false when nothing is left to do.
    private func step(_ group: inout Group) async throws -> Bool {
        guard running > 0 else {
            try keep()
            guard end == nil, let wakeup = try plan.store.nextWakeup() else { return end == nil && !ready.isEmpty }
            try? await Task.sleep(for: .seconds(max(0.01, min(wakeup - plan.now(), 5))))
            return true
        }
        guard let took = try await group.next() else { return false }
        running -= 1
        switch took {
        case .page(let link, let exchange, let found) where found.isPutOff:
            try take(exchange, of: link, await PageFindings(exchange, of: link, plan, walk, isLast: true))
            try keep()
        case .page(let link, let exchange, let found): try take(exchange, of: link, found)
        case .posted(let link, let taken, let discovered): try take(taken, of: link, discovered)
        case .robots(let origin, let access): try take(access, of: origin)
        case .probed(let facts):
            probes -= 1
            for seen in facts { answers.learn(probe: seen) }
        case .abandoned(let link): try plan.store.requeue([link.address])
        }
        if pending.count * 2 >= plan.policy.connections || plan.now() - keptAt >= 0.2 { try keep() }
        if plan.now() - shownAt >= 0.2 {
            shownAt = plan.now()
            let counts = try plan.store.counts()
            plan.progress(
                CrawlProgress(
                    done: counts.fetched + counts.failed, known: counts.fetched + counts.failed + counts.queued,
                    seconds: plan.now() - started, doneNow: done))
        }
        return true
    }

    func keep() throws {
        if !plan.policy.keepsBodies { for index in pending.indices { pending[index].dropBody() } }
        try plan.store.finish(pending, now: plan.now())
        pending = []
        keptAt = plan.now()
    }

    func putBack(_ links: [QueuedLink]) { ready = links + ready }

    /// A crawl that was kept away did not take the whole, however quietly it ended.
    private func trueEnd() throws -> CrawlSummary.End {
        if let denied {
            if case .unreachable = denied, done == 0 { return .failed }
            return .blocked
        }
        let counts = try plan.store.counts()
        return done == 0 && counts.fetched <= 1 && counts.skipped[Skip.robots.rawValue] != nil ? .blocked : .complete
    }
}

extension CrawlStore.Finish {
    fileprivate mutating func dropBody() {
        guard case .response(var response) = exchange.result else { return }
        response.body = []
        response.truncated = "unspecified"
        exchange.result = .response(response)
    }
}
