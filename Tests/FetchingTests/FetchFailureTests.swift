import AuditCore
import DemoServer
import Fetching
import Glibc
import Testing

struct FetchFailureTests {
    @Test func aNameThatDoesNotExistIsSaidSo() async throws {
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        // A label above 63 letters is refused without asking any server.
        let exchange = await fetcher.get("http://\(String(repeating: "a", count: 64)).invalid/")
        #expect([.nameNotFound, .dnsFailed].contains(exchange.failure), "\(exchange.result)")
        #expect(exchange.requestHead.isEmpty)
    }

    @Test func aClosedPortRefuses() async throws {
        let server = try Server { _ in .text(200, "") }
        server.stop()
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        #expect(await fetcher.get(server.origin).failure == .connectRefused)
    }

    @Test func timesAreKept() async throws {
        try await withServer { _ in
            .raw { $0.pause(5) }
        } body: { server, fetcher in
            let exchange = await fetcher.get(server.origin, timeout: 0.3)
            #expect(exchange.failure == .firstByteTimeout, "\(exchange.result)")
            #expect((0.2...3).contains(exchange.seconds))
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
        "file:///etc/hostname", "gopher://127.0.0.1/", "ftp://127.0.0.1/", "FILE:///etc/hostname", "javascript:1",
        "data:text/html,a", "smb://127.0.0.1/x", "//127.0.0.1/", "",
    ])
    func onlyPlainWebAddressesAreAsked(address: String) async throws {
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        #expect(await fetcher.get(address).failure == .schemeForbidden)
    }

    @Test(arguments: [
        "http://u:p@127.0.0.1/", "http://a\\@127.0.0.1/", "http:///x",
        "http://127.0.0.1/\r\nX: 1", "http://127.0.0.1/ a", "http://127.0.0.1/ở", "http://127.0.0.1:99999/",
    ])
    func whatIsNotSerialisedIsNotSent(address: String) async throws {
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        #expect(await fetcher.get(address).failure == .badAddress)
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
