import AuditCore
import Foundation
import Testing

/// A baseline's life through the program: made, held against, outgrown.
struct BaselineCommandTests {
    private func report(_ folder: String, _ options: String...) async throws -> Program.Run {
        try await Program.run(["report", ".", "--allow-unknown", "--baseline", "baseline.json"] + options, in: folder)
    }

    private func change(_ folder: String, _ change: (inout AuditResult) -> Void) throws {
        let url = URL(fileURLWithPath: folder + "/result.json")
        var result = try JSONDecoder().decode(AuditResult.self, from: Data(contentsOf: url))
        change(&result)
        try JSONEncoder().encode(result).write(to: url)
    }

    @Test func knownGapsPassNewOnesDoNotAndClosedOnesAreTold() async throws {
        let folder = try await FixturePortal.resultFolder()
        let made = try await report(folder, "--update-baseline", "--fail-on", "new")
        #expect(made.status == 0)
        #expect(made.errors.hasPrefix("baseline.json: thêm "))
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/baseline.json"))

        let same = try await report(folder, "--update-baseline")
        #expect(same.errors.hasPrefix("baseline.json: thêm 0, bỏ 0, giữ "))
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/baseline.json")) == bytes)
        #expect(try await report(folder, "--fail-on", "new").status == 0)

        try change(folder) { result in
            guard let place = result.criteria.firstIndex(where: { $0.code == "C3" }) else { return }
            result.criteria[place].gaps[0].key = "\(result.criteria[place].id):99/KH-SKHCN"
            result.criteria[place].gaps[0].name = "Kế hoạch số 99"
        }
        let changed = try await report(folder, "--fail-on", "new")
        #expect(changed.status == 1)
        let lines = changed.errors.split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("THIẾU MỚI C3: «Kế hoạch số 99»") } == 1, "\(changed.errors)")
        #expect(lines.contains { $0.contains("1 việc đã ghi nhận nay không còn thiếu") })
        #expect(lines.count == 3)
    }

    @Test func junitAndSarifOfTheBundledPortalTellTheSame() async throws {
        let folder = try await FixturePortal.resultFolder()
        let run = try await Program.run(
            ["report", ".", "--allow-unknown", "--junit", "out.xml", "--sarif", "out.sarif"], in: folder)
        #expect(run.status == 0)
        let result = try await FixturePortal.audited().result
        let gaps = result.criteria.flatMap(\.gaps)
        let xml = try String(contentsOfFile: folder + "/out.xml", encoding: .utf8)
        #expect(xml.components(separatedBy: "<failure ").count - 1 == gaps.count { !$0.uncertain })
        #expect(xml.contains("<error "))
        let sarif = try Data(contentsOf: URL(fileURLWithPath: folder + "/out.sarif"))
        let log = try #require(try JSONSerialization.jsonObject(with: sarif) as? [String: Any])
        let found = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
        #expect(found.count == gaps.count)
        for entry in found {
            let marks = try #require(entry["partialFingerprints"] as? [String: String])
            #expect(marks["gapKey/v1"]?.utf8.count == 64)
            let place = try #require(
                (entry["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
            #expect(((place["region"] as? [String: Any])?["startLine"] as? Int ?? 0) > 1)
        }
    }
}
