package import AuditCore
import Foundation
import GRDB

extension CrawlStore {
    /// The signatures of the pages that this round has so far, in the order fetched: what a crawler knew of spaces
    /// without end when it was stopped.
    package func forEachSignature(_ visit: (_ address: String, _ signature: PageSignature) throws -> Void) throws {
        var last: Int64 = 0
        while true {
            // A thousand at a time: nothing is locked while the visitor works.
            let page = try database.read { [last] db in
                let statement = try db.cachedStatement(
                    sql: """
                        SELECT c.id, link.address, c.title, c.hash, c.sketch, c.words
                        FROM capture c JOIN link ON link.id = c.link
                        WHERE c.id > ? AND c.hash IS NOT NULL AND link.capture = c.id
                            AND c.round = (SELECT round FROM run ORDER BY id DESC LIMIT 1)
                        ORDER BY c.id LIMIT 1000
                        """)
                return try Row.fetchAll(statement, arguments: [last]).compactMap { row in
                    Standing.signature(row, from: 2).map { (row[0] as Int64, row[1] as String, $0) }
                }
            }
            for (_, address, signature) in page { try visit(address, signature) }
            guard let end = page.last?.0 else { return }
            last = end
        }
    }

    /// Where the last answer of an address leads, by address; empty for one that is not known.
    package func outlinks(of address: String) throws -> [String] {
        try database.read { db in
            let blob = try Data.fetchOne(
                db,
                sql: """
                    SELECT outlinks FROM capture JOIN link ON link.capture = capture.id WHERE link.hash = ?
                    """, arguments: [Data(AddressKey(address).bytes)])
            let statement = try db.cachedStatement(sql: "SELECT address FROM link WHERE id = ?")
            return try Outlinks.decoded(blob ?? Data()).compactMap { try String.fetchOne(statement, arguments: [$0]) }
        }
    }

    package func orphans() throws -> Orphans {
        try database.read { db in
            let pages = """
                SELECT link.address FROM link JOIN capture ON capture.id = link.capture
                WHERE link.state = 2 AND capture.status IN (200, 304) AND coalesce(answer, 'page') = 'page'
                """
            var orphans = Orphans()
            orphans.unlinked = try String.fetchAll(
                db,
                // Listings have no words of their own, and nobody links to them.
                sql: pages
                    + """
                         AND link.foundIn & 1 = 0 AND link.foundIn & 6 <> 0
                        AND (capture.hash IS NOT NULL OR mediaType NOT LIKE '%xml%' AND mediaType NOT LIKE '%gzip%')
                        ORDER BY address COLLATE BINARY
                    """)
            let hasSitemap = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM link WHERE foundIn & 2 <> 0)")
            if hasSitemap == true {
                orphans.unlisted = try String.fetchAll(
                    db,
                    sql: pages
                        + " AND link.foundIn & 3 = 1 AND mediaType = 'text/html' ORDER BY address COLLATE BINARY")
            }
            orphans.listedBroken = try String.fetchAll(
                db,
                sql: """
                    SELECT link.address FROM link JOIN capture ON capture.id = link.capture
                    WHERE link.state = 2 AND link.foundIn & 6 <> 0
                        AND (capture.status IN (404, 410) OR answer = 'softNotFound')
                    ORDER BY address COLLATE BINARY
                    """)
            return orphans
        }
    }

    /// Whether database and archive are sound and agree; what is wrong, in words for engineers, empty when nothing is.
    ///
    /// Reads the whole database, and the sizes of the archive's files.
    package func integrityCheck() throws -> [String] {
        try database.read { db in
            var faults = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            faults += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0)" }
            let real = try Row.fetchAll(db, sql: Schema.tally)
            let told = try Tally.load(db).counts.filter { $0.value != 0 }
            if Dictionary(uniqueKeysWithValues: real.map { ($0[0] as String, $0[1] as Int) }) != told {
                faults.append("tally: \(told) for \(real)")
            }
            let end = try Row.fetchOne(db, sql: "SELECT file, length FROM archive")
            let last = (file: (end?[0] as Int?) ?? 1, length: (end?[1] as Int?) ?? 0)
            let reach = try Row.fetchAll(db, sql: "SELECT file, max(offset + length) FROM capture GROUP BY file")
            for row in reach {
                let file: Int = row[0]
                let path = "\(folder)/warc/\(WARCWriter.name(of: file))"
                let size = file > last.file ? 0 : file == last.file ? last.length : try OpenFile(path, .read).size()
                if row[1] > size { faults.append("\(WARCWriter.name(of: file)): records beyond \(size)") }
                if try OpenFile(path, .read).size() < size { faults.append("\(WARCWriter.name(of: file)): cut short") }
            }
            let lost = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM link WHERE state IN (2, 3) AND capture IS NULL")
            if lost != 0 { faults.append("\(lost ?? 0) links are settled without a capture") }
            return faults
        }
    }
}
