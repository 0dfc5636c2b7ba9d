import Foundation

/// A text as syllables, so that phrases are compared by words and not by letters.
///
/// Two forms of each syllable are kept as 64-bit FNV-1a hashes: with Vietnamese marks (tone apart from its place, so
/// that `hòa` = `hoà`, NFC = NFD) and without any. Marks matter: `phạt` is not `phát`. Only a text that has no mark at
/// all (an address, a heading typed without them) is compared without.
package struct Words: Sendable {
    package struct Token: Sendable, Hashable {
        let marked: UInt64
        let plain: UInt64
    }

    package private(set) var tokens: [Token] = []
    /// No syllable carries a Vietnamese mark.
    package private(set) var isBare = true

    /// At most about `limit` syllables are read.
    package init(_ text: String, limit: Int = .max) {
        var tokens: [Token] = []
        var isBare = true
        Words.scan(text) { token, shape in
            tokens.append(token)
            if shape.isMarked { isBare = false }
            return tokens.count < limit
        }
        self.tokens = tokens
        self.isBare = isBare
    }

    /// How a syllable is written.
    struct Shape {
        /// Where it stands, in bytes of UTF-8.
        var start = 0
        var end = 0
        var letters = 0
        var digits = 0
        var capitals = 0
        /// The first letter is one.
        var isCapital = false
        /// It carries a Vietnamese mark.
        var isMarked = false
    }

    /// Each syllable in turn, until `visit` says false.
    @inline(__always)
    static func scan(_ text: String, _ visit: (Token, Shape) -> Bool) {
        var marked = Words.seed
        var plain = Words.seed
        var tone: UInt8 = 0
        var shape = Shape()
        var offset = 0
        /// Says whether to go on.
        func close() -> Bool {
            guard shape.letters > 0 else { return true }
            let goesOn = visit(Token(marked: tone == 0 ? marked : Words.mix(marked, 0xF0 | tone), plain: plain), shape)
            marked = Words.seed
            plain = Words.seed
            tone = 0
            shape = Shape()
            return goesOn
        }
        func count(isUpper: Bool, width: Int) {
            if shape.letters == 0 {
                shape.start = offset
                shape.isCapital = isUpper
            }
            if isUpper { shape.capitals += 1 }
            shape.letters += 1
            shape.end = offset + width
        }
        for scalar in text.unicodeScalars {
            let value = scalar.value
            let width = value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x1_0000 ? 3 : 4
            if value < 0x80 {
                if Folded.isWordByte(UInt8(value)) {
                    let isUpper = value >= 65 && value <= 90
                    let letter = UInt8(isUpper ? value + 32 : value)
                    marked = Words.mix(marked, letter)
                    plain = Words.mix(plain, letter)
                    count(isUpper: isUpper, width: 1)
                    if value < 65 { shape.digits += 1 }
                } else if !close() {
                    return
                }
            } else if let sign = Words.sign(scalar) {
                if sign.base != 0 {
                    marked = Words.mix(marked, sign.base)
                    plain = Words.mix(plain, sign.base)
                    count(isUpper: Words.isUpper(value), width: width)
                } else if shape.letters > 0 {
                    shape.end = offset + width
                }
                if sign.modifier != 0 { marked = Words.mix(marked, 0xE0 | sign.modifier) }
                if sign.tone != 0 { tone = sign.tone }
                if sign.modifier != 0 || sign.tone != 0 { shape.isMarked = true }
            } else if !Folded.isInvisible(scalar) && !Folded.isMark(scalar) {
                if scalar.properties.isAlphabetic {
                    for byte in scalar.properties.lowercaseMapping.utf8 {
                        marked = Words.mix(marked, byte)
                        plain = Words.mix(plain, byte)
                    }
                    count(isUpper: scalar.properties.isUppercase, width: width)
                } else if !close() {
                    return
                }
            }
            offset += width
        }
        _ = close()
    }

    /// Of the Latin letters that ``signs`` knows.
    private static func isUpper(_ value: UInt32) -> Bool {
        switch value {
        case 0xC0...0xDE: true
        case 0x1AF: true
        case 0x1B0: false
        case 0x100...0x24F, 0x1E00...0x1EFF: value & 1 == 0
        default: false
        }
    }

    /// Without the tokens in `ranges` (sorted, apart).
    func removing(_ ranges: [Range<Int>]) -> Words {
        guard !ranges.isEmpty else { return self }
        var copy = self
        for range in ranges.reversed() { copy.tokens.removeSubrange(range) }
        return copy
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    private struct Sign: Sendable {
        var base: UInt8 = 0
        var modifier: UInt8 = 0
        var tone: UInt8 = 0
    }

    private static func sign(_ scalar: Unicode.Scalar) -> Sign? {
        let value = Int(scalar.value)
        switch value {
        case 0xC0..<0x250: return signs[value - 0xC0]
        case 0x1E00..<0x1F00: return signs[value - 0x1E00 + 0x190]
        case 0x300...0x36F: return mark(UInt32(value))
        default: return nil
        }
    }

    private static func mark(_ value: UInt32) -> Sign? {
        switch value {
        case 0x300: Sign(tone: 1)
        case 0x301: Sign(tone: 2)
        case 0x303: Sign(tone: 3)
        case 0x309: Sign(tone: 4)
        case 0x323: Sign(tone: 5)
        case 0x302: Sign(modifier: 1)
        case 0x306: Sign(modifier: 2)
        case 0x31B: Sign(modifier: 3)
        default: nil
        }
    }

    private static let signs: [Sign?] = (Array(0xC0..<0x250) + Array(0x1E00..<0x1F00)).map { value in
        switch value {
        case 0x110, 0x111, 0xD0, 0xF0: return Sign(base: UInt8(ascii: "d"), modifier: 4)
        case 0x1A2, 0x1A3: return Sign(base: UInt8(ascii: "u"), modifier: 3)
        default: break
        }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        var sign = Sign()
        for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars {
            if part.isASCII {
                sign.base = UInt8(part.value | 0x20)
            } else if let mark = mark(part.value) {
                if mark.modifier != 0 { sign.modifier = mark.modifier }
                if mark.tone != 0 { sign.tone = mark.tone }
            }
        }
        return (97...122).contains(sign.base) ? sign : nil
    }
}

/// A set of phrases to look for in ``Words``; the cost of a search does not grow with their number.
package struct PhraseSet: Sendable {
    package let phrases: [String]
    private let words: [[Words.Token]]
    private let byMarked: [UInt64: [Int]]
    private let byPlain: [UInt64: [Int]]

    package init(_ phrases: [String]) {
        self.phrases = phrases
        words = phrases.map { Words($0).tokens }
        var byMarked: [UInt64: [Int]] = [:]
        var byPlain: [UInt64: [Int]] = [:]
        for (index, tokens) in words.enumerated() {
            guard let first = tokens.first else { continue }
            byMarked[first.marked, default: []].append(index)
            byPlain[first.plain, default: []].append(index)
        }
        self.byMarked = byMarked
        self.byPlain = byPlain
    }

    package var isEmpty: Bool { phrases.isEmpty }

    package struct Hit: Sendable, Equatable {
        package let phrase: Int
        package let range: Range<Int>
    }

    /// The first phrase that occurs, by place in the text; of those that begin at one place the longest.
    package func first(in text: Words) -> Hit? {
        for start in text.tokens.indices {
            if let hit = longest(at: start, in: text) { return hit }
        }
        return nil
    }

    /// All phrases that occur, left to right, without overlap.
    package func all(in text: Words) -> [Hit] {
        var hits: [Hit] = []
        var start = 0
        while start < text.tokens.count {
            if let hit = longest(at: start, in: text) {
                hits.append(hit)
                start = hit.range.upperBound
            } else {
                start += 1
            }
        }
        return hits
    }

    package func name(of hit: Hit) -> String { phrases[hit.phrase] }

    private func longest(at start: Int, in text: Words) -> Hit? {
        let bare = text.isBare
        let token = text.tokens[start]
        guard let candidates = bare ? byPlain[token.plain] : byMarked[token.marked] else { return nil }
        var best: Hit?
        for index in candidates {
            let phrase = words[index]
            guard start + phrase.count <= text.tokens.count, phrase.count > (best?.range.count ?? 0) else { continue }
            var matches = true
            for offset in 1..<max(1, phrase.count) {
                let seen = text.tokens[start + offset]
                if bare ? seen.plain != phrase[offset].plain : seen.marked != phrase[offset].marked {
                    matches = false
                    break
                }
            }
            if matches { best = Hit(phrase: index, range: start..<start + phrase.count) }
        }
        return best
    }
}
