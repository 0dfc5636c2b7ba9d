import AuditCore
import DemoServer
import Foundation
import Storing
import Testing

/// Each code of docs/exit-codes.md, reached through the program; mistakes with 64 to 66 stand in ``CommandLineTests``.
struct ExitCodeTests {
    @Test func theTableNamesEveryCodeThatIsTried() throws {
        let page = try String(contentsOf: FixturePortal.root.appending(path: "docs/exit-codes.md"), encoding: .utf8)
        let codes = page.split(separator: "\n").compactMap { line in
            line.split(separator: "|").first.flatMap { Int($0.filter { $0 != " " }) }
        }
        #expect(codes == [0, 1, 2, 64, 65, 66, 69, 70, 73, 75, 130])
    }

    private static let gates: [(options: String, code: Int32)] = [
        ("", 2), ("--allow-unknown", 0), ("--exit-zero", 0), ("--allow-unknown --fail-on new", 1), ("--fail-on new", 2),
        ("--allow-unknown --fail-on new --exit-zero", 0), ("--allow-unknown --fail-on unknown", 1),
        ("--fail-under 99", 2), ("--allow-unknown --fail-under 99", 1), ("--allow-unknown --fail-under 0.5", 0),
        ("--allow-unknown --fail-under-possible 99,5", 1), ("--allow-unknown --fail-under-possible 1", 0),
        ("--fail-under abc", 64), ("--fail-on new,old", 64), ("--update-baseline", 64),
        ("--baseline nowhere.json", 66),
    ]

    @Test(arguments: ExitCodeTests.gates)
    func gatesHaveTheirCode(options: String, code: Int32) async throws {
        let folder = try await FixturePortal.resultFolder()
        let run = try await Program.run(
            ["report", ".", "--quiet"] + options.split(separator: " ").map(String.init), in: folder)
        #expect(run.status == code, "\(run.errors)")
        // Also where another code comes first.
        let hasReason = code == 1 || code > 2 || options.contains("new") || options.contains("under 99")
        #expect(run.errors.isEmpty != hasReason, "\(run.errors)")
    }

    @Test func aBrokenBaselineIsRefusedBeforeAnythingIsJudged() async throws {
        let folder = try FixturePortal.temporaryFolder("baseline")
        try "{\n  \"schema_version\": \"1.0\",\n  \"gaps\": [{ \"key\": 1 }]\n}"
            .write(toFile: folder + "/b.json", atomically: true, encoding: .utf8)
        let archive = try await FixturePortal.audited().archive
        let run = try await Program.run(
            [
                "judge", archive, "--profile", FixturePortal.folder.path + "/profile.json", "--out", "run",
                "--baseline", "b.json",
            ], in: folder)
        #expect(run.status == 65)
        #expect(run.errors.contains("b.json:3:21 /gaps/0/key"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder + "/run"))
    }

    @Test func aFaultOfTheProgramIsSeventyAndSaysSo() async throws {
        let run = try await Program.run(["dev", "fault"])
        #expect(run.status == 70)
        #expect(run.errors.contains("lỗi nội bộ") && run.errors.contains("portal-audit 0"))
    }

    @Test(arguments: [
        ["--out", "file/run"], ["--csv", "file/csv"], ["--junit", "file/x.xml"], ["--xlsx", "file/x.xlsx"],
    ])
    func whatCannotBeWrittenIsSeventyThree(options: [String]) async throws {
        let folder = try await FixturePortal.resultFolder()
        try "x".write(toFile: folder + "/file", atomically: true, encoding: .utf8)
        let run = try await Program.run(["report", "."] + options, in: folder)
        #expect(run.status == 73, "\(run.errors)")
        #expect(run.errors.contains("file/"))
        #expect(!FileManager.default.fileExists(atPath: folder + "/file/x.xlsx.tmp"))
    }

    @Test func aSecondRunInOneFolderIsSeventyFive() async throws {
        let folder = try FixturePortal.temporaryFolder("busy")
        let store = try CrawlStore(folder: folder + "/archive")
        let run = try await Program.run([
            "crawl", "http://127.0.0.1:1/", "--allow-net", "127.0.0.0/8", "--out", folder, "--quiet",
        ])
        #expect(run.status == 75, "\(run.errors)")
        #expect(run.errors.contains("lượt khác"))
        try store.end(.complete)
    }

    @Test(.timeLimit(.minutes(1))) func anInterruptedCrawlIsAHundredAndThirty() async throws {
        let site = NumberedSite(count: 2000)
        let server = try Server { request in
            Thread.sleep(forTimeInterval: 0.01)
            return site.answer(request)
        }
        defer { server.stop() }
        let folder = try FixturePortal.temporaryFolder("interrupted")
        var isInterrupted = false
        let run = try await Program.run(
            ["crawl", server.origin + "/", "--allow-net", "127.0.0.0/8", "--delay", "0", "--out", folder, "--quiet"]
        ) { process in
            // Once: a second one ends a program that is ending.
            if !isInterrupted && server.log.entries.count > 20 {
                isInterrupted = true
                process.interrupt()
            }
        }
        #expect(run.status == 130, "\(run.errors)")
        #expect(try CrawlStore(folder: folder + "/archive", readOnly: true).counts().fetched > 0)
    }
}

extension FixturePortal {
    /// A folder with the result of the bundled portal, as `judge` leaves it.
    static func resultFolder() async throws -> String {
        let folder = try temporaryFolder("result")
        try await JSONEncoder().encode(audited().result).write(to: URL(fileURLWithPath: folder + "/result.json"))
        return folder
    }
}
