import AuditCore
import Auditing
import DemoServer
import Fetching
import Foundation
import Storing
import Synchronization
import Testing

/// The daily pass over a portal that is known already (crawling.md, behaviour 6).
struct SecondDayTests {
    /// How a server tells whether a page has changed.
    enum Manners: String, CaseIterable, Sendable {
        /// ETag and Last-Modified that mean what they say.
        case honest
        /// Only Last-Modified.
        case dated
        /// A Last-Modified that never changes, believed by the server itself: 304 for ever.
        case frozen
        /// A Last-Modified that is always now, and no 304.
        case alwaysNow
        /// Neither.
        case silent
    }

    /// A numbered site whose pages have versions.
    final class Edited: Sendable {
        let site: NumberedSite
        let manners: Manners
        let sent = Mutex(0)
        private let versions = Mutex<[Int: Int]>([:])
        private let gone = Mutex<Set<Int>>([])

        init(_ count: Int, _ manners: Manners) {
            site = NumberedSite(count: count)
            self.manners = manners
        }

        func edit(_ numbers: some Sequence<Int>) {
            versions.withLock { for number in numbers { $0[number, default: 0] += 1 } }
        }

        func remove(_ numbers: some Sequence<Int>) { gone.withLock { $0.formUnion(numbers) } }

        func body(_ number: Int) -> String {
            let version = versions.withLock { $0[number] ?? 0 }
            guard version > 0 else { return site.page(number) }
            return site.page(number).replacingOccurrences(
                of: "</main>", with: "<p>Sửa đổi lần \(version): bổ sung nội dung mới của bài \(number).</p></main>")
        }

        func answer(_ request: Request) -> Response {
            guard request.target != "/robots.txt", let number = number(of: request.target) else {
                return request.target == "/robots.txt" ? .text(404, "") : .text(404, "không có")
            }
            if gone.withLock({ $0.contains(number) }) { return .text(404, "không còn") }
            let version = versions.withLock { $0[number] ?? 0 }
            let etag = "\"\(number)-\(version)\""
            let day = "Tue, 0\(1 + version % 8) Mar 2022 08:00:00 GMT"
            var headers = [("Content-Type", "text/html; charset=utf-8")]
            switch manners {
            case .honest:
                headers += [("ETag", etag), ("Last-Modified", day)]
                if let mine = request.header("if-none-match") {
                    if mine == etag { return .whole(status: 304, headers: [("ETag", etag)]) }
                } else if request.header("if-modified-since") == day {
                    return .whole(status: 304, headers: [])
                }
            case .dated:
                headers.append(("Last-Modified", day))
                if request.header("if-modified-since") == day { return .whole(status: 304, headers: []) }
            case .frozen:
                headers.append(("Last-Modified", "Sat, 01 Jan 2022 00:00:00 GMT"))
                if request.header("if-modified-since") != nil { return .whole(status: 304, headers: []) }
            case .alwaysNow: headers.append(("Last-Modified", "Wed, 09 Mar 2022 08:00:0\(Int.random(in: 0...9)) GMT"))
            case .silent: break
            }
            let body = Array(body(number).utf8)
            sent.withLock { $0 += body.count }
            return .whole(status: 200, headers: headers, body: body)
        }

        private func number(of target: String) -> Int? {
            (0..<site.count).first { site.target($0) == target }
        }
    }

    private func crawl(_ server: Server, _ folder: String) async throws -> CrawlSummary {
        var policy = CrawlPolicy()
        policy.delay = 0
        policy.allowNet = ["127.0.0.0/8"]
        let store = try CrawlStore(folder: folder)
        let fetcher = try Fetcher(policy: policy)
        defer { fetcher.close() }
        return try await Crawling(
            scope: Scope(hosts: ["127.0.0.1"], depthLimit: 50), policy: policy, store: store,
            fetch: { await fetcher.fetch($0) }
        ).run(starts: [server.origin + "/"])
    }

    private func bodies(_ folder: String) throws -> [String: String] {
        var bodies: [String: String] = [:]
        try CrawlStore(folder: folder, readOnly: true).holdings().forEach { capture in
            if case .response(let response) = capture.result {
                bodies[capture.address] = String(decoding: response.body, as: UTF8.self)
            }
        }
        return bodies
    }

    @Test(arguments: Manners.allCases)
    func everyChangeIsFoundWhateverTheServerSaysOfIt(manners: Manners) async throws {
        let portal = Edited(400, manners)
        let server = try Server(handler: portal.answer)
        defer { server.stop() }
        let folder = try FixturePortal.temporaryFolder("second-day")
        let first = try await crawl(server, folder)
        #expect(first.end == .complete)
        // One page in twenty, and some of those that everybody sees.
        let edited = Set((0..<20).map { $0 * 20 + 3 } + [0, 1, 2])
        portal.edit(edited)
        let second = try await crawl(server, folder)
        #expect(second.end == .complete)
        let bodies = try bodies(folder)
        for number in 0..<portal.site.count {
            let isRight = bodies[server.origin + portal.site.target(number)] == portal.body(number)
            #expect(isRight, "\(number)")
        }
    }

    @Test func anUnchangedPortalCostsAlmostNothing() async throws {
        let portal = Edited(2000, .honest)
        let server = try Server(handler: portal.answer)
        defer { server.stop() }
        let folder = try FixturePortal.temporaryFolder("unchanged")
        _ = try await crawl(server, folder)
        let whole = portal.sent.withLock { $0 }
        portal.sent.withLock { $0 = 0 }
        let summary = try await crawl(server, folder)
        let again = portal.sent.withLock { $0 }
        print("second day, nothing changed: \(again) of \(whole) bytes (\(100 * again / whole) %)")
        #expect(summary.end == .complete && again * 50 <= whole)
        #expect(try bodies(folder).count { $0.value.contains("<h1>Bài số") } == 2000)
    }

    @Test func whatHasVanishedIsKeptAndNamed() async throws {
        let portal = Edited(60, .honest)
        let server = try Server(handler: portal.answer)
        defer { server.stop() }
        let folder = try FixturePortal.temporaryFolder("vanished")
        _ = try await crawl(server, folder)
        portal.remove([41, 42])
        _ = try await crawl(server, folder)
        let vanished = try CrawlStore(folder: folder, readOnly: true).holdings().vanished
        #expect(Set(vanished.map(\.address)) == Set([41, 42].map { server.origin + portal.site.target($0) }))
        #expect(vanished.allSatisfy { $0.status == 404 && $0.sha256 != nil && $0.lastSeen <= $0.gone })
        var commission = try FixturePortal.commission()
        commission.agency.hosts = ["127.0.0.1"]
        let today = try #require(Day(2022, 11, 15))
        let result = try Judging.result(
            of: CrawlStore(folder: folder, readOnly: true).holdings(), by: commission, asOf: today)
        let named = result.coverage.problems.filter { $0.kind == .vanished }.map(\.address)
        #expect(Set(named) == Set(vanished.map(\.address)))
    }
}
