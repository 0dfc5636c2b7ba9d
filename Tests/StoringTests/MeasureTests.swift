import AuditCore
import Foundation
import Testing

@testable import Storing

/// Figures on this machine, only when asked for.
@Suite(.serialized)
struct MeasureTests {
    static let savedFolder = ProcessInfo.processInfo.environment["PORTAL_AUDIT_SAVED_FOLDER"]
    static let foreignWARC = ProcessInfo.processInfo.environment["PORTAL_AUDIT_FOREIGN_WARC"]
    static let isWanted = ProcessInfo.processInfo.environment["PORTAL_AUDIT_MEASURE"] != nil

    @Test(.enabled(if: savedFolder != nil, "PORTAL_AUDIT_SAVED_FOLDER names a saved portal"))
    func aRealSavedPortalIsReadWhole() throws {
        let path = try #require(MeasureTests.savedFolder)
        let start = ContinuousClock.now
        let index = try SavedIndex(folder: path, origin: nil)
        let indexed = ContinuousClock.now - start
        guard case .single(let origin) = index.layout else { return }
        let captures = try Sample.captures(SavedFolder.holdings(path: path))
        let took = ContinuousClock.now - start
        #expect(captures.count == Set(captures.map(\.address)).count)
        var adapted = 0
        var links = (known: 0, unknown: 0)
        let all = Set(captures.map(\.address))
        for capture in captures {
            guard case .response(let response) = capture.result else { continue }
            adapted += response.header(SavedFolder.adaptedHeader) == nil ? 0 : 1
            guard response.header("content-type") == "text/html" else { continue }
            _ = LinkRewriter { raw in
                let text = String(decoding: raw.prefix { $0 != 0x23 }, as: UTF8.self).replacing("&amp;", with: "&")
                if text.hasPrefix(origin) {
                    if all.contains(text) { links.known += 1 } else { links.unknown += 1 }
                }
                return nil
            }.rewritten(response.body)
        }
        let failures = captures.count { if case .failure = $0.result { true } else { false } }
        print(
            "files \(captures.count), with comment \(index.entries.count { $0.mirrored != nil }), failures \(failures),"
                + " redirects \(index.entries.count { $0.mirrored?.isMoved == true }), adapted \(adapted),"
                + " links to saved \(links.known), to unsaved \(links.unknown), index \(indexed), all \(took)")
    }

    @Test(.enabled(if: foreignWARC != nil, "PORTAL_AUDIT_FOREIGN_WARC names a WARC file of another tool"))
    func aForeignWARCIsReadWhole() throws {
        let path = try #require(MeasureTests.foreignWARC)
        var reader = try WARCReader(path: path)
        var records: [String: Int] = [:]
        while let record = try reader.next() { records[record.field("warc-type") ?? "", default: 0] += 1 }
        let start = ContinuousClock.now
        let captures = try Sample.captures(WARCReader.holdings(path))
        let whole = captures.count { if case .response(let r) = $0.result { r.truncated == nil } else { false } }
        #expect(!captures.isEmpty)
        print(
            "records \(records), damage \(reader.damage as Any), captures \(captures.count), whole \(whole) in \(ContinuousClock.now - start)"
        )
        for capture in captures.prefix(40) { print("foreign", capture.address, capture.sha256 ?? "-") }
    }

    /// 20 KB pages with 40 links each (30 of the menu, 10 of the article, one of them new), in commits of 32.
    @Test(.enabled(if: isWanted))
    func storeSpeed() throws {
        let folder = try TemporaryFolder()
        let store = try CrawlStore(folder: folder.path)
        let total = 20_000
        let pages = MeasureTests.pages()
        let menu = Sample.links(0..<30)
        try store.begin(starts: menu, at: Sample.at)
        for day in 1...2 {
            if day == 2 {
                try store.end(.complete)
                let again = ContinuousClock.now
                try store.begin(starts: menu, at: Sample.at)
                print("begin of the second round \(ContinuousClock.now - again)")
            }
            var done = 0
            var spent = (take: 0, keep: 0, count: 0)
            let start = ContinuousClock.now
            while done < total {
                let a = clock()
                let links = try store.next(limit: 8, now: 0) + store.next(limit: 24, now: 0)
                let b = clock()
                if links.isEmpty { break }
                let finishes = links.map { link in MeasureTests.finish(link, pages, total, day: day, menu: menu) }
                let c = clock()
                try store.finish(finishes, now: 0)
                let d = clock()
                for _ in 0..<3 { _ = try store.counts() }
                spent = (spent.take + b - a, spent.keep + d - c, spent.count + clock() - d)
                done += finishes.count
            }
            let k = 1000 / Double(done) / Double(CLOCKS_PER_SEC)
            print(
                "day \(day): \(done) pages in \(ContinuousClock.now - start); CPU-s a thousand: next"
                    + " \(Double(spent.take) * k), finish \(Double(spent.keep) * k), counts \(Double(spent.count) * k);"
                    + " resident \(MeasureTests.resident()) MB")
        }
        #expect(try store.counts().discovered >= total)
        let sizes = try ["portal.sqlite", "portal.sqlite-wal", "warc/portal-00001.warc.gz"]
            .map { try OpenFile("\(folder.path)/\($0)", .read).size() }
        print("database \(sizes[0]), log \(sizes[1]), warc \(sizes[2]) bytes")
        let reading = ContinuousClock.now
        var bytes = 0
        try store.holdings().forEach { if case .response(let r) = $0.result { bytes += r.body.count } }
        print("read back \(bytes) bytes in \(ContinuousClock.now - reading)")
        let exporting = ContinuousClock.now
        let lines = try ArchiveExport(folder: folder.path).cdxj(to: folder.path + "/x.cdxj")
        print("\(lines) lines of CDXJ in \(ContinuousClock.now - exporting)")
    }

