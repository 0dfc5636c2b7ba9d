import AuditCore
import Auditing
import DemoServer
import Fetching
import Foundation
import Storing

/// The bundled portal: served, crawled once for all tests of this process, and what its generator meant by it.
enum FixturePortal {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let folder = root.appendingPathComponent("Fixtures/portal")

    struct Truth: Decodable {
        struct Item: Decodable {
            var url: String
            var kind: String
            var title: String
            var posted: String?
            var category: String
            var criterion: String?
            var counts: Bool
            var why: String
            var twin_of: String?
            var noi_nhan: String?
            var unavailable: Bool?
        }
        struct Totals: Decodable {
            struct Count: Decodable { var counted: Int }
            struct Sides: Decodable {
                var counted: Int
                var khen_thuong: Int
                var xu_phat: Int
            }
            struct Plans: Decodable {
                var matched: Int
                var missing: [String]
            }
            struct Projects: Decodable {
                var missing: [String]
                var state_differs: [String]
            }
            struct Consultations: Decodable {
                var requests: Int
                var paired: Int
                var overdue: [String]
                var not_due: [String]
                var missing_from_portal: [String]
            }
            struct Recipients: Decodable {
                var yes: Int
                var no: Int
                var unreadable: Int
            }
            var C1: Count
            var C2: Sides
            var C3: Plans
            var C4: Projects
            var C5: Consultations
            var N1: Recipients
        }
        var items: [Item]
        var totals: Totals
    }

    struct Audited: Sendable {
        var result: AuditResult
        var summary: CrawlSummary
        var archive: String
    }

    static func truth() throws -> Truth {
        try JSONDecoder().decode(Truth.self, from: Data(contentsOf: folder.appendingPathComponent("truth.json")))
    }

    static func commission() throws -> Commission {
        try Commission.load(
            rules: nil, profile: folder.appendingPathComponent("profile.json").path, registers: nil)
    }

    /// Crawled over real HTTP on loopback, through libcurl.
    static func audited() async throws -> Audited { try await once.value }

    private static let once = Task { () throws -> Audited in
        let site = try SavedSite(folder: folder)
        let server = try Server(handler: site.respond(to:))
        defer { server.stop() }
        let commission = try FixturePortal.commission()
        var policy = CrawlPolicy()
        policy.delay = 0
        policy.connectionsPerHost = 4
        policy.allowNet = ["127.0.0.0/8"]
        policy.connectTo = ["\(site.host):80": "127.0.0.1:\(server.port)"]
        let archive = try temporaryFolder("fixture-portal")
        let store = try CrawlStore(folder: archive)
        let fetcher = try Fetcher(policy: policy)
        defer { fetcher.close() }
        let crawling = Crawling(
            scope: Scope(hosts: commission.agency.hosts, depthLimit: policy.depthLimit), policy: policy, store: store,
            fetch: { await fetcher.fetch($0) })
        let summary = try await crawling.run(starts: commission.start)
        let result = try Judging.result(of: try store.holdings(), by: commission)
        return Audited(result: result, summary: summary, archive: archive)
    }

    static func temporaryFolder(_ name: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(name)-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }
}
