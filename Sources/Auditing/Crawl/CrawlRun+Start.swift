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
        guard access.allows(address.target, agent: plan.policy.robotsAgent) else {
            guard case .disallowAll(let reason) = access else { return try skip(link.address, .robots) }
            denied = reason
            return try skip(link.address, .robotsUnavailable)
        }
        if PostbackAddress(link.address) != nil { return turn(link, &group) }
        let delay = access.crawlDelay(agent: plan.policy.robotsAgent)
        let plan = plan
        let pacing = pacing
        let walk = walk
        var request = request(for: link.address)
        request.headers = trust.conditions(for: link, host: address.origin)
        running += 1
        group.addTask { [request] in
            let exchange = try? await pacing.run(link.address, crawlDelay: delay) { await plan.fetch(request) }
            guard let exchange else { return .abandoned(link) }
            let discovered = plan.discovered(exchange.result, at: exchange)
            guard case .response(let response) = exchange.result, PostbackPage.mayTurn(response.body) else {
                return .page(link, exchange, discovered, PostbackWalk.Found())
            }
            return .page(link, exchange, discovered, await walk.find(in: exchange, of: link))
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

extension Crawling {
    /// Read where it was fetched, so that the one task that keeps is not kept waiting.
    func discovered(_ result: Capture.Result, at exchange: Exchange) -> Discovered {
        guard case .response(let response) = result, (200..<300).contains(response.status) else { return Discovered() }
        return discover(Capture(address: exchange.address, fetchedAt: exchange.startedAt, result: result))
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