    private static func pages() -> [String] {
        let words = (0..<4000).map { "<li>mục \($0 &* 2_654_435_761 % 99_991)</li>" }
        return (0..<500).map { number in
            let from = number &* 7919 % 2900
            return words[from..<(from + 1000)].joined()
        }
    }

    private static func finish(
        _ link: QueuedLink, _ pages: [String], _ total: Int, day: Int, menu: [NewLink]
    ) -> CrawlStore.Finish {
        let number = link.address.utf8.dropFirst(12).reduce(0) { $0 * 10 + Int($1) - 48 }
        let isSame = day == 2 && number % 20 != 0
        let body = isSame ? "" : pages[number % 500] + "<p>\(number) \(day)"
        var exchange = Sample.page(
            link.address, body: body,
            head: "HTTP/1.1 \(isSame ? 304 : 200) OK\r\nServer: nginx\r\nDate: Tue, 15 Nov 2022 02:03:04 GMT\r\n"
                + "Content-Type: text/html\r\nContent-Length: \(body.utf8.count)\r\nETag: \"\(number)\"\r\n")
        exchange.timing = Exchange.Timing()
        if isSame {
            exchange.result = .response(Capture.Response(status: 304, headers: [], body: []))
            return CrawlStore.Finish(exchange, as: .unchanged)
        }
        let own = (0..<10).map { (number &* 10 &+ $0) % 100 == 0 ? number + $0 : (number + $0 * 17) % 30 + 1 }
        let new = number * 2 + 30
        let links = menu + Sample.links(new..<min(new + 2, total)) + own.map { Sample.links($0..<($0 + 1))[0] }
        return CrawlStore.Finish(
            exchange, as: .fetched, discovered: links,
            signature: PageSignature(title: "Bài số \(number)", hash: UInt64(number), sketch: 1, words: 900),
            answer: .page)
    }

    static func resident() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
        return (Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0) / 1024
    }

    @Test(.enabled(if: isWanted))
    func aMillionQueuedLinks() throws {
        let folder = try TemporaryFolder()
        let before = MeasureTests.resident()
        var store: CrawlStore? = try CrawlStore(folder: folder.path)
        try store?.begin(starts: [], at: Sample.at)
        let start = (ContinuousClock.now, clock())
        for round in 0..<1000 { try store?.add(Sample.links(round * 1000..<(round + 1) * 1000)) }
        let cpu = Double(clock() - start.1) / Double(CLOCKS_PER_SEC)
        print("1,000,000 links added in \(ContinuousClock.now - start.0), \(cpu) CPU-s")
        print("resident \(MeasureTests.resident()) MB, before \(before)")
        store = nil
        let opening = ContinuousClock.now
        let again = try CrawlStore(folder: folder.path)
        let round = try again.begin(starts: Sample.links(0..<1), at: Sample.at)
        let opened = ContinuousClock.now
        for _ in 0..<1000 { _ = try again.next(limit: 8, now: 0) }
        let taken = ContinuousClock.now
        for _ in 0..<1000 { _ = try again.counts() }
        #expect(round.queued == 1_000_000)
        print(
            "open and begin \(opened - opening); 1,000 x next(8) \(taken - opened), 8,000 in flight; 1,000 x counts"
                + " \(ContinuousClock.now - taken); resident \(MeasureTests.resident()) MB")
    }
}
