import AuditCore
import Fetching
import Glibc
import Testing

/// What a server may do once it has settled on HTTP/2.
struct HostileHTTP2Tests {
    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let kinds: [FetchFailure.Kind?]
        let act: @Sendable (TLSServer.Channel) -> Void

        init(_ name: String, _ kinds: FetchFailure.Kind?..., act: @escaping @Sendable (TLSServer.Channel) -> Void) {
            testDescription = name
            self.kinds = kinds
            self.act = act
        }
    }

    private static let (data, headers, reset, settings, ping, goAway, continuation):
        (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8) = (0, 1, 3, 4, 6, 7, 9)
    /// ":status: 200" of HPACK's static table.
    private static let ok: [UInt8] = [0x88]
    /// "x: aaa…" without indexing.
    private static let literal: [UInt8] = [0, 1, 0x78, 100] + [UInt8](repeating: 0x61, count: 100)

    static let misdeeds = [
        Bad("answers", nil) {
            $0.frame(settings)
            $0.frame(headers, flags: 4, stream: 1, ok)
            $0.frame(data, flags: 1, stream: 1, [0x6F, 0x6B])
            usleep(200_000)
        },
        Bad("speaks HTTP/1 all the same", .http2Error) {
            $0.write(Array("HTTP/1.1 400 Bad\r\n\r\n".utf8))
            usleep(500_000)
        },
        Bad("resets the stream", .http2Error) {
            $0.frame(settings)
            $0.frame(reset, stream: 1, [0, 0, 0, 2])
            usleep(200_000)
        },
        Bad("resets the stream within the body", .http2Error) {
            $0.frame(settings)
            $0.frame(headers, flags: 4, stream: 1, ok)
            $0.frame(data, stream: 1, [0x6F])
            $0.frame(reset, stream: 1, [0, 0, 0, 2])
            usleep(200_000)
        },
        Bad("goes away", .http2Error) {
            $0.frame(settings)
            $0.frame(goAway, [0, 0, 0, 0, 0, 0, 0, 11])
            usleep(200_000)
        },
        Bad("headers that are no HPACK", .http2Error) {
            $0.frame(settings)
            $0.frame(headers, flags: 4, stream: 1, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
            usleep(200_000)
        },
        Bad("an answer without a status", .http2Error) {
            $0.frame(settings)
            $0.frame(headers, flags: 5, stream: 1, literal)
            usleep(200_000)
        },
        Bad("a frame longer than was agreed", .http2Error) {
            $0.frame(settings)
            $0.frame(data, stream: 1, [UInt8](repeating: 0, count: 40_000))
            usleep(200_000)
        },
        Bad("a stream that nobody opened", .http2Error) {
            $0.frame(settings)
            $0.frame(headers, flags: 5, stream: 9, ok)
            usleep(200_000)
        },
        Bad("pushes what nobody asked for", .http2Error) {
            $0.frame(settings)
            $0.frame(5, flags: 4, stream: 1, [0, 0, 0, 2, 0x82])
            usleep(200_000)
        },
        Bad("headers without end", .http2Error, .oversizeHeaders) {
            $0.frame(settings)
            $0.frame(headers, stream: 1, ok)
            for _ in 0..<20_000 where !$0.frame(continuation, stream: 1, literal) { return }
        },
        Bad("settings and nothing else", .firstByteTimeout) {
            $0.frame(settings)
            sleep(4)
        },
        Bad("pings without end", .firstByteTimeout, .http2Error, .resetBeforeAnswer) {
            $0.frame(settings)
            for _ in 0..<200_000 where !$0.frame(ping, [1, 2, 3, 4, 5, 6, 7, 8]) { return }
        },
        Bad("empty frames without end", .tooSlow, .http2Error, .connectionReset) {
            $0.frame(settings)
            $0.frame(headers, flags: 4, stream: 1, ok)
            for _ in 0..<200_000 where !$0.frame(data, stream: 1) { return }
        },
    ]

    @Test(arguments: misdeeds)
    func whatGoesWrongHasAName(bad: Bad) async throws {
        var limits = TestChains.limits
        limits.firstByteSeconds = 2
        limits.slowSeconds = 2
        let setup = TLSServer.Setup(leaf: TestChains.leaf(), chain: [TestChains.middle], http2: bad.act)
        try await withTLS(setup, limits: limits) { server, fetcher in
            let exchange = await fetcher.get(server.origin, byteLimit: 100_000, timeout: 8)
            #expect(bad.kinds.contains(exchange.failure), "\(exchange.result)")
            // Eight seconds, and what a machine full of other tests takes beside.
            #expect(exchange.seconds < 40)
            #expect(exchange.responseHead.count <= limits.headerBytes)
        }
    }
}
