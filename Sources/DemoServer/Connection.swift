import Glibc
import Synchronization

/// One accepted connection, in the hands of its thread.
package final class Connection: Sendable {
    package let id: Int
    private let socket: Int32
    private let idle: Double
    private let unread = Mutex<[UInt8]>([])
    private let isClosed = Atomic(false)

    private static let count = Atomic(0)

    init(_ socket: Int32, idle: Double) {
        id = Self.count.add(1, ordering: .relaxed).newValue
        self.socket = socket
        self.idle = idle
        var yes: Int32 = 1
        // Without it, a head and a body written apart wait for the client's delayed acknowledgement.
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    /// Sends all of it.
    ///
    /// - Returns: false when the client is gone or the server stops.
    @discardableResult
    package func write(_ bytes: some Collection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        var sent = 0
        while sent < bytes.count {
            let part = bytes.withUnsafeBytes { bytes in
                send(socket, bytes.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard part > 0 else { return false }
            sent += part
        }
        return true
    }

    @discardableResult
    package func write(_ text: String) -> Bool { write(text.utf8) }

    /// Waits; less long when the client hangs up or the server stops.
    ///
    /// - Returns: whether the client is still there.
    @discardableResult
    package func pause(_ seconds: Double) -> Bool {
        // POLLRDHUP, which Glibc keeps behind a feature macro.
        var watched = pollfd(fd: socket, events: 0x2000, revents: 0)
        return poll(&watched, 1, Int32(seconds * 1000)) == 0
    }

    /// Ends the connection with RST in place of FIN; unread bytes of the client are lost.
    package func reset() {
        var hard = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
    }

    /// The bytes up to and with the next empty line, at most 16 KiB, or what is no HTTP at all; nil when nothing comes in time.
    func readHead() -> [UInt8]? {
        unread.withLock { unread in
            let limit = 16 << 10
            var buffer = [UInt8](repeating: 0, count: 4 << 10)
            while true {
                if let end = Self.endOfHead(unread) {
                    let head = Array(unread[..<end])
                    unread.removeFirst(end)
                    return head
                }
                // No method starts so (a TLS greeting, say): no use in waiting for more.
                if let first = unread.first, !(0x41...0x5A).contains(first) { return unread }
                var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
                guard unread.count < limit, poll(&watched, 1, Int32(idle * 1000)) == 1 else { return nil }
                let count = recv(socket, &buffer, buffer.count, 0)
                guard count > 0 else { return nil }
                unread += buffer[..<count]
            }
        }
    }

    /// The next bytes of the client, as many; nil when they do not come in time or are more than 8 MiB.
    func readBody(_ count: Int) -> [UInt8]? {
        guard (0...(8 << 20)).contains(count) else { return nil }
        return unread.withLock { unread in
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while unread.count < count {
                var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
                guard poll(&watched, 1, Int32(idle * 1000)) == 1 else { return nil }
                let part = recv(socket, &buffer, buffer.count, 0)
                guard part > 0 else { return nil }
                unread += buffer[..<part]
            }
            let body = Array(unread[..<count])
            unread.removeFirst(count)
            return body
        }
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        return (3..<bytes.count).first { bytes[$0] == 10 && bytes[$0 - 1] == 13 && bytes[$0 - 2] == 10 }.map { $0 + 1 }
    }

    /// From any thread: makes every read and write under way return.
    func hangUp() { if !isClosed.load(ordering: .acquiring) { shutdown(socket, Int32(SHUT_RDWR)) } }

    func close() {
        guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { return }
        Glibc.close(socket)
    }
}
