import AuditCore
import Fetching
import Synchronization
import Testing

/// A clock on which waiting takes no time.
private final class QuickClock: Sendable {
    private let time = Mutex(1000.0)
    var now: Double { time.withLock { $0 } }
    func advance(_ seconds: Double) { time.withLock { $0 += seconds } }
    func face() -> PaceClock {
        PaceClock(now: { self.now }, sleep: { self.advance($0) }, date: { self.now })
    }
}

struct PacingTests {
    static func policy(_ delay: Double, perHost: Int = 1, connections: Int = 8) -> CrawlPolicy {
        var policy = CrawlPolicy.loopback
        policy.delay = delay
        policy.connectionsPerHost = perHost
        policy.connections = connections
        return policy
    }

    private static func answer(
        _ address: String, status: Int = 200, headers: [Capture.Header] = [], ip: String? = nil
    ) -> Exchange {
        Exchange(
            address: address, startedAt: "", remoteAddress: ip,
            result: .response(Capture.Response(status: status, headers: headers, body: [])), seconds: 0.01)
    }

    @Test(arguments: [
        ("http://a.example/x", "a.example"), ("https://a.example:8443?x", "a.example:8443"),
        ("http://[::1]:80/", "[::1]:80"), ("https://a.example", "a.example"), ("http://a.example#x//y", "a.example"),
        ("mailto:a", "mailto:a"),
    ])
    func theAuthorityIsBetweenTheSlashes(address: String, authority: String) {
        #expect(Pacing.authority(of: address) == authority)
    }

    @Test func startsKeepTheLongerOfPolicyAndRobots() async throws {
        let clock = QuickClock()
        let pacing = Pacing(policy: Self.policy(1), clock: clock.face())
        var starts: [Double] = []
        for delay in [nil, nil, 5.0, nil, 600] {
            _ = try await pacing.run("http://a.example/", crawlDelay: delay) { Self.answer("http://a.example/") }
            starts.append(clock.now)
        }
        #expect(starts == [1000, 1001, 1006, 1011, 1041])
    }

    @Test func retryAfterLeavesTheHostAloneAndNoOther() async throws {
        let clock = QuickClock()
        let pacing = Pacing(policy: Self.policy(1), clock: clock.face())
        let busy = [Capture.Header(name: "retry-after", value: "90")]
        _ = try await pacing.run("http://a.example/") {
            Self.answer("http://a.example/", status: 503, headers: busy, ip: "192.0.2.1")
        }
        #expect(pacing.pace(of: "a.example").pause == 90)
        _ = try await pacing.run("http://b.example/") { Self.answer("http://b.example/", ip: "192.0.2.2") }
        #expect(clock.now == 1000)
        _ = try await pacing.run("http://a.example/") { Self.answer("http://a.example/") }
        #expect(clock.now == 1090)
    }

    @Test func hostsOfOneAddressShareAPace() async throws {
        let clock = QuickClock()
        let pacing = Pacing(policy: Self.policy(1), clock: clock.face())
        var starts: [Double] = []
        for host in ["a", "b", "a", "b", "c", "b"] {
            let address = "http://\(host).example/"
            _ = try await pacing.run(address) { Self.answer(address, ip: host == "c" ? "192.0.2.9" : "192.0.2.1") }
            starts.append(clock.now)
        }
        // The first request to b is free: nobody knows its address yet.
        #expect(starts == [1000, 1000, 1001, 1002, 1002, 1003])
    }

