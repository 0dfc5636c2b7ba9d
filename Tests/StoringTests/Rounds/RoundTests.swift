import AuditCore
import Foundation
import GRDB
import Testing

@testable import Storing

/// The second day: what was there is asked for again, and what did not change is not kept twice.
struct RoundTests {
    let folder: TemporaryFolder
    let store: CrawlStore
    static let home = "http://a.vn/"

    init() throws {
        folder = try TemporaryFolder()
        store = try CrawlStore(folder: folder.path)
    }

    static func page(_ address: String, _ body: String, etag: String? = nil, status: Int = 200) -> Exchange {
        var lines = "HTTP/1.1 \(status) X\r\nContent-Type: text/html\r\n"
        var headers = [Capture.Header(name: "content-type", value: "text/html")]
        if let etag {
            lines += "ETag: \(etag)\r\nLast-Modified: Tue, 15 Nov 2022 02:00:00 GMT\r\n"
            headers += [
                Capture.Header(name: "etag", value: etag),
                Capture.Header(name: "last-modified", value: "Tue, 15 Nov 2022 02:00:00 GMT"),
            ]
        }
        var exchange = Sample.page(address, body: body, head: lines)
        exchange.result = .response(Capture.Response(status: status, headers: headers, body: Array(body.utf8)))
        return exchange
    }

    private func take(
        _ exchange: Exchange, _ disposition: Disposition = .fetched, links: [NewLink] = [], on day: String = "15",
        answer: AnswerKind? = .page, signature: PageSignature? = nil
    ) throws {
        var dated = exchange
        dated.startedAt = "2022-11-\(day)T02:03:04Z"
        let finish = CrawlStore.Finish(
            dated, as: disposition, discovered: links, signature: signature, answer: answer)
        try store.finish([finish], now: 0)
    }

    private func body(of address: String, in holdings: Holdings) throws -> String? {
        guard let capture = try Sample.captures(holdings).first(where: { $0.address == address }),
            case .response(let response) = capture.result
        else { return nil }
        return String(decoding: response.body, as: UTF8.self)
    }

    /// A first day: home, a list that led to three pages, those, a file, and what failed.
    private func firstDay(ending: CrawlSummary.End = .complete) throws {
        let first = try store.begin(
            starts: [NewLink(address: RoundTests.home, depth: 0, priority: 0)], at: Sample.at)
        #expect(first == Round(number: 1, isResumed: false, queued: 1))
        let deep = NewLink(address: "http://a.vn/list", depth: 2)
        try take(
            RoundTests.page(RoundTests.home, "home", etag: "\"h\""),
            links: [NewLink(address: "http://a.vn/file.pdf", depth: 1, priority: 7), deep])
        try take(
            RoundTests.page("http://a.vn/list", "list", etag: "\"l\""),
            links: (1...3).map { NewLink(address: "http://a.vn/\($0)", depth: 3) })
        let signature = PageSignature(title: "Một", hash: .max, sketch: 1 << 63, words: 9)
        try take(RoundTests.page("http://a.vn/1", "one", etag: "\"1\""), signature: signature)
        try take(RoundTests.page("http://a.vn/2", "two"))
        try take(Sample.failure("http://a.vn/3", .timeout), .failed, answer: nil)
        try take(RoundTests.page("http://a.vn/file.pdf", "pdf", etag: "\"f\""))
        try store.end(ending)
    }

