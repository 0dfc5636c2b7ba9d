package import AuditCore
import Foundation
import GRDB

extension CrawlStore {
    package func holdings() throws -> Holdings {
        let summary = try counts()
        let captured = try database.read { db in
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT capture FROM link WHERE state IN (2, 3) AND capture IS NOT NULL
                    ORDER BY address COLLATE BINARY
                    """)
        }
        let name = URL(fileURLWithPath: folder).lastPathComponent
        var holdings = Holdings(name: name, summary: summary, unfetched: try unfetched(after: summary.end)) {
            [self] visit in
            var files = ArchiveFiles(folder: "\(folder)/warc")
            // A few rows at a time: no lock is held while the visitor works, however long it takes.
            for start in stride(from: 0, to: captured.count, by: 100) {
                for row in try rows(of: captured[start..<min(start + 100, captured.count)]) {
                    try visit(row.capture(&files))
                }
            }
        }
        holdings.vanished = try vanished()
        holdings.orphans = try orphans()
        holdings.lastGood = { [self] in try lastGood($0) }
        return holdings
    }

    /// The last answer with content that was kept of an address, in whatever round; nil where there was none.
    package func lastGood(_ address: String) throws -> Capture? {
        let kept = try database.read { db in
            try Int64.fetchOne(
                db, sql: "SELECT kept FROM link WHERE hash = ?", arguments: [Data(AddressKey(address).bytes)])
        }
        var files = ArchiveFiles(folder: "\(folder)/warc")
        guard let kept, let row = try rows(of: [kept]).first else { return nil }
        return try row.capture(&files)
    }

    /// What an earlier round had (200, and what was asked for) and the last answer of this round says is gone.
    private func vanished() throws -> [Vanished] {
        try database.read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT link.address, link.anchor, kept.fetchedAt, last.status, kept.sha256,
                        (SELECT min(fetchedAt) FROM capture WHERE capture.link = link.id AND capture.id > link.kept
                            AND (status IN (404, 410) OR answer = 'softNotFound'))
                    FROM link JOIN capture kept ON kept.id = link.kept JOIN capture last ON last.id = link.capture
                    WHERE link.state = 2 AND kept.round < last.round
                        AND last.round = (SELECT round FROM run ORDER BY id DESC LIMIT 1)
                        AND (last.status IN (404, 410) OR last.answer = 'softNotFound')
                    ORDER BY link.address COLLATE BINARY
                    """)
            var all: [Vanished] = []
            while let row = try rows.next() {
                let sha256 = (row[4] as Data?).map { Digest.hex($0) }
                all.append(
                    Vanished(
                        address: row[0], anchor: nonEmpty(row[1]), lastSeen: row[2], gone: row[5] ?? "",
                        status: row[3] ?? 0, sha256: sha256))
            }
            return all
        }
    }

    private func rows(of captures: ArraySlice<Int64>) throws -> [HeldRow] {
        try database.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT link.address, link.anchor, link.referrer, c.fetchedAt, c.sha256, c.failure, c.detail,
                        c.answer, c.status, c.body IS NOT NULL, c.file, c.offset, b.truncated, b.file, b.offset,
                        link.foundIn = 8
                    FROM capture c JOIN link ON link.id = c.link JOIN capture b ON b.id = coalesce(c.body, c.id)
                    WHERE c.id = ?
                    """)
            return try captures.compactMap { try Row.fetchOne(statement, arguments: [$0]).map { HeldRow($0) } }
        }
    }

    private func unfetched(after end: CrawlSummary.End) throws -> [Unfetched] {
        try database.read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT address, anchor, referrer, skip FROM link
                    WHERE foundIn <> 8 AND (state IN (0, 1) OR (state IN (4, 5) AND skip IN (?, ?, ?)))
                    ORDER BY address COLLATE BINARY
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

/// A capture as the database knows it, without its bytes.
private struct HeldRow {
    var capture: Capture
    var sha256: Data?
    var isFailure: Bool
    /// 200 with the bytes of an earlier record: the headers are its own.
    var hasOwnHead: Bool
    var truncated: String?
    var own: (file: Int, offset: Int)
    var body: (file: Int, offset: Int)

    init(_ row: Row) {
        capture = Capture(address: row[0], fetchedAt: row[3], result: .failure(FetchFailure(.other)))
        capture.anchor = nonEmpty(row[1])
        capture.referrer = row[2]
        sha256 = row[4]
        capture.sha256 = sha256.map { Digest.hex($0) }
        if let failure = row[5] as String? {
            let kind = FetchFailure.Kind(rawValue: failure) ?? .other
            capture.result = .failure(FetchFailure(kind, detail: row[6] ?? ""))
        }
        isFailure = row[5] != nil
        capture.answer = (row[7] as String?).flatMap { AnswerKind(rawValue: $0) }
        hasOwnHead = row[9] && (row[8] as Int?) != 304
        own = (row[10], row[11])
        truncated = row[12]
        body = (row[13], row[14])
        capture.isGuess = row[15]
    }

    func capture(_ files: inout ArchiveFiles) throws -> Capture {
        if isFailure { return capture }
        var whole = capture
        guard case .response(var response) = try files.result(file: body.file, offset: body.offset),
            response.body.isEmpty ? sha256 == nil : Data(Digest.sha256(response.body)) == sha256
        else {
            whole.sha256 = nil
            whole.result = .failure(FetchFailure(.other, detail: "the archived record is damaged"))
            return whole
        }
        response.truncated = truncated
        if hasOwnHead, case .response(let own) = try files.result(file: own.file, offset: own.offset) {
            response.status = own.status
            response.headers = own.headers
        }
        whole.result = .response(response)
        return whole
    }
}
