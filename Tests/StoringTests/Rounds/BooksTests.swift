import AuditCore
import Foundation
import GRDB
import Testing

@testable import Storing

/// discovered = fetched + failed + skipped + queued, whatever happens in whatever order.
struct BooksTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test(arguments: 0..<6)
    func balanceAfterEveryOperation(seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 977 &+ 5)
        let folder = try TemporaryFolder()
        var known: Set<String> = []
        for stretch in 0..<12 {
            // What another process would do after this one: nothing but the folder is handed on.
            let store = try CrawlStore(folder: folder.path)
            try store.begin(starts: Sample.links(0..<3), at: Sample.at)
            known.formUnion(Sample.links(0..<3).map(\.address))
            var taken: [String] = []
            for step in 0..<15 {
                try change(store, Double(stretch * 15 + step), &known, &taken, &dice)
                let sum = try store.counts()
                #expect(sum.discovered == sum.fetched + sum.failed + sum.skipped.values.reduce(0, +) + sum.queued)
                #expect(sum.discovered == known.count)
                let faults = try store.integrityCheck()
                #expect(faults == [])
            }
        }
    }

    private func change(
        _ store: CrawlStore, _ now: Double, _ known: inout Set<String>, _ taken: inout [String], _ dice: inout Dice
    ) throws {
        let reasons = [Skip.trap, .robots, .robotsUnavailable]
        let links = Sample.links(0..<200).shuffled(using: &dice).prefix(5).map { link in
            var link = link
            link.skip = Bool.random(using: &dice) ? nil : reasons.randomElement(using: &dice)
            return link
        }
        let target = Bool.random(using: &dice) ? links[0].address : taken.popLast() ?? links[1].address
        switch Int.random(in: 0..<12, using: &dice) {
        case 0:
            try store.add(links)
            known.formUnion(links.map(\.address))
        case 1: taken += try store.next(limit: 4, now: now).map(\.address)
        case 2:
            try store.requeue(taken)
            taken = []
        case 3:
            try store.skip(target, .twin)
            known.insert(target)
        case 4, 5, 6, 7:
            let disposition = Bool.random(using: &dice) ? Disposition.fetched : .unchanged
            let page = Sample.page(target, body: "b\(Int.random(in: 0..<7, using: &dice))")
            try store.finish(page, as: disposition, discovered: links, now: now)
            known.formUnion(links.map(\.address) + [target])
        case 8:
            let disposition = Bool.random(using: &dice) ? Disposition.failed : .retry(after: 3)
            try store.finish(Sample.failure(target, .timeout), as: disposition, now: now)
            known.insert(target)
        case 9: try store.requeueUnconditionally { $0.hasPrefix("a.") }
        default:
            try store.end([.complete, .budget, .failed].randomElement(using: &dice) ?? .complete)
            try store.begin(starts: links, at: Sample.at)
            known.formUnion(links.map(\.address))
            taken = []
        }
    }

    @Test func aFailedCommitLeavesTheBooksAsTheyWere() throws {
        let folder = try TemporaryFolder()
        let store = try CrawlStore(folder: folder.path)
        try store.begin(starts: Sample.links(0..<3), at: Sample.at)
        let before = try store.counts()
        try store.database.write { try $0.execute(sql: "ALTER TABLE capture RENAME TO elsewhere") }
        #expect(throws: DatabaseError.self) {
            try store.finish(
                Sample.page("http://a.vn/0"), as: .fetched, discovered: Sample.links(0..<50), now: 0)
        }
        try store.database.write { try $0.execute(sql: "ALTER TABLE elsewhere RENAME TO capture") }
        #expect(try store.counts() == before)
        try store.add(Sample.links(0..<50))
        #expect(try store.counts().discovered == 50, "nothing is remembered of links that were not kept")
    }
}