    @Test func aCompleteRunIsFollowedByARoundThatAsksForEverythingListsFirst() throws {
        try firstDay()
        let round = try store.begin(
            starts: [NewLink(address: RoundTests.home, depth: 0, priority: 0)], at: Sample.at)
        #expect(round == Round(number: 2, isResumed: false, queued: 6))
        let links = try store.next(limit: 9, now: 0)
        #expect(
            links.map(\.address) == [
                RoundTests.home, "http://a.vn/list", "http://a.vn/1", "http://a.vn/2", "http://a.vn/3",
                "http://a.vn/file.pdf",
            ])
        #expect(links[2].earlier?.etag == "\"1\"")
        #expect(links[2].earlier?.lastModified == "Tue, 15 Nov 2022 02:00:00 GMT")
        #expect(links[2].earlier?.signature == PageSignature(title: "Một", hash: .max, sketch: 1 << 63, words: 9))
        #expect(links[3].earlier == Earlier(status: 200, sha256: Digest.sha256Hex(Array("two".utf8))))
        #expect(links[4].earlier == nil)
        #expect(try store.integrityCheck() == [])
    }

    @Test(arguments: [CrawlSummary.End.budget, .interrupted, .failed, .blocked, nil])
    func anyOtherRunIsContinued(ending: CrawlSummary.End?) throws {
        try firstDay(ending: ending ?? .complete)
        if ending == nil { try store.database.write { try $0.execute(sql: "UPDATE run SET ending = NULL") } }
        let round = try store.begin(starts: [], at: Sample.at)
        let asksFailuresAgain = ending == .failed || ending == .blocked
        #expect(round == Round(number: 1, isResumed: true, queued: asksFailuresAgain ? 1 : 0))
        #expect(try store.integrityCheck() == [])
    }

    @Test func whatWasAGuessIsOneStillWhenItsPageIsUnchanged() throws {
        let form = "http://a.vn/search"
        try store.begin(starts: [NewLink(address: RoundTests.home, depth: 0, priority: 0)], at: Sample.at)
        try take(
            RoundTests.page(RoundTests.home, "home", etag: "\"h\""),
            links: [
                NewLink(address: "http://a.vn/1", depth: 1), NewLink(address: form, depth: 1, foundIn: .guess),
            ])
        try store.skip(form, .robots)
        try take(RoundTests.page("http://a.vn/1", "one"))
        try store.end(.complete)
        #expect(try !store.holdings().unfetched.contains { $0.address == form })
        try store.begin(starts: [], at: Sample.at)
        try take(RoundTests.page(RoundTests.home, "", status: 304), .unchanged, on: "16", answer: nil)
        try store.skip(form, .robots)
        #expect(try !store.holdings().unfetched.contains { $0.address == form }, "a form's address became a link")
    }

    @Test func anUnchangedPageKeepsItsBodyAndItsLinks() throws {
        try firstDay()
        try store.begin(starts: [], at: Sample.at)
        try take(RoundTests.page("http://a.vn/list", "", status: 304), .unchanged, on: "16", answer: nil)
        #expect(try store.outlinks(of: "http://a.vn/list") == (1...3).map { "http://a.vn/\($0)" })
        let capture = try #require(try Sample.captures(store.holdings()).first)
        #expect(capture.address == "http://a.vn/list")
        #expect(capture.fetchedAt == "2022-11-16T02:03:04Z")
        #expect(capture.answer == .page)
        #expect(capture.sha256 == Digest.sha256Hex(Array("list".utf8)))
        guard case .response(let response) = capture.result else {
            Issue.record("an answer was kept")
            return
        }
        #expect(response.status == 200)
        #expect(response.body == Array("list".utf8))
        try store.end(.complete)
        try store.begin(starts: [], at: Sample.at)
        let third = try #require(try store.next(limit: 9, now: 0).first { $0.address == "http://a.vn/list" })
        #expect(third.earlier?.etag == "\"l\"", "a third day asks with what the first one gave")
    }

    @Test func theSameBytesUnder200AreKeptOnce() throws {
        try firstDay()
        try store.begin(starts: [], at: Sample.at)
        try take(RoundTests.page("http://a.vn/2", "two"), on: "16")
        try take(RoundTests.page("http://a.vn/1", "two", etag: "\"new\""), on: "16")
        let holdings = try store.holdings()
        #expect(try body(of: "http://a.vn/2", in: holdings) == "two")
        #expect(try body(of: "http://a.vn/1", in: holdings) == "two", "other address, same bytes")
        let headers = try Sample.captures(holdings).first { $0.address == "http://a.vn/1" }
        guard case .response(let response) = headers?.result else {
            Issue.record("an answer was kept")
            return
        }
        #expect(response.header("etag") == "\"new\"", "the headers are its own")
        var kinds: [String: Int] = [:]
        var reader = try WARCReader(path: "\(folder.path)/warc/\(WARCWriter.name(of: 1))")
        while let record = try reader.next() {
            kinds[record.field("warc-type") ?? "", default: 0] += 1
            guard record.field("warc-type") == "revisit" else { continue }
            #expect(record.field("warc-refers-to-target-uri") == "http://a.vn/2")
            #expect(record.field("warc-refers-to-date") == "2022-11-15T02:03:04Z")
            #expect(record.field("warc-profile")?.hasSuffix("/revisit/identical-payload-digest") == true)
        }
        #expect(kinds["revisit"] == 2)
        #expect(kinds["response"] == 5)
    }

    @Test func aPageCutShortIsNeverAskedForWithACondition() throws {
        try store.begin(starts: [NewLink(address: RoundTests.home, depth: 0)], at: Sample.at)
        var cut = RoundTests.page(RoundTests.home, "half", etag: "\"x\"")
        if case .response(var response) = cut.result {
            response.truncated = "length"
            cut.result = .response(response)
        }
        try take(cut)
        try store.end(.complete)
        try store.begin(starts: [], at: Sample.at)
        let link = try #require(try store.next(limit: 1, now: 0).first)
        #expect(link.earlier?.status == 200)
        #expect(link.earlier?.etag == nil)
        #expect(link.earlier?.lastModified == nil)
    }

    @Test(arguments: [(404, AnswerKind.page), (410, .page), (200, .softNotFound)])
    func whatIsGoneIsReportedAndItsLastBodyCanBeRead(status: Int, answer: AnswerKind) throws {
        try firstDay()
        try store.begin(starts: [], at: Sample.at)
        try take(RoundTests.page("http://a.vn/1", "không tìm thấy", status: status), on: "16", answer: answer)
        try take(RoundTests.page("http://a.vn/2", "two"), on: "16")
        try store.end(.complete)
        try store.begin(starts: [], at: Sample.at)
        try take(RoundTests.page("http://a.vn/1", "không còn", status: status), on: "17", answer: answer)
        let holdings = try CrawlStore(folder: folder.path, readOnly: true).holdings()
        let vanished = Vanished(
            address: "http://a.vn/1", anchor: nil, lastSeen: "2022-11-15T02:03:04Z", gone: "2022-11-16T02:03:04Z",
            status: status, sha256: Digest.sha256Hex(Array("one".utf8)))
        #expect(holdings.vanished == [vanished])
        guard case .response(let last) = try holdings.lastGood("http://a.vn/1")?.result else {
            Issue.record("the evidence is there")
            return
        }
        #expect(last.body == Array("one".utf8))
        #expect(try holdings.lastGood("http://a.vn/none") == nil)
    }

    @Test func aPageThatComesBackHasNotVanished() throws {
        try firstDay()
        try store.begin(starts: [], at: Sample.at)
        try take(RoundTests.page("http://a.vn/1", "x", status: 404), on: "16")
        try store.end(.complete)
        try store.begin(starts: [], at: Sample.at)
        #expect(try store.next(limit: 9, now: 0).first { $0.address == "http://a.vn/1" }?.earlier?.status == 404)
        try take(RoundTests.page("http://a.vn/1", "one"), on: "17")
        #expect(try store.holdings().vanished.isEmpty)
        #expect(try body(of: "http://a.vn/1", in: store.holdings()) == "one")
    }

    @Test func aHostWhoseValidatorsLieIsAskedAgainWithoutConditions() throws {
        try firstDay()
        try store.begin(starts: [], at: Sample.at)
        try take(RoundTests.page("http://a.vn/list", "", status: 304), .unchanged, on: "16", answer: nil)
        try take(RoundTests.page("http://a.vn/1", "new"), on: "16")
        #expect(try store.requeueUnconditionally { $0 == "other.vn" } == 0)
        #expect(try store.requeueUnconditionally { $0 == "a.vn" } == 1)
        let links = try store.next(limit: 9, now: 0)
        #expect(links.contains { $0.address == "http://a.vn/list" })
        #expect(!links.contains { $0.address == "http://a.vn/1" })
        #expect(links.allSatisfy { $0.earlier?.etag == nil && $0.earlier?.lastModified == nil })
        #expect(links.first { $0.address == RoundTests.home }?.earlier?.sha256 != nil)
        #expect(try store.integrityCheck() == [])
    }

    @Test func signaturesOfTheRoundAreToldInTheOrderFetched() throws {
        try store.begin(starts: [], at: Sample.at)
        let signatures = (0..<3).map { PageSignature(title: "t\($0)", hash: UInt64($0), sketch: .max, words: $0) }
        for number in [2, 0, 1] {
            try take(RoundTests.page("http://a.vn/\(number)", "b\(number)"), signature: signatures[number])
        }
        var told: [PageSignature] = []
        try store.forEachSignature { address, signature in
            #expect(address == "http://a.vn/\(signature.words)")
            told.append(signature)
        }
        #expect(told == [signatures[2], signatures[0], signatures[1]])
    }

    @Test func orphansAreToldBothWays() throws {
        try store.begin(starts: [NewLink(address: RoundTests.home, depth: 0)], at: Sample.at)
        let linked = NewLink(address: "http://a.vn/linked", depth: 1)
        var both = linked
        both.address = "http://a.vn/both"
        try take(RoundTests.page(RoundTests.home, "home"), links: [linked, both])
        #expect(try store.orphans() == Orphans(), "without a sitemap nothing is missing in it")
        var listed = NewLink(address: "http://a.vn/listed", depth: 1, foundIn: .sitemap)
        try take(
            RoundTests.page("http://a.vn/sitemap.xml", "map"),
            links: [
                listed, NewLink(address: "http://a.vn/both", depth: 1, foundIn: .sitemap),
                NewLink(address: RoundTests.home, depth: 1, foundIn: .sitemap),
            ])
        for name in ["linked", "both", "listed"] { try take(RoundTests.page("http://a.vn/\(name)", name)) }
        #expect(try store.orphans().unlinked == ["http://a.vn/listed"])
        #expect(try store.orphans().unlisted == ["http://a.vn/linked"])
        listed.foundIn = .page
        try store.add([listed])
        #expect(try store.orphans().unlinked.isEmpty)
    }
}
