package import AuditCore
import Foundation
import GRDB
import Synchronization

/// One portal's folder: the frontier and the index of captures in `portal.sqlite`, the bytes in `warc/`.
///
/// A call that returned is kept, whatever happens to the process afterwards. Calls may come from any thread; they wait for
/// one another and for the disk.
package final class CrawlStore: Sendable {
    let folder: String
    let database: DatabaseQueue
    let writer: Mutex<WriterState?>

    /// What only the one writing process has.
    struct WriterState: ~Copyable {
        /// Held as long as the store lives.
        let lock: OpenFile
        var archive: WARCWriter
        var known = KnownLinks()
    }

    /// - Throws: ``StoreError`` when the folder is newer than this program, in use, or (read-only) no store at all.
    package convenience init(folder: String, readOnly: Bool = false) throws {
        try self.init(folder: folder, readOnly: readOnly, rollAt: 1 << 30)
    }

    /// The next WARC file begins after `rollAt` bytes.
    package init(folder: String, readOnly: Bool, rollAt: Int) throws {
        self.folder = folder
        let path = "\(folder)/portal.sqlite"
        if readOnly {
            guard FileManager.default.fileExists(atPath: path) else { throw StoreError.notAStore(folder) }
            database = try CrawlStore.openReadOnly(path)
            writer = Mutex(nil)
            try CrawlStore.checkVersion(database, folder)
            return
        }
        try FileManager.default.createDirectory(atPath: "\(folder)/warc", withIntermediateDirectories: true)
        let lock = try OpenFile("\(folder)/portal.lock", .append)
        guard lock.lock() else { throw StoreError.inUse(folder) }
        let opened = try DatabaseQueue(path: path, configuration: CrawlStore.configuration())
        try CrawlStore.checkVersion(opened, folder)
        try Schema.migrator.migrate(opened)
        let end = try opened.read { db in
            try Row.fetchOne(db, sql: "SELECT file, length FROM archive").map {
                WARCWriter.End(file: $0["file"], length: $0["length"])
            }
        }
        let archive = try WARCWriter(folder: "\(folder)/warc", at: end ?? WARCWriter.End(), rollAt: rollAt)
        database = opened
        writer = Mutex(WriterState(lock: lock, archive: archive))
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(10)
        return configuration
    }

    private static func openReadOnly(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private static func checkVersion(_ database: DatabaseQueue, _ folder: String) throws {
        let isNewer = try database.read { try Schema.migrator.hasBeenSuperseded($0) }
        if isNewer { throw StoreError.newerSchema(folder) }
    }

    /// A new crawl, or the next stretch of one: what was in flight when the last one stopped is queued again.
    /// `time` is RFC 3339.
    package func begin(starts: [NewLink], at time: String) throws {
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try change { db, _, known in
            try db.execute(sql: "INSERT INTO run (startedAt) VALUES (?)", arguments: [time])
            try db.execute(sql: "UPDATE link SET state = 0 WHERE state = 1")
            // Whether robots.txt can be had is asked anew each time.
            try db.execute(
                sql: "UPDATE link SET state = 0, skip = NULL, tries = 0 WHERE state IN (4, 5) AND skip = ?",
                arguments: [Skip.robotsUnavailable.rawValue])
            try CrawlStore.insert(starts, into: db, known: &known)
        }
    }

    /// The end of the stretch that ``begin(starts:at:)`` opened; the folder can be copied afterwards.
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

    package func setMeta(_ name: String, _ value: String) throws {
        try change { db, _, _ in
            try db.execute(sql: "INSERT OR REPLACE INTO meta VALUES (?, ?)", arguments: [name, value])
        }
    }

    package func meta(_ name: String) throws -> String? {
        try database.read { try String.fetchOne($0, sql: "SELECT value FROM meta WHERE name = ?", arguments: [name]) }
    }

    /// One transaction of the one writer; archive first, so that no row tells of bytes that are not there.
    func change<T: Sendable>(
        _ body: @Sendable (Database, inout WARCWriter, inout KnownLinks) throws -> T
    ) throws -> T {
        try writer.withLock { state in
            guard var open = state.take() else { throw StoreError.readOnly }
            let before = open.archive.end
            do {
                let value = try database.write { db in
                    let value = try body(db, &open.archive, &open.known)
                    if open.archive.end != before {
                        try open.archive.sync()
                        try db.execute(
                            sql: "UPDATE archive SET file = ?, length = ?",
                            arguments: [open.archive.end.file, open.archive.end.length])
                    }
                    return value
                }
                state = consume open
                return value
            } catch {
                open.known.removeAll()
                try open.archive.rewind(to: before)
                state = consume open
                throw error
            }
        }
    }
}
