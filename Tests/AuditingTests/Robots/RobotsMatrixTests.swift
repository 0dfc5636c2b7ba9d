import AuditCore
import Auditing
import DemoServer
import Fetching
import Glibc
import Synchronization
import Testing

/// What robots.txt answers, and what that allows (RFC 9309, 2.3.1), over real connections, a server of its own for each.
struct RobotsMatrixTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        /// Paths that are allowed, of all in `paths`.
        var allowed: Set<String>
        var answer: @Sendable (_ target: String) -> Response
        /// Requests until it is known, the probe with HEAD included.
        var requests = 1
        var testDescription: String { name }
    }

    private static let paths = [
        "/", "/tin/1", "/rieng/2", "/t%C3%A0i-li%E1%BB%87u/3", "/van-ban/4.pdf", "/khac/5.pdf", "/x?q=/rieng/",
    ]
    private static let all = Set(paths)
    private static let rules = "User-agent: *\nDisallow: /rieng/\n"
    private static let open = all.subtracting(["/rieng/2"])

    private static func text(_ status: Int, _ text: String) -> Row.Answer {
        { _ in .whole(status: status, headers: [("Content-Type", "text/plain")], body: Array(text.utf8)) }
    }

    /// So many redirects, then the rules.
    private static func chain(_ count: Int, _ status: Int) -> Row.Answer {
        { target in
            let hop = Int(target.split(separator: "-").last ?? "") ?? 0
            if hop == count { return .text(200, rules) }
            return .whole(status: status, headers: [("Location", "/r-\(hop + 1)")])
        }
    }

    private static let rows = [
        Row(name: "200 with rules", allowed: open, answer: text(200, rules)),
        Row(name: "404 with a decoy", allowed: all, answer: text(404, "User-agent: *\nDisallow: /")),
        Row(name: "403 with a decoy", allowed: all, answer: text(403, "User-agent: *\nDisallow: /")),
        Row(
            name: "429 for robots.txt alone", allowed: all,
            answer: { target in
                target == "/robots.txt" ? .text(429, "User-agent: *\nDisallow: /") : .text(200, "ok")
            }, requests: 3),
        Row(name: "429 for everything", allowed: [], answer: text(429, rules), requests: 8 + 6),
        Row(name: "500", allowed: [], answer: text(500, "User-agent: *\nAllow: /"), requests: 4),
        Row(name: "503", allowed: [], answer: text(503, "User-agent: *\nAllow: /"), requests: 4),
        Row(name: "reset", allowed: [], answer: { _ in .raw { $0.reset() } }, requests: 4),
        Row(name: "301 to the rules", allowed: open, answer: chain(1, 301), requests: 2),
        Row(name: "302 five times to the rules", allowed: open, answer: chain(5, 302), requests: 6),
        Row(name: "six redirects", allowed: all, answer: chain(6, 307), requests: 6),
        Row(
            name: "a redirect to itself", allowed: all,
            answer: { _ in
                .whole(status: 301, headers: [("Location", "/robots.txt")])
            }, requests: 6),
        Row(
            name: "a redirect to no web address", allowed: all,
            answer: { _ in
                .whole(status: 302, headers: [("Location", "ftp://xa.example/robots.txt")])
            }),
        Row(
            name: "a redirect to an error", allowed: [],
            answer: { target in
                target == "/robots.txt" ? .whole(status: 302, headers: [("Location", "/loi")]) : .text(502, "")
            }, requests: 8),
        Row(
            name: "a rule after 300 KB", allowed: open,
            answer: text(
                200, String(repeating: "# \(String(repeating: "x", count: 97))\n", count: 3000) + rules)),
        Row(
            name: "a rule beyond 512 KiB, the last line cut", allowed: open,
            answer: { _ in
                let filler = String(repeating: "#", count: (512 << 10) - rules.utf8.count - 13) + "\n"
                return .text(200, rules + filler + "Disallow: /tin/khong\nDisallow: /")
            }),
        Row(name: "a byte order mark", allowed: open, answer: text(200, "\u{FEFF}" + rules)),
        Row(
            name: "a pattern and a longer leave", allowed: all.subtracting(["/khac/5.pdf"]),
            answer: text(
                200, "User-agent: *\nDisallow: /*.pdf$\nAllow: /van-ban\nAllow: /khac/*.doc$")),
        Row(
            name: "a raw path in UTF-8", allowed: all.subtracting(["/t%C3%A0i-li%E1%BB%87u/3"]),
            answer: text(
                200, "User-agent: *\nDisallow: /tài-liệu/")),
        Row(name: "an empty file", allowed: all, answer: text(200, "")),
        Row(
            name: "the start page in place of it", allowed: all,
            answer: text(
                200, "<html><body>Disallow: /</body></html>")),
        Row(
            name: "our own name", allowed: ["/tin/1"],
            answer: text(
                200, "User-agent: *\nDisallow:\n\nUser-agent: Portal-Audit\nDisallow: /\nAllow: /tin/\n")),
    ]

    private static let policy: CrawlPolicy = {
        var policy = CrawlPolicy()
        policy.allowNet = ["127.0.0.0/8"]
        policy.delay = 0
        return policy
    }()

    /// Pauses are noted, and take no time.
    private static func keeper(
        _ fetcher: Fetcher, pauses: Notebook<Double>? = nil, record: @escaping @Sendable (Exchange) -> Void = { _ in }
    ) -> RobotsKeeper {
        RobotsKeeper(
            ask: { await fetcher.fetch($0) }, sleep: { pauses?.add($0) }, now: { 1_000_000 }, record: record)
    }

    private static func allowed(_ access: RobotsAccess) -> Set<String> {
        Set(paths.filter { access.allows($0, agent: policy.robotsAgent) })
    }

    @Test(arguments: rows)
    func whatMayBeFetchedDependsOnTheAnswer(row: Row) async throws {
        let server = try Server { row.answer($0.target) }
        defer { server.stop() }
        let fetcher = try Fetcher(policy: Self.policy)
        defer { fetcher.close() }
        let recorded = Notebook<Exchange>()
        let keeper = Self.keeper(fetcher) { recorded.add($0) }
        let origin = try #require(WebAddress(server.origin + "/tin/1"))
        let access = try await keeper.access(to: origin)
        #expect(Self.allowed(access) == row.allowed)
        #expect(access.allows("/robots.txt", agent: "portal-audit"))
        #expect(server.log.entries.count == row.requests)
        // Every answer is evidence, but the probe for a page that nobody asked for yet.
        #expect(recorded.all.count == server.log.entries.count { $0.method == "GET" })
        // It is not asked for a second time.
        _ = try await keeper.access(to: origin)
        #expect(server.log.entries.count == row.requests)
    }

    @Test func rulesBehindARedirectToAnotherHostHoldForTheHostThatWasAsked() async throws {
        let other = try Server { $0.target == "/chung.txt" ? .text(200, Self.rules) : .text(404, "") }
        defer { other.stop() }
        let there = other.origin
        let server = try Server { _ in .whole(status: 301, headers: [("Location", there + "/chung.txt#x")]) }
        defer { server.stop() }
        let fetcher = try Fetcher(policy: Self.policy)
        defer { fetcher.close() }
        let keeper = Self.keeper(fetcher)
        let access = try await keeper.access(to: try #require(WebAddress(server.origin + "/")))
        #expect(Self.allowed(access) == Self.open)
        // The other host has a file of its own: none.
        let others = try await keeper.access(to: try #require(WebAddress(there + "/")))
        #expect(Self.allowed(others) == Self.all)
        #expect(other.log.entries.map(\.target) == ["/chung.txt", "/robots.txt"])
    }

    @Test func nobodyAtThePortIsLeftAloneAfterShortTries() async throws {
        // Bound and not listening: nobody else gets the port meanwhile.
        let port = try ClosedPort()
        let origin = try #require(WebAddress("http://127.0.0.1:\(port.number)/"))
        let fetcher = try Fetcher(policy: Self.policy)
        defer { fetcher.close() }
        let pauses = Notebook<Double>()
        let access = try await Self.keeper(fetcher, pauses: pauses).access(to: origin)
        #expect(Self.allowed(access).isEmpty)
        #expect(pauses.all == [1, 5])
    }
}

extension RobotsMatrixTests.Row {
    typealias Answer = @Sendable (_ target: String) -> Response
}

/// What happened, in order, noted from any thread.
final class Notebook<Element: Sendable>: Sendable {
    private let state = Mutex<[Element]>([])
    var all: [Element] { state.withLock { $0 } }
    func add(_ element: Element) { state.withLock { $0.append(element) } }
}

/// A port of ours at which connections are refused.
private final class ClosedPort {
    let number: UInt16
    private let descriptor: Int32

    init() throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.descriptor = descriptor
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && getsockname(descriptor, address, &length) == 0
            }
        }
        number = UInt16(bigEndian: address.sin_port)
        try #require(isBound && number != 0)
    }

    deinit { close(descriptor) }
}
