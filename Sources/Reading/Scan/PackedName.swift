/// A name of markup in lower case, as two words: names are compared without a String.
struct PackedName: Equatable {
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    private(set) var count = 0

    init() {}

    init(_ name: String) {
        for byte in name.utf8 { append(byte) }
    }

    /// Of names longer than 16 bytes only the length grows: none that matters is so long.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        let lower = UInt64(ByteClass.isUpper(byte) ? byte | 0x20 : byte)
        if count < 8 {
            low |= lower << UInt64(count * 8)
        } else if count < 16 {
            high |= lower << UInt64((count - 8) * 8)
        }
        count += 1
    }

    /// Whether the name starts with the 1…8 bytes of `other`.
    @inline(__always)
    func starts(with other: PackedName) -> Bool {
        let mask = other.count >= 8 ? UInt64.max : (1 << UInt64(other.count * 8)) - 1
        return count > other.count && low & mask == other.low
    }
}

/// Names and what they stand for; open addressing, built once.
struct NameTable: Sendable {
    private struct Slot: Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var count = 0
        var value: UInt8 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 512)

    /// - Parameter names: at most 255, each of at most 16 bytes; the first stands for 1, and 0 for any other name.
    init(_ names: [String]) {
        for (index, name) in names.enumerated() where index < 255 {
            let key = PackedName(name)
            var slot = NameTable.slot(key)
            while slots[slot].value != 0 { slot = (slot + 1) & 511 }
            slots[slot] = Slot(low: key.low, high: key.high, count: key.count, value: UInt8(index + 1))
        }
    }

    @inline(__always)
    func value(_ key: PackedName) -> UInt8 {
        var index = NameTable.slot(key)
        while slots[index].value != 0 {
            if slots[index].low == key.low, slots[index].high == key.high, slots[index].count == key.count {
                return slots[index].value
            }
            index = (index + 1) & 511
        }
        return 0
    }

    @inline(__always)
    private static func slot(_ key: PackedName) -> Int {
        Int(((key.low ^ key.high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93) >> 55)
    }
}

/// Kinds of ASCII bytes.
enum ByteClass {
    @inline(__always)
    static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
    /// Tab, line feed, form feed, carriage return, space.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 2 || byte == 12 || byte == 13 }
    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

    static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 48...57: UInt32(byte) - 48
        case 65...70: UInt32(byte) - 55
        case 97...102: UInt32(byte) - 87
        default: nil
        }
    }
}
