import AuditCore
import DemoServer
import Fetching
import Foundation
import Testing

struct SavedSiteTests {
    private static let routes = """
        {"host": "skhcn.songcam.example", "not_found": "site/404.html", "routes": [
          {"target": "/", "file": "site/index.html", "type": "text/html; charset=utf-8",
           "headers": {"Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT"}},
          {"target": "/tin?trang=2", "file": "site/tin-2.html", "type": "text/html"},
          {"target": "/cu", "status": 301, "location": "/"},
          {"target": "/loi", "file": "site/404.html", "status": 500}
        ]}
        """

    /// The site in a folder that is gone after the test.
    private func withSite(routes: String = routes, body: (SavedSite) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("site-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = folder.appendingPathComponent("site")
        try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
        try Data("<h1>Trang chủ</h1>".utf8).write(to: site.appendingPathComponent("index.html"))
        try Data("<h1>Tin 2</h1>".utf8).write(to: site.appendingPathComponent("tin-2.html"))
        try Data("<h1>Không tìm thấy</h1>".utf8).write(to: site.appendingPathComponent("404.html"))
        try Data(routes.utf8).write(to: folder.appendingPathComponent("routes.json"))
        try await body(SavedSite(folder: folder))
    }

    @Test(arguments: [
        ("/", 200, "<h1>Trang chủ</h1>"), ("/tin?trang=2", 200, "<h1>Tin 2</h1>"), ("/cu", 301, ""),
        ("/tin", 404, "<h1>Không tìm thấy</h1>"), ("/tin?trang=02", 404, "<h1>Không tìm thấy</h1>"),
        ("/loi", 500, "<h1>Không tìm thấy</h1>"), ("/../routes.json", 404, "<h1>Không tìm thấy</h1>"),
    ])
    func targetsAreServedExactly(target: String, status: Int, body: String) async throws {
        try await withSite { site in
            try await withServer(handler: site.respond) { server, fetcher in
                let response = try #require(await fetcher.get(server.origin + target).response)
                #expect(response.status == status)
                #expect(response.body == Array(body.utf8))
                #expect(response.header("location") == (status == 301 ? "/" : nil))
            }
        }
    }

    @Test func headSaysTheLengthAndKeepsTheBody() async throws {
        try await withSite { site in
            #expect(site.host == "skhcn.songcam.example")
            try await withServer(handler: site.respond) { server, fetcher in
                let request = FetchRequest(address: server.origin + "/", method: .head, byteLimit: 100, timeout: 2)
                let response = try #require(await fetcher.fetch(request).response)
                #expect(response.header("content-length") == "\("<h1>Trang chủ</h1>".utf8.count)")
                #expect(response.header("content-type") == "text/html; charset=utf-8")
                #expect(response.body == [])
            }
        }
    }

    @Test func whatIsUnchangedIsNotSentAgain() async throws {
        try await withSite { site in
            try await withServer(handler: site.respond) { server, fetcher in
                let first = try #require(await fetcher.get(server.origin + "/").response)
                let tag = try #require(first.header("etag"))
                func again(_ name: String, _ value: String) async -> Int? {
                    await fetcher.get(server.origin + "/", headers: [Capture.Header(name: name, value: value)])
                        .response?.status
                }
                #expect(await again("If-None-Match", tag) == 304)
                #expect(await again("If-None-Match", "\"other\", W/\(tag)") == 304)
                #expect(await again("If-None-Match", "\"other\"") == 200)
                #expect(await again("If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT") == 304)
                #expect(await again("If-Modified-Since", "Mon, 07 Nov 1994 08:49:37 GMT") == 200)
            }
        }
    }

    @Test(arguments: [
        (#"{"host":"a"}"#, false), ("", false),
        (#"{"host":"a","routes":[{"target":"/","file":"site/no.html"}]}"#, true),
        (#"{"host":"a","routes":[{"target":"/","file":"../x"}]}"#, true),
        (#"{"host":"a","not_found":"/etc/hostname","routes":[]}"#, true),
    ])
    func tablesThatDoNotFitTheFolderAreRefused(routes: String, isMissing: Bool) async throws {
        do {
            try await withSite(routes: routes) { _ in Issue.record("was read") }
        } catch let fault as SavedSite.Fault {
            if case .missing = fault { #expect(isMissing) } else { #expect(!isMissing) }
        }
    }
}
