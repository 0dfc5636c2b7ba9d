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

    @Test(.enabled(if: isWanted), arguments: [1, 50])
    func storeSpeed(batch: Int) throws {
        let folder = try TemporaryFolder()
        let store = try CrawlStore(folder: folder.path)
        try store.begin(starts: Sample.links(0..<1), at: Sample.at)
        let total = 5000
        let words = (0..<4000).map { "<li>mục \($0 &* 2_654_435_761 % 99_991)</li>" }
        let start = ContinuousClock.now
        let cpu = clock()
        var done = 0
        while done < total {
            let links = try store.next(limit: batch, now: 0)
            let finishes = links.map { link in
                let number = link.address.utf8.dropFirst(12).reduce(0) { $0 * 10 + Int($1) - 48 }
                let from = number &* 7919 % 2500
                return CrawlStore.Finish(
                    Sample.page(link.address, body: words[from..<(from + 1000)].joined()), as: .fetched,
                    discovered: Sample.links(0..<80) + Sample.links(number * 2 + 1..<number * 2 + 4))
            }
            try store.finish(finishes, now: 0)
            done += finishes.count
        }
        let wrote = ContinuousClock.now - start
        let cpuWrote = Double(clock() - cpu) / Double(CLOCKS_PER_SEC)
        let counts = try store.counts()
        let reading = ContinuousClock.now
        var bytes = 0
        try store.holdings().forEach { if case .response(let r) = $0.result { bytes += r.body.count } }
        #expect(counts.fetched >= total)
        print(
            "batch \(batch): \(total) pages \(bytes / total) bytes each in \(wrote), cpu \(cpuWrote) s; frontier"
                + " \(counts.discovered); read back in \(ContinuousClock.now - reading); warc \(try OpenFile("\(folder.path)/warc/portal-00001.warc.gz", .read).size())"
        )
    }

    @Test(.enabled(if: isWanted))
    func frontierSpeed() throws {
        let folder = try TemporaryFolder()
        let store = try CrawlStore(folder: folder.path)
        try store.begin(starts: [], at: Sample.at)
        let start = ContinuousClock.now
        for round in 0..<200 { try store.add(Sample.links(round * 1000..<(round + 1) * 1000)) }
        let added = ContinuousClock.now
        for round in 0..<200 { try store.add(Sample.links(round * 1000..<(round + 1) * 1000)) }
        let again = ContinuousClock.now
        for _ in 0..<1000 { _ = try store.next(limit: 8, now: 0) }
        let taken = ContinuousClock.now
        #expect(try store.counts().discovered == 200_000)
        print(
            "200,000 links new \(added - start), known \(again - added); 1,000 x next(8) \(taken - again);"
                + " counts \(ContinuousClock.now - taken)")
    }
}
