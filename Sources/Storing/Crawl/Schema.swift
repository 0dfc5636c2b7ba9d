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
        migrator.registerMigration("2 rounds") { try $0.execute(sql: rounds) }
        // Apart from outlinks: what no reader can follow is no link of a page that is remembered either.
        migrator.registerMigration("3 guesses") { try $0.execute(sql: "ALTER TABLE capture ADD COLUMN guesses BLOB") }
        return migrator
    }()

    /// `link.standing` is the last capture with an answer that stands, `link.kept` the last one with content (200, and what
    /// was asked for); `capture.body` of an unchanged answer is the capture that has the bytes. `tally` counts the links
    /// by state, so that nobody has to. What is in flight is known to the running process only, hence no state of its own.
    private static let rounds = """
        ALTER TABLE run ADD COLUMN round INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE link ADD COLUMN foundIn INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE link ADD COLUMN led INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE link ADD COLUMN standing INTEGER REFERENCES capture(id);
        ALTER TABLE link ADD COLUMN kept INTEGER REFERENCES capture(id);
        ALTER TABLE capture ADD COLUMN round INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE capture ADD COLUMN body INTEGER REFERENCES capture(id);
        ALTER TABLE capture ADD COLUMN sha1 BLOB;
        ALTER TABLE capture ADD COLUMN etag TEXT;
        ALTER TABLE capture ADD COLUMN lastModified TEXT;
        ALTER TABLE capture ADD COLUMN answer TEXT;
        ALTER TABLE capture ADD COLUMN title TEXT;
        ALTER TABLE capture ADD COLUMN hash INTEGER;
        ALTER TABLE capture ADD COLUMN sketch INTEGER;
        ALTER TABLE capture ADD COLUMN words INTEGER;
        ALTER TABLE capture ADD COLUMN timing TEXT;
        ALTER TABLE capture ADD COLUMN repairs TEXT;
        ALTER TABLE capture ADD COLUMN foundIn INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE capture ADD COLUMN outlinks BLOB;
        UPDATE link SET state = 0 WHERE state = 1;
        UPDATE link SET standing = capture WHERE state = 2;
        UPDATE link SET kept = capture
            WHERE state = 2 AND (SELECT status FROM capture WHERE capture.id = link.capture) = 200;
        DROP INDEX linkQueue;
        DROP INDEX linkState;
        CREATE INDEX linkReady ON link(host, priority, id, notBefore) WHERE state = 0;
        CREATE INDEX linkRobots ON link(skip) WHERE skip IN ('robots', 'robotsUnavailable');
        CREATE TABLE tally (name TEXT PRIMARY KEY NOT NULL, count INTEGER NOT NULL) WITHOUT ROWID;
        INSERT INTO tally \(tally);
        CREATE TABLE distrusted (host TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;
        """

    /// Counts of links by the names that ``Tally`` uses.
    static let tally = """
        SELECT CASE state WHEN 0 THEN 'queued' WHEN 1 THEN 'queued' WHEN 2 THEN 'fetched' WHEN 3 THEN 'failed'
            ELSE 'skip ' || coalesce(skip, 'unknown') END AS name, count(*) FROM link GROUP BY name
        """
}

/// `link.state`; the numbers are stored.
enum LinkState: Int {
    case queued = 0
    /// Of folders that the first version wrote; none is left after its migration.
    case inFlight = 1
    case fetched = 2
    case failed = 3
    /// The link came with a reason not to fetch it; a later one without may queue it.
    case skippedOffer = 4
    /// Decided for the address itself: later links do not change it.
    case skipped = 5
}
