/// Words by their hash (FNV-1a), in one flat table: a look at it costs one or two comparisons and no String.
struct WordTable<Value: Sendable>: Sendable {
    private let keys: [UInt64]
    private let values: [Value?]
    let count: Int

    /// Of words that come twice the last counts.
    init(_ entries: [(hash: UInt64, value: Value)]) {
        var size = 16
        while size < entries.count * 3 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Value?](repeating: nil, count: size)
        var count = 0
        for entry in entries {
            var slot = WordTable.slot(entry.hash, size)
            while values[slot] != nil, keys[slot] != entry.hash { slot = (slot + 1) & (size - 1) }
            if values[slot] == nil { count += 1 }
            keys[slot] = entry.hash
            values[slot] = entry.value
        }
        self.keys = keys
        self.values = values
        self.count = count
    }

    @inline(__always)
    subscript(_ hash: UInt64) -> Value? {
        var slot = WordTable.slot(hash, keys.count)
        while let value = values[slot] {
            if keys[slot] == hash { return value }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    @inline(__always)
    private static func slot(_ hash: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 32) & (size - 1)
    }
}

/// FNV-1a of 64 bits.
enum WordHash {
    static let seed: UInt64 = 14_695_981_039_346_656_037

    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 1_099_511_628_211 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed, mix) }
}
