import AuditCore
import Auditing
import DemoServer
import Fetching
import Testing

/// What a crawl will cost, said before it begins (crawling.md, behaviour 21: within a fifth).
struct ForecastTests {
    private let site = NumberedSite(count: 300)

    /// Each page but the start page has a file of its own; sitemaps are an index and two parts.
    @Sendable private func answer(_ request: Request, _ hasSitemap: Bool) -> Response {
        let target = request.target
        let origin = "http://" + (request.header("host") ?? "")
        if target == "/robots.txt" { return .text(200, "User-agent: *\nDisallow: /kin/\n") }
        if target == "/sitemap.xml", hasSitemap {
            let parts = (0..<2).map { "<sitemap><loc>\(origin)/phan-\($0).xml</loc></sitemap>" }.joined()
            return .whole(
                status: 200, headers: [("Content-Type", "text/xml")],
                body: Array("<sitemapindex>\(parts)</sitemapindex>".utf8))
        }
        if target.hasPrefix("/phan-"), hasSitemap {
            let numbers = target == "/phan-0.xml" ? 0..<150 : 150..<site.count
            let entries =
                numbers.map { "<url><loc>\(origin)\(site.target($0))</loc></url>" }.joined()
                + "<url><loc>\(origin)/kin/1</loc></url>"
            return .whole(
                status: 200, headers: [("Content-Type", "text/xml")], body: Array("<urlset>\(entries)</urlset>".utf8))
        }
        if target.hasPrefix("/tep/") {
            return .whole(status: 200, headers: [("Content-Type", "application/pdf")], body: Array("%PDF-1.4".utf8))
        }
        guard case .whole(200, let headers, let body) = site.answer(request) else { return .text(404, "không có") }
        let name = target.split(separator: "/").last.map { $0.dropLast(5) } ?? ""
        let file = name.isEmpty ? "" : "<a href=\"/tep/\(name).pdf\">Tải về</a>"
        return .whole(status: 200, headers: headers, body: body + Array(file.utf8))
    }

    private func forecast(hasSitemap: Bool, known: Int? = nil) async throws -> (CrawlForecast, requests: Int) {
        let server = try Server { answer($0, hasSitemap) }
        defer { server.stop() }
        var policy = CrawlPolicy()
        policy.delay = 0
        policy.allowNet = ["127.0.0.0/8"]
        let fetcher = try Fetcher(policy: policy)
        defer { fetcher.close() }
        let forecasting = Forecasting(
            scope: Scope(hosts: ["127.0.0.1"], depthLimit: 50), policy: policy, known: known,
            fetch: { await fetcher.fetch($0) })
        return (try await forecasting.forecast(starts: [server.origin + "/"]), server.log.entries.count)
    }

    @Test func aPortalWithSitemapsIsEstimatedWithinAFifth() async throws {
        let (forecast, requests) = try await forecast(hasSitemap: true)
        let truth = site.count * 2 - 1
        #expect(forecast.basis == .sitemaps)
        #expect((Double(truth) * 0.8...Double(truth) * 1.2).contains(Double(forecast.addresses)))
        #expect(forecast.skipped[.robots] == 1)
        #expect(requests <= 30)
        #expect(forecast.sampled > 10 && (forecast.meanBytes ?? 0) > 100)
    }

    @Test func withoutASitemapTheStartPageIsALowerBoundAndSaysSo() async throws {
        let (forecast, _) = try await forecast(hasSitemap: false)
        #expect(forecast.basis == .startPage)
        #expect(forecast.addresses < site.count)
    }

    @Test func whatAnEarlierRunKnewCounts() async throws {
        let (forecast, _) = try await forecast(hasSitemap: false, known: 599)
        #expect(forecast.basis == .earlierRun && forecast.addresses == 599)
    }

    @Test func timeIsRequestsTimesTheirGapWithinTheLimits() {
        var forecast = CrawlForecast(
            hosts: ["a"], basis: .sitemaps, addresses: 5000, skipped: [:], closed: [], gap: 2, meanBytes: 1000,
            sampled: 20, pageLimit: 20_000)
        #expect(forecast.seconds == 10_000 && forecast.bytes == 5_000_000)
        forecast.pageLimit = 100
        #expect(forecast.seconds == 200)
    }
}
