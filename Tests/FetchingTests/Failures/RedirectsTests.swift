import AuditCore
import Fetching
import Testing

struct RedirectsTests {
    private func step(_ location: String?, status: Int = 302, from start: String = "http://a.example/x")
        -> Redirects.Step
    {
        var redirects = Redirects(from: start)
        let headers = location.map { [Capture.Header(name: "location", value: $0)] } ?? []
        return redirects.next(Capture.Response(status: status, headers: headers, body: []))
    }

    @Test(arguments: [
        ("/b", "http://a.example/b"), ("b?x=1", "http://a.example/b?x=1"), ("//c.example/", "http://c.example/"),
        ("https://c.example:8443/a#b", "https://c.example:8443/a"), ("?y", "http://a.example/x?y"),
        ("/a%0d%0aSet-Cookie: x=1", "http://a.example/a%0d%0aSet-Cookie:%20x=1"),
        ("http://2130706433/", "http://127.0.0.1/"),
    ])
    func whereAnAnswerLeadsIsOneAddress(location: String, target: String) throws {
        #expect(step(location) == .follow(try #require(WebAddress(target))))
    }

    @Test(arguments: [
        ("file:///etc/passwd", FetchFailure.Kind.redirectForbidden), ("gopher://a.example/", .redirectForbidden),
        ("ftp://a.example/", .redirectForbidden), ("data:text/html,a", .redirectForbidden),
        ("javascript:alert(1)", .redirectForbidden), ("mailto:a@b.example", .redirectForbidden),
        ("JaVaScript:1", .redirectForbidden), ("smb://a.example/", .redirectForbidden),
        ("http://", .badRedirect), ("http://[::1", .badRedirect), ("http://a b/", .badRedirect),
        ("http://a.example:99999/", .badRedirect), ("http://256.1.1.1/", .badRedirect),
        ("", .redirectWithoutLocation), ("/x", .redirectLoop), ("#top", .redirectLoop),
    ])
    func whatIsNotFollowedHasAName(location: String, kind: FetchFailure.Kind) {
        guard case .failed(let failure) = step(location) else {
            Issue.record("\(step(location))")
            return
        }
        #expect(failure.kind == kind)
    }

    @Test(arguments: [200, 204, 300, 304, 305, 404]) func otherAnswersStay(status: Int) {
        #expect(step("/b", status: status) == .stays)
    }

    @Test func aMissingLocationIsSaidSo() {
        #expect(step(nil) == .failed(FetchFailure(.redirectWithoutLocation, detail: "status 302")))
    }

    @Test func threeHundredHopsEndAfterTen() async throws {
        let server = try Listener { socket in
            let peer = Peer(socket: socket)
            guard peer.readHead() else { return }
            peer.write("HTTP/1.1 302 Found\r\nLocation: /\(Int.random(in: 1...Int.max))\r\nContent-Length: 0\r\n\r\n")
        }
        defer { server.stop() }
        let fetcher = try Fetcher(policy: .loopback)
        defer { fetcher.close() }
        var target = "http://127.0.0.1:\(server.port)/"
        var redirects = Redirects(from: target)
        var failure: FetchFailure?
        for _ in 0..<300 where failure == nil {
            let response = try #require(await fetcher.get(target).response)
            switch redirects.next(response) {
            case .follow(let next): target = next.href
            case .failed(let why): failure = why
            case .stays: Issue.record("stays")
            }
        }
        #expect(failure?.kind == .tooManyRedirects)
        #expect(server.connections == 11)
    }

    @Test func twoPagesThatPointAtOneAnotherAreALoop() {
        var redirects = Redirects(from: "http://a.example/1")
        func answer(_ location: String) -> Capture.Response {
            .init(status: 301, headers: [Capture.Header(name: "location", value: location)], body: [])
        }
        guard case .follow = redirects.next(answer("/2")) else {
            Issue.record("not followed")
            return
        }
        guard case .failed(let failure) = redirects.next(answer("/1")) else {
            Issue.record("not a loop")
            return
        }
        #expect(failure.kind == .redirectLoop)
        #expect(redirects.trail == ["http://a.example/1", "http://a.example/2"])
    }
}
