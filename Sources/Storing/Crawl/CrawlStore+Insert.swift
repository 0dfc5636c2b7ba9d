import AuditCore
import Foundation
import GRDB

extension CrawlStore {
    /// What became of links that were offered.
    struct Offered {
        /// Their numbers, in the order offered; those that are only guesses apart.
        var links: [Int64] = []
        var guesses: [Int64] = []
        /// How many of them nobody had shown before.
        var new = 0
        /// Of what is no guess.
        var foundIn: FoundIn = []

        mutating func append(_ id: Int64, _ kinds: FoundIn) {
            if kinds == .guess { guesses.append(id) } else { links.append(id) }
        }
    }

    /// A row of `link` as far as a change of its state asks for it.
    struct Found {
        var id: Int64
        var state: LinkState
        var skip: String?

        static func load(_ key: AddressKey, _ db: Database) throws -> Found? {
            let statement = try db.cachedStatement(sql: "SELECT id, state, skip FROM link WHERE hash = ?")
            guard let row = try Row.fetchOne(statement, arguments: [Data(key.bytes)]) else { return nil }
            return Found(id: row[0], state: LinkState(rawValue: row[1]) ?? .queued, skip: row[2])
        }
    }

    static func insert(_ links: [NewLink], into db: Database, _ memory: inout Memory) throws -> Offered {
        var offered = Offered()
        offered.links.reserveCapacity(links.count)
        for link in links {
            let key = AddressKey(link.address)
            offered.foundIn.formUnion(link.foundIn.subtracting(.guess))
            var id: Int64
            if let known = memory.known[key], !known.isOffer || link.skip != nil {
                id = known.id
            } else {
                let isNew: Bool
                (id, isNew) = try settle(link, key, db, &memory)
                if isNew {
                    offered.new += 1
                    offered.append(id, link.foundIn)
                    _ = memory.found.isNews(link.foundIn, for: id)
                    continue
                }
            }
            offered.append(id, link.foundIn)
            try note(link.foundIn, leadingTo: id, db, &memory)
        }
        return offered
    }

    /// Notes that such things lead to a link.
    static func note(_ kinds: FoundIn, leadingTo id: Int64, _ db: Database, _ memory: inout Memory) throws {
        guard !kinds.isEmpty, memory.found.isNews(kinds, for: id) else { return }
        let statement = try db.cachedStatement(
            sql: "UPDATE link SET foundIn = foundIn | ?1 WHERE id = ?2 AND foundIn & ?1 <> ?1")
        try statement.execute(arguments: [Int(kinds.rawValue), id])
    }

    /// The row of an address that is not remembered, made if need be.
    private static func settle(_ link: NewLink, _ key: AddressKey, _ db: Database, _ memory: inout Memory) throws
        -> (id: Int64, isNew: Bool)
    {
        let state: LinkState = link.skip == nil ? .queued : .skippedOffer
        guard let found = try Found.load(key, db) else {
            let statement = try db.cachedStatement(
                sql: """
                    INSERT INTO link (hash, address, host, anchor, referrer, depth, priority, state, skip, foundIn)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
            try statement.execute(arguments: [
                Data(key.bytes), link.address, host(of: link.address), clipped(link.anchor), link.referrer, link.depth,
                link.priority, state.rawValue, link.skip?.rawValue, Int(link.foundIn.rawValue),
            ])
            let id = db.lastInsertedRowID
            memory.tally.move(from: nil, to: Tally.name(state, link.skip?.rawValue))
            memory.known.insert(key, KnownLinks.Entry(id: id, isOffer: state == .skippedOffer))
            return (id, true)
        }
        var isOffer = found.state == .skippedOffer
        if isOffer && state == .queued {
            let statement = try db.cachedStatement(
                sql: """
                    UPDATE link SET state = 0, skip = NULL, anchor = ?, referrer = ?, depth = ?, priority = ?
                    WHERE id = ?
                    """)
            try statement.execute(arguments: [
                clipped(link.anchor), link.referrer, link.depth, link.priority, found.id,
            ])
            memory.tally.move(from: Tally.name(found.state, found.skip), to: Tally.name(.queued, nil))
            isOffer = false
        }
        memory.known.insert(key, KnownLinks.Entry(id: found.id, isOffer: isOffer))
        return (found.id, false)
    }

    /// Words of a link are evidence, not a place to store a book.
    private static func clipped(_ anchor: String) -> String {
        anchor.utf8.count <= 1000 ? anchor : String(anchor.unicodeScalars.prefix(300))
    }
}
