package import AuditCore
import Foundation
import GRDB

extension CrawlStore {
    /// The end of one fetch, with all that it led to.
    package struct Finish: Sendable {
        package var exchange: Exchange
        package var disposition: Disposition
        package var discovered: [NewLink]
        /// `rel=canonical` of the page.
        package var canonicalAddress: String?
        package var signature: PageSignature?
        package var answer: AnswerKind?

        package init(
            _ exchange: Exchange, as disposition: Disposition, discovered: [NewLink] = [],
            canonicalAddress: String? = nil
        ) {
            self.exchange = exchange
            self.disposition = disposition
            self.discovered = discovered
            self.canonicalAddress = canonicalAddress
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
    package func finish(_ finishes: [Finish], now: Double) throws {
        guard !finishes.isEmpty else { return }
        try change { db, archive, known in
            for finish in finishes {
                let place = try archive.append(finish.exchange)
                let link = try CrawlStore.link(of: finish.exchange.address, in: db)
                let capture = try CrawlStore.insert(finish, link: link, at: place, into: db)
                try CrawlStore.settle(link, finish.disposition, capture: capture, now: now, in: db)
                try CrawlStore.insert(finish.discovered, into: db, known: &known)
            }
        }
    }

    /// Some exchanges were never queued (robots.txt): they become known here.
    private static func link(of address: String, in db: Database) throws -> Int64 {
        let key = Data(AddressKey(address).bytes)
        let find = try db.cachedStatement(sql: "SELECT id FROM link WHERE hash = ?")
        if let id = try Int64.fetchOne(find, arguments: [key]) { return id }
        try db.execute(
            sql: """
                INSERT INTO link (hash, address, host, anchor, depth, priority, state) VALUES (?, ?, ?, '', 0, 0, 1)
                """, arguments: [key, address, host(of: address)])
        return db.lastInsertedRowID
    }

    private static func insert(_ finish: Finish, link: Int64, at place: WARCWriter.Place, into db: Database) throws
        -> Int64
    {
        var columns = CaptureColumns()
        switch finish.exchange.result {
        case .response(let response):
            columns.status = response.status
            columns.mediaType = response.header("content-type").map(CaptureColumns.mediaType)
            columns.sha256 = response.body.isEmpty ? nil : Data(Digest.sha256(response.body))
            columns.bytes = response.body.count
            columns.truncated = response.truncated
        case .failure(let failure):
            columns.failure = failure.kind.rawValue
            columns.detail = failure.detail
        }
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO capture (link, fetchedAt, status, mediaType, sha256, bytes, seconds, remote, failure, detail,
                    truncated, canonical, file, offset, length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            link, finish.exchange.startedAt, columns.status, columns.mediaType, columns.sha256, columns.bytes,
            finish.exchange.seconds, finish.exchange.remoteAddress, columns.failure, columns.detail, columns.truncated,
            finish.canonicalAddress, place.file, place.offset, place.length,
        ])
        return db.lastInsertedRowID
    }

    private static func settle(
        _ link: Int64, _ disposition: Disposition, capture: Int64, now: Double, in db: Database
    ) throws {
        let state: LinkState
        var notBefore: Double?
        switch disposition {
        case .fetched, .unchanged: state = .fetched
        case .failed: state = .failed
        case .retry(let delay):
            state = .queued
            notBefore = now + delay
        }
        let statement = try db.cachedStatement(
            sql: "UPDATE link SET state = ?, skip = NULL, notBefore = ?, tries = tries + ?, capture = ? WHERE id = ?")
        try statement.execute(arguments: [state.rawValue, notBefore, state == .fetched ? 0 : 1, capture, link])
    }
}

private struct CaptureColumns {
    var status: Int?
    var mediaType: String?
    var sha256: Data?
    var bytes: Int?
    var failure: String?
    var detail: String?
    var truncated: String?

    /// `text/html` of `Text/HTML; charset=utf-8`.
    static func mediaType(_ value: String) -> String {
        HTTPMessage.token(Array(value.utf8.prefix { $0 != UInt8(ascii: ";") })[...])
    }
}
