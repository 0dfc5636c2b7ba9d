package import AuditCore

extension Lane {
    /// How a request went, as far as manners are concerned.
    package struct Outcome: Sendable, Equatable {
        /// Seconds to the last byte; nil when they say nothing about the host's health (a big file, a failure).
        package var seconds: Double?
        /// A sign of overload: time-out, reset, 429, 5xx.
        package var isTrouble = false
        /// 429: too many of ours.
        package var isRefusal = false
        /// Whether the host answered at all.
        package var isAnswer = true
        /// Seconds that the host asked to be left alone.
        package var pause: Double?
        /// Seconds before the end at which the request reached the host, at the latest; nil where nobody measured.
        package var sentAgo: Double?

        package init(seconds: Double? = nil, isTrouble: Bool = false, pause: Double? = nil) {
            self.seconds = seconds
            self.isTrouble = isTrouble
            self.pause = pause
        }
    }
}

extension Lane.Outcome {
    /// A request may lie on the way, or unread at the server, for so many seconds.
    private static let transit = 0.01

    /// What an exchange says about the host's health.
    ///
    /// - Parameters:
    ///   - exchange: that just ended.
    ///   - date: our Unix time, used where the server tells none.
    package init(_ exchange: Exchange, date: Double) {
        switch exchange.result {
        case .response(let response):
            // A long body takes its time from any server.
            seconds = response.body.count <= 256 << 10 ? exchange.seconds : nil
            isRefusal = response.status == 429
            isTrouble = isRefusal || response.status >= 500
            pause = RetryAfter.asked(by: exchange.result, now: date)
        case .failure(let failure):
            isAnswer = false
            isTrouble = failure.kind.isStrain
        }
        if let timing = exchange.timing {
            let before = timing.name + timing.connect + timing.tls + min(timing.firstByte, Self.transit)
            sentAgo = max(0, exchange.seconds - before)
        }
    }
}
