/// FNV-1a over lower-case bytes: how parts of an address are compared without making strings of them.
enum TokenHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(ASCII.lower(byte))) &* 0x100_0000_01B3 }

    static func of(_ text: String) -> UInt64 { text.utf8.reduce(seed, mix) }

    /// Two hashes as one; the order matters.
    @inline(__always)
    static func join(_ a: UInt64, _ b: UInt64) -> UInt64 {
        var x = (a &* 0x9E37_79B9_7F4A_7C15) ^ (b &+ 0xD1B5_4A32_D192_ED03)
        x ^= x >> 32
        x = x &* 0xBF58_476D_1CE4_E5B9
        return x ^ (x >> 29)
    }

    static func pair(_ name: String, _ value: String) -> UInt64 { join(of(name), of(value)) }
}

/// Hashes of words with a mark each, in one flat table: a look at it costs one or two comparisons.
struct TokenTable: Sendable {
    private let keys: [UInt64]
    private let marks: [UInt8]
    private let mask: Int

    /// Marks are not 0.
    init(_ entries: [(hash: UInt64, mark: UInt8)]) {
        var size = 16
        while size < entries.count * 4 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var marks = [UInt8](repeating: 0, count: size)
        for entry in entries {
            var slot = Int(truncatingIfNeeded: entry.hash) & (size - 1)
            while marks[slot] != 0 && keys[slot] != entry.hash { slot = (slot + 1) & (size - 1) }
            keys[slot] = entry.hash
            marks[slot] |= entry.mark
        }
        self.keys = keys
        self.marks = marks
        mask = size - 1
    }

    /// 0 for what is not in the table.
    @inline(__always)
    func mark(_ hash: UInt64) -> UInt8 {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while marks[slot] != 0 {
            if keys[slot] == hash { return marks[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }
}
