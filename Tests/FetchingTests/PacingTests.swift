import AuditCore
import DemoServer
import Fetching
import Glibc
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
    private static func policy(_ delay: Double, perHost: Int = 1, connections: Int = 8) -> CrawlPolicy {
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
        #expect(await pacing.state(of: "a.example").paused == 90)
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
        try await pacing.turn(at: "a.example")
        let second = Task { try await pacing.turn(at: "a.example") }
        let third = Task { try await pacing.turn(at: "a.example") }
        try await Task.sleep(for: .milliseconds(50))
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        await pacing.finish(at: "a.example", Self.answer("http://a.example/"))
        try await third.value
        third.cancel()
        let late = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await pacing.turn(at: "b.example")
        }
        await #expect(throws: CancellationError.self) { try await late.value }
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

    /// Fetches all targets through pacing, at once, as the conductor does.
    private static func crawl(_ server: Server, _ fetcher: Fetcher, policy: CrawlPolicy, count: Int) async {
        let pacing = Pacing(policy: policy)
        await withTaskGroup(of: Void.self) { group in
            for i in 0..<count {
                let address = "\(server.origin)/\(i)"
                group.addTask { _ = try? await pacing.run(address) { await fetcher.get(address) } }
            }
        }
    }

    @Test func theServersLogProvesTheGaps() async throws {
        try await withServer { _ in
            .text(200, "ok")
        } body: { server, fetcher in
            await Self.crawl(server, fetcher, policy: Self.policy(0.2), count: 6)
            #expect(server.log.entries.count == 6)
            #expect(server.log.mostAtOnce == 1)
            // A request that is late by itself (the first one also connects) comes nearer to the next one.
            let gaps = server.log.gaps
            #expect(gaps.allSatisfy { $0 > 0.1 }, "\(gaps)")
            #expect((0.9...4).contains(gaps.reduce(0, +)), "\(gaps)")
        }
    }

    @Test(arguments: [(1, 8, 1), (3, 8, 3), (8, 2, 2)])
    func theServersLogProvesHowManyAtOnce(perHost: Int, connections: Int, most: Int) async throws {
        try await withServer { _ in
            usleep(30_000)
            return .text(200, "ok")
        } body: { server, fetcher in
            await Self.crawl(
                server, fetcher, policy: Self.policy(0, perHost: perHost, connections: connections), count: 12)
            #expect(server.log.entries.count == 12)
            #expect(server.log.mostAtOnce <= most)
            #expect(server.log.mostAtOnce > 1 || most == 1)
        }
    }

    @Test func retryAfterIsKeptToTheSecond() async throws {
        try await withServer { request in
            request.target == "/0"
                ? .whole(status: 429, headers: [("Retry-After", "1")]) : .text(200, "ok")
        } body: { server, fetcher in
            let pacing = Pacing(policy: Self.policy(0))
            for i in 0..<2 {
                let address = "\(server.origin)/\(i)"
                _ = try await pacing.run(address) { await fetcher.get(address) }
            }
            let gap = try #require(server.log.gaps.last)
            #expect(gap >= 0.99)
        }
    }
}