    @Test func aWaitingTaskCanBeCancelledAndTheLineMovesOn() async throws {
        let pacing = Pacing(policy: Self.policy(0, perHost: 1))
        let isHeld = Notes(true)
        let run: @Sendable (String) async throws -> Void = { address in
            _ = try await pacing.run(address) { Self.answer(address) }
        }
        let first = Task {
            _ = try await pacing.run("http://a.example/") {
                for _ in 0..<1000 where isHeld.value { try? await Task.sleep(for: .milliseconds(5)) }
                return Self.answer("http://a.example/")
            }
        }
        let second = Task { try await run("http://a.example/2") }
        let third = Task { try await run("http://a.example/3") }
        try await Task.sleep(for: .milliseconds(50))
        second.cancel()
        isHeld.change { $0 = false }
        try await first.value
        // It gave up its place, unless its turn had come before the first one's.
        _ = await second.result
        try await third.value
        let late = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await run("http://b.example/")
        }
        await #expect(throws: CancellationError.self) { try await late.value }
    }

    @Test func whoIsCancelledWhileTheHostIsPausedLearnsItAtOnce() async throws {
        let pacing = Pacing(policy: Self.policy(0))
        let busy = [Capture.Header(name: "retry-after", value: "3000")]
        _ = try await pacing.run("http://a.example/") { Self.answer("http://a.example/", status: 429, headers: busy) }
        let waiting = (0..<50).map { number in
            Task { _ = try await pacing.run("http://a.example/\(number)") { Self.answer("http://a.example/") } }
        }
        for task in waiting { task.cancel() }
        for task in waiting { await #expect(throws: CancellationError.self) { try await task.value } }
        #expect(pacing.pace(of: "a.example").refusals == 1)
    }

    @Test func changesOfPaceAreTold() async throws {
        let clock = QuickClock()
        let told = Notes<[String]>([])
        let pacing = Pacing(policy: Self.policy(1), clock: clock.face()) { host, delay, pause in
            told.change { $0.append("\(host) \(delay) \(pause)") }
        }
        let run: @Sendable (Int, Double?, [Capture.Header]) async throws -> Void = { status, delay, headers in
            _ = try await pacing.run("http://a.example/", crawlDelay: delay) {
                Self.answer("http://a.example/", status: status, headers: headers)
            }
        }
        try await run(200, nil, [])
        #expect(told.value.isEmpty)
        try await run(200, 5, [])
        try await run(200, 5, [])
        #expect(told.value == ["a.example 5.0 0.0"])
        try await run(503, nil, [.init(name: "retry-after", value: "90")])
        #expect(told.value.last == "a.example 5.0 90.0")
        try await run(500, nil, [])
        #expect(told.value.last == "a.example 10.0 0.0")
        #expect(told.value.count == 3)
    }

    @Test func theDelayGrowsWithTheTimeOfAnswersUnlessItIsSwitchedOff() async throws {
        for (delay, expected) in [(1.0, 3.0), (0, 0)] {
            let clock = QuickClock()
            let pacing = Pacing(policy: Self.policy(delay), clock: clock.face())
            for _ in 0..<5 {
                _ = try await pacing.run("http://a.example/") {
                    var exchange = Self.answer("http://a.example/")
                    exchange.seconds = 1.5
                    return exchange
                }
            }
            #expect(pacing.pace(of: "a.example").delay == expected)
        }
    }

    @Test func twentyThousandCallsAtOnceAllGetTheirTurn() async throws {
        let pacing = Pacing(policy: Self.policy(0, perHost: 8))
        let counts = Notes((now: 0, most: 0, all: 0))
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<200 {
                group.addTask {
                    for page in 0..<100 {
                        let address = "http://h.example/\(worker)/\(page)"
                        _ = try? await pacing.run(address) {
                            counts.change { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.all + 1) }
                            await Task.yield()
                            counts.change { $0.now -= 1 }
                            return Self.answer(address, ip: "192.0.2.1")
                        }
                    }
                }
            }
        }
        #expect(counts.value.all == 20_000)
        #expect(counts.value.most <= 8)
    }

    @Test func noRequestInThousandsComesTooEarly() async throws {
        let clock = QuickClock()
        let pacing = Pacing(policy: Self.policy(1, perHost: 2, connections: 4), clock: clock.face())
        let starts = Notes<[Int: [Double]]>([:])
        let running = Notes((now: 0, most: 0))
        await withTaskGroup(of: Void.self) { group in
            for i in 0..<3000 {
                let host = i % 5
                group.addTask {
                    let address = "http://h\(host).example/\(i)"
                    _ = try? await pacing.run(address, crawlDelay: host == 4 ? 3 : nil) {
                        starts.change { $0[host, default: []].append(clock.now) }
                        running.change { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                        await Task.yield()
                        running.change { $0.now -= 1 }
                        return Self.answer(address, ip: host < 2 ? "192.0.2.1" : "192.0.2.1\(host)")
                    }
                }
            }
        }
        #expect(running.value.most <= 4)
        let all = starts.value
        #expect(all.values.reduce(0) { $0 + $1.count } == 3000)
        for (host, times) in all {
            let gaps = zip(times.dropFirst(), times).map { $0 - $1 }
            // Not exactly the delay: a start is written down after the turn was given, when time may have gone on.
            let mean = gaps.reduce(0, +) / Double(gaps.count)
            #expect(mean >= (host == 4 ? 3 : host < 2 ? 1.9 : 1) - 0.01, "host \(host): \(mean)")
        }
    }
}
