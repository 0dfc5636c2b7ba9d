import AuditCore
import CCurl
import DemoServer
import Fetching
import Foundation

/// One public key infrastructure for all tests: a root that is trusted, and what hangs below it.
enum TestChains {
    static let root = Cert.root("Gốc thử nghiệm")
    static let middle = Cert(Cert.Making(name: "Trung gian", extensions: Cert.authority), by: root)
    static let stranger = Cert.root("Gốc lạ")
    static let file: String = {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("roots-\(UUID().uuidString).pem")
        _ = FileManager.default.createFile(atPath: path.path, contents: Data(root.pem.utf8))
        return path.path
    }()

    static var limits: FetchLimits {
        var limits = FetchLimits()
        limits.caFile = file
        return limits
    }

    static func leaf(
        by issuer: Cert = middle, aia: String? = nil, _ change: (inout Cert.Making) -> Void = { _ in }
    ) -> Cert {
        var making = Cert.Making(extensions: Cert.server(aia: aia))
        change(&making)
        return Cert(making, by: issuer)
    }

    /// So many authorities below one another, the uppermost first.
    static func line(_ count: Int, below issuer: Cert = root, aia: (Int) -> String? = { _ in nil }) -> [Cert] {
        var line: [Cert] = []
        for index in 0..<count {
            let more = aia(index).map { [(NID_info_access, "caIssuers;URI:" + $0)] } ?? []
            line.append(
                Cert(
                    Cert.Making(name: "Trung gian \(index)", extensions: Cert.authority + more),
                    by: line.last ?? issuer))
        }
        return line
    }
}

/// A TLS server and a fetcher that trusts the tests' root, for the length of a test.
func withTLS<Value>(
    _ setup: TLSServer.Setup, limits: FetchLimits = TestChains.limits, policy: CrawlPolicy = .loopback,
    body: (TLSServer, Fetcher) async throws -> Value
) async throws -> Value {
    let server = try TLSServer(setup)
    defer { server.stop() }
    let fetcher = try Fetcher(policy: policy, limits: limits)
    defer { fetcher.close() }
    return try await body(server, fetcher)
}

extension TLSServer {
    var origin: String { "https://127.0.0.1:\(port)" }
}
