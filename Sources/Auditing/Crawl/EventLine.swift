package import AuditCore
import Foundation

/// An event of a crawl as one line of JSON (json-lines), for logs and for those who watch.
package enum EventLine {
    /// `time`: RFC 3339.
    /// Gives one object with sorted keys and a newline.
    package static func bytes(_ event: CrawlEvent, at time: String) -> [UInt8] {
        var line = Line(time: time, event: "")
        switch event {
        case .began(let round, let starts):
            line.event = "began"
            line.round = round
            line.starts = starts
        case .robots(let origin, let access):
            line.event = "robots"
            line.address = origin
            line.access = access
        case .fetched(let exchange, let answer, let newLinks):
            line.event = "fetched"
            line.take(exchange)
            line.answer = answer == .page ? nil : answer?.rawValue
            line.links = newLinks
        case .unchanged(let exchange):
            line.event = "unchanged"
            line.take(exchange)
        case .failed(let exchange):
            line.event = "failed"
            line.take(exchange)
        case .retry(let exchange, let after):
            line.event = "retry"
            line.take(exchange)
            line.after = after
        case .skipped(let address, let skip):
            line.event = "skipped"
            line.address = address
            line.skip = skip.rawValue
        case .trap(let pattern, let requests):
            line.event = "trap"
            line.address = pattern
            line.requests = requests
        case .pace(let host, let delay, let pause):
            line.event = "pace"
            line.address = host
            line.delay = delay
            line.after = pause
        case .ended(let summary):
            line.event = "ended"
            line.summary = summary
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // A value of numbers and strings always encodes, but for a number that is none.
        return ((try? encoder.encode(line)).map { Array($0) } ?? Array("{}".utf8)) + [0x0A]
    }

    private struct Line: Encodable {
        var time: String
        var event: String
        var address: String?
        var round: Int?
        var starts: [String]?
        var access: String?
        var status: Int?
        var bytes: Int?
        var failure: String?
        var detail: String?
        var answer: String?
        var links: Int?
        var remote: String?
        var seconds: Double?
        var timing: Exchange.Timing?
        var repairs: [String]?
        var skip: String?
        var requests: Int?
        var delay: Double?
        var after: Double?
        var summary: CrawlSummary?

        mutating func take(_ exchange: Exchange) {
            address = exchange.address
            remote = exchange.remoteAddress
            seconds = rounded(exchange.seconds)
            if var timing = exchange.timing {
                timing.name = rounded(timing.name)
                timing.connect = rounded(timing.connect)
                timing.tls = rounded(timing.tls)
                timing.firstByte = rounded(timing.firstByte)
                timing.download = rounded(timing.download)
                self.timing = timing
            }
            if !exchange.repairs.isEmpty { repairs = exchange.repairs.map(\.rawValue) }
            switch exchange.result {
            case .response(let response):
                status = response.status
                bytes = response.body.count
            case .failure(let failure):
                self.failure = failure.kind.rawValue
                detail = failure.detail
            }
        }

        /// To the tenth of a millisecond: what a network can mean.
        private func rounded(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10_000 }
    }
}
