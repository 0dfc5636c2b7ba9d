import Synchronization

/// What was asked for and when: the proof of a crawler's manners.
package final class AccessLog: Sendable {
    package struct Entry: Sendable, Equatable {
        package var connection: Int
        package var method: String
        package var target: String
        package var host: String
        package var userAgent: String
        /// When the request's head was read.
        package var start: ContinuousClock.Instant
        /// When its response was ready to be sent (a raw one: was sent); nil while it is under way.
        package var end: ContinuousClock.Instant?
    }

    /// Older entries than these many are forgotten.
    private static let capacity = 100_000
    private let state = Mutex<(entries: [Entry], forgotten: Int)>(([], 0))

    /// In the order in which the requests came.
    package var entries: [Entry] { state.withLock { $0.entries } }

    package func clear() {
        state.withLock {
            $0.forgotten += $0.entries.count
            $0.entries = []
        }
    }

    /// Seconds between the starts of requests that follow one another.
    package var gaps: [Double] {
        let starts = entries.map(\.start)
        return zip(starts.dropFirst(), starts).map { ($0 - $1) / .seconds(1) }
    }

    /// The most requests that were under way at one moment.
    package var mostAtOnce: Int {
        let entries = entries
        let changes =
            entries.map { ($0.start, 1) } + entries.compactMap { entry in entry.end.map { ($0, -1) } }
        var now = 0
        var most = 0
        for (_, change) in changes.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
            now += change
            most = max(most, now)
        }
        return most
    }

    func begin(_ request: Request, connection: Int) -> Int {
        let entry = Entry(
            connection: connection, method: request.method, target: request.target,
            host: request.header("host") ?? "", userAgent: request.header("user-agent") ?? "", start: .now)
        return state.withLock {
            if $0.entries.count >= Self.capacity {
                $0.forgotten += $0.entries.count / 2
                $0.entries.removeFirst($0.entries.count / 2)
            }
            $0.entries.append(entry)
            return $0.forgotten + $0.entries.count - 1
        }
    }

    func end(_ number: Int) {
        let now = ContinuousClock.now
        state.withLock {
            let index = number - $0.forgotten
            if $0.entries.indices.contains(index) { $0.entries[index].end = now }
        }
    }
}
