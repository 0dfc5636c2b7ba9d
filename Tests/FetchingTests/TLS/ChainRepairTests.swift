import AuditCore
import CCurl
import DemoServer
import Fetching
import Testing

struct ChainRepairTests {
    /// A portal without its middle certificate, and a place where that is to be had.
    private func withAIA<Value>(
        limits: FetchLimits = TestChains.limits, policy: CrawlPolicy = .loopback,
        aia: (String) -> String = { "http://\($0)/ca.crt" }, serve: @escaping Server.Handler,
        body: (TLSServer, Fetcher, Server) async throws -> Value
    ) async throws -> Value {
        let store = try Server(handler: serve)
        defer { store.stop() }
        let leaf = TestChains.leaf(aia: aia("127.0.0.1:\(store.port)"))
        return try await withTLS(TLSServer.Setup(leaf: leaf), limits: limits, policy: policy) {
            try await body($0, $1, store)
        }
    }

    static let forms: [(String, @Sendable () -> [UInt8])] = [
        ("DER", { TestChains.middle.der }), ("PEM", { Array(TestChains.middle.pem.utf8) }),
        ("PKCS #7", { TestChains.middle.bag }),
    ]

    @Test(arguments: forms.indices)
    func aMissingMiddleIsFetchedAndSaidSo(form: Int) async throws {
        try await withAIA { _ in
            .whole(status: 200, body: Self.forms[form].1())
        } body: { server, fetcher, store in
            let exchange = await fetcher.get(server.origin)
            #expect(exchange.response?.body == Array("xin chào".utf8), "\(exchange.result)")
            #expect(exchange.repairs == [.chainIncomplete])
            // Over the kept connection, and the resumed session.
            #expect(await fetcher.get(server.origin).repairs == [.chainIncomplete])
            #expect(store.log.entries.count == 1)
        }
    }

    @Test func whatWasFetchedServesOtherPortalsOfTheFetcher() async throws {
        try await withAIA { _ in
            .whole(status: 200, body: TestChains.middle.der)
        } body: { first, fetcher, store in
            #expect(await fetcher.get(first.origin).repairs == [.chainIncomplete])
            let other = try TLSServer(TLSServer.Setup(leaf: TestChains.leaf()))
            let whole = try TLSServer(TLSServer.Setup(leaf: TestChains.leaf(), chain: [TestChains.middle]))
            defer {
                other.stop()
                whole.stop()
            }
            #expect(await fetcher.get(other.origin).repairs == [.chainIncomplete])
            #expect(await fetcher.get(whole.origin).repairs == [])
            #expect(await fetcher.get(whole.origin).response?.status == 200)
            #expect(store.log.entries.count == 1)
        }
    }

    @Test(arguments: [(1, true), (3, true), (4, false)])
    func atMostThreeAreFetched(missing: Int, isMended: Bool) async throws {
        let shelf = Notes<[[UInt8]]>([])
        let store = try Server { request in
            let place = Int(request.target.dropFirst()) ?? 0
            return shelf.value.indices.contains(place) ? .whole(status: 200, body: shelf.value[place]) : .text(404, "")
        }
        defer { store.stop() }
        let line = TestChains.line(missing) { $0 == 0 ? nil : "http://127.0.0.1:\(store.port)/\($0 - 1)" }
        shelf.change { $0 = line.map(\.der) }
        let leaf = TestChains.leaf(by: line[missing - 1], aia: "http://127.0.0.1:\(store.port)/\(missing - 1)")
        try await withTLS(TLSServer.Setup(leaf: leaf)) { server, fetcher in
            let exchange = await fetcher.get(server.origin)
            #expect(exchange.failure == (isMended ? nil : .chainIncomplete), "\(exchange.result)")
            #expect(store.log.entries.count == min(missing, 3))
        }
    }

    @Test func aRootFromElsewhereIsNotTrusted() async throws {
        let store = try Server { _ in .whole(status: 200, body: TestChains.stranger.der) }
        defer { store.stop() }
        let leaf = TestChains.leaf(by: TestChains.stranger, aia: "http://127.0.0.1:\(store.port)/")
        try await withTLS(TLSServer.Setup(leaf: leaf)) { server, fetcher in
            #expect(await fetcher.get(server.origin).failure == .certificateUnknownRoot)
        }
    }

