import Foundation
import GRDB

/// A run's archive in the forms that other web-archive tools take.
package struct ArchiveExport {
    private let store: CrawlStore

    /// `folder`: of the store; a crawl may be writing into it, what it has kept so far is exported.
    package init(folder: String) throws { store = try CrawlStore(folder: folder, readOnly: true) }

    /// A sorted CDXJ index of all WARC files, under its name only when whole.
    ///
    /// - Returns: how many lines.
    @discardableResult
    package func cdxj(to path: String) throws -> Int {
        try whole(path) { part in
            var count = 0
            let out = try OpenFile(part, .append)
            try out.truncate(to: 0)
            var pending: [UInt8] = []
            var end = 0
            try forEachLine(sortedIn: part + ".sort") { line in
                count += 1
                pending += line
                if pending.count < 1 << 20 { return }
                try out.write(pending, at: end)
                end += pending.count
                pending = []
            }
            try out.write(pending, at: end)
            try out.sync()
            return count
        }
    }

    /// A WACZ 1.1.1 file: archive, index, list of pages, and a digest of each. Under its name only when whole.
    ///
    /// `time`: when it is made, RFC 3339.
    package func wacz(to path: String, title: String, at time: String) throws {
        try whole(path) { part in
            var package = try WACZ(ZipWriter(part))
            for source in try sources() { try package.add(source) }
            try package.addIndex { visit in try forEachLine(sortedIn: part + ".sort", visit) }
            try package.addPages { visit in try forEachPage(visit) }
            try package.finish(title: title, created: time)
        }
    }

    private func whole<T>(_ path: String, _ write: (_ part: String) throws -> T) throws -> T {
        let part = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
        do {
            let value = try write(part)
            guard rename(part, path) == 0 else { throw FileError(path) }
            return value
        } catch {
            try? FileManager.default.removeItem(atPath: part)
            throw error
        }
    }

    /// The files as far as the database vouches for them.
    private func sources() throws -> [CDXIndex.Source] {
        let end = try store.database.read { db in
            try Row.fetchOne(db, sql: "SELECT file, length FROM archive").map {
                (file: $0[0] as Int, length: $0[1] as Int)
            }
        }
        guard let end else { return [] }
        return try (1...max(1, end.file)).compactMap { number in
            let name = WARCWriter.name(of: number)
            let path = "\(store.folder)/warc/\(name)"
            let length = number == end.file ? end.length : try OpenFile(path, .read).size()
            return length == 0 ? nil : CDXIndex.Source(path: path, name: name, length: length)
        }
    }

    private func forEachLine(sortedIn path: String, _ visit: ([UInt8]) throws -> Void) throws {
        let lines = try SortedLines(path)
        for source in try sources() { try CDXIndex.forEachLine(source) { try lines.add($0) } }
        try lines.forEach(visit)
    }

    /// Of each page the last answer with content, also where the portal has it no more.
    private func forEachPage(_ visit: (WACZ.Page) throws -> Void) throws {
        var last: Int64 = 0
        while true {
            let rows = try store.database.read { [last] db in
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT c.id, link.address, c.fetchedAt, coalesce(c.title, nullif(link.anchor, ''), link.address)
                        FROM capture c JOIN link ON link.id = c.link
                        WHERE c.id > ? AND link.kept = c.id AND c.mediaType = 'text/html'
                        ORDER BY c.id LIMIT 1000
                        """, arguments: [last])
            }
            for row in rows { try visit(WACZ.Page(number: row[0], address: row[1], time: row[2], title: row[3])) }
            guard let end = rows.last else { return }
            last = end[0]
        }
    }
}
