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
}

/// What the tasks of a test note down together.
final class Notes<Value: Sendable>: Sendable {
    private let state: Mutex<Value>
    init(_ value: Value) { state = Mutex(value) }
    var value: Value { state.withLock { $0 } }
    func change(_ body: (inout Value) -> Void) { state.withLock { body(&$0) } }
}
