import Synchronization

/// How many sockets a fetcher has opened; what was refused by the guard opened none.
final class SocketCount: Sendable {
    private let count = Atomic(0)
    var value: Int { count.load(ordering: .acquiring) }
    func add(_ more: Int) { count.add(more, ordering: .acquiringAndReleasing) }
}
