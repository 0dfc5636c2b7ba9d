import AuditCore
import Testing

@testable import Fetching

/// Manners, proved by the log of a simulated host: random latencies, errors, wishes and delays on a clock of its own.
struct TurnsTests {
    /// One line of the hosts' log.
    private struct Entry {
        var host: Int
        var started: Double
        /// When the request reached the host, and when its answer was at the client.
        var received: Double
        var end: Double
        /// As the client measures it; nil where it says nothing about the host.
        var seconds: Double?
        var wish: Double?
    }

    private struct Job {
        var host: Int
        var ticket: Turns.Ticket?
        var exchange: Exchange?
        var entry = 0
        var end = Double.infinity
    }

    struct Setting: Sendable, CustomTestStringConvertible {
        var seed: UInt64
        var delay = 1.0
        var perHost = 1
        var total = 8
        /// One host after the other has the same address as host 0.
        var shared = 1
        var testDescription: String {
            "seed \(seed) delay \(delay) per host \(perHost) in all \(total) shared \(shared)"
        }
    }

    private static let hosts = 5
    private static let crawlDelays: [Double?] = [nil, 2, nil, 45, nil]

    private static let settings = [
        Setting(seed: 1), Setting(seed: 2, delay: 0.3), Setting(seed: 3, shared: 3), Setting(seed: 4, perHost: 2),
        Setting(seed: 5, delay: 0.1, total: 2), Setting(seed: 6, delay: 0, perHost: 3, total: 6),
    ]

    /// A crawl with as many workers as requests may wait, until `count` requests are through.
    private static func crawl(_ setting: Setting, count: Int) -> [Entry] {
        var random = SeededRandom(seed: setting.seed)
        var turns = Turns(delay: setting.delay, perHost: setting.perHost, total: setting.total, quotaSpan: 60)
        let stops = (0..<hosts).map { turns.stop(of: "h\($0)") }
        var jobs: [Job] = []
        var log: [Entry] = []
        var (now, asked) = (1000.0, 0)
        func address(_ host: Int) -> String { "192.0.2.\(host < setting.shared ? 0 : host)" }
        func begin(_ job: inout Job) {
            let (exchange, received) = answer(by: job.host, address(job.host), at: now, &random)
            job.exchange = exchange
            job.end = now + exchange.seconds
            job.entry = log.count
            let outcome = Lane.Outcome(exchange, date: now)
            log.append(
                Entry(
                    host: job.host, started: now, received: received, end: job.end, seconds: outcome.seconds,
                    wish: outcome.pause))
        }
        for _ in 0..<(count * 8) {
            while jobs.count < 20, asked < count {
                asked += 1
                var job = Job(host: Int.random(in: 0..<hosts, using: &random))
                let stop = stops[job.host]
                job.ticket = turns.ask(stop, crawlDelay: crawlDelays[job.host], at: now)
                if let ticket = job.ticket { turns.wait(ticket, at: stop) } else { begin(&job) }
                jobs.append(job)
            }
            let (started, next) = turns.give(at: now)
            for ticket in started {
                guard let index = jobs.firstIndex(where: { $0.ticket == ticket }) else { continue }
                begin(&jobs[index])
            }
            if !started.isEmpty { continue }
            guard let soonest = jobs.indices.min(by: { jobs[$0].end < jobs[$1].end }) else { break }
            if jobs[soonest].end <= next ?? .infinity {
                now = max(now, jobs[soonest].end)
                let job = jobs.remove(at: soonest)
                guard let exchange = job.exchange else { break }
                turns.finish(
                    stops[job.host], Lane.Outcome(exchange, date: now), address: exchange.remoteAddress, at: now)
            } else {
                now = max(now, next ?? now)
            }
        }
        return log
    }

    private static func answer(
        by host: Int, _ address: String, at now: Double, _ random: inout SeededRandom
    ) -> (Exchange, received: Double) {
        var timing = Exchange.Timing()
        if Double.random(in: 0..<1, using: &random) < 0.3 {
            timing.name = Double.random(in: 0..<0.3, using: &random)
            timing.connect = Double.random(in: 0..<0.5, using: &random)
            timing.tls = Double.random(in: 0..<0.5, using: &random)
        }
        // Part of the way to the first byte the request is still on its way to the host.
        let transit = Double.random(in: 0..<0.01, using: &random)
        timing.firstByte = transit + Double.random(in: 0..<1, using: &random) * (host == 2 ? 2 : 0.2)
        timing.download = Double.random(in: 0..<0.1, using: &random)
        let before = timing.name + timing.connect + timing.tls
        let seconds = before + timing.firstByte + timing.download
        var result = Capture.Result.response(.init(status: 200, headers: [], body: []))
        switch Int.random(in: 0..<200, using: &random) {
        case 0:
            result = .response(.init(status: 503, headers: [.init(name: "retry-after", value: "90")], body: []))
        case 1: result = .response(.init(status: 429, headers: [.init(name: "retry-after", value: "7")], body: []))
        case 2: result = .response(.init(status: 429, headers: [], body: []))
        case 3...6: result = .response(.init(status: 500, headers: [], body: []))
        case 7...9: result = .failure(FetchFailure(.connectionReset))
        case 10...30: result = .response(.init(status: 404, headers: [], body: []))
        default: break
        }
        var exchange = Exchange(
            address: "http://h\(host)/", startedAt: "", remoteAddress: address, result: result, seconds: seconds)
        exchange.timing = timing
        return (exchange, now + before + transit)
    }

