/// ``Folded`` on bytes, for what nearly all text is made of: ASCII, marked Latin letters, punctuation, ideographs.
enum FoldedBytes {
    /// ``Folded/plain(_:)``, or ``Folded/squeezed(_:)`` if so; nil where a scalar wants Unicode's tables.
    static func plain(_ bytes: UnsafeBufferPointer<UInt8>, squeezing: Bool) -> String? {
        var isKnown = true
        let folded = String(unsafeUninitializedCapacity: bytes.count) { out in
            guard let count = fold(bytes, into: out, squeezing) else {
                isKnown = false
                return 0
            }
            return count
        }
        return isKnown ? folded : nil
    }

    /// What a scalar above ASCII folds to.
    private enum Kind { case space, nothing, itself, letter(UInt8), unknown }

    /// - Returns: bytes written, never more than were read.
    private static func fold(
        _ bytes: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>, _ squeezing: Bool
    ) -> Int? {
        var count = 0
        var hasSpace = false
        var at = 0
        func put(_ byte: UInt8) {
            out[count] = byte
            count += 1
        }
        func begin() {
            if hasSpace, count > 0, !squeezing { put(0x20) }
            hasSpace = false
        }
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                at += 1
                if byte <= 0x20 {
                    hasSpace = true
                } else if !squeezing || Folded.isWordByte(byte) {
                    begin()
                    put(byte &- 65 < 26 ? byte | 0x20 : byte)
                }
                continue
            }
            let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            guard at + width <= bytes.count else { return nil }
            switch kind(bytes, at) {
            case .space: hasSpace = true
            case .nothing: break
            case .letter(let letter):
                begin()
                put(letter)
            case .itself:
                begin()
                for index in at..<(at + width) { put(bytes[index]) }
            case .unknown: return nil
            }
            at += width
        }
        return count
    }

    @inline(__always)
    private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Kind {
        let second = bytes[at + 1]
        switch bytes[at] {
        case 0xC2:
            return second == 0x85 || second == 0xA0 ? .space : second < 0xA0 || second == 0xAD ? .nothing : .itself
        case 0xC3...0xC9: return letter(Int(bytes[at] & 0x1F) << 6 | Int(second & 0x3F))
        case 0xCC: return .nothing
        case 0xCD: return second < 0xB0 ? .nothing : .unknown
        case 0xE1:
            guard (0xB8...0xBB).contains(second) else { return .unknown }
            return letter(0x1000 | Int(second & 0x3F) << 6 | Int(bytes[at + 2] & 0x3F))
        case 0xE2: return sign(second, bytes[at + 2])
        case 0xE3: return second == 0x80 && bytes[at + 2] == 0x80 ? .space : .itself
        case 0xE4...0xE9: return .itself
        case 0xF0: return second == 0x9F ? .itself : .unknown
        default: return .unknown
        }
    }

    private static func letter(_ value: Int) -> Kind {
        let base = Folded.base(value)
        return base == 0 ? .unknown : .letter(base)
    }

    /// U+2000…U+2FFF; Roman numerals and letters in circles have cases.
    private static func sign(_ second: UInt8, _ third: UInt8) -> Kind {
        switch second {
        case 0x80:
            switch third {
            case 0x80...0x8A, 0xA8, 0xA9, 0xAF: .space
            case 0x8B...0x8F, 0xAA...0xAE: .nothing
            default: .itself
            }
        case 0x81: third == 0x9F ? .space : third >= 0xA0 && third <= 0xAF ? .nothing : .itself
        case 0x82, 0x83, 0x87...0x91, 0x94...0xAF: .itself
        default: .unknown
        }
    }

    /// Whether ``Folded/tidy(_:)`` would change nothing; false where in doubt.
    static func isTidy(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var wasSpace = true
        for byte in bytes {
            if byte <= 0x20 {
                if wasSpace || byte != 0x20 { return false }
                wasSpace = true
                continue
            }
            wasSpace = false
            switch byte {
            case 0x7F, 0xC2, 0xCC, 0xCD, 0xEE, 0xEF: return false
            default: break
            }
        }
        return (!wasSpace || bytes.isEmpty) && !hasOddSigns(bytes)
    }

    /// Spaces and invisible scalars of three bytes.
    private static func hasOddSigns(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for at in bytes.indices where (0xE1...0xE3).contains(bytes[at]) {
            guard at + 2 < bytes.count else { return true }
            let (second, third) = (bytes[at + 1], bytes[at + 2])
            switch bytes[at] {
            case 0xE1: if second == 0x9A { return true }
            case 0xE3: if second == 0x80, third == 0x80 { return true }
            default:
                if second == 0x80, third <= 0x8F || third >= 0xA8 && third <= 0xAF { return true }
                if second == 0x81, third == 0x9F || third >= 0xA0 && third <= 0xAF { return true }
            }
        }
        return false
    }
}
