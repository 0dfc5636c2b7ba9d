import AuditCore
import Auditing
import Foundation
import Testing

/// The log of a crawl, as the programs that read it see it.
struct EventLineTests {
    private var exchange: Exchange {
        var exchange = Exchange(
            address: "http://a.vn/«\"\u{1B}[31m", startedAt: "2022-01-01T00:00:00Z", remoteAddress: "127.0.0.1",
            result: .response(Capture.Response(status: 200, headers: [], body: [1, 2, 3])), seconds: 0.123456)
        exchange.timing = Exchange.Timing()
        exchange.repairs = [.chainIncomplete]
        return exchange
    }

    @Test func eachEventIsOneLineOfJSONThatNamesItself() throws {
        let summary = CrawlSummary(
            end: .budget, discovered: 3, fetched: 1, failed: 1, skipped: ["robots": 1], queued: 0)
        let failed = Exchange(
            address: "http://a.vn/x", startedAt: "2022-01-01T00:00:00Z", result: .failure(FetchFailure(.timeout)))
        let events: [(CrawlEvent, String)] = [
            (.began(round: 2, starts: ["http://a.vn/"]), "began"),
            (.robots(origin: "http://a.vn", access: "rules"), "robots"),
            (.fetched(exchange, .softNotFound, newLinks: 3), "fetched"), (.unchanged(exchange), "unchanged"),
            (.failed(failed), "failed"), (.retry(failed, after: 2), "retry"),
            (.skipped(address: "http://a.vn/y", .trap), "skipped"),
            (.trap(pattern: "/lich?thang=#", requests: 12), "trap"),
            (.pace(host: "a.vn", delay: 2, pause: 60), "pace"), (.ended(summary), "ended"),
        ]
        for (event, name) in events {
            let bytes = EventLine.bytes(event, at: "2022-03-04T05:06:07Z")
            #expect(bytes.last == 0x0A && bytes.count { $0 == 0x0A } == 1)
            // Nothing that a terminal obeys, whatever a portal calls its pages.
            #expect(!bytes.dropLast().contains { $0 < 0x20 })
            let value = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            #expect(value["event"] as? String == name && value["time"] as? String == "2022-03-04T05:06:07Z")
        }
    }

    @Test func theNumbersAddUpAndTheFileIsOpenMetrics() {
        var metrics = CrawlMetrics()
        for _ in 0..<3 { metrics.take(.fetched(exchange, .page, newLinks: 1)) }
        metrics.take(.fetched(exchange, .captcha, newLinks: 0))
        metrics.take(.skipped(address: "x", .robots))
        metrics.take(
            .ended(
                CrawlSummary(end: .complete, discovered: 5, fetched: 4, failed: 0, skipped: ["robots": 1], queued: 0)))
        let text = metrics.text(portal: "a\"b\\c\nd", now: 5)
        let lines = text.split(separator: "\n")
        #expect(lines.last == "# EOF")
        #expect(lines.contains(#"portal_audit_answers_total{portal="a\"b\\c\nd",status="200"} 4"#))
        #expect(lines.contains(#"portal_audit_body_bytes_total{portal="a\"b\\c\nd"} 12"#))
        #expect(lines.contains(#"portal_audit_odd_answers_total{portal="a\"b\\c\nd",kind="captcha"} 1"#))
        #expect(lines.contains(#"portal_audit_crawl_end{portal="a\"b\\c\nd",end="complete"} 1"#))
        // Each sample's metric is introduced once, before it.
        var introduced: Set<Substring> = []
        for line in lines {
            let words = line.split(separator: " ")
            if line.hasPrefix("# TYPE") { #expect(introduced.insert(words[2]).inserted) }
            guard !line.hasPrefix("#") else { continue }
            let name = line.prefix { $0 != "{" }
            let metric = name.hasSuffix("_total") ? name.dropLast(6) : name
            #expect(introduced.contains(metric), "\(name)")
        }
    }
}
