/// Tells the old Vietnamese encodings apart by how many words become Vietnamese syllables.
enum CharsetModel {
    /// What became of the words that have a letter outside ASCII.
    struct Score: Equatable, Sendable {
        var words = 0
        var valid = 0
        var common = 0

        /// Words of every text count twice, words that cannot be count against.
        var value: Int { valid + common - 2 * (words - valid) }
        var share: Double { words == 0 ? 0 : Double(valid) / Double(words) }

        /// Three of four words are syllables: no other language comes near (French and Portuguese stay below a half).
        var isVietnamese: Bool {
            valid >= 3 && valid * 4 >= words * 3 || valid > 0 && valid == words && common == words
        }

        static func += (sum: inout Score, other: Score) {
            sum.words += other.words
            sum.valid += other.valid
            sum.common += other.common
        }
    }

    static func score(_ scalars: some Sequence<UInt32>) -> Score {
        var score = Score()
        var syllable = Syllable()
        for scalar in scalars {
            if syllable.add(scalar) { continue }
            count(syllable, &score)
            syllable.reset()
        }
        count(syllable, &score)
        return score
    }

    private static func count(_ syllable: Syllable, _ score: inout Score) {
        // One letter alone may be a sign: `£` is `Ê` in TCVN3.
        guard syllable.isMarked, syllable.length > 1 else { return }
        score.words += 1
        if syllable.isVietnamese { score.valid += 1 }
        if syllable.isCommon { score.common += 1 }
    }

    /// The encoding of a page that is not UTF-8; nil when it does not look Vietnamese in any.
    ///
    /// `declared`: kept when it is as good as the best.
    static func charset(of sample: [UInt8], declared: VietnameseCharset?) -> VietnameseCharset? {
        var best: (charset: VietnameseCharset, score: Score)?
        for charset in VietnameseCharset.allCases {
            let score = score(LegacyDecoder(charset).scalars(sample).lazy.map(UInt32.init))
            guard score.isVietnamese else { continue }
            if let best, best.score.value > score.value || best.score.value == score.value && charset != declared {
                continue
            }
            best = (charset, score)
        }
        return best?.charset
    }

    /// The first 64 KB of what people read in the page, without the runs that are plain ASCII or valid UTF-8.
    static func sample(of bytes: [UInt8]) -> [UInt8] {
        var sample: [UInt8] = []
        MarkupRuns.forEach(bytes) { run in
            guard sample.count < 65_536 else { return }
            let text = bytes[run].prefix(65_536)
            let isOdd = text.contains { $0 >= 0x80 || $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
            guard isOdd, text.allSatisfy({ $0 < 0x80 }) || !UTF8State(text).isValid else { return }
            sample.append(contentsOf: text)
            sample.append(0x0A)
        }
        return sample
    }
}
