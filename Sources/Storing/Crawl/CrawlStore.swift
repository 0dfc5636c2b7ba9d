import AuditCore
import Foundation
import GRDB
import Synchronization

/// One portal's folder: the frontier and the index of captures in `portal.sqlite`, the bytes in `warc/`.
///
/// A call that returned is kept, whatever happens to the process afterwards. (When the machine loses power, the last calls
/// may be undone; database and archive still agree.) Calls may come from any thread; they wait for one another and for the
/// disk.
package final class CrawlStore: Sendable {
    let folder: String
    let keepsArchive: Bool
    let database: DatabaseQueue
    let writer: Mutex<WriterState?>

    /// What only the one writing process has.
    struct WriterState: ~Copyable {
        /// Held as long as the store lives.
        let lock: OpenFile
        var archive: WARCWriter
        var memory: Memory
    }

    /// What the writing process remembers, so as not to ask the database again. All of it can be had anew, except what is
    /// in flight: that is nobody else's business.
    struct Memory {
        var known = KnownLinks()
        var found = FoundBits()
        var bodies = RecentBodies()
        var tally = Tally()
        /// Numbers of the links that ``CrawlStore/next(limit:notHosts:now:)`` gave and that are not finished.
        var inFlight: Set<Int64> = []
        var round = 1
        /// Hosts whose validators lie.
        var distrusted: Set<String> = []

        mutating func forget(_ db: Database) throws {
            known.removeAll()
            found.removeAll()
            bodies.removeAll()
            try load(db)
        }

        mutating func load(_ db: Database) throws {
            tally = try Tally.load(db)
            round = try Int.fetchOne(db, sql: "SELECT round FROM run ORDER BY id DESC LIMIT 1") ?? 1
            distrusted = try String.fetchSet(db, sql: "SELECT host FROM distrusted")
        }
    }

    /// - Throws: ``StoreError`` when the folder is newer than this program, in use, or (read-only) no store at all.
    ///
    /// Without an archive only the frontier and the index are kept: what there is, not what it says.
    package convenience init(folder: String, readOnly: Bool = false, keepsArchive: Bool = true) throws {
        try self.init(folder: folder, readOnly: readOnly, rollAt: 1 << 30, keepsArchive: keepsArchive)
    }

    /// The next WARC file begins after `rollAt` bytes.
    package init(folder: String, readOnly: Bool, rollAt: Int, keepsArchive: Bool = true) throws {
        self.folder = folder
        self.keepsArchive = keepsArchive
        let path = "\(folder)/portal.sqlite"
        if readOnly {
            guard FileManager.default.fileExists(atPath: path) else { throw StoreError.notAStore(folder) }
            database = try CrawlStore.openReadOnly(path, folder)
            writer = Mutex(nil)
            return
        }
        try FileManager.default.createDirectory(atPath: "\(folder)/warc", withIntermediateDirectories: true)
        let lock = try OpenFile("\(folder)/portal.lock", .append)
        guard lock.lock() else { throw StoreError.inUse(folder) }
        let opened = try DatabaseQueue(path: path, configuration: CrawlStore.configuration())
        try CrawlStore.checkVersion(opened, folder)
        try Schema.migrator.migrate(opened)
        let (end, memory) = try opened.read { db in
            var memory = Memory()
            try memory.load(db)
            let end = try Row.fetchOne(db, sql: "SELECT file, length FROM archive")
                .map { WARCWriter.End(file: $0[0], length: $0[1]) }
            return (end, memory)
        }
        let archive = try WARCWriter(folder: "\(folder)/warc", at: end ?? WARCWriter.End(), rollAt: rollAt)
        database = opened
        writer = Mutex(WriterState(lock: lock, archive: archive, memory: memory))
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            // The archive waits for the disk before each commit; the log of the database need not.
            try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -4000")
        }
        return configuration
    }

    private static func openReadOnly(_ path: String, _ folder: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let opened = try DatabaseQueue(path: path, configuration: configuration)
        try checkVersion(opened, folder)
        if try opened.read({ try Schema.migrator.hasCompletedMigrations($0) }) { return opened }
        // An older version wrote it, and it may lie where nothing can be written: its copy is brought up to date.
        let copy = try DatabaseQueue()
        try opened.backup(to: copy)
        try Schema.migrator.migrate(copy)
        return copy
    }

    private static func checkVersion(_ database: DatabaseQueue, _ folder: String) throws {
        let isNewer = try database.read { try Schema.migrator.hasBeenSuperseded($0) }
        if isNewer { throw StoreError.newerSchema(folder) }
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
    func change<T: Sendable>(_ body: @Sendable (Database, inout WARCWriter, inout Memory) throws -> T) throws -> T {
        try writer.withLock { state in
            guard var open = state.take() else { throw StoreError.readOnly }
            let before = open.archive.end
            do {
                let value = try database.write { db in
                    let value = try body(db, &open.archive, &open.memory)
                    try open.memory.tally.save(db)
                    if open.archive.end != before {
                        try open.archive.sync()
                        let statement = try db.cachedStatement(sql: "UPDATE archive SET file = ?, length = ?")
                        try statement.execute(arguments: [open.archive.end.file, open.archive.end.length])
                    }
                    return value
                }
                state = consume open
                return value
            } catch {
                try open.archive.rewind(to: before)
                try database.read { try open.memory.forget($0) }
                state = consume open
                throw error
            }
        }
    }

    /// What the writer remembers, beside the database as it is; nothing is changed there.
    func look<T: Sendable>(_ body: @Sendable (Database, inout Memory) throws -> T) throws -> T {
        try writer.withLock { state in
            guard var open = state.take() else { throw StoreError.readOnly }
            do {
                let value = try database.unsafeRead { try body($0, &open.memory) }
                state = consume open
                return value
            } catch {
                state = consume open
                throw error
            }
        }
    }
}
