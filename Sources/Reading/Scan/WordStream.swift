/// Text as syllables, each one 64-bit hash, while it streams by; no String, no copy of the text.
///
/// A token's low four bits are its flags.
struct WordStream {
    static let number: UInt64 = 1
    static let linked: UInt64 = 2
    /// A number right before a colon and a digit, as in a clock.
    static let clock: UInt64 = 4
    static let dropped: UInt64 = 8
    static let flags: UInt64 = 15
    /// Tokens of one page; what follows is not looked at (2 MB of words alone).
    static let limit = 400_000

    private(set) var tokens: [UInt64] = []
    /// Indices of colons that may stand in an address (`://`), of the last call of ``text``.
    private(set) var colons: [Int] = []
    var isLinked = false

    private var hash = WordStream.seed
    private var tone: UInt64 = 0
    private var letters = 0
    private var digits = 0
    /// Changes between letter and digit, in the word and in words joined by hyphens: ids have many.
    private var changes = 0
    private var lastKind = 0
    private var lexemeStart = 0
    private var lexemeLength = 0
    private var lexemeDigits = 0
    private var isLexemeASCII = true
    private let ascii = SyllableTable.ascii
    private let latin = SyllableTable.letters

    private static let seed: UInt64 = 14_695_981_039_346_656_037

    @inline(__always)
    private static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 { (hash ^ value) &* 1_099_511_628_211 }

    mutating func reset() {
        tokens.removeAll(keepingCapacity: true)
        colons.removeAll(keepingCapacity: true)
        isLinked = false
        // What one huge page needed is not kept for all others.
        if tokens.capacity > 1 << 16 { tokens = [] }
        endWord()
        tokens.removeAll(keepingCapacity: true)
        endLexeme()
    }

    mutating func markDropped(_ index: Int) { tokens[index] |= WordStream.dropped }

    /// The tokens of a phrase, without flags.
    static func hashes(_ phrase: String) -> [UInt64] {
        var stream = WordStream()
        let bytes = Array(phrase.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            if let start = buffer.baseAddress { stream.text(start, 0, buffer.count) }
        }
        stream.endBlock()
        return stream.tokens.map { $0 & ~flags }
    }

    /// Words may go on in the next call (inline markup does not end a word).
    mutating func text(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) {
        colons.removeAll(keepingCapacity: true)
        if from < to, letters > 0 {
            // A label and its number in an element of its own (`Hôm nay<span>12</span>`) are two words to a reader.
            let isDigit = bytes[from] &- 48 < 10
            if isDigit != (digits == letters) && (isDigit || ByteClass.isWord(bytes[from])) {
                endWord()
                endLexeme()
            }
        }
        ascii.withUnsafeBufferPointer { ascii in
            var at = from
            while at < to {
                let byte = bytes[at]
                if byte < 0x80 {
                    let lower = ascii[Int(byte)]
                    if lower != 0 {
                        let kind = lower <= 0x39 ? 1 : 2
                        if kind != lastKind, lastKind != 0 { changes += 1 }
                        lastKind = kind
                        digits += kind & 1
                        letters += 1
                        hash = WordStream.mix(hash, UInt64(lower))
                        at += 1
                    } else {
                        at = separator(bytes, at, to)
                    }
                } else {
                    at = beyondASCII(bytes, at, to)
                }
            }
        }
    }

