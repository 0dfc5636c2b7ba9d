import Testing

@testable import AuditCore

struct TrapGuardTests {
    /// Requests that the useful part of a trap's site takes at most, with room.
    private static let enough = 2_000

    @Test(arguments: CleanSites.all)
    func archivesAreKeptWhole(site: FakeSite) {
        let all = Set(FakeCrawl(site, limit: 20_000, isGuarded: false).fetched.filter(site.holds))
        let crawl = FakeCrawl(site, limit: 20_000)
        #expect(all.count > 200 && all.count < 20_000)
        let lost = all.subtracting(crawl.fetched)
        #expect(lost.isEmpty, "\(lost.count): \(lost.sorted().prefix(3)) \(crawl.traps.found)")
    }

    @Test(arguments: TrapSites.all)
    func spacesWithoutEndTakeFiftyRequestsAtMost(site: FakeSite) {
        let crawl = FakeCrawl(site, limit: Self.enough)
        #expect(crawl.fetched.count < Self.enough, "\(crawl.traps.found)")
        #expect(crawl.wasted <= 50 + Self.useful(site), "\(crawl.traps.found)")
    }

    /// Each trap hangs on a portal with an archive of its own.
    @Test(arguments: TrapSites.all.indices)
    func aTrapTakesNothingFromThePortalThatItHangsOn(index: Int) throws {
        let trap = TrapSites.all[index]
        let hosts = (0..<CleanSites.all.count).lazy.map { CleanSites.all[(index + $0) % CleanSites.all.count] }
        let clean = try #require(hosts.first { !$0.holds("http://xa.vn" + trap.start) })
        let all = Set(FakeCrawl(clean, limit: 20_000, isGuarded: false).fetched.filter(clean.holds))
        let crawl = FakeCrawl(clean.with(trap), limit: 20_000)
        let lost = all.subtracting(crawl.fetched)
        #expect(lost.isEmpty, "\(clean.name), \(lost.count): \(lost.sorted().prefix(3)) \(crawl.traps.found)")
        #expect(crawl.wasted <= 50 + Self.useful(trap), "\(clean.name): \(crawl.traps.found)")
    }

    /// What was learned in an earlier run is all that is needed.
    @Test(arguments: [TrapSites.monthCalendar, TrapSites.filters, TrapSites.printTwins, TrapSites.manyLists])
    func replayedAnswersRebuildTheGuard(site: FakeSite) throws {
        let crawl = FakeCrawl(site, limit: Self.enough)
        var again = TrapGuard()
        for lesson in crawl.lessons {
            let address = try #require(WebAddress(lesson.address))
            again.learn(
                address, from: lesson.referrer.flatMap { WebAddress($0) }, signature: lesson.signature, status: 200,
                news: lesson.news)
        }
        #expect(again.found.map(\.pattern) == crawl.traps.found.map(\.pattern))
        #expect(again.found.map(\.requests) == crawl.traps.found.map(\.requests))
        // A second hearing changes nothing.
        for lesson in crawl.lessons {
            let address = try #require(WebAddress(lesson.address))
            again.learn(address, signature: lesson.signature, status: 200, news: lesson.news)
        }
        #expect(again.found.map(\.requests) == crawl.traps.found.map(\.requests))
    }

    /// As WordPress has it: below an article stand its second part, its comments (which repeat it) and its files.
    @Test func partsOfAnArticleAreKeptBesideItsCommentsAndFiles() {
        let site = FakeSite(name: "bài nhiều phần") { address in
            let segments = address.segments
            if segments.isEmpty {
                let links = (0..<340).map { "/2021/\($0 % 12 + 1)/\($0 % 28 + 1)/\(FakeText.slug($0))-bai-\($0)/" }
                return FakePage(title: "Trang chủ", text: FakeText.words(1, 40), links: links)
            }
            guard segments.count >= 4, let number = segments[3].split(separator: "-").last.flatMap({ Int($0) }) else {
                return nil
            }
            let base = "/" + segments.prefix(4).joined(separator: "/") + "/"
            guard segments.count == 5 else {
                let below = [
                    number % 3 == 0 ? "comment-page-1/" : nil, number % 8 == 0 ? "tep-van-ban/" : nil,
                    number % 20 == 7 ? "2/" : nil,
                ]
                return FakeText.article(number, links: below.compactMap { $0.map { base + $0 } })
            }
            switch segments[4] {
            case "comment-page-1": return FakeText.article(number)
            case "tep-van-ban": return FakePage(title: "Tệp \(number)", text: "Tải tệp văn bản \(number) về máy tính")
            default: return FakeText.article(number + 5_000)
            }
        }
        let crawl = FakeCrawl(site, limit: 5_000)
        #expect(crawl.fetched.count { $0.hasSuffix("/2/") } == 17, "\(crawl.traps.found)")
    }

    @Test func whatThePortalItselfListsIsNeverRefused() throws {
        var crawl = FakeCrawl(TrapSites.repeatedLastPage, limit: Self.enough)
        let next = try #require(WebAddress("http://xa.vn/ds?page=900"))
        #expect(crawl.traps.admits(next, kind: .page) == .trap)
        #expect(crawl.traps.admits(next, kind: .sitemap) == nil)
        #expect(crawl.traps.admits(next, kind: .start) == nil)
        #expect(crawl.traps.admits(next, kind: .file) == nil)
        let other = try #require(WebAddress("http://xa.vn/ds-khac?page=900"))
        #expect(crawl.traps.admits(other, kind: .page) == nil)
        // A failed answer teaches nothing.
        crawl.traps.learn(other, signature: nil, status: 503, news: LinkNews(fresh: 0))
        #expect(crawl.traps.admits(other, kind: .page) == nil)
    }

    @Test func theReportNamesThePattern() {
        let found = FakeCrawl(TrapSites.repeatedLastPage, limit: Self.enough).traps.found
        #expect(found.first?.pattern == "/ds?page={số}")
        #expect((1...50).contains(found.first?.requests ?? 0))
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
