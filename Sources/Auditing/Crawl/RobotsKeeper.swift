package import AuditCore
package import Fetching

/// Knows what each origin's robots.txt allows, and finds out when asked (RFC 9309, 2.3.1).
///
/// One fetch an origin, however many ask at once. Redirects are followed, up to five, to other hosts too; the rules hold
/// for the origin that was asked for. Who answers 5xx or not at all is tried again after pauses, then left alone.
package actor RobotsKeeper {
    /// Asks for robots.txt; the network, and its politeness, enter here.
    package typealias Ask = @Sendable (FetchRequest) async throws(CancellationError) -> Exchange
    /// Body and age in seconds of the copy that an earlier crawl got with a 2xx; nil without one.
    package typealias EarlierCopy = @Sendable (_ origin: String) async -> (bytes: [UInt8], ageSeconds: Double)?

    private struct Known {
        var access: RobotsAccess
        var since: Double
    }

    private let patience: RobotsPatience
    private let ask: Ask
    private let sleep: @Sendable (Double) async throws -> Void
    private let now: @Sendable () -> Double
    private let earlierCopy: EarlierCopy
    private let record: @Sendable (Exchange) -> Void
    private var known: [String: Known] = [:]
    private var underWay: [String: Task<RobotsAccess, any Error>] = [:]

    /// - Parameters:
    ///   - patience: how often, and after which pauses, it is tried again.
    ///   - ask: a request through ``Pacing``: each hop of a redirect keeps the pace of its own host.
    ///   - sleep: waits so many seconds, or throws when the task is cancelled.
    ///   - now: Unix time.
    ///   - earlierCopy: stands in for a file that cannot be had, for at most a day.
    ///   - record: gets every exchange over robots.txt, failed ones too, for the archive.
    package init(
        patience: RobotsPatience = RobotsPatience(), ask: @escaping Ask,
        sleep: @escaping @Sendable (Double) async throws -> Void = { try await Task.sleep(for: .seconds($0)) },
        now: @escaping @Sendable () -> Double,
        earlierCopy: @escaping EarlierCopy = { _ in nil },
        record: @escaping @Sendable (Exchange) -> Void = { _ in }
    ) {
        self.patience = patience
        self.ask = ask
        self.sleep = sleep
        self.now = now
        self.earlierCopy = earlierCopy
        self.record = record
    }

    /// What is known of the origin already, without asking; nil when nothing is, or it is older than a day.
    package func known(of origin: String) -> RobotsAccess? {
        known[origin].flatMap { now() - $0.since < patience.freshSeconds ? $0.access : nil }
    }

    /// What the origin of `address` allows.
    ///
    /// It can take minutes while a server is in trouble: whoever has other hosts to crawl asks from a task of its own.
    /// - Throws: when the task is cancelled.
    package func access(to address: WebAddress) async throws(CancellationError) -> RobotsAccess {
        let origin = address.origin
        if let access = known(of: origin) { return access }
        let task = underWay[origin] ?? Task { try await find(origin) }
        underWay[origin] = task
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            // The crawl ends as a whole; nobody is left who would want to know.
            task.cancel()
        }
        underWay[origin] = nil
        guard case .success(let access) = result else { throw CancellationError() }
        known[origin] = Known(access: access, since: now())
        return access
    }

    private func find(_ origin: String) async throws -> RobotsAccess {
        var search = RobotsSearch(patience: patience)
        while true {
            let result = try await fetched(origin)
            if case .again = search.verdict(on: result, now: now()), let copy = await goodCopy(of: origin) {
                return copy
            }
            switch search.take(result, now: now()) {
            case .known(let access):
                if case .disallowAll = access, let copy = await goodCopy(of: origin) { return copy }
                return access
            case .again(let pause):
                try await sleep(pause)
            case .probe:
                if try await refusesEverything(origin) {
                    try await sleep(search.takeRefusedProbe())
                } else {
                    return .allowAll
                }
            }
        }
    }

    private func goodCopy(of origin: String) async -> RobotsAccess? {
        guard let copy = await earlierCopy(origin), copy.ageSeconds <= patience.freshSeconds else { return nil }
        return .rules(RobotsFile(bytes: copy.bytes))
    }

    /// The last answer for robots.txt, after redirects.
    private func fetched(_ origin: String) async throws(CancellationError) -> Capture.Result {
        var target = origin + "/robots.txt"
        for hop in 0...patience.redirects {
            // One byte more than counts, so that a file that is cut can be told from one that ends there.
            let request = FetchRequest(
                address: target, byteLimit: RobotsFile.byteLimit + 1, timeout: patience.timeout)
            let exchange = try await ask(request)
            record(exchange)
            if case .failure(let failure) = exchange.result, failure.kind == .cancelled { throw CancellationError() }
            guard case .response(let response) = exchange.result, hop < patience.redirects,
                let next = RobotsSearch.redirect(response, from: target)
            else { return exchange.result }
            target = next
        }
        return .failure(FetchFailure(.tooManyRedirects))
    }

    /// Whether not only robots.txt is refused: asked with one HEAD, which is no evidence of a page and not recorded.
    private func refusesEverything(_ origin: String) async throws(CancellationError) -> Bool {
        let request = FetchRequest(
            address: origin + "/", method: .head, byteLimit: RobotsFile.byteLimit, timeout: patience.timeout)
        guard case .response(let response) = try await ask(request).result else { return true }
        return response.status == 429 || response.status >= 500
    }
}