    @Test(arguments: settings)
    func theLogOfThousandsOfRequestsShowsNoViolation(setting: Setting) {
        let count = 2000
        let log = Self.crawl(setting, count: count)
        #expect(log.count == count)
        let groups = Dictionary(grouping: log) { $0.host < setting.shared ? 0 : $0.host }
        for (host, entries) in groups {
            let entries = entries.sorted { $0.received < $1.received }
            // From here on it is known which hosts are one.
            let firsts = Dictionary(grouping: entries, by: \.host).values.compactMap { $0.map(\.end).min() }
            let known = firsts.max() ?? 0
            var crawlDelay = 0.0
            var average: Double?
            var answered = 0
            let byEnd = entries.sorted { $0.end < $1.end }
            for (index, entry) in entries.enumerated() where index > 0 {
                crawlDelay = max(crawlDelay, min(Self.crawlDelays[entry.host] ?? 0, 30))
                guard entry.received > known else { continue }
                let before = entries[..<index].filter { $0.end > entry.received }
                #expect(before.count < setting.perHost, "host \(host): \(before.count + 1) at once")
                for earlier in entries[max(0, index - 200)..<index] where earlier.wish != nil {
                    let until = earlier.end + min(earlier.wish ?? 0, 3600)
                    // Whoever was on the way could not know.
                    #expect(entry.received >= until - 1e-6 || entry.started <= earlier.end, "host \(host)")
                }
                guard setting.perHost == 1 else { continue }
                while answered < byEnd.count, byEnd[answered].end <= entry.received {
                    if let seconds = byEnd[answered].seconds {
                        average = average.map { $0 + (seconds - $0) * 0.3 } ?? seconds
                    }
                    answered += 1
                }
                let latency = setting.delay > 0 && setting.shared == 1 ? min(30, 2 * (average ?? 0)) : 0
                let least = max(setting.delay, crawlDelay, latency)
                let gap = entry.received - entries[index - 1].received
                #expect(gap >= least - 1e-6, "host \(host), request \(index): \(gap) < \(least)")
            }
        }
    }

    @Test func thousandsOfTicketsThatAreGivenUpCostNothing() {
        var turns = Turns(delay: 1, perHost: 1, total: 4, quotaSpan: 60)
        let stop = turns.stop(of: "a")
        #expect(turns.ask(stop, crawlDelay: nil, at: 0) == nil)
        var last: Turns.Ticket = 0
        for _ in 0..<20_000 {
            guard let ticket = turns.ask(stop, crawlDelay: nil, at: 0) else { break }
            turns.wait(ticket, at: stop)
            if last != 0 { turns.giveUp(last) }
            last = ticket
        }
        turns.finish(stop, Lane.Outcome(seconds: 0.1), address: nil, at: 0.1)
        #expect(turns.give(at: 0.2).started.isEmpty)
        #expect(turns.give(at: 2).started == [last])
    }

    @Test func lanesAreServedInTheOrderInWhichTheyAreDue() {
        var turns = Turns(delay: 0, perHost: 8, total: 1, quotaSpan: 60)
        let stops = (0..<3).map { turns.stop(of: "h\($0)") }
        #expect(turns.ask(stops[0], crawlDelay: nil, at: 0) == nil)
        var host: [Turns.Ticket: Int] = [:]
        for number in 0..<9 {
            guard let ticket = turns.ask(stops[number % 3], crawlDelay: nil, at: 1) else { continue }
            turns.wait(ticket, at: stops[number % 3])
            host[ticket] = number % 3
        }
        var served: [Int] = []
        var running = 0
        for time in 2..<11 {
            turns.finish(stops[running], Lane.Outcome(seconds: 0.1), address: nil, at: Double(time))
            running = turns.give(at: Double(time)).started.first.flatMap { host[$0] } ?? running
            served.append(running)
        }
        // Nobody is served twice while another waits.
        #expect(Set(served[0..<3]) == [0, 1, 2])
        #expect(Set(served[3..<6]) == [0, 1, 2])
        #expect(served.count == 9)
    }
}

/// The same numbers for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
