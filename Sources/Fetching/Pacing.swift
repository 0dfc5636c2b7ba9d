package import AuditCore

/// Gives each request its turn: so many at once per host and in all, so far apart, and none while a host wants peace.
///
/// Hosts that answer from one address share one pace from their first answer on.
package actor Pacing {
    private struct Waiter {
        let id: UInt64
        let authority: String
        let answer: CheckedContinuation<Bool, Never>
    }

    private let policy: CrawlPolicy
    private let clock: PaceClock
    private var lanes: [Int: Lane] = [:]
    private var laneOfAuthority: [String: Int] = [:]
    private var laneOfAddress: [String: Int] = [:]
    private var running = 0
    /// In the order of arrival.
    private var queue: [Waiter] = []
    private var lastID: UInt64 = 0
    private var alarm: (due: Double, task: Task<Void, Never>)?

    package init(policy: CrawlPolicy, clock: PaceClock = .system) {
        self.policy = policy
        self.clock = clock
    }

    deinit { alarm?.task.cancel() }

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
        try await turn(at: authority, crawlDelay: crawlDelay)
        let exchange = await fetch()
        finish(at: authority, exchange)
        return exchange
    }

    /// Waits for a turn; each one that is given must be followed by ``finish(at:_:)``.
    package func turn(at authority: String, crawlDelay: Double? = nil) async throws(CancellationError) {
        let lane = lane(of: authority)
        if let crawlDelay { lanes[lane]?.obey(crawlDelay: crawlDelay) }
        lastID += 1
        let id = lastID
        let isGiven = await withTaskCancellationHandler {
            await withCheckedContinuation { answer in
                if Task.isCancelled {
                    answer.resume(returning: false)
                } else {
                    queue.append(Waiter(id: id, authority: authority, answer: answer))
                    giveTurns()
                }
            }
        } onCancel: {
            Task { await self.abandon(id) }
        }
        guard isGiven else { throw CancellationError() }
    }

    package func finish(at authority: String, _ exchange: Exchange) {
        running = max(0, running - 1)
        let outcome = Lane.Outcome(exchange, date: clock.date())
        lanes[lane(of: authority)]?.finish(at: clock.now(), outcome)
        if let address = exchange.remoteAddress { join(authority, at: address) }
        giveTurns()
    }

    /// Seconds between two starts at a host as it stands, and how long it is still left alone.
    package func state(of authority: String) -> (delay: Double, paused: Double) {
        guard let lane = laneOfAuthority[authority].flatMap({ lanes[$0] }) else { return (policy.delay, 0) }
        return (lane.delay, max(0, lane.pausedUntil - clock.now()))
    }

    /// `host` or `host:port` of a serialised URL; http and https of a host are one.
    package static func authority(of address: String) -> String {
        guard let start = address.utf8.firstIndex(of: 0x2F), address.utf8[start...].starts(with: "//".utf8) else {
            return address
        }
        let rest = address[start...].utf8.dropFirst(2)
        return String(Substring(rest.prefix { !"/?#".utf8.contains($0) }))
    }

    // MARK: Turns

    private func giveTurns() {
        let now = clock.now()
        var soonest = Double.infinity
        // Whoever comes later at a closed lane waits behind.
        var closed: Set<Int> = []
        var index = 0
        while index < queue.count, running < policy.connections, closed.count < lanes.count {
            let lane = lane(of: queue[index].authority)
            let start = closed.contains(lane) ? nil : lanes[lane]?.earliestStart
            if let start, start <= now {
                lanes[lane]?.start(at: now)
                running += 1
                queue.remove(at: index).answer.resume(returning: true)
            } else {
                soonest = min(soonest, start ?? .infinity)
                closed.insert(lane)
                index += 1
            }
        }
        setAlarm(at: soonest)
    }

    private func abandon(_ id: UInt64) {
        guard let index = queue.firstIndex(where: { $0.id == id }) else { return }
        queue.remove(at: index).answer.resume(returning: false)
        giveTurns()
    }

    private func setAlarm(at due: Double) {
        guard due < .infinity else { return }
        if let alarm, alarm.due <= due { return }
        alarm?.task.cancel()
        let task = Task { [weak self, clock] in
            try? await clock.sleep(max(0, due - clock.now()))
            if !Task.isCancelled { await self?.ring() }
        }
        alarm = (due, task)
    }

    private func ring() {
        alarm = nil
        giveTurns()
    }

    // MARK: Lanes

    private func lane(of authority: String) -> Int {
        if let lane = laneOfAuthority[authority] { return lane }
        let lane = laneOfAuthority.count
        laneOfAuthority[authority] = lane
        lanes[lane] = Lane(delay: policy.delay, width: policy.connectionsPerHost)
        return lane
    }

    private func join(_ authority: String, at address: String) {
        let mine = lane(of: authority)
        guard let theirs = laneOfAddress[address], theirs != mine else {
            laneOfAddress[address] = mine
            return
        }
        guard let lane = lanes.removeValue(forKey: mine) else { return }
        lanes[theirs]?.merge(lane)
        for (authority, lane) in laneOfAuthority where lane == mine { laneOfAuthority[authority] = theirs }
        for (address, lane) in laneOfAddress where lane == mine { laneOfAddress[address] = theirs }
    }
}
