import AuditCore
import DemoServer
import Fetching
import Testing

struct PostTests {
    /// Answers with all that was sent.
    private func echo() throws -> Listener {
        try Listener { socket in
            let peer = Peer(socket: socket)
            guard let request = peer.readAll() else { return }
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: \(request.count)\r\n\r\n")
            peer.write(request)
        }
    }

    @Test(arguments: [
        "", "a=1", "__VIEWSTATE=%2FwE%3D&__EVENTTARGET=ctl00%24grid", String(repeating: "x", count: 300_000),
    ])
    func aFormIsSentAsItIs(text: String) async throws {
        let server = try echo()
        defer { server.stop() }
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        let exchange = await fetcher.fetch(
            FetchRequest(
                address: "http://127.0.0.1:\(server.port)/ds.aspx", method: .post, body: Array(text.utf8),
                byteLimit: 1 << 20, timeout: 5))
        let response = try #require(exchange.response, "\(exchange.result)")
        #expect(response.body == exchange.requestHead + Array(text.utf8))
        #expect(exchange.requestBody == Array(text.utf8))
        #expect(exchange.sent.utf8.starts(with: "POST /ds.aspx HTTP/1.1\r\n".utf8))
        let lines = exchange.sent.lowercased().split(separator: "\r\n")
        #expect(lines.contains("content-length: \(text.utf8.count)"))
        #expect(lines.contains("content-type: application/x-www-form-urlencoded"))
        #expect(!lines.contains { $0.utf8.starts(with: "expect:".utf8) })
    }

    @Test func anotherTypeMayBeSaidAndNULIsNoEnd() async throws {
        let server = try echo()
        defer { server.stop() }
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        let exchange = await fetcher.fetch(
            FetchRequest(
                address: "http://127.0.0.1:\(server.port)/", method: .post,
                headers: [
                    Capture.Header(name: "Content-Type", value: "application/json"),
                    Capture.Header(name: "X-MicrosoftAjax", value: "Delta=true"),
                ], body: [0x7B, 0, 0x7D], byteLimit: 1 << 20, timeout: 5))
        #expect(exchange.response?.body.suffix(3) == [0x7B, 0, 0x7D])
        let lines = exchange.sent.split(separator: "\r\n")
        #expect(
            lines.filter { $0.lowercased().utf8.starts(with: "content-type".utf8) } == [
                "Content-Type: application/json"
            ])
        #expect(lines.contains("X-MicrosoftAjax: Delta=true"))
    }

    @Test func aPostIsNotFollowedNorMadeAGet() async throws {
        try await withServer {
            $0.method == "POST" ? .whole(status: 302, headers: [("Location", "/next")]) : .text(200, "got")
        } body: { server, fetcher in
            let request = FetchRequest(
                address: server.origin, method: .post, body: Array("a=1".utf8), byteLimit: 100, timeout: 5)
            let exchange = await fetcher.fetch(request)
            #expect(exchange.response?.status == 302)
            #expect(server.log.entries.map(\.method) == ["POST"])
        }
    }

    @Test func onlyAPostHasABody() async throws {
        try await withServer { _ in
            .text(200, "ok")
        } body: { server, fetcher in
            let request = FetchRequest(address: server.origin, body: [1, 2], byteLimit: 100, timeout: 5)
            let exchange = await fetcher.fetch(request)
            #expect(exchange.requestBody.isEmpty)
            #expect(!exchange.sent.lowercased().contains("content-length"))
        }
    }

    @Test func whatWasNotSentHasNoBody() async throws {
        let fetcher = try Fetcher(policy: CrawlPolicy())
        defer { fetcher.close() }
        let request = FetchRequest(
            address: "http://127.0.0.1:1/", method: .post, body: [1], byteLimit: 100, timeout: 5)
        let exchange = await fetcher.fetch(request)
        #expect(exchange.failure == .addressForbidden)
        #expect(exchange.requestBody.isEmpty)
    }
}

struct TimingTests {
    @Test func timeIsSplitWhereItWent() async throws {
        let server = try Listener { socket in
            let peer = Peer(socket: socket)
            while peer.readHead() {
                peer.pause(0.3)
                peer.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab")
                peer.pause(0.2)
                peer.write("cd")
            }
        }
        defer { server.stop() }
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        let first = await fetcher.get("http://127.0.0.1:\(server.port)/")
        let timing = try #require(first.timing)
        #expect(timing.connect > 0)
        #expect(timing.tls == 0)
        #expect(timing.firstByte >= 0.25)
        #expect(timing.download >= 0.15)
        let sum = timing.name + timing.connect + timing.tls + timing.firstByte + timing.download
        #expect(abs(sum - first.seconds) < 0.05)
        let second = try #require(await fetcher.get("http://127.0.0.1:\(server.port)/").timing)
        #expect(second.name == 0 && second.connect == 0 && second.tls == 0)
        #expect(second.firstByte >= 0.25)
        #expect(server.connections == 1)
    }

    @Test func aHandshakeHasItsOwnTime() async throws {
        try await withTLS(TLSServer.Setup(leaf: TestChains.leaf(), chain: [TestChains.middle])) { server, fetcher in
            let timing = try #require(await fetcher.get(server.origin).timing)
            #expect(timing.connect > 0)
            #expect(timing.tls > 0)
        }
    }

    @Test func whatNeverConnectedHasNoLaterTimes() async throws {
        let fetcher = try Fetcher(policy: CrawlPolicy())
        defer { fetcher.close() }
        let timing = await fetcher.get("http://10.0.0.1/").timing ?? Exchange.Timing()
        #expect(timing.tls == 0 && timing.firstByte == 0 && timing.download == 0)
    }
}
