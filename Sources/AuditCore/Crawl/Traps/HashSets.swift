/// A set of hashes in a flat table that grows: 8 bytes a slot.
struct HashSet64: Sendable {
    private var slots: [UInt64] = Array(repeating: 0, count: 64)
    private(set) var count = 0

    /// - Returns: whether it was not in the set.
    mutating func insert(_ hash: UInt64) -> Bool {
        let hash = hash == 0 ? 1 : hash
        var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] == hash { return false }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = hash
        count += 1
        if count * 4 > slots.count * 3 { grow() }
        return true
    }

    func contains(_ hash: UInt64) -> Bool {
        let hash = hash == 0 ? 1 : hash
        var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        for hash in old where hash != 0 {
            var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = hash
        }
    }
}

/// Hashes with 64 bits each, in a flat table that grows up to a limit; beyond it nothing new is learned.
struct HashTable64: Sendable {
    private var keys: [UInt64] = Array(repeating: 0, count: 64)
    private var values: [UInt64] = Array(repeating: 0, count: 64)
    private var count = 0
    private let limit: Int

    /// - Parameter limit: entries.
    init(limit: Int) { self.limit = limit }

    subscript(_ key: UInt64) -> UInt64? {
        let slot = slot(of: key)
        return keys[slot] == 0 ? nil : values[slot]
    }

    mutating func set(_ key: UInt64, _ value: UInt64) {
        var slot = slot(of: key)
        if keys[slot] == 0 {
            guard count < limit else { return }
            if count * 4 >= keys.count * 3 {
                grow()
                slot = self.slot(of: key)
            }
            count += 1
            keys[slot] = key == 0 ? 1 : key
        }
        values[slot] = value
    }

    private func slot(of key: UInt64) -> Int {
        let key = key == 0 ? 1 : key
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        values = Array(repeating: 0, count: oldKeys.count * 2)
        for (index, key) in oldKeys.enumerated() where key != 0 {
            let slot = slot(of: key)
            keys[slot] = key
            values[slot] = oldValues[index]
        }
    }
}

/// A Bloom filter (Bloom 1970) with three probes: no false "not seen", few false "seen".
struct SeenFilter: Sendable {
    private var words: [UInt64]
    private let mask: UInt64

    /// - Parameter bits: a power of two, at least 64.
    init(bits: Int) {
        words = Array(repeating: 0, count: max(1, bits / 64))
        mask = UInt64(words.count * 64 - 1)
    }

    /// - Returns: whether it was not there, as far as the filter can tell.
    mutating func insert(_ hash: UInt64) -> Bool {
        var isNew = false
        var probe = hash
        for _ in 0..<3 {
            let bit = probe & mask
            if words[Int(bit >> 6)] & (1 << (bit & 63)) == 0 {
                isNew = true
                words[Int(bit >> 6)] |= 1 << (bit & 63)
            }
            probe = TokenHash.join(probe, hash)
        }
        return isNew
    }

    func contains(_ hash: UInt64) -> Bool {
        var probe = hash
        for _ in 0..<3 {
            let bit = probe & mask
            if words[Int(bit >> 6)] & (1 << (bit & 63)) == 0 { return false }
            probe = TokenHash.join(probe, hash)
        }
        return true
    }
}
