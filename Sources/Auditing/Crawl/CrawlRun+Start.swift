import AuditCore
import Fetching
import Reading
import Storing
import Synchronization

/// What happens to a link between the frontier and the network.
extension CrawlRun {
    func start(_ link: QueuedLink, _ group: inout Group) throws {
        guard let address = WebAddress(link.address) else { return try skip(link.address, .outOfScope) }
        switch robots[address.origin] {
        case .known(let access): try start(link, at: address, access, &group)
        case .asked(let waiting): robots[address.origin] = .asked(waiting + [link])
        case nil:
            robots[address.origin] = .asked([link])
            running += 1
            let keeper = keeper
            group.addTask { .robots(origin: address.origin, try? await keeper.access(to: address)) }
        }
    }

    /// Hosts whose links are left in the frontier while their robots.txt is asked for.
    var hostsAsked: Set<String> {
        var hosts: Set<String> = []
        for case (let origin, .asked) in robots {
            if let address = WebAddress(origin) { hosts.insert(Pacing.authority(of: address.href)) }
        }
        return hosts
    }

    private func start(
        _ link: QueuedLink, at address: WebAddress, _ access: RobotsAccess, _ group: inout Group
    ) throws {
        // A posted page is asked for at its list's address.
        let target = PostbackAddress(link.address).flatMap { WebAddress($0.list)?.target } ?? address.target
        guard access.allows(target, agent: plan.policy.robotsAgent) else {
            guard case .disallowAll(let reason) = access else { return try skip(link.address, .robots) }
            denied = reason
            return try skip(link.address, .robotsUnavailable)
        }
        if PostbackAddress(link.address) != nil { return turn(link, &group) }
        // What was learned since the link was found.
        if let skip = traps.admits(address, from: link.referrer.flatMap { WebAddress($0) }, kind: kind(of: link)) {
            return try self.skip(link.address, skip)
        }
        let delay = access.crawlDelay(agent: plan.policy.robotsAgent)
        let plan = plan
        let pacing = pacing
        let walk = walk
        var request = request(for: link.address)
        request.headers = trust.conditions(for: link, host: Pacing.authority(of: link.address))
        running += 1
        group.addTask { [request] in
            let exchange = try? await pacing.run(link.address, crawlDelay: delay) { await plan.fetch(request) }
            guard let exchange else { return .abandoned(link) }
            return .page(link, exchange, await PageFindings(exchange, of: link, plan, walk))
        }
    }

    /// A page of a list that only a form post opens.
    private func turn(_ link: QueuedLink, _ group: inout Group) {
        let plan = plan
        let walk = walk
        running += 1
        group.addTask {
            let taken = await walk.take(link)
            let result = taken.page.map { .response($0) } ?? taken.exchange.result
            return .posted(link, taken, plan.discovered(result, at: taken.exchange))
        }
    }

    /// How the link became known, as far as traps go.
    private func kind(of link: QueuedLink) -> TrapGuard.Kind {
        if link.depth == 0 { return .start }
        if link.referrer.map(listings.contains) ?? false { return .sitemap }
        return Scope.isFile(link.address) ? .file : .page
    }

    /// Asks an origin for pages that surely do not exist: what it answers is its «not found».
    func probe(_ origin: String, like seen: [String], _ group: inout Group) {
        guard case .known(let access)? = robots[origin], let home = WebAddress(origin + "/") else { return }
        let addresses = seen.prefix(500).compactMap { WebAddress($0) }
        let probes = ProbePlan.probes(for: origin, seen: addresses, seed: UInt64(self.plan.now()))
            .filter { access.allows($0.target, agent: self.plan.policy.robotsAgent) && $0 != home }
        let requests = probes.map { self.request(for: $0.href) }
        let plan = plan
        let pacing = pacing
        running += 1
        group.addTask {
            var facts: [AnswerFacts] = []
            for request in requests {
                guard let exchange = try? await pacing.run(request.address, fetch: { await plan.fetch(request) }) else {
                    break
                }
                let signature = plan.discovered(exchange.result, at: exchange).signature
                if let seen = AnswerFacts(exchange, signature: signature) { facts.append(seen) }
            }
            return .probed(facts)
        }
    }

    func skip(_ address: String, _ reason: Skip) throws {
        try plan.store.skip(address, reason)
        plan.report(.skipped(address: address, reason))
    }

    private func request(for address: String) -> FetchRequest {
        let policy = plan.policy
        let isFile = Scope.isFile(address)
        return FetchRequest(
            address: address, byteLimit: isFile ? policy.fileBytes : policy.pageBytes,
            timeout: isFile ? policy.fileTimeout : policy.pageTimeout)
    }

    /// robots.txt of an origin has come, or has not.
    func take(_ access: RobotsAccess?, of origin: String) throws {
        try keepRobots()
        guard case .asked(let waiting) = robots[origin] else { return }
        guard let access else {
            // Cancelled: whoever asks next asks again.
            robots[origin] = nil
            return try plan.store.requeue(waiting.map(\.address))
        }
        robots[origin] = .known(access)
        putBack(waiting)
        plan.report(.robots(origin: origin, access: access.name))
        guard let address = WebAddress(origin) else { return }
        let sitemaps = access.sitemaps.prefix(20).compactMap { WebAddress($0, base: address) }
            .map { offer($0, anchor: "sitemap", referrer: origin + "/robots.txt", depth: 0, priority: 1) }
        if !sitemaps.isEmpty { try plan.store.add(sitemaps) }
    }

    /// All answers on the way to the rules are evidence.
    private func keepRobots() throws {
        for exchange in robotsAnswers.take() {
            try plan.store.add([NewLink(address: exchange.address, anchor: "robots.txt", depth: 0, priority: 0)])
            let isAnswer = if case .response = exchange.result { true } else { false }
            try plan.store.finish(exchange, as: isAnswer ? .fetched : .failed, now: plan.now())
        }
    }
}

/// Answers that tasks hand in and the crawl's own task collects.
final class RobotsAnswers: Sendable {
    private let answers = Mutex<[Exchange]>([])

    func add(_ exchange: Exchange) { answers.withLock { $0.append(exchange) } }

    func take() -> [Exchange] {
        answers.withLock { answers in
            defer { answers = [] }
            return answers
        }
    }
}
