package import AuditCore
import Foundation

/// Appends exchanges to numbered WARC 1.1 files, one gzip member a record.
///
/// Bytes are buffered until ``sync()``: whoever refers to a ``Place`` calls that first.
package struct WARCWriter: ~Copyable {
    /// Where the record of an answer lies.
    package struct Place: Sendable, Equatable {
        package var file: Int
        package var offset: Int
        package var length: Int
    }

    /// How far the archive reaches; nothing behind it counts.
    package struct End: Sendable, Equatable {
        package var file: Int
        package var length: Int
        package init(file: Int = 1, length: Int = 0) {
            self.file = file
            self.length = length
        }
    }

    package private(set) var end: End
    private let folder: String
    private let rollAt: Int
    private let robots: String
    private var file: OpenFile
    private var deflater = Deflater()
    private var pending: [UInt8] = []

    package static func name(of file: Int) -> String {
        let digits = String(file)
        return "portal-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".warc.gz"
    }

    /// Goes on at `end`; what lies behind it (a record that a kill tore) is cut off.
    ///
    /// The folder exists; the next file begins after `rollAt` bytes; `robots` says in the `warcinfo` record how robots.txt
    /// was treated.
    package init(folder: String, at end: End = End(), rollAt: Int = 1 << 30, robots: String = "RFC 9309") throws {
        let name = WARCWriter.name(of: end.file)
        let opened = try OpenFile("\(folder)/\(name)", .append)
        let found = try opened.size()
        guard found >= end.length else {
            throw StoreError.archiveShort(file: name, expected: end.length, found: found)
        }
        try opened.truncate(to: end.length)
        // A file begun after the last commit holds nothing that counts.
        unlink("\(folder)/\(WARCWriter.name(of: end.file + 1))")
        self.folder = folder
        self.end = end
        self.rollAt = rollAt
        self.robots = robots
        file = opened
    }

    /// - Returns: the place of the `response` or `revisit` record, or of the `metadata` record of a failure.
    package mutating func append(_ exchange: Exchange, _ context: WARCContext = WARCContext()) throws -> Place {
        if end.length >= rollAt {
            try sync()
            end = End(file: end.file + 1)
            file = try OpenFile("\(folder)/\(WARCWriter.name(of: end.file))", .append)
            try file.truncate(to: 0)
        }
        if end.length == 0 {
            try write(WARCRecords.info(file: WARCWriter.name(of: end.file), date: exchange.startedAt, robots: robots))
        }
        var place = Place(file: end.file, offset: end.length, length: 0)
        let main = WARCRecords.answer(exchange, context)
        try write(main)
        place.length = end.length - place.offset
        // The request follows its answer: indexers look there for what was posted.
        if let request = WARCRecords.request(exchange, answer: main.id) { try write(request) }
        if let metadata = WARCRecords.metadata(exchange, context, answer: main.id) { try write(metadata) }
        return place
    }

    /// Everything appended is on the disk afterwards.
    package mutating func sync() throws {
        guard !pending.isEmpty else { return }
        try flush()
        try file.sync()
    }

    /// Takes back everything behind `earlier`, of which nobody was told.
    package mutating func rewind(to earlier: End) throws {
        guard end != earlier else { return }
        pending.removeAll()
        file = try OpenFile("\(folder)/\(WARCWriter.name(of: earlier.file))", .append)
        try file.truncate(to: earlier.length)
        end = earlier
    }

    private mutating func write(_ record: WARCRecords.Record) throws {
        let before = pending.count
        deflater.add(record.head, to: &pending)
        for piece in record.block { deflater.add(piece, to: &pending) }
        deflater.add([13, 10, 13, 10], to: &pending)
        deflater.finish(to: &pending)
        end.length += pending.count - before
        if pending.count > 8 << 20 { try flush() }
    }

    private mutating func flush() throws {
        try file.write(pending, at: end.length - pending.count)
        pending.removeAll(keepingCapacity: pending.count < 2 << 20)
    }
}
