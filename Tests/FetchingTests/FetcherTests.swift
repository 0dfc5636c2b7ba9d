import AuditCore
import DemoServer
import Fetching
import Glibc
import Testing

struct FetcherTests {
    @Test func aPageComesWithItsHeadsByteForByte() async throws {
        let page =
            "HTTP/1.1 200 Ok so\r\nContent-Type:  text/html \r\nX-Ten: Sở Khoa học\r\nContent-Length: 9\r\n\r\nxin chào"
        try await withServer { _ in
            .raw { $0.write(page) }
        } body: { server, fetcher in
            let exchange = await fetcher.get("\(server.origin)/a?b=%E1%BB%9F")
            let response = try #require(exchange.response)
            #expect(exchange.head + String(decoding: response.body, as: UTF8.self) == page)
            #expect(response.status == 200)
            #expect(response.truncated == nil)
            #expect(response.header("content-type") == "text/html")
            #expect(response.header("x-ten") == "Sở Khoa học")
            #expect(exchange.remoteAddress == "127.0.0.1")
            #expect(exchange.address == "\(server.origin)/a?b=%E1%BB%9F")
            #expect(exchange.startedAt.utf8.count == 20)
            #expect(exchange.seconds > 0)
            #expect(exchange.sent.utf8.starts(with: "GET /a?b=%E1%BB%9F HTTP/1.1\r\nHost: 127.0.0.1:".utf8))
            #expect(exchange.requestHead.suffix(4) == [13, 10, 13, 10])
            #expect(server.log.entries.map(\.userAgent) == [CrawlPolicy().userAgent])
        }
    }

    @Test func onlyTheLastHeadIsKeptAndTrailersAreNone() async throws {
        let interim = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-A: 1\r\n\r\n"
        let body = "2\r\nab\r\n0\r\nX-Trailer: 2\r\nContent-Encoding: gzip, gzip\r\n\r\n"
        try await withServer { _ in
            .raw { $0.write(interim + head + body) }
        } body: { server, fetcher in
            let exchange = await fetcher.get(server.origin)
            #expect(exchange.head == head)
            #expect(exchange.response?.body == Array("ab".utf8))
            #expect(exchange.response?.headers.map(\.name) == ["transfer-encoding", "x-a"])
        }
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func redirectsAreHandedBack(status: Int) async throws {
        try await withServer {
            $0.target == "/" ? .whole(status: status, headers: [("Location", "/next")]) : .text(200, "followed")
        } body: { server, fetcher in
            let exchange = await fetcher.get("\(server.origin)/")
            #expect(exchange.response?.status == status)
            #expect(exchange.response?.header("location") == "/next")
            #expect(server.log.entries.count == 1)
        }
    }

    @Test func codedBodiesAreDecodedAndDigestsCountDecodedBytes() async throws {
        try await withServer { request in
            #expect(request.header("accept-encoding")?.contains("gzip") == true)
            return .whole(status: 200, headers: [("Content-Encoding", "gzip")], body: Samples.gzip)
        } body: { server, fetcher in
            #expect(await fetcher.get(server.origin).response?.body == Array("xin chào".utf8))
            let cut = await fetcher.get(server.origin, byteLimit: 4).response
            #expect(cut?.body == Array("xin ".utf8))
            #expect(cut?.truncated == "length")
        }
    }

    @Test func requestHeadersAreSentAndForgedOnesAreNot() async throws {
        try await withServer { _ in
            .text(200, "ok")
        } body: { server, fetcher in
            let exchange = await fetcher.get(
                server.origin,
                headers: [
                    Capture.Header(name: "If-None-Match", value: "\"a\""), Capture.Header(name: "Accept", value: "*/*"),
                    Capture.Header(name: "X-Empty", value: ""), Capture.Header(name: "X-A", value: "1\r\nX-B: 2"),
                ])
            let lines = exchange.sent.split(separator: "\r\n")
            #expect(lines.contains("If-None-Match: \"a\""))
            #expect(lines.filter { $0.lowercased().utf8.starts(with: "accept:".utf8) } == ["Accept: */*"])
            #expect(lines.contains("X-Empty:"))
            #expect(!exchange.sent.contains("X-B"))
        }
    }

    @Test func cookiesLiveForOneCrawlAndComeBackToTheirHost() async throws {
        try await withServer {
            .whole(
                status: 200, headers: [("Set-Cookie", "s=1; Path=/")], body: Array(($0.header("cookie") ?? "-").utf8))
        } body: { server, fetcher in
            #expect(await fetcher.get(server.origin).response?.body == Array("-".utf8))
            #expect(await fetcher.get(server.origin).response?.body == Array("s=1".utf8))
            let other = try Fetcher(policy: .loopback)
            defer { other.close() }
            #expect(await other.get(server.origin).response?.body == Array("-".utf8))
        }
    }

    @Test func aCookieFloodEmptiesTheJar() async throws {
        var limits = FetchLimits()
        limits.cookieBytes = 1000
        let value = String(repeating: "x", count: 2000)
        try await withServer(limits: limits) {
            .whole(status: 200, headers: [("Set-Cookie", "s=\(value)")], body: Array(($0.header("cookie") ?? "-").utf8))
        } body: { server, fetcher in
            #expect(await fetcher.get(server.origin).response?.body.count == 1)
            #expect(await fetcher.get(server.origin).response?.body.count == 1)
        }
    }

    @Test func aHeadRequestHasNoBody() async throws {
        try await withServer { _ in
            .text(200, "xin chào")
        } body: { server, fetcher in
            let request = FetchRequest(address: server.origin, method: .head, byteLimit: 100, timeout: 2)
            let response = await fetcher.fetch(request).response
            #expect(response?.status == 200)
            #expect(response?.header("content-length") == "9")
            #expect(response?.body == [])
            #expect(server.log.entries.map(\.method) == ["HEAD"])
        }
    }

    @Test func aHostIsContactedWhereThePolicySays() async throws {
        try await withServer {
            .text(200, $0.header("host") ?? "")
        } body: { server, _ in
            var policy = CrawlPolicy.loopback
            policy.connectTo = ["skhcn.songcam.example:80": "127.0.0.1:\(server.port)"]
            let fetcher = try Fetcher(policy: policy)
            defer { fetcher.close() }
            let response = await fetcher.get("http://skhcn.songcam.example/").response
            #expect(response?.body == Array("skhcn.songcam.example".utf8))
        }
    }

    @Test func thePathIsSentAsItWasJudged() async throws {
        try await withServer {
            .text(200, $0.target)
        } body: { server, fetcher in
            for target in ["/a/./b/../c", "/a//b", "/a?x=1&y=|{}", "/%2e%2e/x", "/?"] {
                #expect(await fetcher.get(server.origin + target).response?.body == Array(target.utf8))
            }
        }
    }

    @Test func thirtyTwoRequestsAtOnceAllAnswer() async throws {
        try await withServer { request in
            usleep(100_000)
            return .text(200, request.target)
        } body: { server, fetcher in
            let bodies = await withTaskGroup(of: (Int, [UInt8]?).self) { group in
                for i in 0..<32 {
                    group.addTask { (i, await fetcher.get("\(server.origin)/\(i)").response?.body) }
                }
                return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            #expect(bodies == Dictionary(uniqueKeysWithValues: (0..<32).map { ($0, Array("/\($0)".utf8)) }))
            #expect(server.log.mostAtOnce > 4)
        }
    }

    @Test func theLibrariesAreNamed() {
        #expect(Fetcher.versions.contains("libcurl/"))
        #expect(Fetcher.versions.contains("OpenSSL/"))
    }
}
