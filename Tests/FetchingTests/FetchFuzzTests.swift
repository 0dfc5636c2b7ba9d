import AuditCore
import DemoServer
import Fetching
import Testing

struct FetchFuzzTests {
    /// A generator whose runs can be repeated (SplitMix64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let whole =
        Array(
            """
            HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nSet-Cookie: a=b; Path=/\r\nTransfer-Encoding: chunked\r\n\
            Content-Encoding: gzip\r\nX-Long: a\r\n  b\r\n\r\n1d\r\n
            """.utf8) + Samples.gzip + Array("\r\n0\r\nX-Trailer: 1\r\n\r\n".utf8)

    private static func damaged(_ seed: UInt64) -> [UInt8] {
        var dice = Dice(state: seed)
        var bytes = whole
        for _ in 0..<Int.random(in: 1...6, using: &dice) {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            switch Int.random(in: 0..<4, using: &dice) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: bytes[place...].prefix(20), at: place)
            default: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: place)
            }
        }
        return bytes
    }

    @Test func theUndamagedResponseIsRead() async throws {
        try await withServer { _ in
            .raw { $0.write(Self.whole) }
        } body: { server, fetcher in
            let response = try #require(await fetcher.get(server.origin).response)
            #expect(response.body == Array("xin chào".utf8))
            #expect(response.header("x-long") == "a b")
        }
    }

    @Test func damagedResponsesAreAnsweredOrNamed() async throws {
        try await withServer { request in
            let seed = UInt64(request.target.dropFirst()) ?? 0
            return .raw { $0.write(Self.damaged(seed)) }
        } body: { server, fetcher in
            let unnamed = Notes<[String]>([])
            await withTaskGroup(of: Void.self) { group in
                for worker in 0..<4 {
                    group.addTask {
                        for seed in stride(from: worker, to: 600, by: 4) {
                            let exchange = await fetcher.get("\(server.origin)/\(seed)", timeout: 3)
                            guard case .failure(let failure) = exchange.result else { continue }
                            if [.other, .timeout, .tooSlow, .cancelled].contains(failure.kind) {
                                unnamed.change { $0.append("\(seed): \(failure)") }
                            }
                        }
                    }
                }
            }
            let list = unnamed.value
            #expect(list.isEmpty, "\(list)")
        }
    }
}
