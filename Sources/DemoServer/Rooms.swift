import Foundation

/// How many connections there may be, and which there are.
final class Rooms: @unchecked Sendable {
    // `NSCondition` guards every property below.
    private let condition = NSCondition()
    private var free: Int
    private let count: Int
    private var guests: [ObjectIdentifier: Connection] = [:]
    private var closed = false

    init(count: Int) {
        self.count = count
        free = count
    }

    var isClosed: Bool { condition.withLock { closed } }

    /// Waits for a free room.
    ///
    /// - Returns: false once closed.
    func enter() -> Bool {
        condition.withLock {
            while free == 0, !closed { condition.wait() }
            guard !closed else { return false }
            free -= 1
            return true
        }
    }

    /// - Returns: false once closed.
    func settle(_ guest: Connection) -> Bool {
        condition.withLock {
            guard !closed else { return false }
            guests[ObjectIdentifier(guest)] = guest
            return true
        }
    }

    func leave(_ guest: Connection?) {
        condition.withLock {
            if let guest {
                guests[ObjectIdentifier(guest)] = nil
                // Within the lock, so that `close` never shuts a descriptor that was given to someone else.
                guest.close()
            }
            free += 1
            condition.broadcast()
        }
    }

    /// - Returns: false when it was closed before.
    func close(alsoEnding listening: () -> Void) -> Bool {
        condition.withLock {
            guard !closed else { return false }
            closed = true
            listening()
            for guest in guests.values { guest.hangUp() }
            condition.broadcast()
            return true
        }
    }

    func waitUntilEmpty(seconds: Double) {
        let end = Date(timeIntervalSinceNow: seconds)
        condition.withLock {
            while free < count, condition.wait(until: end) {}
        }
    }
}
