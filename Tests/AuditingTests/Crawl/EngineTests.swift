import AuditCore
import Auditing
import DemoServer
import Fetching
import Foundation
import Storing
import Synchronization
import Testing

/// The crawl as a whole against servers as portals are.
struct EngineTests {
    private struct Crawled {
        var summary: CrawlSummary
        var answers: [String: Capture]
        var store: CrawlStore

        var isBalanced: Bool {
            summary.discovered
                == summary.fetched + summary.failed + summary.skipped.values.reduce(0, +) + summary.queued
        }

        func body(_ address: String) -> String? {
            guard case .response(let response)? = answers[address]?.result else { return nil }
            return response.status == 200 ? String(decoding: response.body, as: UTF8.self) : nil
        }
    }

    private func crawl(
        _ server: Server, start: String = "/", set: (inout CrawlPolicy, inout Crawling) -> Void = { _, _ in }
    ) async throws -> Crawled {
        var policy = CrawlPolicy()
        policy.delay = 0
        policy.allowNet = ["127.0.0.0/8"]
        let folder = try FixturePortal.temporaryFolder("engine")
        let store = try CrawlStore(folder: folder)
        var crawling = Crawling(
            scope: Scope(hosts: ["127.0.0.1"], depthLimit: 600), policy: policy, store: store,
            fetch: { Exchange(address: $0.address, startedAt: "", result: .failure(FetchFailure(.other))) })
        crawling.patience.pauses = [0.01]
        crawling.patience.shortPauses = [0.01]
        set(&policy, &crawling)
        crawling.policy = policy
        let fetcher = try Fetcher(policy: policy)
        defer { fetcher.close() }
        crawling.fetch = { await fetcher.fetch($0) }
        let summary = try await crawling.run(starts: [server.origin + start])
        var answers: [String: Capture] = [:]
        try store.holdings().forEach { answers[$0.address] = $0 }
        return Crawled(summary: summary, answers: answers, store: store)
    }

    // MARK: Refusals

