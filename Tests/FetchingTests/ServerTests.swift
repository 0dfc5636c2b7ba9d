import DemoServer
import Fetching
import Glibc
import Testing

struct ServerTests {
    @Test func connectionsAreKept() async throws {
        try await withServer { _ in
            .text(200, "ok")
        } body: { server, fetcher in
            for _ in 0..<5 { #expect(await fetcher.get(server.origin).response?.status == 200) }
            #expect(Set(server.log.entries.map(\.connection)).count == 1)
            #expect(server.log.entries.allSatisfy { $0.end ?? $0.start >= $0.start && $0.end != nil })
        }
    }

    @Test func aKeptConnectionThatTheServerClosedIsNoFailure() async throws {
        var limits = Server.Limits()
        limits.idle = 0.05
        let server = try Server(limits: limits) { _ in .text(200, "ok") }
        defer { server.stop() }
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        for _ in 0..<3 {
            #expect(await fetcher.get(server.origin).response?.status == 200)
            try await Task.sleep(for: .milliseconds(120))
        }
        #expect(Set(server.log.entries.map(\.connection)).count == 3)
    }

    @Test func moreConnectionsThanThreadsWaitTheirTurn() async throws {
        var limits = Server.Limits()
        limits.connections = 2
        let server = try Server(limits: limits) { _ in
            usleep(20_000)
            return .whole(status: 200, headers: [("Connection", "close")])
        }
        defer { server.stop() }
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        let answered = await withTaskGroup(of: Int?.self) { group in
            for _ in 0..<10 { group.addTask { await fetcher.get(server.origin).response?.status } }
            return await group.reduce(into: 0) { $0 += $1 == 200 ? 1 : 0 }
        }
        #expect(answered == 10)
        #expect(server.log.mostAtOnce <= 2)
    }

    @Test func stoppingEndsWhatIsUnderWay() async throws {
        let server = try Server { _ in .raw { $0.pause(30) } }
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        async let running = fetcher.get(server.origin, timeout: 20)
        for _ in 0..<100 where server.log.entries.isEmpty { try await Task.sleep(for: .milliseconds(50)) }
        server.stop()
        server.stop()
        let exchange = await running
        #expect([.emptyAnswer, .resetBeforeAnswer].contains(exchange.failure), "\(exchange.result)")
        #expect(await fetcher.get(server.origin).failure == .connectRefused)
    }

    @Test func aPortThatIsTakenIsSaidSo() throws {
        let server = try Server { _ in .text(200, "") }
        defer { server.stop() }
        #expect(throws: Server.Fault.self) { try Server(port: server.port) { _ in .text(200, "") } }
    }

    @Test func aHeadAbove16KiBIsNotRead() async throws {
        try await withServer { _ in
            .text(200, "ok")
        } body: { server, fetcher in
            let long = "\(server.origin)/\(String(repeating: "a", count: 20_000))"
            #expect(await fetcher.get(long).response == nil)
            #expect(server.log.entries.isEmpty)
        }
    }
}
