import AuditCore
import Fetching
import Testing

/// What a server may do after it was asked: each has one name, ends in time, and costs a bounded amount of memory.
struct HostileServerTests {
    private static let bodyLimit = 200_000
    /// Of those whose fault is the time they take; the others have as much as a busy machine may need.
    private static let timeout = 4.0

    private static func limits(hasty: Bool) -> FetchLimits {
        var limits = FetchLimits()
        if hasty {
            limits.firstByteSeconds = 1.5
            limits.slowSeconds = 2
        }
        limits.ratioFloor = 64 << 10
        return limits
    }

    private static func check(_ misdeed: Misdeed, hasty: Bool = false, reads: Bool = true) async throws {
        let limits = limits(hasty: hasty)
        let timeout = hasty ? timeout : 30
        let server = try Listener { socket in
            let peer = Peer(socket: socket)
            if !reads || peer.readHead() { misdeed.act(peer) }
        }
        defer { server.stop() }
        let fetcher = try Fetcher(policy: .loopback, limits: limits)
        defer { fetcher.close() }
        let exchange = await fetcher.get(
            "http://127.0.0.1:\(server.port)/", byteLimit: bodyLimit, timeout: timeout)
        #expect(exchange.failure == misdeed.kind, "\(exchange.result)")
        #expect(exchange.response?.truncated == misdeed.truncated)
        #expect(exchange.seconds <= timeout + 1)
        #expect(exchange.responseHead.count <= limits.headerBytes)
        #expect(exchange.response.map { $0.body.count <= bodyLimit && (100...999).contains($0.status) } ?? true)
    }

