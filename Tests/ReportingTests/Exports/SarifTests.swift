import AuditCore
import Foundation
import Testing

@testable import Reporting

struct SarifTests {
    /// Not a digest: it shows what would be hashed.
    private func digest(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func log(_ result: AuditResult, _ baseline: Baseline? = nil) -> SarifLog {
        SarifLog(result, baseline, digest)
    }

    private func marks(_ result: AuditResult) -> [String] {
        log(result).runs[0].results.compactMap { $0.partialFingerprints["gapKey/v1"] }
    }

    @Test func everyGapIsAResultOfItsCriterion() throws {
        let result = Sample.result()
        let run = log(result).runs[0]
        #expect(run.tool.driver.rules.map(\.id) == result.criteria.map(\.id))
        #expect(run.results.count == result.criteria.reduce(0) { $0 + $1.gaps.count })
        for found in run.results {
            #expect(run.tool.driver.rules[found.ruleIndex].id == found.ruleId)
            #expect(found.locations.count == 1)
        }
        #expect(run.tool.driver.rules[0].help.text.contains("Tối thiểu 50 tin, bài trong năm 2022"))
        #expect(run.tool.driver.rules.allSatisfy { $0.properties.tags.count <= 20 && !$0.help.text.isEmpty })
        #expect(run.invocations[0].toolExecutionNotifications?.count == 3)
    }

    /// SARIF 2.1.0, 3.27.9 and 3.27.10: what is open has no level.
    @Test func whatIsNotMeasuredIsOpenAndNotAFail() {
        let run = log(Sample.result()).runs[0]
        #expect(run.results.count { $0.kind == "open" } == 3)
        #expect(run.results.allSatisfy { ($0.kind == "fail") == ($0.level != "none") })
    }

    @Test func movingLinesKeepsEveryFingerprint() {
        var result = Sample.result()
        for index in result.criteria.indices { result.criteria[index].rule = "rules.json:\(index * 10 + 3):5" }
        let before = log(result).runs[0].results
        var moved = result
        for index in moved.criteria.indices { moved.criteria[index].rule = "rules.json:\(index * 7 + 900):1" }
        moved.asOf = Sample.day(2022, 10, 20)
        moved.criteria[2].gaps[1].name += " (tên ghi lại)"
        let after = log(moved).runs[0].results
        #expect(before.map(\.partialFingerprints) == after.map(\.partialFingerprints))
        #expect(Set(before.flatMap(\.partialFingerprints.values)).count == before.count * 2)
        #expect(
            before.map { $0.locations[0].physicalLocation.region?.startLine }
                != after.map {
                    $0.locations[0].physicalLocation.region?.startLine
                })
    }

    @Test func twoGapsOfOneKeyHaveTwoFingerprints() {
        var result = Sample.result()
        result.criteria[2].gaps.append(result.criteria[2].gaps[0])
        let marks = marks(result)
        #expect(Set(marks).count == marks.count)
    }

    @Test(
        arguments: [
            ("rules.json:47:13", "rules.json", 47), (nil, "rules.json", 1),
            ("tiêu chí.json:9:1", "ti%C3%AAu%20ch%C3%AD.json", 9),
            ("a:b.json:3:4", "a%3Ab.json", 3), ("rules.json", "rules.json", 1), ("rules.json:x:1", "rules.json", 1),
        ] as [(String?, String, Int)])
    func aResultPointsAtItsCriterion(rule: String?, uri: String, line: Int) throws {
        var result = Sample.result()
        for index in result.criteria.indices { result.criteria[index].rule = rule }
        let place = try #require(log(result).runs[0].results.first).locations[0].physicalLocation
        #expect(place.artifactLocation.uri == uri && place.region?.startLine == line)
        #expect(URL(string: place.artifactLocation.uri)?.scheme == nil)
    }

    @Test func aBaselineSaysWhatIsNewAndWhatWasAccepted() throws {
        let result = Sample.result()
        let baseline = Baseline([
            .init(key: "C3/45", name: "", who: "Phó Giám đốc", until: Sample.day(2022, 12, 31)),
            .init(key: "C3/51", name: "", until: Sample.day(2022, 9, 1)),
        ])
        let results = log(result, baseline).runs[0].results
        #expect(results.count { $0.baselineState == "unchanged" } == 2)
        #expect(results.count { $0.baselineState == "new" } == results.count - 2)
        let accepted = results.compactMap(\.suppressions).flatMap { $0 }
        #expect(accepted.map(\.justification) == ["Phó Giám đốc chấp nhận đến 31/12/2022"])
        #expect(log(result).runs[0].results.allSatisfy { $0.baselineState == nil })
    }

    @Test func thereAreNeverMoreResultsThanGitHubTakes() throws {
        var result = Sample.result()
        let gap = try #require(result.criteria[5].gaps.first)
        result.criteria[5].gaps = (0..<25_100).map { index in
            var gap = gap
            gap.key = "N1:\(index)"
            return gap
        }
        let run = log(result).runs[0]
        #expect(run.results.count == 25_000)
        // What is late is never what is left out.
        #expect(run.results.contains { $0.ruleId == "C3" && $0.level == "error" })
        #expect(run.invocations[0].toolExecutionNotifications?.last?.message.text.contains("không ghi ở đây") == true)
    }

    @Test func aGapThatIsAPageLinksToIt() throws {
        var result = Sample.result()
        result.criteria[5].gaps[0].key = "N1:https://skhcn.bacgiang.gov.vn/cv-88"
        result.criteria[5].gaps[1].key = "N1:javascript:alert(1)"
        let links = log(result).runs[0].results.compactMap(\.relatedLocations).flatMap { $0 }
        #expect(links.map(\.physicalLocation.artifactLocation.uri) == ["https://skhcn.bacgiang.gov.vn/cv-88"])
    }

    @Test(arguments: EscapingTests.corpus + ["\u{202E}", "\u{0}"])
    func bytesAreJSONWhateverStrangersWrote(text: String) throws {
        let data = try sarifReport(Poison(text).result(from: Sample.result(items: 60)), digest: digest)
        let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        #expect(object?["version"] as? String == "2.1.0")
        #expect(try sarifReport(Sample.result(), digest: digest) == sarifReport(Sample.result(), digest: digest))
    }
}
