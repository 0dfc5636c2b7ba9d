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
