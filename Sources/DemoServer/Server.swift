import Foundation
import Glibc
import Synchronization

/// A small HTTP/1.1 server on 127.0.0.1: it serves the demo portal, and misbehaves on purpose in tests.
package final class Server: Sendable {
    package typealias Handler = @Sendable (Request) -> Response

    package enum Fault: Error, Equatable {
        /// A call of the socket interface failed with this errno.
        case socket(String, Int32)
    }

    package let port: UInt16
    package let log = AccessLog()
    private let listener: Int32
    private let handler: Handler
    private let rooms: Rooms
    private let limits: Limits

    package struct Limits: Sendable {
        /// Threads, one for each connection; further connections wait in the system's backlog.
        package var connections = 64
        /// Seconds that an idle connection is kept.
        package var idle = 15.0
        package init() {}
    }

    /// Listens at once.
    ///
    /// - Parameters:
    ///   - port: 0 for a free one.
    ///   - limits: of threads and of patience.
    ///   - handler: called on the connection's thread, any number at once.
    /// - Throws: when the port is taken.
    package init(port: UInt16 = 0, limits: Limits = Limits(), handler: @escaping Handler) throws(Fault) {
        signal(SIGPIPE, SIG_IGN)
        (listener, self.port) = try Self.listen(port)
        self.handler = handler
        self.limits = limits
        rooms = Rooms(count: limits.connections)
        let accepting = Thread { [self] in accept() }
        accepting.name = "demo-accept"
        accepting.start()
    }

    package var origin: String { "http://127.0.0.1:\(port)" }

    /// Ends every connection and waits, at most two seconds, for their threads.
    package func stop() {
        // Wakes the accepting thread, which closes the descriptor itself, once it learns that the rooms are closed.
        guard rooms.close(alsoEnding: { shutdown(listener, Int32(SHUT_RDWR)) }) else { return }
        rooms.waitUntilEmpty(seconds: 2)
    }

    private static func listen(_ port: UInt16) throws(Fault) -> (Int32, UInt16) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard listener >= 0 else { throw .socket("socket", errno) }
        var yes: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isUp = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, size) == 0 && Glibc.listen(listener, 128) == 0
                    && getsockname(listener, address, &size) == 0
            }
        }
        guard isUp else {
            let code = errno
            Glibc.close(listener)
            throw .socket("bind", code)
        }
        return (listener, UInt16(bigEndian: address.sin_port))
    }

    private func accept() {
        defer { Glibc.close(listener) }
        while rooms.enter() {
            let socket = Glibc.accept(listener, nil, nil)
            guard socket >= 0 else {
                rooms.leave(nil)
                // Out of descriptors or a connection that was gone already; anything else comes with `stop`.
                if !rooms.isClosed { usleep(5_000) }
                continue
            }
            _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
            let connection = Connection(socket, idle: limits.idle)
            guard rooms.settle(connection) else {
                connection.close()
                rooms.leave(nil)
                continue
            }
            let thread = Thread { [self] in
                serve(connection)
                rooms.leave(connection)
            }
            thread.stackSize = 512 << 10
            thread.start()
        }
    }

    private func serve(_ connection: Connection) {
        while !rooms.isClosed, let head = connection.readHead() {
            guard var request = Request(head) else {
                connection.write(Response.text(400, "bad request").wire(toHead: false, keepAlive: false))
                return
            }
            if let count = request.header("content-length").flatMap({ Int($0) }), count > 0 {
                guard let body = connection.readBody(count) else { return }
                request.body = body
            }
            let entry = log.begin(request, connection: connection.id)
            switch handler(request) {
            case .raw(let act):
                act(connection)
                log.end(entry)
                return
            case .whole(let status, let headers, let body):
                let isLast = headers.contains { $0.0.lowercased() == "connection" }
                let keepAlive = request.keepsAlive && !isLast && !rooms.isClosed
                // Before the client can have it: its next request must not seem to overlap with this one.
                log.end(entry)
                let whole = Response.whole(status: status, headers: headers, body: body)
                guard connection.write(whole.wire(toHead: request.method == "HEAD", keepAlive: keepAlive)), keepAlive
                else { return }
            }
        }
    }
}
