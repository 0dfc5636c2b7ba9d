/// What readers need to know of one scalar, by its UTF-8 bytes.
enum Scalar {
    enum Kind { case space, invisible, slip, mark, other }

    static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Kind {
        let byte = bytes[index]
        if byte < 0x80 {
            if byte <= 0x20 { return .space }
            let isWord = (97...122).contains(byte | 0x20) || (48...57).contains(byte)
            return isWord ? .other : byte == 0x7F ? .invisible : .mark
        }
        guard end - index >= 2 else { return .invisible }
        let second = bytes[index + 1]
        switch byte {
        case 0xC2:
            if second == 0xA0 || second == 0x85 { return .space }
            return second == 0xAD || second < 0xA0 ? .invisible : .mark
        case 0xC6: return second == 0xA2 || second == 0xA3 ? .slip : .other
        case 0xCC: return .mark
        case 0xCD: return second < 0xB0 ? .mark : .other
        case 0xE2:
            guard end - index == 3 else { return .invisible }
            return general(second, bytes[index + 2])
        case 0xE3: return second == 0x80 && bytes[end - 1] == 0x80 ? .space : .other
        case 0xEE: return .invisible
        case 0xEF:
            if second <= 0xA3 { return .invisible }
            return second == 0xBB && bytes[end - 1] == 0xBF ? .invisible : .other
        default: return .other
        }
    }

    /// U+2000…U+2FFF: spaces, zero-width characters, punctuation.
    private static func general(_ second: UInt8, _ third: UInt8) -> Kind {
        if second == 0x80 {
            switch third {
            case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return .space
            case 0x8B...0x8F, 0xAA...0xAE: return .invisible
            default: return .mark
            }
        }
        if second == 0x81 { return third == 0x9F ? .space : third >= 0xA0 ? .invisible : .mark }
        return .mark
    }

    /// FNV-1a over the words; digits count as one digit, so that counters and clocks recur.
    static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 14_695_981_039_346_656_037
        var wasDigit = false
        for byte in bytes {
            let isDigit = (48...57).contains(byte)
            if isDigit, wasDigit { continue }
            wasDigit = isDigit
            hash = (hash ^ UInt64(isDigit ? 48 : byte)) &* 1_099_511_628_211
        }
        return hash
    }

    static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let last = bytes.last else { return false }
        if [0x2E, 0x21, 0x3F, 0x3A, 0x3B].contains(last) { return true }
        // … ” ’
        guard bytes.count >= 4, bytes[bytes.endIndex - 3] == 0xE2, bytes[bytes.endIndex - 2] == 0x80 else {
            return last == 0x22 && bytes.count > 60
        }
        return [0xA6, 0x9D, 0x99].contains(last)
    }
}