    private mutating func separator(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ to: Int) -> Int {
        let byte = bytes[at]
        // Nearly all separators.
        if byte <= 0x20 {
            endWord()
            endLexeme()
            return at + 1
        }
        let nextIsDigit = at + 1 < to && bytes[at + 1] &- 48 < 10
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","):
            // 1.234,5 is one number, and so is an address of four.
            if letters > 0, letters == digits, nextIsDigit { return at + 1 }
        case UInt8(ascii: ":"):
            if nextIsDigit, letters > 0, letters == digits {
                endWord(clock: true)
                endLexeme()
                return at + 1
            }
            if at + 2 < to, bytes[at + 1] == UInt8(ascii: "/"), bytes[at + 2] == UInt8(ascii: "/") { colons.append(at) }
        case UInt8(ascii: "-"), UInt8(ascii: "_"):
            if letters > 0, at + 1 < to, ByteClass.isWord(bytes[at + 1]) {
                endWord()
                return at + 1
            }
        default: break
        }
        endWord()
        endLexeme()
        return at + 1
    }

    private mutating func beyondASCII(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ to: Int) -> Int {
        let byte = bytes[at]
        if byte < 0xE0 {
            guard at + 1 < to else { return to }
            let value = Int(byte & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F)
            if byte >= 0xC3, byte <= 0xC8 {
                letter(latin[value - 0xC0])
            } else if byte == 0xC9, value < 0x250 {
                letter(latin[value - 0xC0])
            } else if byte == 0xCC || byte == 0xCD && value < 0x370 {
                mark(SyllableTable.mark(UInt32(value)))
            } else if byte == 0xC2 {
                // A soft hyphen is invisible; all others are signs.
                if value != 0xAD { endBoth() }
            } else {
                other(UInt64(value))
            }
            return at + 2
        }
        if byte < 0xF0 {
            guard at + 2 < to else { return to }
            let value = Int(byte & 0xF) << 12 | Int(bytes[at + 1] & 0x3F) << 6 | Int(bytes[at + 2] & 0x3F)
            switch value {
            case 0x1E00..<0x1F00: letter(latin[value - 0x1E00 + 0x190])
            case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xE000...0xF8FF: break
            case 0x2000..<0x2E80, 0x3000...0x303F, 0xFFFD: endBoth()
            default: other(UInt64(value))
            }
            return at + 3
        }
        endBoth()
        return min(at + 4, to)
    }

    @inline(__always)
    private mutating func letter(_ parts: UInt16) {
        guard parts != 0 else { return endBoth() }
        if lastKind == 1 { changes += 1 }
        lastKind = 2
        letters += 1
        isLexemeASCII = false
        hash = WordStream.mix(hash, UInt64(parts & 0xFF))
        let modifier = UInt64(parts >> 8) & 0xF
        if modifier != 0 { hash = WordStream.mix(hash, 0xE0 | modifier) }
        if parts >> 12 != 0 { tone = UInt64(parts >> 12) }
    }

    private mutating func mark(_ mark: UInt8) {
        guard letters > 0 else { return }
        isLexemeASCII = false
        if mark & 0xF != 0 { hash = WordStream.mix(hash, 0xE0 | UInt64(mark & 0xF)) }
        if mark >> 4 != 0 { tone = UInt64(mark >> 4) }
    }

    private mutating func other(_ value: UInt64) {
        letters += 1
        lastKind = 2
        isLexemeASCII = false
        hash = WordStream.mix(hash, value &+ 0x1_0000)
    }

    private mutating func endBoth() {
        endWord()
        endLexeme()
    }

    /// Ends the word, and with it what hyphens joined.
    mutating func endBlock() { endBoth() }

    @inline(__always)
    private mutating func endWord(clock: Bool = false) {
        lastKind = 0
        guard letters > 0 else { return }
        var token = tone == 0 ? hash : WordStream.mix(hash, 0xF0 | tone)
        token = (token ^ token >> 32) & ~WordStream.flags
        if digits == letters { token |= clock ? WordStream.number | WordStream.clock : WordStream.number }
        if isLinked { token |= WordStream.linked }
        if tokens.count < WordStream.limit { tokens.append(token) }
        lexemeLength += letters
        lexemeDigits += digits
        hash = WordStream.seed
        tone = 0
        letters = 0
        digits = 0
    }

    /// Takes back what looks made by chance: `3f9a41-77be02`, a UUID, a session id.
    @inline(__always)
    private mutating func endLexeme() {
        if lexemeLength >= 12 {
            let isRandom = isLexemeASCII && lexemeDigits >= 3 && (changes >= 3 || lexemeLength >= 24 && changes > 0)
            let isStamp = lexemeDigits == lexemeLength && lexemeLength >= 13 && tokens.count == lexemeStart + 1
            if isRandom || isStamp, tokens.count > lexemeStart { tokens.removeLast(tokens.count - lexemeStart) }
        }
        lexemeStart = tokens.count
        lexemeLength = 0
        lexemeDigits = 0
        changes = 0
        isLexemeASCII = true
    }
}
