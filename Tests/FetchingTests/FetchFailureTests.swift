import AuditCore
import DemoServer
import Fetching
import Glibc
import Testing

struct FetchFailureTests {
    /// What a server does, and what the failure is called.
    struct Misdeed: Sendable, CustomTestStringConvertible {
        let kind: FetchFailure.Kind
        let testDescription: String
        let act: @Sendable (Connection) -> Void

        init(_ name: String, _ kind: FetchFailure.Kind, _ act: @escaping @Sendable (Connection) -> Void) {
            testDescription = name
            self.kind = kind
            self.act = act
        }
    }

    static let misdeeds = [
        Misdeed("resets at once", .connectionReset) { $0.reset() },
        Misdeed("closes without a word", .connectionReset) { _ in },
        Misdeed("resets within the body", .connectionReset) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
            $0.pause(0.1)
            $0.reset()
        },
        Misdeed("promises more than it sends", .connectionReset) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
        },
        Misdeed("breaks off its chunks", .connectionReset) {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")
        },
        Misdeed("speaks no HTTP", .protocolError) { $0.write("SSH-2.0-OpenSSH_9.2\r\n") },
        Misdeed("sends a wrong chunk length", .connectionReset) {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab")
        },
        Misdeed("sends NUL in a header", .protocolError) { $0.write("HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n") },
        Misdeed("says gzip and sends text", .protocolError) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nthis is plain text")
        },
        Misdeed("breaks its coding within a chunk", .protocolError) {
            $0.write(
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n")
        },
        Misdeed("sends a header line without colon", .protocolError) {
            $0.write("HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 2\r\n\r\nok")
        },
        Misdeed("sends an unknown coding", .protocolError) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: utf-8\r\nContent-Length: 2\r\n\r\nok")
        },
        Misdeed("codes twice", .protocolError) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip, br\r\n\r\nabc")
        },
        Misdeed("codes twice in two lines", .protocolError) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\ncontent-encoding:\tgzip\r\n\r\nabc")
        },
        Misdeed("sends headers for ever", .oversizeHeaders) {
            $0.write("HTTP/1.1 200 OK\r\n")
            for i in 0..<100_000 where !$0.write("X-\(i): \(String(repeating: "a", count: 200))\r\n") { return }
        },
        Misdeed("sends one endless header", .oversizeHeaders) {
            $0.write("HTTP/1.1 200 OK\r\nX: ")
            for _ in 0..<1000 where !$0.write(String(repeating: "a", count: 4096)) { return }
        },
        Misdeed("sends interim responses for ever", .oversizeHeaders) {
            for _ in 0..<100_000 where !$0.write("HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=x\r\n\r\n") { return }
        },
    ]

    @Test(arguments: misdeeds)
    func whatAServerDoesHasAName(misdeed: Misdeed) async throws {
        try await withServer { _ in
            .raw(misdeed.act)
        } body: { server, fetcher in
            let exchange = await fetcher.get(server.origin)
            #expect(exchange.failure == misdeed.kind, "\(exchange.result)")
            #expect(!exchange.requestHead.isEmpty)
        }
    }

    @Test func aNameThatDoesNotExistIsSaidSo() async throws {
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        // A label above 63 letters is refused without asking any server.
        let exchange = await fetcher.get("http://\(String(repeating: "a", count: 64)).invalid/")
        #expect(exchange.failure == .dnsFailed, "\(exchange.result)")
        #expect(exchange.requestHead.isEmpty)
    }

    @Test func aClosedPortRefuses() async throws {
        let server = try Server { _ in .text(200, "") }
        server.stop()
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        #expect(await fetcher.get(server.origin).failure == .connectRefused)
    }

    @Test func plainTextWhereTLSIsExpectedIsATLSFailure() async throws {
        try await withServer { _ in
            .text(200, "")
        } body: { server, fetcher in
            let exchange = await fetcher.get("https://127.0.0.1:\(server.port)/")
            #expect(exchange.failure == .tlsFailed, "\(exchange.result)")
        }
    }

    @Test func timesAreKept() async throws {
        try await withServer { _ in
            .raw { $0.pause(5) }
        } body: { server, fetcher in
            let exchange = await fetcher.get(server.origin, timeout: 0.3)
            #expect(exchange.failure == .timeout, "\(exchange.result)")
            #expect((0.2...3).contains(exchange.seconds))
        }
    }

    @Test func aDripIsTooSlow() async throws {
        var limits = FetchLimits()
        limits.slowSeconds = 1
        try await withServer(limits: limits) { _ in
            .raw { connection in
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
                for _ in 0..<100 where !(connection.write("a") && connection.pause(0.1)) { return }
            }
        } body: { server, fetcher in
            let exchange = await fetcher.get(server.origin, timeout: 8)
            #expect(exchange.failure == .tooSlow, "\(exchange.result)")
            #expect(exchange.seconds < 7)
            #expect(exchange.head.utf8.starts(with: "HTTP/1.1 200 OK\r\n".utf8))
        }
    }

    @Test func aServerThatNeverAcceptsIsAConnectTimeout() async throws {
        // A backlog that is full drops what comes after.
        let full = try FullBacklog()
        var policy = CrawlPolicy.loopback
        policy.connectTimeout = 0.3
        let fetcher = try Fetcher(policy: policy)
        defer { fetcher.close() }
        let exchange = await fetcher.get("http://127.0.0.1:\(full.port)/")
        #expect(exchange.failure == .connectTimeout, "\(exchange.result)")
    }

    @Test(arguments: [
        "http://127.0.0.1:1/", "http://localhost:1/", "http://2130706433:1/", "http://0x7f.1:1/", "http://127.1:1/",
        "http://[::1]:1/", "http://[::ffff:7f00:1]:1/", "http://[64:ff9b::7f00:1]:1/", "http://[2002:7f00:1::]:1/",
        "http://0:1/", "http://169.254.169.254/latest/meta-data/", "https://10.0.0.1/", "http://[fe80::1]/",
    ])
    func noSocketOpensTowardsPrivateAddresses(address: String) async throws {
        let fetcher = try Fetcher(policy: CrawlPolicy())
        defer { fetcher.close() }
        let exchange = await fetcher.get(address, timeout: 2)
        #expect(exchange.failure == .addressForbidden, "\(exchange.result)")
        #expect(exchange.requestHead.isEmpty)
    }

    @Test(arguments: [
        "file:///etc/hostname", "gopher://127.0.0.1/", "ftp://127.0.0.1/", "FILE:///etc/hostname", "javascript:1",
        "http://u:p@127.0.0.1/", "http://a\\@127.0.0.1/", "http:///x", "//127.0.0.1/", "",
    ])
    func onlyPlainWebAddressesAreAsked(address: String) async throws {
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        #expect(await fetcher.get(address).failure == .addressForbidden)
    }

    @Test(arguments: [
        "http://127.0.0.1/\r\nX: 1", "http://127.0.0.1/ a", "http://127.0.0.1/ở", "http://127.0.0.1:99999/",
    ])
    func whatIsNotSerialisedIsNotSent(address: String) async throws {
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        #expect(await fetcher.get(address).failure == .other)
    }

    @Test func policiesThatCannotBeReadAreNamed() {
        var policy = CrawlPolicy()
        policy.allowNet = ["127.0.0.0/8", "nha"]
        #expect(throws: FetcherError.allowNet("nha")) { try Fetcher(policy: policy) }
        policy = CrawlPolicy()
        policy.connectTo = ["a.example": "127.0.0.1:80"]
        #expect(throws: FetcherError.connectTo("a.example=127.0.0.1:80")) { try Fetcher(policy: policy) }
    }
}

/// A listening socket whose line is full, so that a further connection gets no answer at all.
private final class FullBacklog {
    let port: UInt16
    private var sockets: [Int32] = []

    init() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(listener >= 0)
        sockets = [listener]
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        var waiting: [Int32] = []
        let isUp = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard bind(listener, address, size) == 0, listen(listener, 0) == 0,
                    getsockname(listener, address, &size) == 0
                else { return false }
                for _ in 0..<4 {
                    let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
                    _ = connect(client, address, size)
                    waiting.append(client)
                }
                return true
            }
        }
        port = UInt16(bigEndian: address.sin_port)
        sockets += waiting
        try #require(isUp)
    }

    deinit { for socket in sockets { close(socket) } }
}
