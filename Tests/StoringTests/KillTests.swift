import AuditCore
import Foundation
import GRDB
import Testing

@testable import Storing

/// kill -9 at any moment: what was acknowledged is there, what was not is done again, nothing is torn.
struct KillTests {
    static let victimFolder = ProcessInfo.processInfo.environment["PORTAL_AUDIT_KILL_VICTIM"]
    static let hasOwnName = FileManager.default.fileExists(atPath: "/proc/self/exe")

    /// Not a test by itself: the process that ``aKilledCrawlLosesNothingAcknowledged()`` starts and kills.
    @Test(.enabled(if: victimFolder != nil, "only as the victim of the other test"))
    func victim() throws {
        let folder = try #require(KillTests.victimFolder)
        let store = try CrawlStore(folder: folder, readOnly: false, rollAt: 60_000)
        let acknowledged = try OpenFile("\(folder)/acknowledged", .append)
        var end = try acknowledged.size()
        try store.begin(starts: Sample.links(0..<1), at: Sample.at)
        for round in 0..<100_000 {
            let links = try store.next(limit: 4, now: 0)
            let finishes = links.map { link in
                let number = link.address.utf8.dropFirst(12).reduce(0) { $0 * 10 + Int($1) - 48 }
                let body = String(repeating: "\(number) ", count: 300 + number % 700)
                return CrawlStore.Finish(
                    Sample.page(link.address, body: body), as: .fetched,
                    discovered: Sample.links(number * 2..<number * 2 + 3))
            }
            try store.finish(finishes, now: 0)
            let lines = Array(links.map { $0.address + "\n" }.joined().utf8)
            try acknowledged.write(lines, at: end)
            end += lines.count
            if round % 7 == 0 { try store.skip("http://a.vn/s\(round)", .trap) }
        }
        #expect(end > 0)
    }

    @Test(.enabled(if: victimFolder == nil && hasOwnName, "needs /proc"), .timeLimit(.minutes(2)))
    func aKilledCrawlLosesNothingAcknowledged() throws {
        let folder = try TemporaryFolder()
        var fetched = 0
        for round in 0..<8 {
            let victim = Process()
            victim.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            var arguments: [String] = []
            var skipsNext = false
            for argument in CommandLine.arguments.dropFirst() {
                if argument == "--filter" || skipsNext {
                    skipsNext = !skipsNext
                } else {
                    arguments.append(argument)
                }
            }
            if !arguments.contains("--testing-library") { arguments += ["--testing-library", "swift-testing"] }
            victim.arguments = arguments + ["--filter", "KillTests/victim"]
            victim.environment = ProcessInfo.processInfo.environment
                .merging(["PORTAL_AUDIT_KILL_VICTIM": folder.path]) { $1 }
            victim.standardOutput = FileHandle.nullDevice
            victim.standardError = FileHandle.nullDevice
            let before = acknowledged(folder.path)
            try victim.run()
            // A busy machine takes its time to start a process: it is killed while it works.
            for _ in 0..<600 where acknowledged(folder.path) == before { usleep(50_000) }
            usleep(UInt32(20_000 + round * 37_000))
            kill(victim.processIdentifier, SIGKILL)
            victim.waitUntilExit()
            fetched = try check(folder.path, atLeast: fetched)
        }
        #expect(fetched > 0, "the victim came to work")
    }

    /// Bytes of what the victims said.
    private func acknowledged(_ folder: String) -> Int {
        (try? OpenFile("\(folder)/acknowledged", .read).size()) ?? 0
    }

    private func check(_ folder: String, atLeast earlier: Int) throws -> Int {
        guard FileManager.default.fileExists(atPath: "\(folder)/acknowledged") else { return earlier }
        let text = try String(contentsOfFile: "\(folder)/acknowledged", encoding: .utf8)
        let acknowledged = text.split(separator: "\n").filter {
            text.hasSuffix("\n") || $0 != text.split(separator: "\n").last
        }
        let store = try CrawlStore(folder: folder, readOnly: false, rollAt: 60_000)
        #expect(try store.database.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
        let sum = try store.counts()
        #expect(sum.discovered == sum.fetched + sum.failed + sum.skipped.values.reduce(0, +) + sum.queued)
        #expect(sum.fetched >= earlier)
        let captures = try Sample.captures(store.holdings())
        let whole = Set(
            captures.compactMap { capture -> String? in
                if case .response(let response) = capture.result, !response.body.isEmpty { return capture.address }
                return nil
            })
        #expect(whole.count == sum.fetched)
        #expect(acknowledged.allSatisfy { whole.contains(String($0)) })
        #expect(Set(acknowledged).count == acknowledged.count, "nothing acknowledged is fetched twice")
        var records = 0
        for file in 1..<1000 {
            let path = "\(folder)/warc/\(WARCWriter.name(of: file))"
            guard FileManager.default.fileExists(atPath: path) else { break }
            var reader = try WARCReader(path: path)
            while let record = try reader.next() { records += record.field("warc-type") == "response" ? 1 : 0 }
            #expect(reader.damage == nil)
        }
        #expect(records == sum.fetched)
        return sum.fetched
    }
}
