import AuditCore
import Auditing
import Foundation
import Reporting
import Storing
import Testing

/// Crawl once, judge often: the same archive, rules, registers and day give the same bytes.
struct ReplayTests {
    @Test func threeZonesTwoLocalesAndTwoFoldersGiveTheSameBytes() async throws {
        let archive = try await FixturePortal.audited().archive
        let copy = try FixturePortal.temporaryFolder("copy") + "/another place"
        try FileManager.default.copyItem(atPath: archive, toPath: copy)
        let profile = FixturePortal.folder.appendingPathComponent("profile.json").path
        var results: Set<Data> = []
        for (zone, locale, source) in [
            ("Asia/Ho_Chi_Minh", "vi_VN.UTF-8", archive), ("America/Los_Angeles", "C", copy),
            ("UTC", "C.UTF-8", archive),
        ] {
            let out = try FixturePortal.temporaryFolder("replay")
            let run = try await Program.run(
                ["judge", source, "--profile", profile, "--out", out, "--allow-unknown"],
                environment: ["TZ": zone, "LC_ALL": locale])
            #expect(run.status == 0, "\(run.errors)")
            results.insert(try Data(contentsOf: URL(fileURLWithPath: out + "/result.json")))
        }
        #expect(results.count == 1)
        let direct = try await jsonResult(FixturePortal.audited().result)
        #expect(results.first == direct)
    }

    @Test func aPlainWARCOfTheCrawlIsJudgedToTheSameCounts() async throws {
        let audited = try await FixturePortal.audited()
        let holdings = try WARCReader.holdings(audited.archive + "/warc/portal-00001.warc.gz")
        let result = try Judging.result(of: holdings, by: FixturePortal.commission())
        for (old, new) in zip(audited.result.criteria, result.criteria) { #expect(old.counted == new.counted) }
        // Nobody recorded how the pages were gathered, so nothing says that all is there.
        #expect(result.coverage.crawl == nil)
    }

    @Test func everyQuoteAndHashStandsInTheArchive() async throws {
        let audited = try await FixturePortal.audited()
        var hashes: [String: String] = [:]
        let store = try CrawlStore(folder: audited.archive, readOnly: true)
        try store.holdings().forEach { capture in
            guard case .response(let response) = capture.result else { return }
            hashes[capture.address] = Digest.sha256Hex(response.body)
        }
        let judged = audited.result.items.filter { $0.outcome != .other }
        #expect(judged.count > 50)
        for item in judged {
            #expect(item.evidence.sha256 == hashes[item.address])
            #expect(item.evidence.fetchedAt != nil && !item.evidence.quote.isEmpty)
        }
    }
}