    /// As NukeViet does: the 41st request within the span is refused, whatever is asked for.
    @Test(arguments: [true, false])
    func aPortalThatRefusesTheFortyFirstRequestIsTakenToTheEndUnharmed(saysWhen: Bool) async throws {
        let site = NumberedSite(count: 120)
        let recent = Mutex<[ContinuousClock.Instant]>([])
        let refused = Mutex(0)
        let span = 1.0
        let server = try Server { request in
            let isOver = recent.withLock { times in
                let now = ContinuousClock.now
                times = times.filter { now - $0 < .seconds(span) } + [now]
                return times.count > 40
            }
            guard isOver else { return site.answer(request) }
            refused.withLock { $0 += 1 }
            return .whole(status: 429, headers: saysWhen ? [("Retry-After", "1")] : [])
        }
        defer { server.stop() }
        let crawled = try await crawl(server) { policy, crawling in
            policy.delay = 0.01
            crawling.quotaSpan = span
        }
        #expect(crawled.summary.end == .complete && crawled.isBalanced)
        let lost = (0..<site.count).filter { crawled.body(server.origin + site.target($0)) != site.page($0) }
        #expect(lost.isEmpty)
        #expect(
            crawled.answers.values.allSatisfy {
                if case .response(let r) = $0.result { r.status != 429 } else { false }
            })
        let count = refused.withLock { $0 }
        print("quota of 40: \(site.count) pages, \(count) refusals, \(lost.count) lost")
        #expect(count <= 20)
    }

    // MARK: Spaces without end

    /// A list of 500 pages with an article each, and eight traps that hang on every page.
    @Test func trapsCostLittleAndTheDeepArchiveIsKept() async throws {
        let server = try Server { request in
            let parts = request.target.split(separator: "?", maxSplits: 1).map(String.init)
            let (path, query) = (parts[0], parts.count > 1 ? parts[1] : "")
            let words = { (seed: Int) in
                (0..<40).map {
                    ["đo", "lường", "chất", "lượng", "sở", "hữu", "trí", "tuệ", "an", "toàn", "bức", "xạ"][
                        ($0 * seed + $0 / 3 + seed) % 12] + "\(($0 * 7 + seed * 13) % 97)"
                }.joined(separator: " ")
            }
            let number = Int(query.split(separator: "=").last.map(String.init) ?? "") ?? 0
            func page(_ title: String, _ text: String, _ links: [String]) -> Response {
                .html(
                    "<html><head><title>\(title)</title></head><body><main><h1>\(title)</h1><p>\(text)</p></main>"
                        + links.map { "<a href=\"\($0)\">\(title)</a>" }.joined() + "</body></html>")
            }
            let traps = [
                "/lich?thang=\(Int.random(in: 0..<9))", "/c/portal/update_language?languageId=en_US",
                "/tin/so-\(number + 1)?nv_redirect=\(UInt64.random(in: 0..<UInt64.max))", "/rong?trang=1",
                "/tin/so-\(number + 1)/print", "/loc?a=1",
            ]
            switch path {
            case "/robots.txt": return .text(404, "")
            case "/":
                return page(
                    "Trang chủ", words(1), ["/danh-sach?trang=1", "/lich?thang=0", "/rong?trang=1", "/loc?a=1"])
            case "/danh-sach" where (1...500).contains(number):
                return page(
                    "Danh sách trang \(number)", words(number + 700),
                    ["/tin/so-\(number)", "/danh-sach?trang=\(min(500, number + 1))"] + traps)
            case "/lich":
                return page(
                    "Lịch", "Không có lịch công tác trong tháng này",
                    ["/lich?thang=\(number + 1)", "/lich?thang=\(number - 1)"])
            case "/rong":
                return page("Danh mục", "Chưa có bài viết nào trong mục này", ["/rong?trang=\(number + 1)"])
            case "/loc":
                let chosen = query.split(separator: "&").count
                return page("Lọc", "Danh sách lọc theo điều kiện", (1...6).map { "/loc?\(query)&b\($0)=\(chosen)" })
            default:
                guard path.hasPrefix("/tin/so-"), let id = Int(path.dropFirst(8)), (1...500).contains(id) else {
                    return .text(404, "không có")
                }
                return page(
                    "Bài số \(id)", words(id), ["/", "lien-quan/", "?phien=\(UInt64.random(in: 0..<UInt64.max))"])
            }
        }
        defer { server.stop() }
        let crawled = try await crawl(server)
        #expect(crawled.summary.end == .complete && crawled.isBalanced)
        let wanted = (1...500).flatMap { ["/danh-sach?trang=\($0)", "/tin/so-\($0)"] }
        let lost = wanted.filter { crawled.body(server.origin + $0) == nil }
        #expect(lost.isEmpty)
        let asked = Dictionary(grouping: server.log.entries.map(\.target)) { target in
            ["/lich", "/rong", "/loc", "/c/portal"].first { target.hasPrefix($0) }
                ?? (target.contains("nv_redirect")
                    ? "nv_redirect"
                    : target.contains("phien=")
                        ? "phien"
                        : target.hasSuffix("/print") ? "print" : target.contains("lien-quan") ? "lien-quan" : "kept")
        }
        for (kind, targets) in asked where kind != "kept" {
            print("trap \(kind): \(targets.count) requests")
            #expect(targets.count <= 50, "\(kind)")
        }
    }

    // MARK: What is not what was asked for

    private static func article(_ name: String) -> String {
        let menu = (1...9).map { "<li><a href=\"/muc-\($0)\">Mục \($0)</a></li>" }.joined()
        let text = (1...12).map {
            "<p>Đoạn \($0) của \(name) có nội dung riêng về hoạt động của đơn vị trong năm.</p>"
        }.joined()
        return
            "<html><head><title>\(name)</title></head><body><ul>\(menu)</ul><main><h1>\(name)</h1>\(text)</main></body></html>"
    }

    @Test func whatStandsInPlaceOfAPageIsKeptAsWhatItIs() async throws {
        let tries = Mutex(0)
        let server = try Server { request in
            switch request.target {
            case "/robots.txt": return .text(404, "")
            case "/":
                let links = ["/bai-1", "/bai-2", "/da-xoa", "/cho", "/chan", "/loi-db", "/nguoi-dung", "/muc-1"]
                return .html(
                    "<html><head><title>Cổng</title></head><body>"
                        + links.map { "<a href=\"\($0)\">\($0)</a>" }.joined(separator: " ")
                        + Self.article("Trang chủ") + "</body></html>")
            case "/bai-1", "/bai-2": return .html(Self.article("Bài \(request.target)"))
            case "/cho":
                let isFirst = tries.withLock { count in
                    count += 1
                    return count == 1
                }
                return .html(
                    isFirst
                        ? "<html><body><p>Vui lòng chờ trong giây lát</p><script>document.cookie='a=1';location.reload()</script></body></html>"
                        : Self.article("Trang mở ở lần thứ hai"))
            case "/chan":
                return .html(
                    "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator. Your support ID is: 42</body></html>"
                )
            case "/loi-db": return .html("<html><body><h1>Error establishing a database connection</h1></body></html>")
            default:
                // The portal's «not found» is a page like others, under 200.
                return .html(
                    "<html><head><title>Cổng</title></head><body><main><h1>Thông báo</h1><p>Liên kết quý vị mở hiện không dùng được nữa, mời chọn mục khác ở trình đơn.</p></main></body></html>"
                )
            }
        }
        defer { server.stop() }
        let crawled = try await crawl(server)
        #expect(crawled.summary.end == .complete && crawled.isBalanced)
        let kind = { (path: String) in crawled.answers[server.origin + path]?.answer }
        #expect(kind("/") == .page && kind("/bai-1") == .page && kind("/bai-2") == .page)
        #expect(kind("/da-xoa") == .softNotFound && kind("/muc-1") == .softNotFound)
        #expect(kind("/cho") == .page && crawled.body(server.origin + "/cho")?.contains("lần thứ hai") == true)
        #expect(kind("/chan") == .firewall && kind("/loi-db") == .softError)
    }

    @Test func whoIsKeptOutEverywhereStopsKnocking() async throws {
        let server = try Server { request in
            if request.target == "/robots.txt" { return .text(404, "") }
            if request.target == "/" {
                return .html(
                    "<html><body>" + (1...200).map { "<a href=\"/bai-\($0)\">Bài \($0)</a>" }.joined()
                        + "</body></html>")
            }
            return .html(
                "<html><head><title>Access Denied</title></head><body>Sorry, you have been blocked. Cloudflare Ray ID: 7</body></html>"
            )
        }
        defer { server.stop() }
        let crawled = try await crawl(server) { policy, _ in policy.tries = 1 }
        #expect(crawled.summary.end == .blocked && crawled.isBalanced)
        #expect(server.log.entries.count <= 60)
    }

    // MARK: Lists, sitemaps, links

    @Test(arguments: [(PagerMarkup.gridView, 12), (.dnnPagingControl, 7), (.sharePoint, 5), (.aspNetPager, 9)])
    func aListThatPostsTurnIsTakenWhole(pager: PagerMarkup, pages: Int) async throws {
        let site = WebFormsSite(.init(pager: pager, pages: pages, needsSession: true))
        let server = try Server { request in
            if request.target.hasPrefix("/tin/") {
                return .html("<html><body><h1>\(request.target)</h1><p>Nội dung</p></body></html>")
            }
            return site.respond(request)
        }
        defer { server.stop() }
        let crawled = try await crawl(server, start: "/danh-sach.aspx")
        #expect(crawled.summary.end == .complete && crawled.isBalanced)
        #expect(site.items.allSatisfy { crawled.body(server.origin + $0) != nil })
        #expect(site.log.harm.isEmpty)
        var trail = PostbackTrail()
        for address in crawled.answers.keys.sorted() {
            if let capture = crawled.answers[address] { trail.note(capture) }
        }
        #expect(trail.unfinished.isEmpty)
    }

    @Test func whatOnlyASitemapNamesIsTakenAndNamedAsSuch() async throws {
        let server = try Server { request in
            let origin = "http://\(request.header("host") ?? "")"
            let article = { (name: String, links: String) in
                Response.html(
                    "<html><head><title>\(name)</title></head><body><h1>\(name)</h1><p>Nội dung riêng của \(name) trong năm.</p>\(links)</body></html>"
                )
            }
            switch request.target {
            case "/robots.txt": return .text(200, "User-agent: *\nAllow: /\nSitemap: \(origin)/ban-do/chung.xml\n")
            case "/ban-do/chung.xml":
                return .text(
                    200, "<sitemapindex><sitemap><loc>\(origin)/ban-do/tin.xml.gz</loc></sitemap></sitemapindex>")
            case "/ban-do/tin.xml.gz":
                let xml = ["/co-trong-ban-do", "/mo-coi", "/hong"].map { "<url><loc>\(origin)\($0)</loc></url>" }
                    .joined()
                return .whole(
                    status: 200, headers: [("Content-Type", "application/x-gzip")],
                    body: Gzip.compressed(Array("<urlset>\(xml)</urlset>".utf8)))
            case "/":
                return article(
                    "Trang chủ",
                    "<a href=\"/co-trong-ban-do\">Một</a> <a href=\"/ngoai-ban-do\">Hai</a> <a href=\"/van-ban?download=1&id=0\">Tệp</a>"
                )
            case "/co-trong-ban-do", "/mo-coi", "/ngoai-ban-do": return article(request.target, "")
            case "/van-ban?download=1&id=0":
                return .whole(
                    status: 200, headers: [("Content-Type", "application/pdf")], body: Array("%PDF-1.4 tệp".utf8))
            default: return .text(404, "không có")
            }
        }
        defer { server.stop() }
        let crawled = try await crawl(server)
        #expect(crawled.summary.end == .complete)
        #expect(
            crawled.body(server.origin + "/mo-coi") != nil
                && crawled.body(server.origin + "/van-ban?download=1&id=0") != nil)
        let orphans = try crawled.store.orphans()
        #expect(orphans.unlinked == [server.origin + "/mo-coi"], "a sitemap of a sitemap is no orphan")
        #expect(orphans.unlisted.contains(server.origin + "/ngoai-ban-do"))
        #expect(orphans.listedBroken == [server.origin + "/hong"])
    }

    @Test func rubbishOfScriptsIsNotAskedFor() async throws {
        let scripts = """
            var a='text/html',b='image/png',c='/page/'+n,d=`/tin/${id}.html`,e='/^\\\\d+/',f="</div>",g='15/11/2022',h='./',i='a/b/c';
            var j='/static/app.js',k='/api/v1/items',l='//',m='#/route/:id',n='{{url}}/x',o='/%s/%d',p='px',q='/*',r='Mozilla/5.0';
            if (x</y/.test(z)) { w = '/><img src=/anh.png>'; } var s = "/\\u003cb\\u003e", t='data:text/html,<a href=/x>', u='javascript:void(0)';
            """
        let server = try Server { request in
            request.target == "/"
                ? .html("<html><body><script>\(scripts)</script><a href=\"/bai\">Bài</a></body></html>")
                : request.target == "/bai" ? .html("<html><body><h1>Bài</h1></body></html>") : .text(404, "")
        }
        defer { server.stop() }
        let crawled = try await crawl(server) { policy, _ in policy.probes = false }
        #expect(crawled.summary.end == .complete)
        #expect(Set(server.log.entries.map(\.target)) == ["/robots.txt", "/sitemap.xml", "/", "/bai"])
    }
}
