import Foundation
import Testing

/// Two runs, and a run that is only supposed, as an office asks for them.
struct CompareCommandTests {
    private let profile = FixturePortal.folder.appendingPathComponent("profile.json").path

    @Test func aRunDiffersInNothingFromItself() async throws {
        let archive = try await FixturePortal.audited().archive
        let run = try await Program.run(["compare", archive, archive, "--profile", profile])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("Không có gì làm đổi điểm."))
    }

    @Test func anotherDayAndOtherRulesAreToldApart() async throws {
        let archive = try await FixturePortal.audited().archive
        let folder = try FixturePortal.temporaryFolder("old-rules")
        for name in ["title-model.tsv", "holidays-2022.json", "holidays-2023.json"] {
            try FileManager.default.copyItem(
                at: FixturePortal.root.appendingPathComponent(name), to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        let rules = try String(contentsOf: FixturePortal.root.appendingPathComponent("rules.json"), encoding: .utf8)
        // C3 gave one point less then.
        let old = rules.replacing("\"max\": \"8\"", with: "\"max\": \"7\"", maxReplacements: 1)
        #expect(old != rules)
        try old.write(toFile: folder + "/rules.json", atomically: true, encoding: .utf8)
        let run = try await Program.run([
            "compare", archive, archive, "--profile", profile, "--old-rules", folder + "/rules.json", "--old-as-of",
            "2022-06-30",
        ])
        #expect(run.status == 0, "\(run.errors)")
        let causes = try #require(run.output.split(separator: "\n").last)
        #expect(causes.contains("ngày chấm") && causes.contains("bộ tiêu chí"), "\(run.output)")
        #expect(!causes.contains("phần đo được") && !causes.contains("quyết định"))
    }

    @Test func whatIsSupposedIsWorthWhatTheEngineSays() async throws {
        let archive = try await FixturePortal.audited().archive
        let more = try await Program.run(["whatif", archive, "--profile", profile, "--more", "C1=7"])
        #expect(more.status == 0, "\(more.errors)")
        #expect(more.output.contains("C1: 8,6–9 → 10 / 10"), "\(more.output)")
        #expect(more.output.contains("Chỉ là giả định"))
    }

    @Test(arguments: [
        ([], Int32(64), "chưa nêu giả định nào"), (["--more", "C1"], 64, "TIÊU_CHÍ=SỐ"),
        (["--more", "C9=1"], 64, "không có tiêu chí này; có: C1"), (["--close", "C3:khong-co"], 66, "không có việc"),
    ])
    func aWrongSuppositionIsSaidToBeWrong(options: [String], code: Int32, words: String) async throws {
        let archive = try await FixturePortal.audited().archive
        let run = try await Program.run(["whatif", archive, "--profile", profile] + options)
        #expect(run.status == code && run.errors.contains(words), "\(run.errors)")
    }
}
