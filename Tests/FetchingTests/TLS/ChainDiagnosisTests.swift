import AuditCore
import CCurl
import DemoServer
import Fetching
import Testing

struct ChainDiagnosisTests {
    /// A server that is wrong in one way, and what that is called; nil where nothing is wrong.
    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let kind: FetchFailure.Kind?
        let setup: @Sendable () -> TLSServer.Setup

        init(_ name: String, _ kind: FetchFailure.Kind?, _ setup: @escaping @Sendable () -> TLSServer.Setup) {
            testDescription = name
            self.kind = kind
            self.setup = setup
        }
    }

    private static func usual(_ change: (inout Cert.Making) -> Void) -> TLSServer.Setup {
        TLSServer.Setup(leaf: TestChains.leaf(change), chain: [TestChains.middle])
    }

    static let chains = [
        Bad("a whole chain", nil) { usual { _ in } },
        Bad("a whole chain with its root", nil) {
            TLSServer.Setup(leaf: TestChains.leaf(), chain: [TestChains.middle, TestChains.root])
        },
        Bad("expired", .certificateExpired) { usual { ($0.from, $0.until) = (-100, -1) } },
        Bad("not yet valid", .certificateNotYetValid) { usual { ($0.from, $0.until) = (2, 100) } },
        Bad("of another host", .certificateNameMismatch) { usual { $0.extensions = Cert.server("khac.example") } },
        Bad("of another address", .certificateNameMismatch) { usual { $0.extensions = Cert.server("127.0.0.9") } },
        Bad("signs itself", .certificateSelfSigned) {
            TLSServer.Setup(leaf: Cert(Cert.Making(extensions: Cert.server())))
        },
        Bad("a root that nobody trusts", .certificateUnknownRoot) {
            TLSServer.Setup(leaf: TestChains.leaf(by: TestChains.stranger), chain: [TestChains.stranger])
        },
        Bad("a root that nobody trusts and nobody sends", .certificateUnknownRoot) {
            let line = TestChains.line(1, below: TestChains.stranger)
            return TLSServer.Setup(leaf: TestChains.leaf(by: line[0]), chain: line)
        },
        Bad("without its middle", .chainIncomplete) { TLSServer.Setup(leaf: TestChains.leaf()) },
        Bad("with a middle that is not its own", .chainIncomplete) {
            TLSServer.Setup(leaf: TestChains.leaf(), chain: TestChains.line(1))
        },
        Bad("a key of 1024 bits", .certificateWeakKey) { usual { $0.key = .rsa(1024) } },
        Bad("signed with SHA-1", .certificateWeakSignature) { usual { $0.digest = .sha1 } },
        Bad("signed by a stranger in the issuer's name", .certificateBadSignature) {
            usual { $0.signer = TestChains.stranger.key }
        },
        Bad("made for clients", .certificateMisused) {
            usual { $0.extensions = $0.extensions.map { $0.0 == NID_ext_key_usage ? ($0.0, "clientAuth") : $0 } }
        },
        Bad("signed by what is no authority", .certificateMisused) {
            let fake = TestChains.leaf { $0.name = "Không phải CA" }
            return TLSServer.Setup(leaf: TestChains.leaf(by: fake), chain: [fake, TestChains.middle])
        },
        Bad("below an authority that may have none below", .certificateMisused) {
            let last = Cert(
                Cert.Making(name: "Cuối", extensions: [(NID_basic_constraints, "critical,CA:TRUE,pathlen:0")]),
                by: TestChains.root)
            let line = TestChains.line(1, below: last)
            return TLSServer.Setup(leaf: TestChains.leaf(by: line[0]), chain: line + [last])
        },
        Bad("outside the names its authority may use", .certificateMisused) {
            let bound = Cert(
                Cert.Making(
                    name: "Có giới hạn",
                    extensions: Cert.authority + [(NID_name_constraints, "critical,excluded;IP:127.0.0.0/255.0.0.0")]),
                by: TestChains.root)
            return TLSServer.Setup(leaf: TestChains.leaf(by: bound), chain: [bound])
        },
        Bad("with a critical extension of its own making", .certificateMalformed) {
            usual { $0.extensions.append((OBJ_txt2nid("1.2.3.4") == 0 ? Self.odd : 0, "critical,ASN1:NULL")) }
        },
        Bad("an expired middle", .issuerExpired) {
            let old = Cert(
                Cert.Making(name: "Cũ", from: -100, until: -1, extensions: Cert.authority), by: TestChains.root)
            return TLSServer.Setup(leaf: TestChains.leaf(by: old), chain: [old])
        },
        Bad("a dozen authorities in a row", .chainTooLong) {
            let line = TestChains.line(12)
            return TLSServer.Setup(leaf: TestChains.leaf(by: line[11]), chain: line.reversed())
        },
        Bad("revoked, and says so itself", .certificateRevoked) {
            let leaf = TestChains.leaf()
            return TLSServer.Setup(
                leaf: leaf, chain: [TestChains.middle], staple: TestChains.middle.staple(for: leaf, .revoked))
        },
        Bad("not revoked, and says so itself", nil) {
            let leaf = TestChains.leaf()
            return TLSServer.Setup(
                leaf: leaf, chain: [TestChains.middle], newest: TLS1_2_VERSION,
                staple: TestChains.middle.staple(for: leaf, .good))
        },
        Bad("revoked in the words of a stranger", nil) {
            let leaf = TestChains.leaf()
            let lie = TestChains.middle.staple(for: leaf, .revoked, signer: TestChains.stranger)
            return TLSServer.Setup(leaf: leaf, chain: [TestChains.middle], staple: lie)
        },
        Bad("a staple that is none", nil) {
            TLSServer.Setup(leaf: TestChains.leaf(), chain: [TestChains.middle], staple: [0x30, 0x80, 1, 2, 3])
        },
        Bad("TLS 1.1 at most", .tlsTooOld) {
            TLSServer.Setup(leaf: TestChains.leaf(), chain: [TestChains.middle], newest: TLS1_1_VERSION)
        },
        Bad("TLS 1.0 only", .tlsTooOld) {
            TLSServer.Setup(leaf: TestChains.leaf(), chain: [TestChains.middle], newest: TLS1_VERSION)
        },
        Bad("TLS 1.2", nil) {
            TLSServer.Setup(leaf: TestChains.leaf(), chain: [TestChains.middle], newest: TLS1_2_VERSION)
        },
        Bad("ciphers that hide nothing", .tlsRefused) {
            TLSServer.Setup(
                leaf: TestChains.leaf(), chain: [TestChains.middle], newest: TLS1_2_VERSION, ciphers: "eNULL")
        },
        Bad("wants a certificate of ours", .clientCertificateWanted) {
            TLSServer.Setup(leaf: TestChains.leaf(), chain: [TestChains.middle], wantsClient: true)
        },
    ]

    private static let odd = OBJ_create("1.3.6.1.4.1.99999.7", "thu-nghiem", "thu nghiem")

    @Test(arguments: chains)
    func eachBadChainHasItsName(bad: Bad) async throws {
        try await withTLS(bad.setup()) { server, fetcher in
            let exchange = await fetcher.get(server.origin)
            #expect(exchange.failure == bad.kind, "\(exchange.result)")
            #expect(exchange.repairs.isEmpty)
            #expect((exchange.response?.body == Array("xin chào".utf8)) == (bad.kind == nil))
            #expect(exchange.requestHead.isEmpty == (bad.kind != nil && bad.kind != .clientCertificateWanted))
        }
    }

    @Test(arguments: [
        Misdeed("speaks HTTP", .tlsNotSpoken) { $0.write("HTTP/1.1 400 Bad Request\r\n\r\n") },
        Misdeed("speaks SSH", .tlsNotSpoken) { $0.write("SSH-2.0-OpenSSH_9.2\r\n") },
        Misdeed("hangs up", .tlsBrokenOff) { _ in },
        Misdeed("resets", .tlsBrokenOff) {
            // Not before the handshake of TCP is over on the other side too.
            $0.pause(0.1)
            $0.reset()
        },
        Misdeed("refuses", .tlsRefused) { $0.write([0x15, 3, 3, 0, 2, 2, 40] as [UInt8]) },
        Misdeed("knows no such name", .tlsRefused) { $0.write([0x15, 3, 3, 0, 2, 2, 112] as [UInt8]) },
        Misdeed("says nothing", .tlsTimeout) { $0.pause(4) },
    ])
    func whatIsNoTLSHasItsName(misdeed: Misdeed) async throws {
        var policy = CrawlPolicy.loopback
        policy.connectTimeout = misdeed.kind == .tlsTimeout ? 1 : 30
        let server = try Listener { misdeed.act(Peer(socket: $0)) }
        defer { server.stop() }
        let fetcher = try Fetcher(policy: policy)
        defer { fetcher.close() }
        let exchange = await fetcher.get("https://127.0.0.1:\(server.port)/", timeout: 60)
        #expect(exchange.failure == misdeed.kind, "\(exchange.result)")
        #expect(exchange.requestHead.isEmpty)
    }
}
