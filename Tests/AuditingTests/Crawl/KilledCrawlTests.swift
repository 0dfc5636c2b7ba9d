import AuditCore
import DemoServer
import Foundation
import Storing
import Testing

/// kill -9 at any moment of a crawl (crawling.md, behaviour 1).
struct KilledCrawlTests {
    private let connections = 8

    /// The program itself is killed 50 times on its way through 2,000 pages.
    @Test(.timeLimit(.minutes(5)))
    func fiftyKillsLoseNoPageAndFetchAgainOnlyWhatWasUnderWay() async throws {
        let site = NumberedSite(count: 2000)
        let server = try Server(handler: site.answer)
        defer { server.stop() }
        let folder = try FixturePortal.temporaryFolder("killed")
        // A thread of its own: the tests' threads are as many as cores, and this one must be on time.
        let kills = try await onOwnThread { try killed(50, server, folder) }
        #expect(kills == 50)
        let last = try start(server, folder)
        while last.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        #expect(last.terminationStatus == 0)

        let store = try CrawlStore(folder: folder + "/archive", readOnly: true)
        let holdings = try store.holdings()
        var bodies: [String: [UInt8]] = [:]
        try holdings.forEach { capture in
            if case .response(let response) = capture.result { bodies[capture.address] = response.body }
        }
        let lost = (0..<site.count).filter { bodies[server.origin + site.target($0)] != Array(site.page($0).utf8) }
        #expect(lost.isEmpty)
        let summary = try #require(holdings.summary)
        #expect(summary.end == .complete && summary.queued == 0)
        #expect(
            summary.discovered == summary.fetched + summary.failed + summary.skipped.values.reduce(0, +)
                + summary.queued
        )
        // robots.txt and the probes belong to a stretch, not to a page.
        let pages = Dictionary(grouping: server.log.entries.map(\.target).filter { bodies[server.origin + $0] != nil })
        {
            $0
        }.filter { $0.key != "/robots.txt" }
        let again = pages.values.map { $0.count - 1 }.reduce(0, +)
        print("50 kills: \(lost.count) pages lost, \(again) requests made again")
        #expect(again <= connections * kills)
    }

    private func killed(_ wanted: Int, _ server: Server, _ folder: String) throws -> Int {
        var random = Seeded(20_221_115)
        for kills in 0..<wanted {
            let process = try start(server, folder)
            let until = server.log.entries.count + Int.random(in: 0..<60, using: &random)
            // Somewhere between two requests, not at one.
            let pause = UInt32.random(in: 0..<4000, using: &random)
            let deadline = ContinuousClock.now + .seconds(20)
            while process.isRunning, server.log.entries.count < until, ContinuousClock.now < deadline { usleep(500) }
            usleep(pause)
            guard process.isRunning else { return kills }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        return wanted
    }

    private func start(_ server: Server, _ folder: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = [
            "crawl", server.origin + "/", "--out", folder, "--quiet", "--delay", "0", "--connections",
            String(connections), "--allow-net", "127.0.0.0/8",
        ]
        process.environment = ProcessInfo.processInfo.environment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }
}

/// Work that blocks, away from the threads of the tests.
private func onOwnThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
        Thread { continuation.resume(with: Result { try work() }) }.start()
    }
}

/// The same numbers on every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
