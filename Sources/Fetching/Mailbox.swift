import AuditCore
import CCurl
import Synchronization

/// A request with the caller that waits for it.
struct Job: Sendable {
    let id: UInt64
    let request: FetchRequest
    let answer: CheckedContinuation<Outcome, Never>
}

/// An exchange, and what the loop knows besides.
struct Outcome: Sendable {
    var exchange: Exchange
    /// What the server showed, when its chain lacks an issuer and nothing else.
    var chain: PeerChain?

    init(_ exchange: Exchange, chain: PeerChain? = nil) {
        self.exchange = exchange
        self.chain = chain
    }
}

enum Command: Sendable {
    case start(Job)
    case cancel(UInt64)
    case stop
}

/// How any thread speaks to the loop's thread.
final class Mailbox: Sendable {
    private struct State {
        var commands: [Command] = []
        var isOpen = true
        var lastID: UInt64 = 0
    }

    /// `curl_multi_wakeup` is the one function of libcurl that another thread may call on the loop's handle.
    private struct Bell: @unchecked Sendable { let multi: UnsafeMutableRawPointer }

    private let state = Mutex(State())
    private let bell: Bell

    /// - Parameter multi: must live until ``shut()`` was called.
    init(waking multi: UnsafeMutableRawPointer) { bell = Bell(multi: multi) }

    func nextID() -> UInt64 {
        state.withLock {
            $0.lastID += 1
            return $0.lastID
        }
    }

    /// - Returns: false when nobody reads any more.
    @discardableResult
    func post(_ command: Command) -> Bool {
        state.withLock {
            guard $0.isOpen else { return false }
            $0.commands.append(command)
            // Within the lock: after `shut` the handle may be gone.
            curl_multi_wakeup(bell.multi)
            return true
        }
    }

    func take() -> [Command] {
        state.withLock {
            let commands = $0.commands
            $0.commands = []
            return commands
        }
    }

    /// No command is taken from here on; those not yet read are handed back.
    func shut() -> [Command] {
        state.withLock {
            $0.isOpen = false
            let commands = $0.commands
            $0.commands = []
            return commands
        }
    }
}
