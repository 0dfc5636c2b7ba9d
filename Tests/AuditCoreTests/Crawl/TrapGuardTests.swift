import Testing

@testable import AuditCore

struct TrapGuardTests {
    /// Requests that the useful part of a trap's site takes at most, with room.
    private static let enough = 2_000

    @Test(arguments: CleanSites.all)
    func archivesAreKeptWhole(site: FakeSite) {
        let all = Set(FakeCrawl(site, limit: 20_000, isGuarded: false).fetched)
        let crawl = FakeCrawl(site, limit: 20_000)
        #expect(all.count > 200 && all.count < 20_000)
        #expect(all.subtracting(crawl.fetched).count == 0, "\(crawl.traps.found)")
    }

    @Test(arguments: TrapSites.all)
    func spacesWithoutEndTakeFiftyRequestsAtMost(site: FakeSite) {
        let crawl = FakeCrawl(site, limit: Self.enough)
        // Sites of which every page is a trap's have pages that are had for the first time.
        #expect(crawl.fetched.count < Self.enough, "\(crawl.traps.found)")
        #expect(crawl.wasted <= 50 + Self.useful(site), "\(crawl.traps.found)")
    }

    /// Pages that are visited once each, under whatever address.
    private static func useful(_ site: FakeSite) -> Int {
        switch site.name {
        case TrapSites.sessionQuery.name: 60
        case TrapSites.sessionPath.name: 40
        case TrapSites.clockParameter.name: 50
        case TrapSites.javaSession.name: 40
        default: 0
        }
    }
}
