import Testing

@testable import AuditCore

struct RobotsAccessTests {
    private static let closed = Array("User-agent: *\nDisallow: /\nCrawl-delay: 3\nSitemap: /s.xml".utf8)

    @Test(arguments: [
        (200, false), (204, false), (301, true), (401, true), (403, true), (404, true), (410, true), (429, false),
        (500, false),
        (503, false), (0, false),
    ])
    func theStatusSaysWhetherAPageMayBeFetched(status: Int, allowed: Bool) {
        let access = RobotsAccess(.response(.init(status: status, headers: [], body: Self.closed)))
        #expect(access.allows("/tin", agent: "bot") == allowed)
        #expect(access.allows("/robots.txt", agent: "bot"))
        #expect(access.allows("/robots.txt?v=1", agent: "bot"))
        #expect((access.crawlDelay(agent: "bot") == 3) == (200..<300).contains(status))
        #expect(access.sitemaps.isEmpty == !(200..<300).contains(status))
    }

    @Test(arguments: FetchFailure.Kind.allCases)
    func whoCannotBeReachedIsLeftAlone(kind: FetchFailure.Kind) {
        let access = RobotsAccess(.failure(FetchFailure(kind)))
        #expect(access.allows("/tin", agent: "bot") == kind.isRedirect)
        guard case .disallowAll(let reason) = access else { return }
        #expect(reason == .unreachable(kind))
    }

    @Test func theVersionOfAnAgentDoesNotMatter() {
        let access = RobotsAccess(status: 200, body: Array("User-agent: bot\nDisallow: /x\nCrawl-delay: 4".utf8))
        for agent in ["bot", "Bot/1.0", "bot (+vn)"] {
            #expect(!access.allows("/x", agent: agent))
            #expect(access.crawlDelay(agent: agent) == 4)
        }
        #expect(access.allows("/x", agent: "bot2"))
        #expect(access.name == "rules")
    }

    @Test func reasonsAreTold() {
        guard case .disallowAll(.tooManyRequests) = RobotsAccess(status: 429, body: []) else {
            Issue.record("429")
            return
        }
        guard case .disallowAll(.serverError(status: 502)) = RobotsAccess(status: 502, body: []) else {
            Issue.record("502")
            return
        }
    }
}
