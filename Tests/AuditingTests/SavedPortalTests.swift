import AuditCore
import Auditing
import DemoServer
import Fetching
import Foundation
import Storing
import Testing

/// Crawls that do not go well, and portals that other tools saved.
struct SavedPortalTests {
    private func crawl(
        _ server: Server, into folder: String, limit: Int = 1000, discoverOnly: Bool = false
    ) async throws -> CrawlSummary {
        var policy = CrawlPolicy()
        policy.delay = 0
        policy.allowNet = ["127.0.0.0/8"]
        policy.pageLimit = limit
        let store = try CrawlStore(folder: folder)
        let fetcher = try Fetcher(policy: policy)
        defer { fetcher.close() }
        var crawling = Crawling(
            scope: Scope(hosts: ["127.0.0.1"], depthLimit: 20), policy: policy, store: store,
            fetch: { await fetcher.fetch($0) })
        crawling.patience.pauses = [0.01, 0.02, 0.03]
        return try await crawling.run(starts: [server.origin + "/"])
    }

    private func site(_ request: Request) -> Response {
        switch request.target {
        case "/robots.txt": return .text(200, "User-agent: *\nDisallow: /kin\n")
        case "/":
            let links = (1...30).map { "<a href=\"/bai-\($0)\">Bài \($0)</a>" }.joined()
            return .html(
                "<html><body>\(links)<a href=\"/kin/1\">Kín</a><a href=\"http://khac.example/\">Khác</a></body></html>")
        case "/bai-7": return .whole(status: 302, headers: [("Location", "/bai-8")])
        case "/bai-9": return .whole(status: 302, headers: [("Location", "file:///etc/passwd")])
        case let target where target.hasPrefix("/bai-"):
            return .html("<html><body><h1>Bài</h1><p>Nội dung \(target)</p></body></html>")
        default: return .text(404, "không có")
        }
    }

