import AuditCore
import Foundation
import GRDB
import Testing

@testable import Storing

struct CrawlStoreTests {
    let folder: TemporaryFolder
    let store: CrawlStore

    init() throws {
        folder = try TemporaryFolder()
        store = try CrawlStore(folder: folder.path)
        try store.begin(starts: [NewLink(address: "http://a.vn/", depth: 0, priority: 0)], at: Sample.at)
    }

    private func addresses(_ limit: Int = 100, notHosts: Set<String> = [], now: Double = 0) throws -> [String] {
        try store.next(limit: limit, notHosts: notHosts, now: now).map(\.address)
    }

    @Test func linksComeByPriorityThenInTheOrderTheyWereFound() throws {
        try store.add([
            NewLink(address: "http://a.vn/slow", depth: 1, priority: 9), NewLink(address: "http://b.vn/1", depth: 1),
            NewLink(address: "http://a.vn/2", depth: 1), NewLink(address: "http://b.vn/1", depth: 1, priority: 0),
        ])
        #expect(try addresses(2) == ["http://a.vn/", "http://b.vn/1"])
        #expect(try addresses() == ["http://a.vn/2", "http://a.vn/slow"])
        #expect(try addresses().isEmpty)
    }

    @Test func aBusyHostIsPassedOver() throws {
        try store.add([
            NewLink(address: "http://a.vn:81/1", depth: 1), NewLink(address: "http://b.vn/1", depth: 1),
            NewLink(address: "http://a.vn:82/1", depth: 1),
        ])
        #expect(try addresses(notHosts: ["a.vn:81", "b.vn"]) == ["http://a.vn/", "http://a.vn:82/1"])
        #expect(try addresses(notHosts: ["a.vn"]) == ["http://b.vn/1"])
    }

    @Test func aRetryWaitsForItsTimeAndRemembersItsTries() throws {
        let link = try #require(try store.next(limit: 1, now: 100).first)
        #expect(link.tries == 0)
        try store.finish(Sample.failure(link.address, .timeout), as: .retry(after: 30), now: 100)
        #expect(try store.nextWakeup() == 130)
        #expect(try addresses(now: 129.9).isEmpty)
        #expect(try store.next(limit: 1, now: 130).map(\.tries) == [1])
        #expect(try store.nextWakeup() == nil)
    }

    @Test func aSkippedOfferIsQueuedByALaterOneWithoutSkip() throws {
        var link = NewLink(address: "http://a.vn/x", depth: 1)
        link.skip = .trap
        try store.add([link, link])
        #expect(try store.counts().skipped == ["trap": 1])
        link.skip = nil
        try store.add([link])
        #expect(try store.counts().skipped.isEmpty)
        link.skip = .trap
        try store.add([link])
        #expect(try store.counts().queued == 2)
    }

    @Test func aDecidedSkipStays() throws {
        try store.skip("http://a.vn/", .robots)
        try store.skip("http://a.vn/unknown", .twin)
        try store.add([NewLink(address: "http://a.vn/", depth: 1), NewLink(address: "http://a.vn/unknown", depth: 1)])
        #expect(try addresses().isEmpty)
        #expect(try store.counts().skipped == ["robots": 1, "twin": 1])
        #expect(try store.holdings().unfetched == [Unfetched(address: "http://a.vn/", reason: .robots)])
    }

    @Test func robotsThatCouldNotBeHadAreAskedAgainByTheNextRun() throws {
        try store.skip("http://a.vn/", .robotsUnavailable)
        #expect(try store.holdings().unfetched.map(\.reason) == [.robotsUnavailable])
        try store.begin(starts: [], at: Sample.at)
        #expect(try addresses() == ["http://a.vn/"])
    }

