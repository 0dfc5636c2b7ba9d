import AuditCore
import DemoServer
import Fetching
import Synchronization

/// A server and a fetcher that may reach it, for the length of a test.
func withServer<Value>(
    limits: FetchLimits = FetchLimits(), policy: CrawlPolicy = .loopback, handler: @escaping Server.Handler,
    body: (Server, Fetcher) async throws -> Value
) async throws -> Value {
    let server = try Server(handler: handler)
    defer { server.stop() }
    let fetcher = try Fetcher(policy: policy, limits: limits)
    defer { fetcher.close() }
    return try await body(server, fetcher)
}

extension CrawlPolicy {
    static var loopback: CrawlPolicy {
        var policy = CrawlPolicy()
        policy.allowNet = ["127.0.0.0/8"]
        return policy
    }
}

extension Fetcher {
    func get(
        _ address: String, byteLimit: Int = 1 << 20, timeout: Double = 5, headers: [Capture.Header] = []
    ) async -> Exchange {
        await fetch(FetchRequest(address: address, headers: headers, byteLimit: byteLimit, timeout: timeout))
    }
}

extension Exchange {
    var response: Capture.Response? {
        if case .response(let response) = result { response } else { nil }
    }
    var failure: FetchFailure.Kind? {
        if case .failure(let failure) = result { failure.kind } else { nil }
    }
    var words: String {
        if case .failure(let failure) = result { failure.detail } else { "" }
    }
    var head: String { String(decoding: responseHead, as: UTF8.self) }
    var sent: String { String(decoding: requestHead, as: UTF8.self) }
}

enum Samples {
    /// "xin chào" through gzip.
    static let gzip: [UInt8] = [
        0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0x02, 0x03, 0xAB, 0xC8, 0xCC, 0x53, 0x48, 0xCE, 0x38, 0xBC, 0x20, 0x1F, 0,
        0x35, 0xC6, 0x10, 0x7E, 0x09, 0, 0, 0,
    ]
    /// The start of a gzip stream after which each zero byte stands for 1,032 more.
    static let bomb: [UInt8] = [
        0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0x02, 0x03, 0xEC, 0xC1, 0x01, 0x01, 0, 0, 0, 0x80, 0x90, 0xFE, 0xAF, 0xEE,
        0x08, 0x0A,
    ]
    /// 12.5 MiB of zeros in 100 blocks that each repeat one byte (RFC 8878, 3.1.1.2).
    static let zstdBomb: [UInt8] =
        [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38]
        + (1...100).flatMap { [$0 == 100 ? 0x03 : 0x02, 0x00, 0x10, 0x00] as [UInt8] }
    /// 4 MiB of zeros through brotli.
    static let brotliBomb: [UInt8] = [
        0x9B, 0xFF, 0xFF, 0x3F, 0xF8, 0x27, 0x00, 0xE2, 0xB1, 0x40, 0x20, 0xF7, 0xFE, 0x07,
    ]
}

/// What the tasks of a test note down together.
final class Notes<Value: Sendable>: Sendable {
    private let state: Mutex<Value>
    init(_ value: Value) { state = Mutex(value) }
    var value: Value { state.withLock { $0 } }
    func change(_ body: (inout Value) -> Void) { state.withLock { body(&$0) } }
}
