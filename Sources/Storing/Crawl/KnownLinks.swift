import AuditCore

/// Addresses lately seen in the frontier, so that the menu on every page costs no look-up in the database.
///
/// Each slot remembers one address: forgetting is harmless, a wrong memory would lose a link, so keys are whole.
struct KnownLinks {
    struct Entry {
        var id: Int64
        /// Offered with a reason not to fetch it only: a later offer without one may still queue it.
        var isOffer: Bool
    }

    private struct Slot {
        var key: AddressKey
        /// 0: empty; negative: an offer.
        var id: Int64
    }

    private var slots: [Slot] = []
    /// 3 MB, from the first address on.
    private static let count = 1 << 17

    subscript(key: AddressKey) -> Entry? {
        guard !slots.isEmpty else { return nil }
        let slot = slots[KnownLinks.slot(key)]
        guard slot.id != 0, slot.key == key else { return nil }
        return Entry(id: abs(slot.id), isOffer: slot.id < 0)
    }

    mutating func insert(_ key: AddressKey, _ entry: Entry) {
        if slots.isEmpty {
            slots = [Slot](repeating: Slot(key: AddressKey(high: 0, low: 0), id: 0), count: KnownLinks.count)
        }
        slots[KnownLinks.slot(key)] = Slot(key: key, id: entry.isOffer ? -entry.id : entry.id)
    }

    mutating func removeAll() { slots = [] }

    private static func slot(_ key: AddressKey) -> Int { Int(truncatingIfNeeded: key.low & UInt64(count - 1)) }
}

/// What kinds of things this process has already noted as leading to a link, by the link's number: a byte each.
struct FoundBits {
    private var bits: [UInt8] = []
    /// Numbers beyond are not remembered: they cost a look-up in the database each time.
    private static let limit: Int64 = 1 << 24

    /// Whether some of `kinds` is news for the link; from now on it is not.
    mutating func isNews(_ kinds: FoundIn, for id: Int64) -> Bool {
        guard (0..<FoundBits.limit).contains(id) else { return true }
        let place = Int(id)
        if place >= bits.count {
            bits += [UInt8](repeating: 0, count: max(4096, place + 1 - bits.count))
        }
        guard bits[place] | kinds.rawValue != bits[place] else { return false }
        bits[place] |= kinds.rawValue
        return true
    }

    mutating func removeAll() { bits = [] }
}

/// Captures of the latest bodies, by the start of their SHA-256: the same bytes are not archived twice.
struct RecentBodies {
    private struct Slot {
        var key: UInt64
        var capture: Int64
    }

    private var slots: [Slot] = []
    private static let count = 1 << 14

    /// A candidate only: whoever takes it compares the whole digest.
    func candidate(_ sha256: [UInt8]) -> Int64? {
        guard !slots.isEmpty else { return nil }
        let key = RecentBodies.key(sha256)
        let slot = slots[Int(truncatingIfNeeded: key & UInt64(RecentBodies.count - 1))]
        return slot.capture != 0 && slot.key == key ? slot.capture : nil
    }

    mutating func insert(_ sha256: [UInt8], capture: Int64) {
        if slots.isEmpty { slots = [Slot](repeating: Slot(key: 0, capture: 0), count: RecentBodies.count) }
        let key = RecentBodies.key(sha256)
        slots[Int(truncatingIfNeeded: key & UInt64(RecentBodies.count - 1))] = Slot(key: key, capture: capture)
    }

    mutating func removeAll() { slots = [] }

    private static func key(_ sha256: [UInt8]) -> UInt64 { sha256.prefix(8).reduce(0) { ($0 << 8) | UInt64($1) } }
}
