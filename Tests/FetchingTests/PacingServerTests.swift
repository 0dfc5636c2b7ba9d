import AuditCore
import DemoServer
import Fetching
import Glibc
import Testing

/// Manners over real connections, as the server's own log shows them.
struct PacingServerTests {
    /// A portal that refuses the 41st request within a span, robots.txt included, as NukeViet does.
    @Test(arguments: [true, false])
    func aPortalThatRefusesTheFortyFirstRequestIsTakenWhole(saysWhen: Bool) async throws {
        let span = 0.6
        let window = Notes((start: ContinuousClock.now, count: 0, refused: 0))
        try await withServer { _ in
            var isRefused = false
            window.change {
                if ContinuousClock.now - $0.start >= .seconds(span) { $0 = (.now, 0, $0.refused) }
                $0.count += 1
                isRefused = $0.count > 40
                if isRefused { $0.refused += 1 }
            }
            guard isRefused else { return .text(200, "ok") }
            return .whole(status: 429, headers: saysWhen ? [("Retry-After", "1")] : [])
        } body: { server, fetcher in
            let pacing = Pacing(policy: PacingTests.policy(0.01), quotaSpan: span)
            var fetched = 0
            var tries = 0
            for page in 0..<200 {
                let address = "\(server.origin)/\(page)"
                for _ in 0..<10 {
                    tries += 1
                    let exchange = try await pacing.run(address) { await fetcher.get(address) }
                    guard exchange.response?.status == 200 else { continue }
                    fetched += 1
                    break
                }
            }
            #expect(fetched == 200)
            #expect(window.value.refused <= 4)
            #expect(server.log.entries.count == tries)
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
            await Self.crawl(server, fetcher, policy: PacingTests.policy(0.2), count: 6)
            #expect(server.log.entries.count == 6)
            #expect(server.log.mostAtOnce == 1)
            // A request that is late by itself (the first one also connects) comes nearer to the next one.
            let gaps = server.log.gaps
            #expect(gaps.allSatisfy { $0 > 0.1 }, "\(gaps)")
            #expect(gaps.reduce(0, +) > 0.9, "\(gaps)")
        }
    }

    /// A host with moods: slow and quick answers, errors, and one wish to be left alone.
    @Test func theServersLogProvesAllMannersAtOnce() async throws {
        let wish = 1.0
        try await withServer { request in
            let number = Int(request.target.dropFirst()) ?? 0
            usleep(UInt32(number * 7919 % 60) * 1000)
            switch number {
            case 5: return .whole(status: 503, headers: [("Retry-After", "1")])
            case 3, 11: return .whole(status: number == 3 ? 500 : 404)
            case 8: return .whole(status: 200, headers: [("Connection", "close")])
            default: return .text(200, "ok")
            }
        } body: { server, fetcher in
            let pacing = Pacing(policy: PacingTests.policy(0.05))
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<16 {
                    let address = "\(server.origin)/\(number)"
                    group.addTask {
                        _ = try? await pacing.run(address, crawlDelay: 0.15) { await fetcher.get(address) }
                    }
                }
            }
            let log = server.log.entries
            #expect(log.count == 16)
            #expect(server.log.mostAtOnce == 1)
            // A new connection reaches the server a little late, and the request after it comes a little nearer.
            #expect(server.log.gaps.allSatisfy { $0 > 0.1 }, "\(server.log.gaps)")
            #expect(server.log.gaps.reduce(0, +) > 0.15 * 14)
            let busy = try #require(log.firstIndex { $0.target == "/5" })
            if let next = log[busy...].dropFirst().first, let end = log[busy].end {
                #expect((next.start - end) / .seconds(1) > wish - 0.01)
            }
        }
    }

    @Test(arguments: [(1, 8, 1), (3, 8, 3), (8, 2, 2)])
    func theServersLogProvesHowManyAtOnce(perHost: Int, connections: Int, most: Int) async throws {
        try await withServer { _ in
            usleep(30_000)
            return .text(200, "ok")
        } body: { server, fetcher in
            await Self.crawl(
                server, fetcher, policy: PacingTests.policy(0, perHost: perHost, connections: connections), count: 12)
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
            let pacing = Pacing(policy: PacingTests.policy(0))
            for i in 0..<2 {
                let address = "\(server.origin)/\(i)"
                _ = try await pacing.run(address) { await fetcher.get(address) }
            }
            let gap = try #require(server.log.gaps.last)
            #expect(gap >= 0.99)
        }
    }
}