    @Test func aBudgetIsSaidAndTheNextRunGoesOnWhereItStopped() async throws {
        let server = try Server(handler: site)
        defer { server.stop() }
        let folder = try FixturePortal.temporaryFolder("budget")
        let first = try await crawl(server, into: folder, limit: 10)
        #expect(first.end == .budget && first.queued > 0)
        let second = try await crawl(server, into: folder)
        #expect(second.end == .complete && second.queued == 0)
        #expect(
            second.discovered == second.fetched + second.failed + second.skipped.values.reduce(0, +) + second.queued)
        // robots.txt and what surely does not exist are asked for once a run; no page is fetched twice.
        let known = ["/", "/kin/1"] + (1...30).map { "/bai-\($0)" }
        let pages = server.log.entries.map(\.target).filter(known.contains)
        #expect(Set(pages).count == pages.count)
        #expect(!pages.contains { $0.hasPrefix("/kin") })
        #expect(second.skipped["robots"] == 1 && (second.skipped["outOfScope"] ?? 0) >= 2)
    }

    @Test func aCancelledCrawlSaysSoAndLosesNothing() async throws {
        let server = try Server { request in
            Thread.sleep(forTimeInterval: 0.02)
            return site(request)
        }
        defer { server.stop() }
        let folder = try FixturePortal.temporaryFolder("cancel")
        let running = Task { try await crawl(server, into: folder) }
        while server.log.entries.count < 8 { try await Task.sleep(for: .milliseconds(5)) }
        running.cancel()
        let first = try await running.value
        #expect(first.end == .interrupted)
        let second = try await crawl(server, into: folder)
        #expect(second.end == .complete && second.fetched >= 30)
    }

    @Test func robotsThatCannotBeHadKeepTheCrawlerAway() async throws {
        let server = try Server { request in
            request.target == "/robots.txt" ? .text(503, "bận") : site(request)
        }
        defer { server.stop() }
        let summary = try await crawl(server, into: FixturePortal.temporaryFolder("blocked"))
        #expect(summary.end == .blocked)
        #expect(server.log.entries.allSatisfy { $0.target == "/robots.txt" })
    }

    @Test func aFolderThatAnotherToolSavedIsJudgedAndItsHolesAreUnknown() throws {
        let folder = try FixturePortal.temporaryFolder("mirror") + "/skhcn.songcam.example"
        try FileManager.default.createDirectory(atPath: folder + "/tin", withIntermediateDirectories: true)
        let text = String(repeating: "Nội dung hướng dẫn về đo lường theo Nghị định. ", count: 20)
        let page = """
            <html><head><title>Hướng dẫn thực hiện quy định về đo lường</title></head><body>
            <h1>Hướng dẫn thực hiện quy định về đo lường</h1><p>Ngày đăng: 04/05/2022 08:30</p><p>\(text)</p>
            <a href="khac.html">Hướng dẫn thực hiện quy định về nhãn hàng hóa</a></body></html>
            """
        try page.write(toFile: folder + "/tin/bai.html", atomically: true, encoding: .utf8)
        let holdings = try SavedFolder.holdings(
            path: (folder as NSString).deletingLastPathComponent, origin: "http://skhcn.songcam.example/")
        let result = try Judging.result(of: holdings, by: FixturePortal.commission())
        let first = try #require(result.criteria.first { $0.code == "C1" })
        #expect(first.counted == 1)
        #expect(first.points?.isExact == false)
        #expect(result.coverage.open.contains { $0.address.hasSuffix("/tin/khac.html") })
    }

    @Test func anArticleWhoseWordsAreInAFileThatWasNotSavedIsPending() throws {
        let folder = try FixturePortal.temporaryFolder("hole") + "/skhcn.songcam.example"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let page = """
            <html><head><title>Hướng dẫn thực hiện quy định về đo lường</title></head><body>
            <h1>Hướng dẫn thực hiện quy định về đo lường</h1><p>Ngày đăng: 04/05/2022 08:30</p>
            <p><a href="huong-dan.pdf">huong-dan.pdf</a></p></body></html>
            """
        try page.write(toFile: folder + "/bai.html", atomically: true, encoding: .utf8)
        let holdings = try SavedFolder.holdings(
            path: (folder as NSString).deletingLastPathComponent, origin: "http://skhcn.songcam.example/")
        let result = try Judging.result(of: holdings, by: FixturePortal.commission())
        let first = try #require(result.criteria.first { $0.code == "C1" })
        #expect(first.counted == 0 && first.pendingItems.count == 1)
    }

    // MARK: What a hostile portal does

    private func judged(_ folder: String, port: UInt16) throws -> AuditResult {
        var commission = try FixturePortal.commission()
        commission.agency.hosts = ["127.0.0.1"]
        return try Judging.result(of: CrawlStore(folder: folder, readOnly: true).holdings(), by: commission)
    }

    /// The home page leads to a list that gives this answer; all that counts would stand there.
    @Test(arguments: [
        Response.text(500, "lỗi"), .text(403, "cấm"), .whole(status: 302, headers: [("Location", "/danh-sach")]),
        .whole(status: 302, headers: []), .whole(status: 302, headers: [("Location", "/Login.aspx")]),
        .html(
            "<html><body><h1>Danh sách văn bản</h1><a href=\"javascript:__doPostBack('g','Page$2')\">2</a></body></html>"
        ),
    ])
    func aListThatDoesNotComeMakesNothingCertain(answer: Response) async throws {
        let server = try Server { request in
            switch request.target {
            case "/": .html("<html><body><h1>Trang chủ</h1><a href=\"/danh-sach\">Tin tức - Sự kiện</a></body></html>")
            case "/danh-sach": answer
            default: .text(404, "không có")
            }
        }
        defer { server.stop() }
        let folder = try FixturePortal.temporaryFolder("list")
        _ = try await crawl(server, into: folder)
        let result = try judged(folder, port: server.port)
        for criterion in result.criteria {
            guard let points = criterion.points else { continue }
            #expect(points.hi == points.max && criterion.state == .unknown, "\(criterion.code)")
        }
    }

    @Test func twoPortalsDoNotShareAFolder() async throws {
        let server = try Server(handler: site)
        defer { server.stop() }
        let folder = try FixturePortal.temporaryFolder("two")
        let store = try CrawlStore(folder: folder)
        try store.setMeta("hosts", "khac.example")
        try store.end(.complete)
        let crawling = Crawling(
            scope: Scope(hosts: ["127.0.0.1"], depthLimit: 2), policy: CrawlPolicy(), store: store,
            fetch: { Exchange(address: $0.address, startedAt: "", result: .failure(FetchFailure(.other))) })
        await #expect(throws: CrawlError.otherPortal("khac.example")) {
            try await crawling.run(starts: [server.origin + "/"])
        }
    }

    @Test func theTimeLimitIsKeptWhateverTheServerAsksFor() async throws {
        let server = try Server { request in
            request.target == "/robots.txt"
                ? .text(404, "") : .whole(status: 429, headers: [("Retry-After", "3600")])
        }
        defer { server.stop() }
        var policy = CrawlPolicy()
        policy.delay = 0
        policy.allowNet = ["127.0.0.0/8"]
        policy.timeLimit = 1
        let fetcher = try Fetcher(policy: policy)
        defer { fetcher.close() }
        let crawling = Crawling(
            scope: Scope(hosts: ["127.0.0.1"], depthLimit: 2), policy: policy,
            store: try CrawlStore(folder: FixturePortal.temporaryFolder("limit")), fetch: { await fetcher.fetch($0) })
        let start = ContinuousClock.now
        let summary = try await crawling.run(starts: [server.origin + "/"])
        #expect(summary.end == .budget)
        #expect(ContinuousClock.now - start < .seconds(30))
    }
}
