import AuditCore
import Auditing
import DemoServer
import Fetching
import Testing

/// Lists of ASP.NET taken whole from servers that check every form, with nothing pressed that is no pager's.
struct PostbackWalkTests {
    @Test(arguments: [
        (PagerMarkup.gridView, 37), (.dataPager, 13), (.dnnPagingControl, 9), (.dnnRepeater, 11), (.sharePoint, 6),
        (.radGrid, 23), (.aspNetPager, 17), (.submitButton, 5), (.imageButton, 4), (.nextOnly, 7),
        (.gridViewNextPrevious, 8), (.gridView, 3), (.dataPager, 40), (.radGrid, 40),
    ])
    func everyItemOfAListIsFoundAndOnlyThePagerIsPressed(pager: PagerMarkup, pages: Int) async throws {
        let site = WebFormsSite(.init(pager: pager, pages: pages))
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let outcome = await Walker(server).run()
        #expect(outcome.items == site.items)
        #expect(site.log.harm == [])
        #expect(site.log.refused == [])
        // One post for each page after the first, and no second GET.
        #expect(site.log.turns == pages - 1)
        #expect(site.log.gets == 1)
        #expect(outcome.ends == [.last] && outcome.trail.unfinished == [])
    }

    @Test func aListOfSharePointIsTurnedByAddressWhereItsScriptDoes() async throws {
        let site = WebFormsSite(.init(pager: .refreshPage, pages: 6))
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let outcome = await Walker(server).run()
        #expect(outcome.items == site.items)
        #expect(site.log.turns == 0 && site.log.harm == [] && site.log.gets == 6)
    }

    @Test(arguments: [false, true])
    func anUpdatePanelIsTurnedByWholePostsOrByPartsWhereItMust(needsPartial: Bool) async throws {
        var setup = WebFormsSite.Setup(pager: .gridView, pages: 14)
        setup.hasPanel = true
        setup.needsPartial = needsPartial
        let site = WebFormsSite(setup)
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let outcome = await Walker(server).run()
        #expect(outcome.items == site.items)
        #expect(site.log.harm == [] && site.log.refused == [])
        // Learning that parts must be asked for costs one post.
        #expect(site.log.turns == (needsPartial ? 14 : 13))
        #expect(outcome.ends == [.last] && outcome.trail.unfinished == [])
    }

    @Test func aSessionIsKept() async throws {
        var setup = WebFormsSite.Setup(pager: .aspNetPager, pages: 5)
        setup.needsSession = true
        let site = WebFormsSite(setup)
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let outcome = await Walker(server).run()
        #expect(outcome.items == site.items && site.log.harm == [])
    }

    @Test(arguments: [(PagerMarkup.gridView, 24), (.dataPager, 24), (.radGrid, 24), (.aspNetPager, 14)])
    func aFormThatGrowsOldIsFetchedAfresh(pager: PagerMarkup, pages: Int) async throws {
        var setup = WebFormsSite.Setup(pager: pager, pages: pages)
        setup.expiresAfter = 7
        let site = WebFormsSite(setup)
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let outcome = await Walker(server).run()
        #expect(outcome.items == site.items)
        #expect(site.log.harm == [] && outcome.ends == [.last])
    }

    @Test func aListWhoseFormsAreNeverTakenIsGivenUpAfterOneFreshStart() async throws {
        var setup = WebFormsSite.Setup(pager: .gridView, pages: 9)
        setup.expiresAfter = 0
        let site = WebFormsSite(setup)
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let outcome = await Walker(server).run()
        #expect(outcome.ends == [.refused] && outcome.trail.unfinished == [server.origin + "/danh-sach.aspx"])
        #expect(site.log.refused.count == 2 && site.log.gets == 2 && site.log.harm == [])
    }

    @Test func aPageThatTheFreshListDoesNotLeadToIsUnreachable() async throws {
        let site = WebFormsSite(.init(pager: .nextOnly, pages: 3))
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let walker = Walker(server)
        let address = PostbackAddress(
            list: walker.start, event: .event(target: "ctl00$Main$lbtnTiep", argument: ""), page: 9)
        let link = QueuedLink(address: address.href, anchor: "", referrer: nil, depth: 1, tries: 0)
        let taken = await walker.walk.take(link)
        #expect(taken.end == .unreachable && taken.posts.isEmpty)
        #expect(taken.exchange.address == link.address)
        // The list, page 2 and page 3 are evidence all the same.
        #expect(taken.steps.map { PostbackAddress($0.address)?.page ?? 1 } == [1, 2, 3])
    }

