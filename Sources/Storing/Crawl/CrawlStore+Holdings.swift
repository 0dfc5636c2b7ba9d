package import AuditCore
import Foundation
import GRDB

extension CrawlStore {
    /// What is known by now; `discovered` is always the sum of the rest. A run without an end counts as interrupted.
    package func counts() throws -> CrawlSummary {
        try database.read { db in
            let ending = try String.fetchOne(db, sql: "SELECT ending FROM run ORDER BY id DESC LIMIT 1")
            var summary = CrawlSummary(
                end: ending.flatMap { CrawlSummary.End(rawValue: $0) } ?? .interrupted, discovered: 0, fetched: 0,
                failed: 0, skipped: [:], queued: 0)
            let rows = try Row.fetchCursor(db, sql: "SELECT state, skip, count(*) FROM link GROUP BY state, skip")
            while let row = try rows.next() {
                let count: Int = row[2]
                summary.discovered += count
                switch LinkState(rawValue: row[0]) {
                case .fetched: summary.fetched += count
                case .failed: summary.failed += count
                case .queued, .inFlight: summary.queued += count
                case .skipped, .skippedOffer, nil: summary.skipped[row[1] ?? "unknown", default: 0] += count
                }
            }
            return summary
        }
    }

    package func holdings() throws -> Holdings {
        let summary = try counts()
        let captured = try database.read { db in
            try Int64.fetchAll(
                db,
                sql: "SELECT id FROM link WHERE state IN (2, 3) AND capture IS NOT NULL ORDER BY address COLLATE BINARY"
            )
        }
        let name = URL(fileURLWithPath: folder).lastPathComponent
        return Holdings(name: name, summary: summary, unfetched: try unfetched(after: summary.end)) { [self] visit in
            var archive = Archive(folder: "\(folder)/warc")
            // A few rows at a time: no lock is held while the visitor works, however long it takes.
            for start in stride(from: 0, to: captured.count, by: 100) {
                for row in try rows(of: captured[start..<min(start + 100, captured.count)]) {
                    try visit(archive.capture(row))
                }
            }
        }
    }

    private func rows(of links: ArraySlice<Int64>) throws -> [Row] {
        try database.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT address, anchor, referrer, fetchedAt, sha256, failure, detail, truncated, file, offset
                    FROM link JOIN capture ON capture.id = link.capture WHERE link.id = ?
                    """)
            return try links.compactMap { try Row.fetchOne(statement, arguments: [$0])?.copy() }
        }
    }

    private func unfetched(after end: CrawlSummary.End) throws -> [Unfetched] {
        try database.read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT address, anchor, referrer, skip FROM link
                    WHERE state IN (0, 1) OR (state IN (4, 5) AND skip IN (?, ?, ?)) ORDER BY address COLLATE BINARY
                    """,
                arguments: [Skip.robots.rawValue, Skip.robotsUnavailable.rawValue, Skip.tooDeep.rawValue])
            var all: [Unfetched] = []
            while let row = try rows.next() {
                let reason: Unfetched.Reason
                switch (row[3] as String?).flatMap({ Skip(rawValue: $0) }) {
                case .robots: reason = .robots
                case .robotsUnavailable: reason = .robotsUnavailable
                // A limit of depth is a budget too: what lies behind it is not known.
                case .tooDeep: reason = .budget
                default: reason = end == .budget ? .budget : .interrupted
                }
                all.append(
                    Unfetched(address: row[0], anchor: nonEmpty(row[1]), referrer: row[2], reason: reason))
            }
            return all
        }
    }
}

private func nonEmpty(_ text: String?) -> String? { text?.isEmpty == true ? nil : text }

/// The WARC files of a folder, the one in use kept open.
private struct Archive {
    let folder: String
    private var open: (number: Int, file: SharedFile)?

    init(folder: String) { self.folder = folder }

    mutating func capture(_ row: Row) throws -> Capture {
        var capture = Capture(address: row[0], fetchedAt: row[3], result: .failure(FetchFailure(.other)))
        capture.anchor = nonEmpty(row[1])
        capture.referrer = row[2]
        capture.sha256 = (row[4] as Data?).map { Digest.hex($0) }
        if let failure = row[5] as String? {
            let kind = FetchFailure.Kind(rawValue: failure) ?? .other
            capture.result = .failure(FetchFailure(kind, detail: row[6] ?? ""))
            return capture
        }
        var reader = try WARCReader(file(row[8]).open(), at: row[9])
        guard let record = try reader.next(), case .response(var response) = CaptureRecord.result(record),
            response.body.isEmpty ? capture.sha256 == nil : Digest.sha256Hex(response.body) == capture.sha256
        else {
            capture.sha256 = nil
            capture.result = .failure(FetchFailure(.other, detail: "the archived record is damaged"))
            return capture
        }
        response.truncated = row[7]
        capture.result = .response(response)
        return capture
    }

    private mutating func file(_ number: Int) throws -> SharedFile {
        if let open, open.number == number { return open.file }
        let file = try SharedFile { try OpenFile("\(folder)/\(WARCWriter.name(of: number))", .read) }
        open = (number, file)
        return file
    }
}
