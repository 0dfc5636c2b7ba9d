import AuditCore
import Fetching
import Foundation
import Glibc
import Synchronization
import Testing

/// A listening socket on 127.0.0.1 that gives each connection a thread.
final class Listener: Sendable {
    let port: UInt16
    private let listener: Int32
    private let accepted = Atomic(0)

    var connections: Int { accepted.load(ordering: .acquiring) }

    enum Fault: Error { case listen(Int32) }

    /// Gives `serve` each connected socket, and closes it when `serve` returns.
    init(serve: @escaping @Sendable (Int32) -> Void) throws {
        signal(SIGPIPE, SIG_IGN)
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isUp = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &size) == 0
            }
        }
        guard isUp else { throw Fault.listen(errno) }
        port = UInt16(bigEndian: address.sin_port)
        self.listener = listener
        Thread { [self] in accept(serve) }.start()
    }

    func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    private func accept(_ serve: @escaping @Sendable (Int32) -> Void) {
        defer { close(listener) }
        while true {
            let socket = Glibc.accept(listener, nil, nil)
            guard socket >= 0 else { return }
            accepted.add(1, ordering: .acquiringAndReleasing)
            var patience = timeval(tv_sec: 5, tv_usec: 0)
            for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
                setsockopt(socket, SOL_SOCKET, option, &patience, socklen_t(MemoryLayout<timeval>.size))
            }
            let thread = Thread {
                serve(socket)
                close(socket)
            }
            thread.stackSize = 512 << 10
            thread.start()
        }
    }
}

/// The server's end of a connection that keeps to nothing.
struct Peer: Sendable {
    let socket: Int32

    /// - Returns: false when the client is gone.
    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let part = bytes.withUnsafeBytes {
                send(socket, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard part > 0 else { return false }
            sent += part
        }
        return true
    }

    @discardableResult
    func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    /// Waits, less long when the client hangs up.
    ///
    /// - Returns: whether the client is still there.
    @discardableResult
    func pause(_ seconds: Double) -> Bool {
        // POLLRDHUP, which Glibc keeps behind a feature macro.
        var watched = pollfd(fd: socket, events: 0x2000, revents: 0)
        return poll(&watched, 1, Int32(seconds * 1000)) == 0
    }

    /// Ends the connection with RST in place of FIN.
    func reset() {
        var hard = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
    }

    /// Sends FIN, and reads what still comes, for at most a second of silence.
    func drain() {
        finish()
        var buffer = [UInt8](repeating: 0, count: 4 << 10)
        for _ in 0..<100 {
            var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard poll(&watched, 1, 1000) == 1, recv(socket, &buffer, buffer.count, 0) > 0 else { return }
        }
    }

    /// Sends FIN and goes on reading.
    func finish() { shutdown(socket, Int32(SHUT_WR)) }

    /// A head with the body that its `Content-Length` promises, or what came in 400 ms without a byte.
    func readAll() -> [UInt8]? {
        var whole: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while whole.count < 4 << 20 {
            var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard poll(&watched, 1, 400) == 1 else { break }
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            whole += buffer[..<count]
        }
        return whole.isEmpty ? nil : whole
    }

    /// Reads up to the end of a head, or of what fits.
    ///
    /// - Returns: false when the client is gone.
    @discardableResult
    func readHead() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        var filled = 0
        while filled < buffer.count {
            let room = buffer.count - filled
            let count = buffer.withUnsafeMutableBytes { recv(socket, $0.baseAddress?.advanced(by: filled), room, 0) }
            guard count > 0 else { return false }
            filled += count
            if filled >= 4, buffer[(filled - 4)..<filled].elementsEqual([13, 10, 13, 10]) { return true }
        }
        return true
    }
}

/// What a server does, and what the failure is called; nil for an answer.
struct Misdeed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let kind: FetchFailure.Kind?
    /// Why the body of an answer is not whole.
    let truncated: String?
    let act: @Sendable (Peer) -> Void

    init(
        _ name: String, _ kind: FetchFailure.Kind?, cut truncated: String? = nil,
        _ act: @escaping @Sendable (Peer) -> Void
    ) {
        testDescription = name
        self.kind = kind
        self.truncated = truncated
        self.act = act
    }
}
