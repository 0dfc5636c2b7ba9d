import AuditCore
import DemoServer
import Fetching
import Testing

/// The wall before special-purpose addresses, in every spelling and on every way that leads to a socket.
struct ForbiddenAddressTests {
    /// One address of each range of the IANA registries of special-purpose addresses, and some hosts of clouds.
    private static let v4 = [
        "0.1.2.3", "10.1.2.3", "100.64.9.1", "100.100.100.200", "127.8.9.1", "169.254.169.254", "172.20.1.1",
        "192.0.0.192", "192.0.2.9", "192.31.196.4", "192.52.193.4", "192.88.99.2", "192.168.7.7", "192.175.48.6",
        "198.19.3.3", "198.51.100.4", "203.0.113.4", "224.0.0.251", "239.1.2.3", "240.0.0.9", "255.255.255.255",
        "168.63.129.16",
    ]
    private static let v6 = [
        "::", "::1", "::2:3", "64:ff9b:1::5", "100::5", "100:0:0:1::5", "2001:0:53aa:64c::5", "2001:1::1", "2001:2::5",
        "2001:3::5", "2001:4:112::5", "2001:10::5", "2001:20::5", "2001:30::5", "2001:db8::5", "2620:4f:8000::5",
        "3fff:1::5", "5f00::5", "fc00::5", "fd00:ec2::254", "fe80::5", "fec0::5", "ff02::1", "ff0e::1",
    ]

    private static func number(_ address: String) -> UInt32 {
        address.split(separator: ".").reduce(0) { $0 << 8 | (UInt32($1) ?? 0) }
    }

    /// The same IPv4 address as old resolvers, and translators to IPv6, would have it.
    private static func spellings(_ address: String) -> [String] {
        let n = number(address)
        let (a, b, c, d) = (n >> 24, n >> 16 & 255, n >> 8 & 255, n & 255)
        let hex = { (value: UInt32) in String(value, radix: 16) }
        return [
            address, "\(n)", "0x\(hex(n))", "0\(String(n, radix: 8))",
            "0\(String(a, radix: 8)).0\(String(b, radix: 8)).0\(String(c, radix: 8)).0\(String(d, radix: 8))",
            "0x\(hex(a)).0x\(hex(b)).0x\(hex(c)).0x\(hex(d))", "\(a).\(n & 0xFF_FFFF)", "\(a).\(b).\(n & 0xFFFF)",
            "[::ffff:\(hex(n >> 16)):\(hex(n & 0xFFFF))]", "[::ffff:\(address)]", "[::\(address)]",
            "[64:ff9b::\(hex(n >> 16)):\(hex(n & 0xFFFF))]", "[2002:\(hex(n >> 16)):\(hex(n & 0xFFFF))::1]",
        ]
    }

    static let addresses = v4 + v6

    @Test(arguments: addresses)
    func noSpellingOfItOpensASocket(address: String) async throws {
        let fetcher = try Fetcher(policy: CrawlPolicy())
        defer { fetcher.close() }
        let hosts = address.contains(":") ? ["[\(address)]"] : Self.spellings(address)
        for host in hosts {
            let exchange = await fetcher.get("http://\(host):9/", timeout: 2)
            #expect(exchange.failure == .addressForbidden, "\(host): \(exchange.result)")
            #expect(exchange.requestHead.isEmpty)
        }
        // A name that leads there, be it at once or, by rebinding, when it is asked for the second time.
        let bare = address.contains(":") ? "[\(address)]" : address
        for scheme in ["http", "https"] {
            var policy = CrawlPolicy()
            policy.connectTo = ["cong.example:9": "\(bare):9"]
            let rebound = try Fetcher(policy: policy)
            defer { rebound.close() }
            let exchange = await rebound.get("\(scheme)://cong.example:9/", timeout: 2)
            #expect(exchange.failure == .addressForbidden, "\(exchange.result)")
            #expect(rebound.socketsOpened == 0)
        }
        #expect(fetcher.socketsOpened == 0)
    }

    @Test(arguments: addresses)
    func noRedirectToItOpensASocket(address: String) async throws {
        let bare = address.contains(":") ? "[\(address)]" : address
        var policy = CrawlPolicy()
        policy.allowNet = ["127.0.0.1"]
        try await withServer(policy: policy) { _ in
            .whole(status: 302, headers: [("Location", "http://\(bare):9/")])
        } body: { server, fetcher in
            var redirects = Redirects(from: server.origin)
            let response = try #require(await fetcher.get(server.origin).response)
            guard case .follow(let target) = redirects.next(response) else {
                Issue.record("not followed")
                return
            }
            #expect(await fetcher.get(target.href, timeout: 2).failure == .addressForbidden)
            #expect(fetcher.socketsOpened == 1)
        }
    }

    @Test(arguments: ["localhost", "LOCALHOST", "localhost.", "ip6-localhost"])
    func namesOfThisMachineLeadNowhere(name: String) async throws {
        let server = try Server { _ in .text(200, "") }
        defer { server.stop() }
        let fetcher = try Fetcher(policy: CrawlPolicy())
        defer { fetcher.close() }
        let exchange = await fetcher.get("http://\(name):\(server.port)/", timeout: 5)
        #expect(exchange.response == nil)
        #expect(fetcher.socketsOpened == 0)
        #expect(server.log.entries.isEmpty)
    }

    @Test func theTableIsLargeEnough() {
        let cases = Self.v4.count * 13 + Self.v6.count + Self.addresses.count * 3
        #expect(Self.addresses.count >= 35)
        #expect(cases >= 200)
    }
}