    @Test func aMendedChainIsStillJudged() async throws {
        let store = try Server { _ in .whole(status: 200, body: TestChains.middle.der) }
        defer { store.stop() }
        let aia = "http://127.0.0.1:\(store.port)/"
        let old = TestChains.leaf(aia: aia) { ($0.from, $0.until) = (-9, -1) }
        try await withTLS(TLSServer.Setup(leaf: old)) { server, fetcher in
            #expect(await fetcher.get(server.origin).failure == .certificateExpired)
        }
        let other = TestChains.leaf { $0.extensions = Cert.server("khac.example", aia: aia) }
        try await withTLS(TLSServer.Setup(leaf: other)) { server, fetcher in
            #expect(await fetcher.get(server.origin).failure == .certificateNameMismatch)
        }
    }

    static let useless: [(String, @Sendable (Request) -> Response)] = [
        ("not found", { _ in .text(404, "") }),
        ("a page", { _ in .html("<p>Không tìm thấy</p>") }),
        ("another authority", { _ in .whole(status: 200, body: TestChains.stranger.der) }),
        ("the leaf's like", { _ in .whole(status: 200, body: TestChains.leaf().der) }),
        ("half a certificate", { _ in .whole(status: 200, body: Array(TestChains.middle.der.dropLast(9))) }),
        ("moved", { _ in .whole(status: 302, headers: [("Location", "/other")]) }),
        ("17 KB", { _ in .whole(status: 200, body: TestChains.middle.der + [UInt8](repeating: 0, count: 17 << 10)) }),
        (
            "endless",
            { _ in .raw { peer in for _ in 0..<2000 where !peer.write(String(repeating: "a", count: 4096)) { return } }
            }
        ),
    ]

    @Test(arguments: useless.indices)
    func whatDoesNotMendLeavesTheChainIncomplete(index: Int) async throws {
        try await withAIA(serve: Self.useless[index].1) { server, fetcher, store in
            for _ in 0..<5 { #expect(await fetcher.get(server.origin).failure == .chainIncomplete) }
            // A store that has nothing is not asked for ever.
            #expect(store.log.entries.count == 3)
        }
    }

    @Test(arguments: [
        "https://%/ca", "file:///etc/hostname", "ldap://%/", "ftp://%/ca", "http:///ca", "%/ca", "http://a@%/",
    ])
    func onlyPlainHTTPIsAsked(template: String) async throws {
        try await withAIA(aia: { authority in
            template.split(separator: "%", omittingEmptySubsequences: false).joined(separator: authority)
        }) { _ in
            .whole(status: 200, body: TestChains.middle.der)
        } body: { server, fetcher, store in
            #expect(await fetcher.get(server.origin).failure == .chainIncomplete)
            #expect(store.log.entries.isEmpty)
        }
    }

    @Test(arguments: [
        "127.0.0.2", "2130706434", "0x7f.2", "0177.0.0.2", "127.2", "[::1]", "[::ffff:7f00:2]", "[64:ff9b::7f00:2]",
        "[2002:7f00:2::]", "10.0.0.1", "192.168.0.1", "169.254.169.254", "[fd00:ec2::254]", "0", "[fe80::1]",
    ])
    func theGuardStandsBeforeIssuersToo(host: String) async throws {
        var policy = CrawlPolicy()
        policy.allowNet = ["127.0.0.1"]
        let leaf = TestChains.leaf(aia: "http://\(host):9/ca")
        try await withTLS(TLSServer.Setup(leaf: leaf), policy: policy) { server, fetcher in
            let exchange = await fetcher.get(server.origin)
            #expect(exchange.failure == .chainIncomplete)
            #expect(exchange.words.contains("addressForbidden"), "\(exchange.words)")
            #expect(fetcher.socketsOpened == 1)
        }
    }

    @Test func repairMayBeSwitchedOff() async throws {
        var limits = TestChains.limits
        limits.repairsChains = false
        try await withAIA(limits: limits) { _ in
            .whole(status: 200, body: TestChains.middle.der)
        } body: { server, fetcher, store in
            #expect(await fetcher.get(server.origin).failure == .chainIncomplete)
            #expect(store.log.entries.isEmpty)
        }
    }
}