    @Test func aListThatNeverAdvancesIsLeftAfterOnePost() async throws {
        var setup = WebFormsSite.Setup(pager: .gridView, pages: 30)
        setup.isStuck = true
        let site = WebFormsSite(setup)
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let outcome = await Walker(server).run()
        #expect(outcome.ends == [.stuck] && outcome.answers == [.beyondEnd])
        #expect(site.log.turns == 1 && site.log.harm == [])
        #expect(outcome.trail.unfinished == [server.origin + "/danh-sach.aspx"])
    }

    @Test(arguments: [PagerMarkup.nextOnly, .submitButton, .gridViewNextPrevious, .dnnRepeater])
    func aNextThatNeverEndsEndsWithTheLastPage(pager: PagerMarkup) async throws {
        var setup = WebFormsSite.Setup(pager: pager, pages: 6)
        setup.nextNeverEnds = true
        let site = WebFormsSite(setup)
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let outcome = await Walker(server).run()
        #expect(outcome.items == site.items)
        #expect(outcome.ends == [.last] && outcome.answers == [.beyondEnd])
        #expect(outcome.trail.unfinished == [])
        #expect(site.log.turns == 6 && site.log.harm == [])
    }

    @Test func aListHasAHundredPostsAndNoMore() async throws {
        let site = WebFormsSite(.init(pager: .gridView, pages: 150))
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let outcome = await Walker(server).run()
        #expect(site.log.turns == 100)
        #expect(outcome.items.count == 101 * 5)
        #expect(outcome.ends == [.limit] && outcome.trail.unfinished == [server.origin + "/danh-sach.aspx"])
    }

    @Test(arguments: [
        (PagerMarkup.gridView, 37), (.dataPager, 12), (.dnnPagingControl, 9), (.dnnRepeater, 9), (.sharePoint, 6),
        (.radGrid, 20), (.aspNetPager, 12), (.submitButton, 5), (.nextOnly, 7),
    ])
    func aWalkThatWasKilledBeforeEveryPageStillFindsAll(pager: PagerMarkup, pages: Int) async throws {
        let site = WebFormsSite(.init(pager: pager, pages: pages))
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let whole = await Walker(server).run()
        var limits = PostbackWalk.Limits()
        limits.posts = 1_000
        let outcome = await Walker(server).run(forgetting: { Walker(server, limits: limits).walk })
        #expect(outcome.items == site.items)
        #expect(outcome.rows == whole.rows)
        #expect(site.log.harm == [] && site.log.refused == [])
    }

    @Test func aBoxOnEveryPageIsWalkedOnce() async throws {
        let site = WebFormsSite(.init(pager: .gridView, pages: 4))
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let walker = Walker(server)
        let exchange = await walker.walk.fetchPage(walker.start)
        var offered: [Int] = []
        for number in 1...3 {
            let link = QueuedLink(
                address: walker.start + "?bai=\(number)", anchor: "", referrer: nil, depth: 2, tries: 0)
            offered.append(await walker.walk.find(in: exchange, of: link).posts.count)
        }
        #expect(offered == [1, 0, 0])
    }

    @Test func postsToOneListWaitForOneAnother() async throws {
        let site = WebFormsSite(.init(pager: .gridView, pages: 10))
        let server = try Server(handler: site.respond)
        defer { server.stop() }
        let walk = Walker(server).walk
        let list = server.origin + "/danh-sach.aspx"
        await withTaskGroup(of: PostbackEnd?.self) { group in
            for page in 2...10 {
                let address = PostbackAddress(
                    list: list, event: .event(target: "ctl00$Main$gvVanBan", argument: "Page$\(page)"), page: page)
                let link = QueuedLink(address: address.href, anchor: "", referrer: nil, depth: 1, tries: 0)
                group.addTask { await walk.take(link).end }
            }
            for await end in group { #expect(end == nil || end == .last) }
        }
        #expect(server.log.mostAtOnce == 1)
        #expect(site.log.refused == [])
    }
}
