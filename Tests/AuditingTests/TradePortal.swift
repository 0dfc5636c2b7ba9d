import AuditCore
import Auditing
import DemoServer
import Fetching
import Foundation
import Storing

/// The second bundled portal: another agency, province, year and generator; judged by the shipped rules with the changes
/// that its `overlay.json` names.
enum TradePortal {
    static let folder = FixturePortal.root.appendingPathComponent("Fixtures/portal-trade")

    struct Truth: Decodable {
        struct Totals: Decodable {
            struct Plans: Decodable {
                var matched: Int
                var missing: [String]
            }
            struct Projects: Decodable {
                var missing: [String]
                var state_differs: [String]
            }
            struct Consultations: Decodable {
                var paired: [String]
                var overdue: [String]
                var not_due: [String]
            }
            var C3: Plans
            var C4: Projects
            var C5: Consultations
        }
        var items: [FixturePortal.Truth.Item]
        var totals: Totals
    }

    struct Malformed: Error {}

    static func truth() throws -> Truth {
        try JSONDecoder().decode(Truth.self, from: Data(contentsOf: folder.appendingPathComponent("truth.json")))
    }

    /// Crawled over real HTTP on loopback.
    static func audited() async throws -> AuditResult { try await once.value }

    private static let once = Task { () throws -> AuditResult in
        let site = try SavedSite(folder: folder)
        let server = try Server(handler: site.respond(to:))
        defer { server.stop() }
        let commission = try TradePortal.commission()
        var policy = CrawlPolicy()
        policy.delay = 0
        policy.connectionsPerHost = 4
        policy.allowNet = ["127.0.0.0/8"]
        policy.connectTo = ["\(site.host):80": "127.0.0.1:\(server.port)"]
        let store = try CrawlStore(folder: try FixturePortal.temporaryFolder("trade-portal"))
        let fetcher = try Fetcher(policy: policy)
        defer { fetcher.close() }
        let crawling = Crawling(
            scope: Scope(hosts: commission.agency.hosts, depthLimit: policy.depthLimit), policy: policy, store: store,
            fetch: { await fetcher.fetch($0) })
        _ = try await crawling.run(starts: commission.start)
        return try Judging.result(of: try store.holdings(), by: commission)
    }

    private static func object(_ path: URL) throws -> [String: Any] {
        guard let object = try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any] else {
            throw Malformed()
        }
        return object
    }

    private static func commission() throws -> Commission {
        let overlay = try object(folder.appendingPathComponent("overlay.json"))
        var rules = try object(FixturePortal.root.appendingPathComponent("rules.json"))
        guard var ruleset = overlay["ruleset"] as? [String: Any], let agency = overlay["agency"],
            let lexicon = overlay["lexicon"], let years = overlay["years"] as? [String: String],
            let asOf = overlay["as_of"] as? String, let fullAt = overlay["full_at"] as? Int,
            let old = rules["ruleset"] as? [String: Any], var lexicons = rules["lexicons"] as? [String: Any],
            let registers = rules["registers"] as? [String: [String: Any]],
            let criteria = rules["criteria"] as? [[String: Any]]
        else { throw Malformed() }
        ruleset["legal"] = old["legal"]
        lexicons["cong-thuong"] = lexicon
        rules["ruleset"] = ruleset
        rules["agencies"] = [agency]
        rules["lexicons"] = lexicons
        rules["registers"] = registers.mapValues { register in
            register.merging(["file": (register["file"] as? String).flatMap { years[$0] } ?? ""]) { $1 }
        }
        rules["criteria"] = criteria.map { changed($0, fullAt: fullAt) }
        let work = URL(fileURLWithPath: try FixturePortal.temporaryFolder("trade-rules"))
        let path = work.appendingPathComponent("rules.json")
        try JSONSerialization.data(withJSONObject: rules, options: [.sortedKeys]).write(to: path)
        try FileManager.default.copyItem(
            at: FixturePortal.root.appendingPathComponent(TitleModel.fileName),
            to: work.appendingPathComponent(TitleModel.fileName))
        var commission = try Commission.load(
            rules: path.path, profile: nil, registers: folder.appendingPathComponent("registers").path)
        commission.asOf = Day(iso: asOf)
        return commission
    }

    /// Another full number for C1, the year's last day, and no list of departments that are «others» here.
    private static func changed(_ criterion: [String: Any], fullAt: Int) -> [String: Any] {
        var criterion = criterion
        var check = criterion["check"] as? [String: Any] ?? [:]
        if criterion["code"] as? String == "C1" {
            check["score"] = ["kind": "proportional", "full_at": fullAt] as [String: Any]
        }
        if let left = check["left"] as? [String: Any], let parts = left["all"] as? [[String: Any]] {
            check["left"] = ["all": parts.filter { $0["not"] == nil }]
        }
        if (criterion["deadline"] as? [String: Any])?["on"] != nil { criterion["deadline"] = ["on": "2023-12-31"] }
        criterion["check"] = check
        return criterion
    }
}
