import GRDB

/// The tables of a portal's folder. A migration that was shipped is never edited: add one below the last.
enum Schema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 frontier and captures") { db in
            try db.execute(
                sql: """
                    CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
                    CREATE TABLE run (
                        id INTEGER PRIMARY KEY, startedAt TEXT NOT NULL, ending TEXT);
                    CREATE TABLE link (
                        id INTEGER PRIMARY KEY, hash BLOB NOT NULL, address TEXT NOT NULL, host TEXT NOT NULL,
                        anchor TEXT NOT NULL, referrer TEXT, depth INTEGER NOT NULL, priority INTEGER NOT NULL,
                        state INTEGER NOT NULL, skip TEXT, tries INTEGER NOT NULL DEFAULT 0, notBefore REAL,
                        capture INTEGER REFERENCES capture(id));
                    CREATE UNIQUE INDEX linkHash ON link(hash);
                    CREATE INDEX linkQueue ON link(host, priority, id) WHERE state = 0;
                    CREATE INDEX linkWait ON link(notBefore) WHERE state = 0 AND notBefore IS NOT NULL;
                    CREATE INDEX linkState ON link(state, skip);
                    CREATE TABLE capture (
                        id INTEGER PRIMARY KEY, link INTEGER NOT NULL REFERENCES link(id), fetchedAt TEXT NOT NULL,
                        status INTEGER, mediaType TEXT, sha256 BLOB, bytes INTEGER, seconds REAL NOT NULL,
                        remote TEXT, failure TEXT, detail TEXT, truncated TEXT, canonical TEXT,
                        file INTEGER NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL);
                    CREATE INDEX captureLink ON capture(link);
                    CREATE TABLE archive (
                        id INTEGER PRIMARY KEY CHECK (id = 1), file INTEGER NOT NULL, length INTEGER NOT NULL);
                    INSERT INTO archive VALUES (1, 1, 0);
                    """)
        }
        return migrator
    }()
}

/// `link.state`; the numbers are stored.
enum LinkState: Int {
    case queued = 0
    case inFlight = 1
    case fetched = 2
    case failed = 3
    /// The link came with a reason not to fetch it; a later one without may queue it.
    case skippedOffer = 4
    /// Decided for the address itself: later links do not change it.
    case skipped = 5
}
