package import AuditCore

/// A crawl in numbers, as the text that Prometheus' node-exporter takes from a file (OpenMetrics 1.0).
package struct CrawlMetrics: Sendable, Equatable {
    private var answers: [Int: Int] = [:]
    private var failures: [String: Int] = [:]
    private var skips: [String: Int] = [:]
    private var kinds: [String: Int] = [:]
    private var unchanged = 0
    private var retries = 0
    private var traps = 0
    private var repairs = 0
    private var bytes = 0
    private var phases = Exchange.Timing()
    private var delay: Double?
    private var summary: CrawlSummary?

    package init() {}

    package mutating func take(_ event: CrawlEvent) {
        switch event {
        case .fetched(let exchange, let answer, _):
            count(exchange)
            if let answer, answer != .page { kinds[answer.rawValue, default: 0] += 1 }
        case .unchanged(let exchange):
            unchanged += 1
            count(exchange)
        case .failed(let exchange): count(exchange)
        case .retry(let exchange, _):
            retries += 1
            count(exchange)
        case .skipped(_, let skip): skips[skip.rawValue, default: 0] += 1
        case .trap: traps += 1
        case .pace(_, let delay, _): self.delay = delay
        case .ended(let summary): self.summary = summary
        case .began, .robots: break
        }
    }

    private mutating func count(_ exchange: Exchange) {
        switch exchange.result {
        case .response(let response):
            answers[response.status, default: 0] += 1
            bytes += response.body.count
        case .failure(let failure): failures[failure.kind.rawValue, default: 0] += 1
        }
        repairs += exchange.repairs.count
        guard let timing = exchange.timing else { return }
        phases.name += timing.name
        phases.connect += timing.connect
        phases.tls += timing.tls
        phases.firstByte += timing.firstByte
        phases.download += timing.download
    }

    /// The whole file. `portal` labels every sample; `now` is seconds since 1970.
    package func text(portal: String, now: Double) -> String {
        var out = MetricsText(labels: [("portal", portal)])
        out.counter("answers", "Answers by HTTP status", answers.map { ("status", String($0), $1) })
        out.counter("failures", "Requests without an answer, by kind", failures.map { ("kind", $0, $1) })
        out.counter("odd_answers", "Answers that are not what was asked for", kinds.map { ("kind", $0, $1) })
        out.counter("skipped", "Addresses not asked for, by reason", skips.map { ("reason", $0, $1) })
        out.counter("unchanged", "Answers that an earlier round already had", [("", "", unchanged)])
        out.counter("retries", "Requests to be tried again", [("", "", retries)])
        out.counter("traps", "Spaces without end that were left", [("", "", traps)])
        out.counter("repaired_chains", "Answers behind an incomplete chain of certificates", [("", "", repairs)])
        out.counter("body_bytes", "Decoded bytes of bodies", [("", "", bytes)])
        out.seconds(
            "phase_seconds", "Where the time of requests went",
            [
                ("name", phases.name), ("connect", phases.connect), ("tls", phases.tls),
                ("first_byte", phases.firstByte), ("download", phases.download),
            ])
        if let delay { out.gauge("delay_seconds", "Seconds between two requests", delay) }
        if let summary {
            out.gauge("addresses_known", "Addresses that are known", Double(summary.discovered))
            out.gauge("addresses_queued", "Addresses that wait", Double(summary.queued))
            for end in [CrawlSummary.End.complete, .budget, .blocked, .interrupted, .failed] {
                out.sample("crawl_end", [("end", end.rawValue)], summary.end == end ? "1" : "0", help: "How it ended")
            }
        }
        out.gauge("last_seen_timestamp_seconds", "When this file was written", now.rounded())
        return out.text
    }
}
