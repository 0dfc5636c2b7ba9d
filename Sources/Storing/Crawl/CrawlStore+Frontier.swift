package import AuditCore
import Foundation
import GRDB

extension CrawlStore {
    /// Takes links that are new; a known address stays as it is, except that an offer without ``NewLink/skip`` queues
    /// one that so far was only offered with it.
    package func add(_ links: [NewLink]) throws {
        guard !links.isEmpty else { return }
        try change { db, _, known in try CrawlStore.insert(links, into: db, known: &known) }
    }

    /// The next links to fetch, by priority and then first come first served; they are in flight from now on.
    ///
    /// `notHosts` holds `host` or `host:port` as the addresses write it; a bare host stands for all its ports. `now` is
    /// seconds since 1970; links that wait for a later time are left.
    package func next(limit: Int, notHosts: Set<String> = [], now: Double) throws -> [QueuedLink] {
        guard limit > 0 else { return [] }
        return try change { db, _, _ in
            var found: [(priority: Int, id: Int64, link: QueuedLink)] = []
            let statement = try db.cachedStatement(
                sql: """
                    SELECT id, priority, address, anchor, referrer, depth, tries FROM link
                    WHERE state = 0 AND host = ? AND (notBefore IS NULL OR notBefore <= ?)
                    ORDER BY priority, id LIMIT ?
                    """)
            for host in try CrawlStore.queuedHosts(db) where !notHosts.contains(host) {
                if notHosts.contains(String(host.prefix { $0 != ":" })) { continue }
                let rows = try Row.fetchCursor(statement, arguments: [host, now, limit])
                while let row = try rows.next() {
                    let link = QueuedLink(
                        address: row[2], anchor: row[3], referrer: row[4], depth: row[5], tries: row[6])
                    found.append((row[1], row[0], link))
                }
            }
            found.sort { ($0.priority, $0.id) < ($1.priority, $1.id) }
            let mark = try db.cachedStatement(sql: "UPDATE link SET state = 1, notBefore = NULL WHERE id = ?")
            for item in found.prefix(limit) { try mark.execute(arguments: [item.id]) }
            return found.prefix(limit).map(\.link)
        }
    }

    /// When the next link that waits for a time may be fetched (seconds since 1970); nil when none waits.
    package func nextWakeup() throws -> Double? {
        try database.read {
            try Double.fetchOne(
                $0,
                sql: """
                    SELECT min(notBefore) FROM link INDEXED BY linkWait
                    WHERE state = 0 AND notBefore IS NOT NULL
                    """)
        }
    }

    /// Gives up an address for a reason of policy; what was fetched stays fetched.
    package func skip(_ address: String, _ reason: Skip) throws {
        try change { db, _, known in
            var link = NewLink(address: address, depth: 0)
            link.skip = reason
            try CrawlStore.insert([link], into: db, known: &known)
            try db.execute(
                sql: "UPDATE link SET state = 5, skip = ?, notBefore = NULL WHERE hash = ? AND state IN (0, 1, 4, 5)",
                arguments: [reason.rawValue, Data(AddressKey(address).bytes)])
        }
    }

    /// Puts back what ``next(limit:notHosts:now:)`` gave and nobody began to fetch.
    package func requeue(_ addresses: [String]) throws {
        try change { db, _, _ in
            for address in addresses {
                try db.execute(
                    sql: "UPDATE link SET state = 0 WHERE hash = ? AND state = 1",
                    arguments: [Data(AddressKey(address).bytes)])
            }
        }
    }

    static func insert(_ links: [NewLink], into db: Database, known: inout KnownLinks) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO link (hash, address, host, anchor, referrer, depth, priority, state, skip)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (hash) DO UPDATE SET state = 0, skip = NULL, anchor = excluded.anchor,
                    referrer = excluded.referrer, depth = excluded.depth, priority = excluded.priority
                WHERE link.state = 4 AND excluded.state = 0
                """)
        for link in links {
            let key = AddressKey(link.address)
            if known.contains(key) { continue }
            let state: LinkState = link.skip == nil ? .queued : .skippedOffer
            try statement.execute(arguments: [
                Data(key.bytes), link.address, host(of: link.address), clipped(link.anchor), link.referrer, link.depth,
                link.priority, state.rawValue, link.skip?.rawValue,
            ])
            // An address offered with a skip may still be queued by a later offer: it is not settled.
            if link.skip == nil { known.insert(key) }
        }
    }

    /// Hosts that have queued links: one step in the index for each, however many links wait. SQLite left alone takes the
    /// index of states and reads every queued link (71 ms a call at 200,000).
    private static func queuedHosts(_ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                WITH RECURSIVE hosts(host) AS (
                    SELECT min(host) FROM link INDEXED BY linkQueue WHERE state = 0
                    UNION ALL
                    SELECT (
                        SELECT min(host) FROM link INDEXED BY linkQueue WHERE state = 0 AND host > hosts.host)
                    FROM hosts WHERE hosts.host IS NOT NULL)
                SELECT host FROM hosts WHERE host IS NOT NULL
                """)
    }

    /// `host` or `host:port`, lower-case as canonical addresses are.
    static func host(of address: String) -> String {
        let bytes = Array(address.utf8)
        var start = 0
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) {
            start = colon + 3
        }
        let authority = bytes[start...].prefix { ![0x2F, 0x3F, 0x23, 0x5C].contains($0) }
        let host = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
        return String(decoding: host, as: UTF8.self)
    }

    /// Words of a link are evidence, not a place to store a book.
    private static func clipped(_ anchor: String) -> String {
        anchor.utf8.count <= 1000 ? anchor : String(anchor.unicodeScalars.prefix(300))
    }
}
