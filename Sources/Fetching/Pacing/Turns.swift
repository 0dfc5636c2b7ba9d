/// Whose turn it is: the lanes of all hosts, who waits at each, and how many requests may run in all.
///
/// A value without clock or tasks; each call costs the same however many wait.
struct Turns {
    typealias Ticket = UInt64

    private struct Stop {
        var lane: Lane
        var waiting = Line<Ticket>()
        /// The lane that this one was joined to.
        var joined: Int?
        /// Of the entry in `due` that counts.
        var stamp = 0
        /// The address of the last answer, for most come from one.
        var address: String?
        /// As last told.
        var told: (delay: Double, pausedUntil: Double)
    }

    private let policy: (delay: Double, perHost: Int, total: Int)
    private let quotaSpan: Double
    private var stops: [Stop] = []
    private var stopOfAuthority: [String: Int] = [:]
    private var stopOfAddress: [String: Int] = [:]
    private var due = DueQueue()
    private var running = 0
    private var lastTicket: Ticket = 0
    /// Those who wait and have not given up.
    private var valid: Set<Ticket> = []

    init(delay: Double, perHost: Int, total: Int, quotaSpan: Double) {
        policy = (delay, perHost, max(1, total))
        self.quotaSpan = quotaSpan
    }

    /// The number of a host's lane, new when the host is.
    mutating func stop(of authority: String) -> Int {
        if let stop = stopOfAuthority[authority] { return root(stop) }
        let lane = Lane(delay: policy.delay, width: policy.perHost, quotaSpan: quotaSpan)
        stops.append(Stop(lane: lane, told: (lane.delay, lane.pausedUntil)))
        stopOfAuthority[authority] = stops.count - 1
        return stops.count - 1
    }

    func lane(of authority: String) -> Lane? { stopOfAuthority[authority].map { stops[root($0)].lane } }

    private func root(_ stop: Int) -> Int {
        var stop = stop
        while let next = stops[stop].joined { stop = next }
        return stop
    }

    // MARK: Asking

    /// - Returns: nil when the turn is given at once, else a ticket to ``wait(_:at:)`` with.
    mutating func ask(_ number: Int, crawlDelay: Double?, at now: Double) -> Ticket? {
        let stop = root(number)
        if let crawlDelay, crawlDelay > stops[stop].lane.crawlDelay {
            stops[stop].lane.obey(crawlDelay: crawlDelay)
            if !stops[stop].waiting.isEmpty { schedule(stop) }
        }
        if running < policy.total, stops[stop].waiting.isEmpty, let start = stops[stop].lane.earliestStart, start <= now
        {
            running += 1
            stops[stop].lane.start(at: now)
            return nil
        }
        lastTicket += 1
        return lastTicket
    }

    /// Stands in line with a ticket; ``give(at:)`` must be called next.
    mutating func wait(_ ticket: Ticket, at number: Int) {
        let stop = root(number)
        valid.insert(ticket)
        let isFirst = stops[stop].waiting.isEmpty
        stops[stop].waiting.append(ticket)
        if isFirst { schedule(stop) }
    }

    /// Leaves the line.
    mutating func giveUp(_ ticket: Ticket) { valid.remove(ticket) }

    mutating func finish(_ number: Int, _ outcome: Lane.Outcome, address: String?, at now: Double) {
        running = max(0, running - 1)
        let stop = root(number)
        stops[stop].lane.finish(at: now, outcome)
        if let address, stops[stop].address != address {
            stops[stop].address = address
            join(stop, at: address)
        }
        let current = root(stop)
        if !stops[current].waiting.isEmpty { schedule(current) }
    }

    // MARK: Giving

    /// Gives all turns that are due.
    ///
    /// - Returns: who may start now, and when to look again (nil: after the next call).
    mutating func give(at now: Double) -> (started: [Ticket], next: Double?) {
        var started: [Ticket] = []
        while running < policy.total, let entry = due.first {
            guard stops[entry.lane].stamp == entry.stamp else {
                due.removeFirst()
                continue
            }
            dropGivenUp(entry.lane)
            guard let ticket = stops[entry.lane].waiting.first, let start = stops[entry.lane].lane.earliestStart else {
                due.removeFirst()
                continue
            }
            if start > entry.due {
                // It moved without being put in order: others may be due before it.
                schedule(entry.lane)
                continue
            }
            guard start <= now else { return (started, start) }
            due.removeFirst()
            stops[entry.lane].waiting.removeFirst()
            valid.remove(ticket)
            running += 1
            stops[entry.lane].lane.start(at: now)
            started.append(ticket)
            if !stops[entry.lane].waiting.isEmpty { schedule(entry.lane) }
        }
        return (started, nil)
    }

    private mutating func dropGivenUp(_ stop: Int) {
        while let ticket = stops[stop].waiting.first, !valid.contains(ticket) { stops[stop].waiting.removeFirst() }
    }

    /// Puts the lane where it now belongs in the order of those that are due; one that is full comes back with the end of
    /// a request.
    private mutating func schedule(_ stop: Int) {
        stops[stop].stamp += 1
        if due.count > 4 * stops.count + 64 { rebuild() }
        guard let start = stops[stop].lane.earliestStart else { return }
        due.insert(DueQueue.Entry(due: start, lane: stop, stamp: stops[stop].stamp))
    }

    /// Throws away what is stale.
    private mutating func rebuild() {
        due.removeAll()
        for index in stops.indices where stops[index].joined == nil && !stops[index].waiting.isEmpty {
            guard let start = stops[index].lane.earliestStart else { continue }
            due.insert(DueQueue.Entry(due: start, lane: index, stamp: stops[index].stamp))
        }
    }

    // MARK: Hosts and changes

    private mutating func join(_ mine: Int, at address: String) {
        guard let known = stopOfAddress[address] else {
            stopOfAddress[address] = mine
            return
        }
        let theirs = root(known)
        guard theirs != mine else { return }
        stops[theirs].lane.merge(stops[mine].lane)
        // In the order of arrival, as if they had always been one.
        stops[theirs].waiting = Line((stops[theirs].waiting.all + stops[mine].waiting.all).sorted())
        stops[mine].waiting = Line()
        stops[mine].joined = theirs
        stops[mine].stamp += 1
    }

    /// The pace of a lane when it is another than was told last: a pause began, or the delay moved by a quarter.
    mutating func change(of number: Int, at now: Double) -> (delay: Double, pause: Double)? {
        let stop = root(number)
        let (lane, told) = (stops[stop].lane, stops[stop].told)
        let isPaused = lane.pausedUntil > told.pausedUntil && lane.pausedUntil > now
        guard isPaused || abs(lane.delay - told.delay) > told.delay / 4 else { return nil }
        stops[stop].told = (lane.delay, lane.pausedUntil)
        return (lane.delay, max(0, lane.pausedUntil - now))
    }
}
