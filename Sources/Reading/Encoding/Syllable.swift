/// What a Vietnamese syllable can be: an onset and a rime with at most one tone.
///
/// Vietnamese has few thousand syllables; text that was read with the wrong table falls out of them at once. This is
/// the measure by which encodings are told apart.
struct Syllable {
    /// Letters in lower case without tone: ASCII as it is, `ă â đ ê ô ơ ư` as 1…7.
    private var letters: (UInt64, count: Int) = (0, 0)
    private var tone: UInt8 = 0
    private var tones = 0
    /// A letter that Vietnamese has not, or a mark where none can be.
    private var isForeign = false
    /// Some letter is not ASCII.
    private(set) var isMarked = false
    private(set) var length = 0
    var isEmpty: Bool { length == 0 && tones == 0 }

    mutating func reset() { self = Syllable() }

    /// - Returns: false when the scalar is no letter and no mark: the syllable has ended before it.
    mutating func add(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            guard (97...122).contains(scalar | 0x20) else { return false }
            append(UInt8(scalar | 0x20))
            return true
        }
        guard scalar < 0x1F00 else { return false }
        let sign = Letters.signs[Int(scalar)]
        guard sign != 0 else {
            guard Letters.isLatin(scalar) else { return false }
            isForeign = true
            isMarked = true
            length += 1
            return true
        }
        isMarked = true
        let letter = UInt8(truncatingIfNeeded: sign)
        if letter != 0 { append(letter) } else if sign >> 12 != 0 { modify(UInt8(sign >> 12)) }
        let mark = UInt8((sign >> 8) & 0xF)
        if mark != 0 {
            if length == 0 { isForeign = true }
            tone = mark
            tones += 1
        }
        return true
    }

    private mutating func append(_ letter: UInt8) {
        length += 1
        guard letters.count < 8 else {
            isForeign = true
            return
        }
        letters.0 = letters.0 << 8 | UInt64(letter)
        letters.count += 1
    }

    /// A combining circumflex (1), breve (2) or horn (3) on the last letter.
    private mutating func modify(_ mark: UInt8) {
        let last = UInt8(truncatingIfNeeded: letters.0)
        guard letters.count > 0, let letter = Letters.modified(last, by: mark) else {
            isForeign = true
            return
        }
        letters.0 = letters.0 & ~0xFF | UInt64(letter)
    }

    var isVietnamese: Bool {
        guard !isForeign, tones <= 1, letters.count > 0, letters.count <= 7 else { return false }
        for length in stride(from: min(3, letters.count), through: 0, by: -1) {
            let rest = letters.count - length
            let onset = letters.0 >> UInt64(8 * rest)
            let rime = letters.0 & (rest == 8 ? .max : (1 << UInt64(8 * rest)) - 1)
            guard rest > 0, length == 0 || Letters.onsets.contains(onset), Letters.rimes.contains(rime) else {
                continue
            }
            if Letters.agrees(onset, rime, rest), Letters.allows(tone, rime) { return true }
        }
        return false
    }

    /// One of the syllables of which every text is full.
    var isCommon: Bool {
        guard !isForeign, tones <= 1, letters.count <= 6 else { return false }
        return Letters.common.contains(letters.0 << 8 | UInt64(tone))
    }
}
