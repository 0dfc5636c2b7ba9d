import AuditCore
import GRDB

/// How many links are in which state, kept up with every change: nobody has to count a million rows to show progress.
///
/// The names are stored: `queued`, `fetched`, `failed`, and `skip ` with the reason.
struct Tally: Sendable, Equatable {
    private(set) var counts: [String: Int] = [:]
    private var changed: Set<String> = []

    static func name(_ state: LinkState, _ skip: String?) -> String {
        switch state {
        case .queued, .inFlight: "queued"
        case .fetched: "fetched"
        case .failed: "failed"
        case .skipped, .skippedOffer: "skip " + (skip ?? "unknown")
        }
    }

    /// A link that was in the state `old` (nil: it is new) is now in `new`.
    mutating func move(from old: String?, to new: String) {
        guard old != new else { return }
        if let old {
            counts[old, default: 0] -= 1
            changed.insert(old)
        }
        counts[new, default: 0] += 1
        changed.insert(new)
    }

    func summary(_ end: CrawlSummary.End) -> CrawlSummary {
        var summary = CrawlSummary(end: end, discovered: 0, fetched: 0, failed: 0, skipped: [:], queued: 0)
        for (name, count) in counts where count != 0 {
            summary.discovered += count
            switch name {
            case "queued": summary.queued = count
            case "fetched": summary.fetched = count
            case "failed": summary.failed = count
            default: summary.skipped[String(name.dropFirst(5))] = count
            }
        }
        return summary
    }

    /// As they stand in the database.
    static func load(_ db: Database) throws -> Tally {
        var tally = Tally()
        let rows = try Row.fetchCursor(db, sql: "SELECT name, count FROM tally")
        while let row = try rows.next() { tally.counts[row[0]] = row[1] }
        return tally
    }

    /// Counted anew, after a change of many links at once.
    static func recount(_ db: Database) throws -> Tally {
        try db.execute(sql: "DELETE FROM tally")
        try db.execute(sql: "INSERT INTO tally \(Schema.tally)")
        return try load(db)
    }

    mutating func save(_ db: Database) throws {
        guard !changed.isEmpty else { return }
        let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO tally VALUES (?, ?)")
        for name in changed { try statement.execute(arguments: [name, counts[name] ?? 0]) }
        changed = []
    }
}
