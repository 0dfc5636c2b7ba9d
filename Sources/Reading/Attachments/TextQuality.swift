/// Whether words are ones that people wrote, or what a scanner's own recognition or a broken font left.
///
/// Vietnamese marks two words of three or more; a scanner that knows no Vietnamese writes «hu6ng d6n thuc hi6n».
struct TextQuality: Equatable, Sendable {
    var letters = 0
    var words = 0
    /// Words with a letter of Vietnamese outside ASCII, and how many of them are syllables.
    var marked = 0
    var valid = 0
    /// Words with signs or digits among lower-case letters, which neither Vietnamese nor English has.
    var odd = 0
    /// Letters of no script: private use, replacement.
    var foreign = 0

    init(_ text: some Sequence<UInt8>) {
        var syllable = Syllable()
        var word = Word()
        for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars {
            let value = scalar.value
            if value <= 0x20 || value == 0xA0 {
                close(&syllable, &word)
                continue
            }
            if (0xE000...0xF8FF).contains(value) || value == 0xFFFD { foreign += 1 }
            if syllable.add(value) {
                letters += 1
                word.letter(value, isInside: word.hasSign)
            } else {
                word.sign(value)
                if !syllable.isEmpty { word.syllables.append((syllable.isMarked, syllable.isVietnamese)) }
                syllable.reset()
            }
        }
        close(&syllable, &word)
    }

    private struct Word {
        var syllables: [(isMarked: Bool, isValid: Bool)] = []
        var hasLower = false
        var hasSign = false
        var isOdd = false

        mutating func letter(_ value: UInt32, isInside: Bool) {
            let isLower = (97...122).contains(value)
            if isInside, isLower, hasLower { isOdd = true }
            if isLower { hasLower = true }
            hasSign = false
        }

        /// A digit or a sign of no text, right after a lower-case letter.
        mutating func sign(_ value: UInt32) {
            let isSign = (48...57).contains(value) || "~@$>|}{=]#%^*\\".unicodeScalars.contains { $0.value == value }
            hasSign = isSign && hasLower
        }
    }

    private mutating func close(_ syllable: inout Syllable, _ word: inout Word) {
        if !syllable.isEmpty { word.syllables.append((syllable.isMarked, syllable.isVietnamese)) }
        for part in word.syllables {
            words += 1
            if part.isMarked { marked += 1 }
            if part.isMarked && part.isValid { valid += 1 }
        }
        if word.isOdd { odd += 1 }
        syllable.reset()
        word = Word()
    }

    /// One word of five has marks, and most of those are syllables.
    var isVietnamese: Bool { words > 0 && marked * 5 >= words && valid * 3 >= marked * 2 }

    /// Enough words to judge by, and they are not Vietnamese.
    var isDoubtful: Bool { words + foreign / 3 >= 30 && !isVietnamese }

    /// Doubtful, and no other language either.
    var isGarbage: Bool { isDoubtful && (odd * 50 >= words || foreign * 10 >= letters || marked * 5 >= words) }
}