    static let connections = [
        Misdeed("resets at once", .resetBeforeAnswer) { $0.reset() },
        Misdeed("closes without a word", .emptyAnswer) { _ in },
        Misdeed("half-closes without a word", .emptyAnswer) {
            $0.finish()
            $0.pause(1)
        },
        Misdeed("says nothing for ever", .firstByteTimeout) { $0.pause(5) },
        Misdeed("resets within the head", .connectionReset) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
            $0.pause(0.2)
            $0.reset()
        },
        Misdeed("closes within the head", .truncatedHead) { $0.write("HTTP/1.1 200 OK\r\nContent-Type: text") },
        Misdeed("closes within the status line", .emptyAnswer) { $0.write("HTTP/1.1 20") },
        Misdeed("resets within the body", .connectionReset) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
            $0.pause(0.2)
            $0.reset()
        },
        Misdeed("falls silent after the head", .tooSlow) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
            $0.pause(5)
        },
        Misdeed("drips a head", .tooSlow) {
            $0.write("HTTP/1.1 200 OK\r\n")
            for i in 0..<40 where !($0.write("X-\(i): a\r\n") && $0.pause(0.1)) { return }
        },
        Misdeed("drips a body", .tooSlow) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            for _ in 0..<50 where !($0.write("a") && $0.pause(0.1)) { return }
        },
        Misdeed("drips chunks", .tooSlow) {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            for _ in 0..<50 where !($0.write("1\r\na\r\n") && $0.pause(0.1)) { return }
        },
        Misdeed("goes on just fast enough", .timeout) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            for _ in 0..<60 where !($0.write(String(repeating: "a", count: 150)) && $0.pause(0.1)) { return }
        },
    ]

    static let lengths = [
        Misdeed("promises more than it sends", .truncatedBody) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
        },
        Misdeed("sends more than it promised", nil) { $0.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabcdef") },
        Misdeed("a length that is no number", .badLength) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\nabc")
        },
        Misdeed("a negative length", .badLength) { $0.write("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc") },
        Misdeed("a length beyond all numbers", nil) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\nabc")
        },
        Misdeed("two lengths", .badLength) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 300\r\n\r\nabc")
        },
        Misdeed("a length with a tail", nil) { $0.write("HTTP/1.1 200 OK\r\nContent-Length: 3, 4\r\n\r\nabc") },
        Misdeed("a body without end", nil, cut: "length") {
            $0.write("HTTP/1.1 200 OK\r\n\r\n")
            for _ in 0..<1000 where !$0.write(String(repeating: "a", count: 4096)) { return }
        },
        Misdeed("chunks without end", nil, cut: "length") {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            for _ in 0..<1000 where !$0.write("1000\r\n" + String(repeating: "a", count: 4096) + "\r\n") { return }
        },
        Misdeed("one chunk of 2^60", nil, cut: "length") {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1000000000000000\r\n")
            for _ in 0..<1000 where !$0.write(String(repeating: "a", count: 4096)) { return }
        },
        Misdeed("breaks off its chunks", .truncatedBody) {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")
        },
        Misdeed("a chunk length that is no number", .badChunking) {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab")
        },
        Misdeed("a chunk length of 40 digits", .badChunking) {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\(String(repeating: "f", count: 40))\r\nab")
        },
        Misdeed("a chunk longer than it says", .badChunking) {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n")
        },
        Misdeed("a negative chunk", .badChunking) {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nab\r\n0\r\n\r\n")
        },
        Misdeed("a chunk extension without end", .badChunking) {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;")
            for _ in 0..<2000 where !$0.write(String(repeating: "a", count: 4096)) { return }
        },
        Misdeed("trailers without end", .oversizeHeaders) {
            $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n")
            for i in 0..<10_000 where !$0.write("X-\(i): \(String(repeating: "a", count: 100))\r\n") { return }
        },
        Misdeed("a length and chunks", nil) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n")
        },
        Misdeed("a body where none may be", nil) { $0.write("HTTP/1.1 204 No Content\r\n\r\nabcdef") },
    ]

    static let codings = [
        Misdeed("a gzip bomb", nil, cut: "length") {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
            $0.write(Samples.bomb)
            for _ in 0..<300 where !$0.write([UInt8](repeating: 0, count: 1000)) { return }
        },
        Misdeed("a brotli bomb", nil, cut: "ratio") {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n")
            $0.write(Samples.brotliBomb)
        },
        Misdeed("a zstd bomb", nil, cut: "ratio") {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\n\r\n")
            $0.write(Samples.zstdBomb)
        },
        Misdeed("a bomb in a transfer coding", .severalCodings) {
            $0.write(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\nContent-Encoding: gzip\r\n\r\n5\r\nabcde\r\n")
        },
        Misdeed("says gzip and sends text", .badCoding) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nthis is plain text")
        },
        Misdeed("breaks its coding within a chunk", .badCoding) {
            $0.write(
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n")
        },
        Misdeed("breaks off its gzip", nil, cut: "disconnect") {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
            $0.write(Array(Samples.gzip.prefix(20)))
        },
        Misdeed("an unknown coding", .unknownCoding) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: utf-8\r\nContent-Length: 2\r\n\r\nok")
        },
        Misdeed("codes twice", .severalCodings) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip, br\r\n\r\nabc")
        },
        Misdeed("codes twice in two lines", .severalCodings) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\ncontent-encoding:\tgzip\r\n\r\nabc")
        },
        Misdeed("codes fifty times", .severalCodings) {
            $0.write(
                "HTTP/1.1 200 OK\r\nContent-Encoding: \(Array(repeating: "gzip", count: 50).joined(separator: ","))\r\n\r\nabc"
            )
        },
    ]

    static let heads = [
        Misdeed("headers without end", .oversizeHeaders) {
            $0.write("HTTP/1.1 200 OK\r\n")
            for i in 0..<100_000 where !$0.write("X-\(i): \(String(repeating: "a", count: 200))\r\n") { return }
        },
        Misdeed("one header without end", .oversizeHeaders) {
            $0.write("HTTP/1.1 200 OK\r\nX: ")
            for _ in 0..<1000 where !$0.write(String(repeating: "a", count: 4096)) { return }
        },
        Misdeed("a status line without end", .oversizeHeaders) {
            $0.write("HTTP/1.1 200 ")
            for _ in 0..<1000 where !$0.write(String(repeating: "a", count: 4096)) { return }
        },
        Misdeed("a fold without end", .oversizeHeaders) {
            $0.write("HTTP/1.1 200 OK\r\nX: a\r\n")
            for _ in 0..<100_000 where !$0.write(" \(String(repeating: "a", count: 200))\r\n") { return }
        },
        Misdeed("interim answers without end", .oversizeHeaders) {
            for _ in 0..<100_000 where !$0.write("HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=x\r\n\r\n") { return }
        },
        Misdeed("leave to go on without end", .oversizeHeaders) {
            for _ in 0..<100_000 where !$0.write("HTTP/1.1 100 Continue\r\n\r\n") { return }
        },
        Misdeed("cookies without end", .oversizeHeaders) {
            $0.write("HTTP/1.1 200 OK\r\n")
            for i in 0..<100_000 where !$0.write("Set-Cookie: c\(i)=\(String(repeating: "a", count: 50))\r\n") {
                return
            }
        },
        Misdeed("five hundred cookies", nil) {
            $0.write("HTTP/1.1 200 OK\r\n")
            for i in 0..<500 where !$0.write("Set-Cookie: c\(i)=\(String(repeating: "a", count: 50))\r\n") { return }
            $0.write("Content-Length: 2\r\n\r\nok")
        },
        Misdeed("a header line without colon", .badHeader) {
            $0.write("HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 2\r\n\r\nok")
        },
        Misdeed("NUL in a header", .badHeader) { $0.write("HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n") },
        Misdeed("a header without a name", nil) {
            $0.write("HTTP/1.1 200 OK\r\n: a\r\nContent-Length: 2\r\n\r\nok")
        },
        Misdeed("blanks before the colon", nil) {
            $0.write("HTTP/1.1 200 OK\r\nContent-Type : text/html\r\nContent-Length: 2\r\n\r\nok")
        },
        Misdeed("a folded header", nil) {
            $0.write("HTTP/1.1 200 OK\r\nX: a\r\n b\r\nContent-Length: 2\r\n\r\nok")
        },
        Misdeed("bare line feeds", nil) { $0.write("HTTP/1.1 200 OK\nContent-Length: 2\n\nok") },
        Misdeed("escape sequences", nil) {
            $0.write("HTTP/1.1 200 OK\r\nServer: \u{1B}[2J\r\nContent-Length: 2\r\n\r\nok")
        },
        Misdeed("bytes that are no UTF-8", nil) {
            $0.write(
                Array("HTTP/1.1 200 ".utf8) + [0xFF, 0xFE] + Array("\r\nX: ".utf8) + [0xC3, 0x28, 0x80]
                    + Array("\r\nContent-Length: 2\r\n\r\nok".utf8))
        },
        Misdeed("CR LF in a Location", nil) {
            $0.write("HTTP/1.1 302 Found\r\nLocation: /a%0d%0aSet-Cookie:%20x=1\r\nContent-Length: 0\r\n\r\n")
        },
    ]

    static let statuses = [
        Misdeed("speaks SSH", .notHTTP) { $0.write("SSH-2.0-OpenSSH_9.2\r\n") },
        Misdeed("speaks SMTP", .notHTTP) { $0.write("220 mail.example ESMTP\r\n") },
        Misdeed("speaks HTTP/0.9", .notHTTP) { $0.write("<html>xin chào</html>") },
        Misdeed("speaks TLS on a plain port", .notHTTP) { $0.write([0x15, 3, 1, 0, 2, 2, 70]) },
        Misdeed("sends noise", .notHTTP) { $0.write((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }) },
        Misdeed("opens with HTTP/2", .notHTTP) { $0.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") },
        Misdeed("an HTTP/2 frame", .notHTTP) { $0.write([0, 0, 0, 4, 0, 0, 0, 0, 0]) },
        Misdeed("answers as HTTP/2 in plain", nil) { $0.write("HTTP/2 200\r\nContent-Length: 2\r\n\r\nok") },
        Misdeed("answers as HTTP/3.0", .badStatus) { $0.write("HTTP/3.0 200 OK\r\nContent-Length: 2\r\n\r\nok") },
        Misdeed("status 000", .badStatus) { $0.write("HTTP/1.1 000 Zero\r\nContent-Length: 2\r\n\r\nok") },
        Misdeed("status 99", .badStatus) { $0.write("HTTP/1.1 99 Low\r\nContent-Length: 2\r\n\r\nok") },
        Misdeed("status 1000", .badStatus) { $0.write("HTTP/1.1 1000 High\r\nContent-Length: 2\r\n\r\nok") },
        Misdeed("status 999", nil) { $0.write("HTTP/1.1 999 Denied\r\nContent-Length: 2\r\n\r\nok") },
        Misdeed("status in words", .badStatus) { $0.write("HTTP/1.1 OK\r\nContent-Length: 2\r\n\r\nok") },
        Misdeed("a negative status", .badStatus) { $0.write("HTTP/1.1 -200 OK\r\nContent-Length: 2\r\n\r\nok") },
        Misdeed("switches protocols", .badStatus) {
            $0.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
            $0.write([0x81, 0x02, 0x6F, 0x6B])
        },
        Misdeed("only hints, then nothing", .truncatedHead) { $0.write("HTTP/1.1 103 Early Hints\r\n\r\n") },
        Misdeed("asks for a password of ours", nil) {
            $0.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n")
        },
        Misdeed("asks for a proxy's password", nil) {
            $0.write("HTTP/1.1 407 Proxy\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n")
        },
    ]

    @Test(arguments: connections) func aConnectionThatEndsEarlyHasAName(misdeed: Misdeed) async throws {
        try await Self.check(misdeed, hasty: true)
    }

    @Test(arguments: lengths) func aWrongLengthHasAName(misdeed: Misdeed) async throws { try await Self.check(misdeed) }

    @Test(arguments: codings) func aWrongCodingHasAName(misdeed: Misdeed) async throws { try await Self.check(misdeed) }

    @Test(arguments: heads) func aWrongHeadHasAName(misdeed: Misdeed) async throws { try await Self.check(misdeed) }

    @Test(arguments: statuses) func aWrongStatusHasAName(misdeed: Misdeed) async throws {
        try await Self.check(misdeed)
    }

    @Test func aServerThatSpeaksFirstIsNotUnderstood() async throws {
        let greeting = Misdeed("greets", .notHTTP) {
            $0.write("220 xin chào\r\n")
            $0.pause(1)
        }
        try await Self.check(greeting, reads: false)
    }
}
