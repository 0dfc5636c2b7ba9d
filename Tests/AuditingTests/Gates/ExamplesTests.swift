import Foundation
import Storing
import Testing

/// Every command of docs/ci.md, in its order, on the bundled portal as a saved WARC.
struct ExamplesTests {
    /// As the page expects it: rules and what stands beside them, and `fixtures/so` with profile, registers and a WARC.
    static func project() async throws -> String {
        let folder = try FixturePortal.temporaryFolder("ci")
        let files = FileManager.default
        for name in try files.contentsOfDirectory(atPath: FixturePortal.root.path)
        where name == "rules.json" || name == "title-model.tsv" || name.hasPrefix("holidays-") {
            try files.copyItem(atPath: "\(FixturePortal.root.path)/\(name)", toPath: "\(folder)/\(name)")
        }
        let sample = folder + "/fixtures/so"
        try files.createDirectory(atPath: sample, withIntermediateDirectories: true)
        for name in ["profile.json", "registers"] {
            try files.copyItem(atPath: FixturePortal.folder.path + "/" + name, toPath: "\(sample)/\(name)")
        }
        let archive = try await FixturePortal.audited().archive
        try files.copyItem(atPath: archive + "/warc/portal-00001.warc.gz", toPath: sample + "/site.warc.gz")
        return folder
    }

    @Test func everyCommandOfThePageRuns() async throws {
        let page = try String(contentsOf: FixturePortal.root.appending(path: "docs/ci.md"), encoding: .utf8)
        let commands = page.split(separator: "\n").compactMap { line -> [String]? in
            var words = line.split(separator: " ").map(String.init)
            while let first = words.first, first == "-" || first == "run:" { words.removeFirst() }
            return words.first == "portal-audit" && words.count > 2 ? Array(words.dropFirst()) : nil
        }
        #expect(commands.count >= 9)
        let folder = try await ExamplesTests.project()
        for command in commands {
            let run = try await Program.run(command, in: folder)
            #expect(run.status == 0, "\(command.joined(separator: " ")): \(run.errors)")
        }
        for name in [
            "out/junit.xml", "out/result.sarif", "out/report.html", "baseline.json", "fixtures/so/snapshot.json",
        ] {
            #expect(FileManager.default.fileExists(atPath: "\(folder)/\(name)"), "\(name)")
        }
    }

    @Test func aResultThatDiffersFromItsSnapshotIsSaidValueByValue() async throws {
        let folder = try await ExamplesTests.project()
        let absent = try await Program.run(["snapshot", "fixtures", "--check"], in: folder)
        #expect(absent.status == 1 && absent.errors.contains("chưa có"))
        #expect(try await Program.run(["snapshot", "fixtures"], in: folder).status == 0)
        let same = try await Program.run(["snapshot", "fixtures", "--check"], in: folder)
        #expect(same.status == 0 && same.output.contains("đạt so") && same.errors.isEmpty)

        let path = folder + "/fixtures/so/snapshot.json"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let changed = text.replacingOccurrences(of: "\"counted\" : 43", with: "\"counted\" : 44")
        #expect(changed != text)
        try changed.write(toFile: path, atomically: true, encoding: .utf8)
        let different = try await Program.run(["snapshot", "fixtures", "--check"], in: folder)
        #expect(different.status == 1)
        #expect(different.errors.contains("/criteria[tuyen-truyen-phap-luat]/counted: 44 → 43"), "\(different.errors)")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == changed)
        #expect(try await Program.run(["snapshot", "nowhere"], in: folder).status == 66)
    }
}
