package import AuditCore
import Glibc

/// Time as ``Pacing`` sees it; tests hand in one that does not wait.
package struct PaceClock: Sendable {
    /// Seconds that never go back.
    package var now: @Sendable () -> Double
    /// Waits so many seconds, or throws when the task is cancelled.
    package var sleep: @Sendable (Double) async throws -> Void
    /// Unix time.
    package var date: @Sendable () -> Double

    package init(
        now: @escaping @Sendable () -> Double, sleep: @escaping @Sendable (Double) async throws -> Void,
        date: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.sleep = sleep
        self.date = date
    }

    package static let system: PaceClock = {
        let origin = ContinuousClock.now
        return PaceClock(
            now: { (ContinuousClock.now - origin) / .seconds(1) },
            sleep: { try await Task.sleep(for: .seconds($0), tolerance: .zero) },
            date: { Double(time(nil)) })
    }()
}

extension Lane.Outcome {
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
            isTrouble = response.status == 429 || response.status >= 500
            guard response.status == 429 || response.status == 503, let wish = response.header("retry-after") else {
                return
            }
            pause = RetryAfter.parse(wish, now: response.header("date").flatMap(HTTPDate.parse) ?? date)
        case .failure(let failure):
            isTrouble = failure.kind.isStrain
        }
    }
}
