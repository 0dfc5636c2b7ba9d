package import AuditCore
import Synchronization

/// Gives each request its turn: so many at once per host and in all, so far apart, and none while a host wants peace.
///
/// Hosts that answer from one address share one pace from their first answer on.
package final class Pacing: Sendable {
    private struct State {
        var turns: Turns
        var waiters: [Turns.Ticket: CheckedContinuation<Bool, Never>] = [:]
        var alarm: (due: Double, task: Task<Void, Never>)?
    }

    /// How a host is treated at the moment.
    package struct Pace: Sendable, Equatable {
        /// Seconds between two starts.
        package var delay: Double
        /// Seconds that the host is still left alone.
        package var pause: Double
        /// Refusals (429) since its last answer that was none.
        package var refusals: Int
    }

    private let policy: CrawlPolicy
    private let clock: PaceClock
    private let onChange: @Sendable (_ host: String, _ delay: Double, _ pause: Double) -> Void
    private let state: Mutex<State>

    /// - Parameters:
    ///   - policy: delay, connections per host and in all.
    ///   - clock: the time.
    ///   - quotaSpan: seconds of the shortest span over which servers count requests; tests make it small.
    ///   - onChange: told when a pause begins or the delay of a host moves by a quarter; called on any thread.
    package init(
        policy: CrawlPolicy, clock: PaceClock = .system, quotaSpan: Double = 60,
        onChange: @escaping @Sendable (_ host: String, _ delay: Double, _ pause: Double) -> Void = { _, _, _ in }
    ) {
        self.policy = policy
        self.clock = clock
        self.onChange = onChange
        let turns = Turns(
            delay: policy.delay, perHost: policy.connectionsPerHost, total: policy.connections, quotaSpan: quotaSpan)
        state = Mutex(State(turns: turns))
    }

    deinit { state.withLock { $0.alarm?.task.cancel() } }

    /// Fetches when it is the request's turn, and learns from how it went.
    ///
    /// - Parameters:
    ///   - address: a serialised URL.
    ///   - crawlDelay: what robots.txt of the host asks for, in seconds; more than 30 counts as 30.
    ///   - fetch: the request itself.
    /// - Returns: what `fetch` returned.
    /// - Throws: when the task is cancelled before its turn.
    package func run(
        _ address: String, crawlDelay: Double? = nil, fetch: @Sendable () async -> Exchange
    ) async throws(CancellationError) -> Exchange {
        let authority = Self.authority(of: address)
        let lane = try await turn(at: authority, crawlDelay: crawlDelay)
        let exchange = await fetch()
        finish(lane, authority, exchange)
        return exchange
    }

    /// How a host is treated at the moment.
    package func pace(of authority: String) -> Pace {
        guard let lane = state.withLock({ $0.turns.lane(of: authority) }) else {
            return Pace(delay: policy.delay, pause: 0, refusals: 0)
        }
        return Pace(delay: lane.delay, pause: max(0, lane.pausedUntil - clock.now()), refusals: lane.refusals)
    }

    /// `host` or `host:port` of a serialised URL; http and https of a host are one.
    package static func authority(of address: String) -> String {
        guard let start = address.utf8.firstIndex(of: 0x2F), address.utf8[start...].starts(with: "//".utf8) else {
            return address
        }
        let rest = address[start...].utf8.dropFirst(2)
        return String(Substring(rest.prefix { !"/?#".utf8.contains($0) }))
    }

    /// Waits for a turn; each one that is given must be followed by ``finish(_:_:_:)``.
    ///
    /// - Returns: the number of the host's lane.
    private func turn(at authority: String, crawlDelay: Double?) async throws(CancellationError) -> Int {
        if Task.isCancelled { throw CancellationError() }
        let now = clock.now()
        let (lane, ticket, change) = state.withLock {
            let lane = $0.turns.stop(of: authority)
            let ticket = $0.turns.ask(lane, crawlDelay: crawlDelay, at: now)
            return (lane, ticket, crawlDelay == nil ? nil : $0.turns.change(of: lane, at: now))
        }
        if let change { onChange(authority, change.delay, change.pause) }
        guard let ticket else { return lane }
        let isGiven = await withTaskCancellationHandler {
            await withCheckedContinuation { wait($0, ticket, lane) }
        } onCancel: {
            abandon(ticket)
        }
        guard isGiven else { throw CancellationError() }
        return lane
    }

    private func wait(_ answer: CheckedContinuation<Bool, Never>, _ ticket: Turns.Ticket, _ lane: Int) {
        let isWaiting = state.withLock { state in
            // Whoever was cancelled before this line had nothing to give up.
            if Task.isCancelled { return false }
            state.turns.wait(ticket, at: lane)
            state.waiters[ticket] = answer
            return true
        }
        guard isWaiting else { return answer.resume(returning: false) }
        let answers = state.withLock { giveTurns(&$0, at: clock.now()) }
        for answer in answers { answer.resume(returning: true) }
    }

    private func abandon(_ ticket: Turns.Ticket) {
        let answer = state.withLock { state in
            state.turns.giveUp(ticket)
            return state.waiters.removeValue(forKey: ticket)
        }
        answer?.resume(returning: false)
    }

    private func finish(_ lane: Int, _ authority: String, _ exchange: Exchange) {
        let outcome = Lane.Outcome(exchange, date: clock.date())
        let now = clock.now()
        let (answers, change) = state.withLock { state in
            state.turns.finish(lane, outcome, address: exchange.remoteAddress, at: now)
            return (giveTurns(&state, at: now), state.turns.change(of: lane, at: now))
        }
        for answer in answers { answer.resume(returning: true) }
        if let change { onChange(authority, change.delay, change.pause) }
    }

    private func giveTurns(_ state: inout State, at now: Double) -> [CheckedContinuation<Bool, Never>] {
        let (started, next) = state.turns.give(at: now)
        if let next { setAlarm(at: next, &state) }
        return started.compactMap { state.waiters.removeValue(forKey: $0) }
    }

    private func setAlarm(at due: Double, _ state: inout State) {
        if let alarm = state.alarm, alarm.due <= due { return }
        state.alarm?.task.cancel()
        let task = Task { [weak self, clock] in
            try? await clock.sleep(max(0, due - clock.now()))
            if !Task.isCancelled { self?.ring() }
        }
        state.alarm = (due, task)
    }

    private func ring() {
        let answers = state.withLock { state in
            state.alarm = nil
            return giveTurns(&state, at: clock.now())
        }
        for answer in answers { answer.resume(returning: true) }
    }
}
