import Foundation
import GRDB

/// Lines of any number, handed back by bytes and each once; SQLite sorts on the disk what is too much for memory.
final class SortedLines {
    private let path: String
    private let database: DatabaseQueue
    private var pending: [[UInt8]] = []

    /// `path`: of a file for the time between; gone when this object goes.
    init(_ path: String) throws {
        self.path = path
        try? FileManager.default.removeItem(atPath: path)
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF") }
        database = try DatabaseQueue(path: path, configuration: configuration)
        try database.write { try $0.execute(sql: "CREATE TABLE line (text BLOB NOT NULL)") }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func add(_ line: [UInt8]) throws {
        pending.append(line)
        if pending.count >= 1000 { try flush() }
    }

    func forEach(_ visit: ([UInt8]) throws -> Void) throws {
        try flush()
        try database.read { db in
            let rows = try Data.fetchCursor(db, sql: "SELECT DISTINCT text FROM line ORDER BY text")
            while let line = try rows.next() { try visit(Array(line)) }
        }
    }

    private func flush() throws {
        try database.write { [pending] db in
            let statement = try db.cachedStatement(sql: "INSERT INTO line VALUES (?)")
            for line in pending { try statement.execute(arguments: [Data(line)]) }
        }
        pending = []
    }
}
