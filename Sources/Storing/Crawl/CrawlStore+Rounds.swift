package import AuditCore
import Foundation
import GRDB

/// One pass over the whole portal: the first takes everything, a later one asks again for all that is known.
package struct Round: Sendable, Equatable {
    /// From 1.
    package var number: Int
    /// The pass that the last run left unfinished goes on.
    package var isResumed: Bool
    /// Links that wait now.
    package var queued: Int
}

extension CrawlStore {
    /// Opens a run. A run that follows a complete one begins a new round: what was fetched or failed is queued again, with
    /// what is known of it as ``QueuedLink/earlier``, home and lists first and files last. Any other continues the round of
    /// the last one, and what was in flight then is queued again.
    ///
    /// `time` is RFC 3339. A start that is new is queued; what is known of a start stays.
    @discardableResult
    package func begin(starts: [NewLink], at time: String) throws -> Round {
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        return try change { db, _, memory in
            let last = try Row.fetchOne(db, sql: "SELECT round, ending FROM run ORDER BY id DESC LIMIT 1")
            let ending = (last?[1] as String?).flatMap { CrawlSummary.End(rawValue: $0) }
            let isNew = last == nil || ending == .complete
            memory.round = (last?[0] ?? 0) + (isNew ? 1 : 0)
            memory.inFlight = []
            try db.execute(sql: "INSERT INTO run (startedAt, round) VALUES (?, ?)", arguments: [time, memory.round])
            if isNew && memory.round > 1 {
                try CrawlStore.queueAgain(db)
                memory.found.removeAll()
                memory.tally = try Tally.recount(db)
            } else if ending == .failed || ending == .blocked {
                // What kept the last run away is asked anew: an address that failed then says nothing about now.
                try db.execute(sql: "UPDATE link SET state = 0, tries = 0 WHERE state = 3")
                memory.tally = try Tally.recount(db)
            }
            // Whether robots.txt can be had is asked anew each time.
            try db.execute(
                sql: """
                    UPDATE link SET state = 0, skip = NULL, tries = 0
                    WHERE skip IN ('robots', 'robotsUnavailable') AND skip = 'robotsUnavailable' AND state IN (4, 5)
                    """)
            let asked = db.changesCount
            if asked > 0 { memory.tally = try Tally.recount(db) }
            _ = try CrawlStore.insert(starts, into: db, &memory)
            let queued = memory.tally.counts["queued"] ?? 0
            return Round(number: memory.round, isResumed: !isNew, queued: queued)
        }
    }

    /// Lists tell what is new, so they come early: the start pages, what they lead to, and what led to several new links
    /// when it was first read; then other pages, then files. robots.txt is no link: it is fetched when its host is.
    private static func queueAgain(_ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE link SET state = 0, skip = NULL, tries = 0, notBefore = NULL, foundIn = 0,
                    priority = CASE
                        WHEN priority <= 1 THEN priority
                        WHEN depth = 0 THEN 0
                        WHEN priority >= 7 THEN 7
                        WHEN depth = 1 OR led >= 3 THEN 2
                        WHEN led > 0 THEN 3
                        ELSE 5 END
                WHERE (state IN (2, 3) OR state IN (4, 5) AND skip = 'robots')
                    AND address <> 'http://' || host || '/robots.txt'
                    AND address <> 'https://' || host || '/robots.txt'
                """)
    }

    /// Queues again, without conditions, what hosts answered with 304 in this round, and believes their validators no
    /// more: a server whose `ETag` or `Last-Modified` stays the same while its pages change hides every change.
    ///
    /// `isLying`: of `host` or `host:port`, as the addresses write it.
    /// Gives how many links are queued again.
    @discardableResult
    package func requeueUnconditionally(where isLying: @Sendable (_ host: String) -> Bool) throws -> Int {
        try change { db, _, memory in
            let hosts = try String.fetchAll(db, sql: "SELECT DISTINCT host FROM link").filter(isLying)
            var count = 0
            for host in hosts {
                try db.execute(sql: "INSERT OR IGNORE INTO distrusted VALUES (?)", arguments: [host])
                memory.distrusted.insert(host)
                try db.execute(
                    sql: """
                        UPDATE link SET state = 0, tries = 0, notBefore = NULL
                        WHERE state = 2 AND host = ?
                            AND (SELECT status = 304 AND round = ? FROM capture WHERE capture.id = link.capture)
                        """, arguments: [host, memory.round])
                count += db.changesCount
            }
            if count > 0 { memory.tally = try Tally.recount(db) }
            return count
        }
    }

    /// The end of the run that ``begin(starts:at:)`` opened; the folder can be copied afterwards.
    package func end(_ end: CrawlSummary.End) throws {
        try change { db, _, _ in
            try db.execute(
                sql: "UPDATE run SET ending = ? WHERE id = (SELECT max(id) FROM run)", arguments: [end.rawValue])
        }
        // Without WAL the folder can be read where nothing can be written (a CD, a colleague's share).
        do {
            try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            // Somebody is reading; the next end brings it about.
        }
    }

    package func counts() throws -> CrawlSummary {
        let remembered = writer.withLock { $0?.memory.tally }
        return try database.read { db in
            let ending = try String.fetchOne(db, sql: "SELECT ending FROM run ORDER BY id DESC LIMIT 1")
            let tally = try remembered ?? Tally.load(db)
            return tally.summary(ending.flatMap { CrawlSummary.End(rawValue: $0) } ?? .interrupted)
        }
    }
}