    @Test func holdingsComeByAddressWithWhatLedThere() throws {
        let discovered = [
            NewLink(address: "http://a.vn/z", anchor: "Văn bản", referrer: "http://a.vn/", depth: 1),
            NewLink(address: "http://a.vn/b", anchor: "Tin tức", referrer: "http://a.vn/", depth: 1),
            NewLink(address: "http://a.vn/left", anchor: "Còn lại", referrer: "http://a.vn/", depth: 1),
        ]
        try store.finish(Sample.page("http://a.vn/"), as: .fetched, discovered: discovered, now: 0)
        try store.finish(Sample.failure("http://a.vn/z", .tlsFailed, detail: "d"), as: .failed, now: 0)
        try store.finish(Sample.page("http://a.vn/b"), as: .fetched, canonicalAddress: "http://a.vn/", now: 0)
        try store.end(.budget)
        let holdings = try CrawlStore(folder: folder.path, readOnly: true).holdings()
        let captures = try Sample.captures(holdings)
        #expect(captures.map(\.address) == ["http://a.vn/", "http://a.vn/b", "http://a.vn/z"])
        #expect(captures.map(\.anchor) == [nil, "Tin tức", "Văn bản"])
        #expect(captures[2].result == .failure(FetchFailure(.tlsFailed, detail: "d")))
        #expect(captures[1].sha256 == Digest.sha256Hex(Array("<p>Kế hoạch</p>".utf8)))
        #expect(holdings.summary?.end == .budget)
        let left = Unfetched(address: "http://a.vn/left", anchor: "Còn lại", referrer: "http://a.vn/", reason: .budget)
        #expect(holdings.unfetched == [left])
    }

    @Test func aDamagedRecordIsACaptureThatSaysSo() throws {
        try store.finish(Sample.page("http://a.vn/"), as: .fetched, now: 0)
        let path = "\(folder.path)/warc/portal-00001.warc.gz"
        var bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        for index in bytes.indices.dropFirst(bytes.count / 3) { bytes[index] ^= 0x55 }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let capture = try #require(try Sample.captures(store.holdings()).first)
        #expect(capture.result == .failure(FetchFailure(.other, detail: "the archived record is damaged")))
    }

    @Test func sumsBalanceAfterEveryKindOfChange() throws {
        for round in 0..<20 {
            try store.add(Sample.links(round * 5..<round * 5 + 9))
            let links = try store.next(limit: 4, now: Double(round))
            for (index, link) in links.enumerated() {
                switch index {
                case 0: try store.finish(Sample.page(link.address), as: .fetched, now: Double(round))
                case 1: try store.finish(Sample.failure(link.address, .other), as: .failed, now: Double(round))
                case 2:
                    try store.finish(Sample.failure(link.address, .timeout), as: .retry(after: 3), now: Double(round))
                default: try store.skip(link.address, .tooDeep)
                }
            }
            let sum = try store.counts()
            #expect(sum.discovered == 5 * round + 10)
            #expect(sum.discovered == sum.fetched + sum.failed + sum.skipped.values.reduce(0, +) + sum.queued)
        }
    }

    @Test func twoCrawlersCannotShareAFolder() throws {
        #expect(throws: StoreError.inUse(folder.path)) { try CrawlStore(folder: folder.path) }
        #expect(throws: StoreError.readOnly) {
            try CrawlStore(folder: folder.path, readOnly: true).add(Sample.links(0..<1))
        }
        #expect(throws: StoreError.notAStore("/nowhere")) { try CrawlStore(folder: "/nowhere", readOnly: true) }
    }

    @Test(arguments: [true, false])
    func aNewerFolderIsRefused(readOnly: Bool) throws {
        let other = try TemporaryFolder()
        do {
            let first = try CrawlStore(folder: other.path)
            try first.database.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 from the future')") }
        }
        #expect(throws: StoreError.newerSchema(other.path)) { try CrawlStore(folder: other.path, readOnly: readOnly) }
    }

    @Test func aFailedCommitLeavesNoTraceInTheArchive() throws {
        try store.finish(Sample.page("http://a.vn/"), as: .fetched, now: 0)
        let path = "\(folder.path)/warc/portal-00001.warc.gz"
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        try store.database.write { try $0.execute(sql: "ALTER TABLE capture RENAME TO elsewhere") }
        #expect(throws: DatabaseError.self) { try store.finish(Sample.page("http://a.vn/1"), as: .fetched, now: 0) }
        try store.database.write { try $0.execute(sql: "ALTER TABLE elsewhere RENAME TO capture") }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        try store.finish(Sample.page("http://a.vn/1"), as: .fetched, now: 0)
        #expect(try Sample.captures(store.holdings()).count == 2)
    }

    @Test func metaIsKept() throws {
        try store.setMeta("rules", "abc")
        try store.setMeta("rules", "def")
        #expect(try store.meta("rules") == "def")
        #expect(try store.meta("none") == nil)
    }
}
