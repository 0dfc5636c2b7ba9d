import DemoServer
import Foundation
import Testing

/// The daily run as a service manager starts it.
@Suite(.timeLimit(.minutes(4)))
struct RunCommandTests {
    private func arguments(_ state: String, _ server: Portal) -> [String] {
        [
            "run", "--profile", FixturePortal.folder.appendingPathComponent("profile.json").path, "--state", state,
            "--allow-net", "127.0.0.0/8", "--connect-to", "\(server.host):80=127.0.0.1:\(server.port)", "--delay", "0",
            "--allow-unknown", "--quiet",
        ]
    }

    /// The bundled portal, served.
    private struct Portal {
        let host: String
        let server: Server
        var port: Int { Int(server.port) }

        init() throws {
            let site = try SavedSite(folder: FixturePortal.folder)
            host = site.host
            server = try Server(handler: site.respond(to:))
        }

        func stop() { server.stop() }
    }

    private func runs(_ state: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: state + "/runs")) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    @Test func twoDaysGiveTwoWholeRunsAndWhatChanged() async throws {
        let server = try Portal()
        defer { server.stop() }
        let state = try FixturePortal.temporaryFolder("state")
        let first = try await Program.run(arguments(state, server))
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("Lượt đầu tiên"))
        let second = try await Program.run(arguments(state, server))
        #expect(second.status == 0, "\(second.errors)")
        #expect(second.output.contains("điểm không đổi"))
        let names = runs(state)
        #expect(names.count == 2)
        for name in names {
            for file in ["result.json", "report.html", "events.jsonl"] {
                #expect(FileManager.default.fileExists(atPath: "\(state)/runs/\(name)/\(file)"))
            }
        }
        let results = try names.map { try Data(contentsOf: URL(fileURLWithPath: "\(state)/runs/\($0)/result.json")) }
        let latest = try Data(contentsOf: URL(fileURLWithPath: state + "/latest/result.json"))
        #expect(latest == results.last)
        let metrics = try String(contentsOfFile: state + "/portal-audit.prom", encoding: .utf8)
        #expect(metrics.hasSuffix("# EOF\n") && metrics.contains("portal_audit_score_points"))
    }

    @Test func theSecondOfTwoIsToldWhoIsFirst() async throws {
        let server = try Portal()
        defer { server.stop() }
        let state = try FixturePortal.temporaryFolder("busy")
        var slow = arguments(state, server)
        slow.replace(["--delay", "0"], with: ["--delay", "30"])
        let first = Process()
        first.executableURL = URL(fileURLWithPath: Program.path)
        first.arguments = slow
        first.standardOutput = FileHandle.nullDevice
        first.standardError = FileHandle.nullDevice
        try first.run()
        for _ in 0..<400 where !FileManager.default.fileExists(atPath: state + "/archive/portal.sqlite") {
            try await Task.sleep(for: .milliseconds(25))
        }
        let second = try await Program.run(arguments(state, server))
        #expect(second.status == 75)
        #expect(second.errors.contains("pid \(first.processIdentifier)"), "\(second.errors)")
        kill(first.processIdentifier, SIGKILL)
        while first.isRunning { try await Task.sleep(for: .milliseconds(5)) }
    }

    @Test func aRunThatWasKilledIsNeverSeenAndTheNextOneWorks() async throws {
        let server = try Portal()
        defer { server.stop() }
        let state = try FixturePortal.temporaryFolder("kill")
        let rounds = Int(ProcessInfo.processInfo.environment["PORTAL_AUDIT_RUN_KILLS"] ?? "") ?? 6
        var random = SystemRandomNumberGenerator()
        for _ in 0..<rounds {
            let victim = Process()
            victim.executableURL = URL(fileURLWithPath: Program.path)
            victim.arguments = arguments(state, server)
            victim.environment = ProcessInfo.processInfo.environment
                .merging(["PORTAL_AUDIT_HOME": FixturePortal.root.path]) { $1 }
            victim.standardOutput = FileHandle.nullDevice
            victim.standardError = FileHandle.nullDevice
            try victim.run()
            try await Task.sleep(for: .milliseconds(Int.random(in: 20...4_000, using: &random)))
            kill(victim.processIdentifier, SIGKILL)
            while victim.isRunning { try await Task.sleep(for: .milliseconds(5)) }
            for name in runs(state) {
                let data = try Data(contentsOf: URL(fileURLWithPath: "\(state)/runs/\(name)/result.json"))
                #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
                #expect(FileManager.default.fileExists(atPath: "\(state)/runs/\(name)/report.html"))
            }
        }
        let before = runs(state).count
        let last = try await Program.run(arguments(state, server))
        #expect(last.status == 0, "\(last.errors)")
        #expect(runs(state).count == before + 1)
        let all = try FileManager.default.contentsOfDirectory(atPath: state + "/runs")
        #expect(!all.contains { $0.hasPrefix(".tmp-") }, "a half run was left behind")
    }

    @Test func theDecisionsOfTheStateFolderAreUsed() async throws {
        let server = try Portal()
        defer { server.stop() }
        let state = try FixturePortal.temporaryFolder("book")
        try Data("không phải sổ quyết định\n".utf8).write(to: URL(fileURLWithPath: state + "/decisions.log"))
        let run = try await Program.run(arguments(state, server))
        #expect(run.status == 65 && run.errors.contains("decisions.log:1:1"), "\(run.errors)")
        #expect(runs(state).isEmpty)
    }

    @Test func aDryRunWritesLettersAndSendsNone() async throws {
        let server = try Portal()
        defer { server.stop() }
        let folder = try FixturePortal.temporaryFolder("dry")
        let profile = try mailProfile(folder, port: 1)
        var call = arguments(folder + "/state", server) + ["--dry-run", "--now", "1668481200"]
        call[2] = profile
        let run = try await Program.run(call)
        #expect(run.status == 0, "\(run.errors)")
        let letters = try FileManager.default.contentsOfDirectory(atPath: folder + "/state/latest/letters")
        #expect(!letters.isEmpty && letters.allSatisfy { $0.hasSuffix(".eml") })
        let log = (try? Data(contentsOf: URL(fileURLWithPath: folder + "/state/notices.log"))) ?? Data()
        #expect(log.isEmpty)
    }

    @Test func lettersThatWaitedForTheOfficesHoursGoOutWithNotifyAndOnce() async throws {
        let server = try Portal()
        defer { server.stop() }
        let sink = try MailSink()
        defer { sink.stop() }
        let folder = try FixturePortal.temporaryFolder("notify")
        let profile = try mailProfile(folder, port: Int(sink.port))
        // 15/11/2022, 05:00 and 10:00 in Việt Nam.
        var call = arguments(folder + "/state", server) + ["--now", "1668463200"]
        call[2] = profile
        let run = try await Program.run(call)
        #expect(run.status == 0 && run.errors.contains("Chưa gửi thư nhắc"), "\(run.errors)")
        #expect(sink.letters.isEmpty)
        for _ in 0..<2 {
            let notify = try await Program.run(
                ["notify", "--profile", profile, "--state", folder + "/state", "--now", "1668481200"])
            #expect(notify.status == 0, "\(notify.errors)")
        }
        let units = sink.letters.map(\.to)
        #expect(!units.isEmpty && Set(units).count == units.count, "a unit was written to twice")
    }

    /// The fixture's profile with addresses and a mail server on loopback.
    private func mailProfile(_ folder: String, port: Int) throws -> String {
        let source = FixturePortal.folder.appendingPathComponent("profile.json")
        var json = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: source)) as? [String: Any])
        json["rules"] = FixturePortal.root.appendingPathComponent("rules.json").path
        json["registers"] = FixturePortal.folder.appendingPathComponent("registers").path
        json["units"] = (json["units"] as? [[String: Any]])?.map { unit in
            unit.merging(["email": ["\(unit["id"] ?? "")@songcam.example"]]) { $1 }
        }
        json["notify"] = [
            "mail": ["server": "smtp://127.0.0.1:\(port)", "from": "may@songcam.example", "tls": "none"],
            "director": ["giamdoc@songcam.example"],
        ]
        let path = folder + "/profile.json"
        try JSONSerialization.data(withJSONObject: json).write(to: URL(fileURLWithPath: path))
        return path
    }
}
