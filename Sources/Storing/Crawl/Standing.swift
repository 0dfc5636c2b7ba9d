import AuditCore
import Foundation
import GRDB

/// The last answer of an address that stands, as a later one is compared with it.
struct Standing {
    var capture: Int64
    /// The capture whose record has the bytes: itself, or the one that it repeats.
    var body: Int64
    var status: Int
    var sha256: Data?
    var bytes: Int?
    var isWhole: Bool
    var mediaType: String?
    var canonical: String?
    var etag: String?
    var lastModified: String?
    var answer: String?
    var signature: PageSignature?
    var foundIn: Int
    var outlinks: Data?
    var guesses: Data?

    static func load(_ capture: Int64, _ db: Database) throws -> Standing? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT coalesce(c.body, c.id), b.status, c.sha256, c.bytes, c.truncated IS NULL, c.mediaType,
                    c.canonical, c.etag, c.lastModified, c.answer, c.title, c.hash, c.sketch, c.words, c.foundIn,
                    c.outlinks, c.guesses
                FROM capture c JOIN capture b ON b.id = coalesce(c.body, c.id) WHERE c.id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [capture]), let status = row[1] as Int? else {
            return nil
        }
        return Standing(
            capture: capture, body: row[0], status: status, sha256: row[2], bytes: row[3], isWhole: row[4],
            mediaType: row[5], canonical: row[6], etag: row[7], lastModified: row[8], answer: row[9],
            signature: signature(row, from: 10), foundIn: row[14], outlinks: row[15], guesses: row[16])
    }

    /// `title`, `hash`, `sketch` and `words`, from a column on.
    static func signature(_ row: Row, from column: Int) -> PageSignature? {
        guard let hash = row[column + 1] as Int64?, let sketch = row[column + 2] as Int64? else { return nil }
        return PageSignature(
            title: row[column] ?? "", hash: UInt64(bitPattern: hash), sketch: UInt64(bitPattern: sketch),
            words: row[column + 3] ?? 0)
    }

    /// Conditions are only for a whole body: «not modified» would make half a page the truth for ever.
    func earlier(trusted: Bool) -> Earlier {
        let mayAsk = trusted && isWhole && status == 200
        return Earlier(
            status: status, etag: mayAsk ? etag : nil, lastModified: mayAsk ? lastModified : nil,
            signature: signature, sha256: sha256.map { Digest.hex($0) })
    }
}

/// A capture whose record has a body, as a `revisit` record names it.
struct Archived {
    var capture: Int64
    var sha256: Data
    var revisit: WARCRevisit

    /// nil where it cannot be named: no body, cut short, or (by the first version) written without SHA-1.
    static func load(_ capture: Int64, _ db: Database) throws -> Archived? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT capture.sha256, capture.sha1, link.address, capture.fetchedAt FROM capture
                JOIN link ON link.id = capture.link
                WHERE capture.id = ? AND capture.truncated IS NULL AND capture.body IS NULL AND capture.status = 200
                """)
        guard let row = try Row.fetchOne(statement, arguments: [capture]), let sha256 = row[0] as Data?,
            let sha1 = row[1] as Data?
        else { return nil }
        let revisit = WARCRevisit(address: row[2], date: row[3], sha1: Array(sha1))
        return Archived(capture: capture, sha256: sha256, revisit: revisit)
    }
}
