package import AuditCore
import Foundation
import GRDB

extension CrawlStore {
    /// The end of one fetch, with all that it led to.
    package struct Finish: Sendable {
        package var exchange: Exchange
        package var disposition: Disposition
        /// Of an unchanged answer: empty, and the links of the earlier one hold.
        package var discovered: [NewLink]
        /// `rel=canonical` of the page.
        package var canonicalAddress: String?
        package var signature: PageSignature?
        package var answer: AnswerKind?

        package init(
            _ exchange: Exchange, as disposition: Disposition, discovered: [NewLink] = [],
            canonicalAddress: String? = nil, signature: PageSignature? = nil, answer: AnswerKind? = nil
        ) {
            self.exchange = exchange
            self.disposition = disposition
            self.discovered = discovered
            self.canonicalAddress = canonicalAddress
            self.signature = signature
            self.answer = answer
        }
    }

    package func finish(
        _ exchange: Exchange, as disposition: Disposition, discovered: [NewLink] = [],
        canonicalAddress: String? = nil, now: Double
    ) throws {
        try finish(
            [Finish(exchange, as: disposition, discovered: discovered, canonicalAddress: canonicalAddress)], now: now)
    }

    /// Several fetches in one commit: one wait for the disk. All of them are kept, or (when this throws) none.
    /// `now` is seconds since 1970.
    ///
    /// A 304, and bytes that are archived already (of this address, or lately of any), become `revisit` records.
    package func finish(_ finishes: [Finish], now: Double) throws {
        guard !finishes.isEmpty else { return }
        try change { [folder, keepsArchive] db, archive, memory in
            for finish in finishes {
                // First, because a page may lead to itself and change its own state by that.
                let offered = try CrawlStore.insert(finish.discovered, into: db, &memory)
                let link = try Settling.find(finish.exchange.address, db, &memory)
                let standing = try link.standing.flatMap { try Standing.load($0, db) }
                var row = CaptureRow(finish, link: link.id, round: memory.round)
                let repeated = try row.repeated(finish.exchange, standing, folder, db, memory)
                if let repeated { row.take(repeated, from: standing) }
                let context = WARCContext(
                    via: link.referrer, hops: link.depth, revisit: repeated?.revisit, sha1: row.sha1)
                if keepsArchive { row.place = try archive.append(finish.exchange, context) }
                row.foundIn = Int(offered.foundIn.rawValue)
                row.outlinks = offered.links.isEmpty ? nil : Data(Outlinks.encoded(offered.links))
                row.guesses = offered.guesses.isEmpty ? nil : Data(Outlinks.encoded(offered.guesses))
                if let standing, row.repeatsStanding, finish.discovered.isEmpty {
                    row.foundIn = standing.foundIn
                    row.outlinks = standing.outlinks
                    row.guesses = standing.guesses
                    let kinds = FoundIn(rawValue: UInt8(truncatingIfNeeded: standing.foundIn))
                    for id in Outlinks.decoded(standing.outlinks ?? Data()) {
                        try CrawlStore.note(kinds, leadingTo: id, db, &memory)
                    }
                    for id in Outlinks.decoded(standing.guesses ?? Data()) {
                        try CrawlStore.note(.guess, leadingTo: id, db, &memory)
                    }
                }
                let capture = try row.insert(db)
                if row.isOriginal, finish.exchange.requestBody.isEmpty, let sha256 = row.sha256 {
                    memory.bodies.insert(Array(sha256), capture: capture)
                }
                try link.settle(finish.disposition, row, capture: capture, led: offered.new, now: now, db, &memory)
            }
        }
    }
}

/// The link that an exchange was for.
private struct Settling {
    var id: Int64
    /// As ``Tally`` names it.
    var state: String
    var referrer: String?
    var depth: Int
    var standing: Int64?

    /// Some exchanges were never queued (robots.txt): they become known here.
    static func find(_ address: String, _ db: Database, _ memory: inout CrawlStore.Memory) throws -> Settling {
        let key = AddressKey(address)
        let find = try db.cachedStatement(
            sql: "SELECT id, state, skip, referrer, depth, standing FROM link WHERE hash = ?")
        if let row = try Row.fetchOne(find, arguments: [Data(key.bytes)]) {
            let state = LinkState(rawValue: row[1]) ?? .queued
            return Settling(
                id: row[0], state: Tally.name(state, row[2]), referrer: row[3], depth: row[4], standing: row[5])
        }
        try db.execute(
            sql: """
                INSERT INTO link (hash, address, host, anchor, depth, priority, state, foundIn)
                VALUES (?, ?, ?, '', 0, 0, 0, 0)
                """, arguments: [Data(key.bytes), address, CrawlStore.host(of: address)])
        let queued = Tally.name(.queued, nil)
        memory.tally.move(from: nil, to: queued)
        return Settling(id: db.lastInsertedRowID, state: queued, depth: 0)
    }

    func settle(
        _ disposition: Disposition, _ row: CaptureRow, capture: Int64, led: Int, now: Double, _ db: Database,
        _ memory: inout CrawlStore.Memory
    ) throws {
        let state: LinkState
        var notBefore: Double?
        switch disposition {
        case .fetched, .unchanged: state = .fetched
        case .failed: state = .failed
        case .retry(let delay), .later(let delay):
            state = .queued
            notBefore = now + delay
        }
        let isFailedTry =
            switch disposition {
            case .failed, .retry: true
            case .fetched, .unchanged, .later: false
            }
        let stands = state == .fetched && row.status != nil
        let statement = try db.cachedStatement(
            sql: """
                UPDATE link SET state = ?, skip = NULL, notBefore = ?, tries = tries + ?, capture = ?, led = led + ?,
                    standing = coalesce(?, standing), kept = coalesce(?, kept) WHERE id = ?
                """)
        try statement.execute(arguments: [
            state.rawValue, notBefore, isFailedTry ? 1 : 0, capture, led, stands ? capture : nil,
            stands && row.hasContent ? capture : nil, id,
        ])
        memory.tally.move(from: self.state, to: Tally.name(state, nil))
        memory.inFlight.remove(id)
    }
}
