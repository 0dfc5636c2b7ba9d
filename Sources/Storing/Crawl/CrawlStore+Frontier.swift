package import AuditCore
import Foundation
import GRDB

extension CrawlStore {
    /// Takes links that are new; a known address stays as it is, except that an offer without ``NewLink/skip`` queues
    /// one that so far was only offered with it.
    package func add(_ links: [NewLink]) throws {
        guard !links.isEmpty else { return }
        try change { db, _, memory in _ = try CrawlStore.insert(links, into: db, &memory) }
    }

    /// The next links to fetch, by priority and then first come first served; they are in flight from now on, in this
    /// process: after it they are queued as before.
    ///
    /// `notHosts` holds `host` or `host:port` as the addresses write it; a bare host stands for all its ports. `now` is
    /// seconds since 1970; links that wait for a later time are left.
    package func next(limit: Int, notHosts: Set<String> = [], now: Double) throws -> [QueuedLink] {
        guard limit > 0 else { return [] }
        var waited: [Int64] = []
        let links = try look { db, memory in
            var found: [(priority: Int, id: Int64)] = []
            let statement = try db.cachedStatement(
                sql: """
                    SELECT priority, id FROM link INDEXED BY linkReady
                    WHERE state = 0 AND host = ? AND (notBefore IS NULL OR notBefore <= ?)
                    ORDER BY priority, id LIMIT ?
                    """)
            for host in try CrawlStore.queuedHosts(db) where !notHosts.contains(host) {
                if notHosts.contains(String(decoding: host.utf8.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) {
                    continue
                }
                // What is in flight stands first in the queue still.
                let rows = try Row.fetchCursor(statement, arguments: [host, now, limit + memory.inFlight.count])
                var taken = 0
                while taken < limit, let row = try rows.next() {
                    let id: Int64 = row[1]
                    if memory.inFlight.contains(id) { continue }
                    found.append((row[0], id))
                    taken += 1
                }
            }
            found.sort { ($0.priority, $0.id) < ($1.priority, $1.id) }
            return try found.prefix(limit).compactMap { item in
                memory.inFlight.insert(item.id)
                return try CrawlStore.queuedLink(item.id, db, memory)
            }
        }
        waited = links.filter { $0.hasWaited }.map(\.id)
        if !waited.isEmpty {
            try change { [waited] db, _, _ in
                for id in waited {
                    try db.execute(sql: "UPDATE link SET notBefore = NULL WHERE id = ?", arguments: [id])
                }
            }
        }
        return links.map(\.link)
    }

    private struct Picked: Sendable {
        var id: Int64
        var hasWaited: Bool
        var link: QueuedLink
    }

    private static func queuedLink(_ id: Int64, _ db: Database, _ memory: Memory) throws -> Picked? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT address, anchor, referrer, depth, tries, notBefore IS NOT NULL, host, standing FROM link
                WHERE id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
        var link = QueuedLink(address: row[0], anchor: row[1], referrer: row[2], depth: row[3], tries: row[4])
        let hasWaited: Bool = row[5]
        let host: String = row[6]
        if let standing = row[7] as Int64? {
            link.earlier = try Standing.load(standing, db)?.earlier(trusted: !memory.distrusted.contains(host))
        }
        return Picked(id: id, hasWaited: hasWaited, link: link)
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
        try change { db, _, memory in
            var link = NewLink(address: address, depth: 0)
            link.skip = reason
            link.foundIn = []
            _ = try CrawlStore.insert([link], into: db, &memory)
            guard let known = try Found.load(AddressKey(address), db) else { return }
            memory.inFlight.remove(known.id)
            guard known.state == .queued || known.state == .skippedOffer || known.state == .skipped else { return }
            try db.execute(
                sql: "UPDATE link SET state = 5, skip = ?, notBefore = NULL WHERE id = ?",
                arguments: [reason.rawValue, known.id])
            memory.tally.move(
                from: Tally.name(known.state, known.skip), to: Tally.name(.skipped, reason.rawValue))
            memory.known.insert(AddressKey(address), KnownLinks.Entry(id: known.id, isOffer: false))
        }
    }

    /// Puts back what ``next(limit:notHosts:now:)`` gave and nobody began to fetch.
    package func requeue(_ addresses: [String]) throws {
        try look { db, memory in
            for address in addresses {
                if let known = try Found.load(AddressKey(address), db) { memory.inFlight.remove(known.id) }
            }
        }
    }

    /// Hosts that have queued links: one step in the index for each, however many links wait. SQLite left alone takes the
    /// index of states and reads every queued link (71 ms a call at 200,000).
    private static func queuedHosts(_ db: Database) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: """
                WITH RECURSIVE hosts(host) AS (
                    SELECT min(host) FROM link INDEXED BY linkReady WHERE state = 0
                    UNION ALL
                    SELECT (
                        SELECT min(host) FROM link INDEXED BY linkReady WHERE state = 0 AND host > hosts.host)
                    FROM hosts WHERE hosts.host IS NOT NULL)
                SELECT host FROM hosts WHERE host IS NOT NULL
                """)
        return try String.fetchAll(statement)
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
}
