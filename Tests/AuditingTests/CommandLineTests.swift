import Foundation
import Testing

/// What a user sees of mistakes and of success: exit codes, one clear error, nothing half-written.
struct CommandLineTests {
    private let profile = FixturePortal.folder.appendingPathComponent("profile.json").path

    @Test(arguments: [
        (["judge", "/nowhere"], Int32(66), "không có tệp hay thư mục này"),
        (["judge", "."], 65, ""),
        (["audit", "ftp://portal.example/", "--allow-net", "127.0.0.0/8"], 64, "không phải địa chỉ http(s)"),
        (["judge", ".", "--as-of", "2022-02-30"], 64, "không phải ngày có thật"),
        (["rules", "check", "nowhere.json"], 66, "không có tệp này"),
        (["explain", "http://x.example/", "--run", "/nowhere"], 66, "không có tệp này"),
        (["no-such-command"], 64, ""),
        (["crawl"], 64, "chưa nêu cổng nào"),
    ])
    func mistakesHaveTheirCodeAndOneClearError(arguments: [String], code: Int32, words: String) async throws {
        let folder = try FixturePortal.temporaryFolder("mistake")
        let run = try await Program.run(arguments, in: folder)
        #expect(run.status == code, "\(run.errors)")
        #expect(words.isEmpty || run.errors.contains(words))
        #expect(!run.errors.isEmpty)
    }

    @Test func aBrokenRulesFileIsRefusedWithEveryFaultInIt() async throws {
        let folder = try FixturePortal.temporaryFolder("rules")
        let good = try String(contentsOf: FixturePortal.root.appendingPathComponent("rules.json"), encoding: .utf8)
        let bad = good.replacingOccurrences(of: "\"kind\": \"states\"", with: "\"kind\": \"sttes\"")
            .replacingOccurrences(of: "\"max\": \"6\"", with: "\"max\": 6")
        try bad.write(toFile: folder + "/rules.json", atomically: true, encoding: .utf8)
        let run = try await Program.run(["rules", "check", "rules.json"], in: folder)
        #expect(run.status == 65)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.contains { $0.contains("/criteria/3/check/kind") && $0.contains("ý bạn là «states»") })
        #expect(lines.allSatisfy { $0.contains("rules.json:") })
    }

    @Test func anUnreachablePortalIsSaidToBeUnreachable() async throws {
        let folder = try FixturePortal.temporaryFolder("unreachable")
        let run = try await Program.run(
            [
                "audit", "http://127.0.0.1:1/", "--allow-net", "127.0.0.0/8", "--delay", "0", "--out", folder + "/run",
                "--quiet",
            ], in: folder)
        #expect(run.status == 69)
        #expect(run.errors.contains("không tải được trang nào"))
        #expect(!FileManager.default.fileExists(atPath: folder + "/run/result.json"))
    }

    @Test func aPrivateAddressIsNotContactedUnasked() async throws {
        let folder = try FixturePortal.temporaryFolder("guard")
        let run = try await Program.run([
            "audit", "http://127.0.0.1:1/", "--delay", "0", "--out", folder + "/run", "--quiet",
        ])
        #expect(run.status == 69)
    }

    @Test func explainSaysWhyRuleByRule() async throws {
        let audited = try await FixturePortal.audited()
        let out = try FixturePortal.temporaryFolder("explain")
        let judged = try await Program.run([
            "judge", audited.archive, "--profile", profile, "--out", out, "--allow-unknown",
        ])
        #expect(judged.status == 0)
        let criterion = try #require(audited.result.criteria.first { $0.code == "C1" })
        let counted = try #require(criterion.countedItems.first)
        let yes = try await Program.run(["explain", counted, "--run", out])
        #expect(yes.status == 0 && yes.output.hasPrefix("ĐƯỢC tính vào C1"))
        #expect(yes.output.contains("rules.json:"))
        let rejected = try #require(criterion.rejectedItems.first)
        let no = try await Program.run(["explain", rejected, "--run", out])
        #expect(no.output.hasPrefix("KHÔNG được tính vào C1") && no.output.contains("✘"))
        let unknown = try await Program.run(["explain", "http://skhcn.songcam.example/khong-co", "--run", out])
        #expect(unknown.status == 66 && unknown.errors.contains("chưa từng tải"))
    }

    @Test func whatCouldNotBeMeasuredIsExitTwo() async throws {
        let archive = try await FixturePortal.audited().archive
        let out = try FixturePortal.temporaryFolder("two")
        let empty = try FixturePortal.temporaryFolder("no-registers")
        let run = try await Program.run(
            ["judge", archive, "--profile", profile, "--registers", empty, "--out", out, "--json"])
        // Without registers nobody knows what is missing.
        #expect(run.status == 2)
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(object?["schemaVersion"] as? String == "1.0")
        #expect(FileManager.default.fileExists(atPath: out + "/report.html"))
    }

    @Test(arguments: [("vi", "Ví dụ:"), ("en", "Examples:")])
    func helpSpeaksTheChosenLanguageWithExamplesFirst(language: String, words: String) async throws {
        let run = try await Program.run(["audit", "--help"], environment: ["PORTAL_AUDIT_LANG": language])
        #expect(run.status == 0 && run.output.contains(words))
    }
}
