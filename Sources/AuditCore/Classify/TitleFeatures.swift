/// What the title model sees of an item; `scripts/classifier/features.py` does the same, byte for byte.
///
/// Syllables are folded and numbers lose their value (a year is `0000`, any other `0`). Features are runs of one to
/// three syllables of the title (`t:`, with `^` for its beginning), one or two of the section (`s:`), and the letters
/// of the number (`k:`), each as the FNV-1a hash of its name.
struct TitleFeatures {
    struct Feature {
        var hash: UInt64
        /// The syllables of the title that it stands on; nil for the section's and the number's.
        var words: Range<Int>?
        var isSection = false
    }

    private(set) var features: [Feature] = []
    private let title: Syllables

    init(title: String, section: String, number: String) {
        self.title = Syllables(title, limit: 60)
        add("t", self.title, upTo: 3, begins: true)
        let own = features.count
        add("s", Syllables(section, limit: 20), upTo: 2, begins: false)
        for index in own..<features.count { features[index].isSection = true }
        let letters = Syllables(number, limit: 8)
        for index in letters.indices where letters[index].first != 0x30 {
            features.append(Feature(hash: mix(mix(Words.seed, "k"), letters[index]), words: nil))
        }
    }

    /// The words of a feature as the title writes them.
    func text(of words: Range<Int>) -> String { title.text(words) }

    static func hash(_ name: Substring) -> UInt64 {
        name.utf8.reduce(Words.seed) { Words.mix($0, $1) }
    }

    private mutating func add(_ mark: Character, _ text: Syllables, upTo longest: Int, begins: Bool) {
        let seed = mix(Words.seed, mark)
        if begins, !text.indices.isEmpty {
            var hash = Words.mix(seed, UInt8(ascii: "^"))
            for end in 0..<min(longest - 1, text.indices.count) {
                hash = mix(Words.mix(hash, 0x20), text[end])
                features.append(Feature(hash: hash, words: 0..<end + 1))
            }
        }
        for start in text.indices {
            var hash = mix(seed, text[start])
            features.append(Feature(hash: hash, words: begins ? start..<start + 1 : nil))
            for end in start + 1..<max(start + 1, min(start + longest, text.indices.count)) {
                hash = mix(Words.mix(hash, 0x20), text[end])
                features.append(Feature(hash: hash, words: begins ? start..<end + 1 : nil))
            }
        }
    }

    private func mix(_ hash: UInt64, _ mark: Character) -> UInt64 {
        Words.mix(mark.utf8.reduce(hash) { Words.mix($0, $1) }, UInt8(ascii: ":"))
    }

    private func mix(_ hash: UInt64, _ word: ArraySlice<UInt8>) -> UInt64 { word.reduce(hash) { Words.mix($0, $1) } }
}

/// The folded syllables of a text, and where each stands in it.
private struct Syllables {
    /// All syllables, one after the other.
    private var letters: [UInt8] = []
    private var ends: [Int] = []
    private var places: [Range<String.Index>] = []
    private let text: String

    var indices: Range<Int> { ends.indices }

    subscript(_ index: Int) -> ArraySlice<UInt8> { letters[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

    init(_ text: String, limit: Int) {
        self.text = text
        letters.reserveCapacity(text.utf8.count)
        var start = text.startIndex
        var isOpen = false
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex, ends.count < limit {
            let scalar = scalars[index]
            if let letter = Syllables.letter(scalar) {
                if !isOpen { start = index }
                isOpen = true
                letters.append(letter)
            } else if isOpen, !Folded.isMark(scalar), !Folded.isInvisible(scalar) {
                close(start..<index)
                isOpen = false
            }
            index = scalars.index(after: index)
        }
        if isOpen { close(start..<index) }
    }

    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return String(text[places[first].lowerBound..<places[last].upperBound])
    }

    private mutating func close(_ place: Range<String.Index>) {
        let from = ends.last ?? 0
        if letters[from...].allSatisfy({ (0x30...0x39).contains($0) }) {
            let isYear = letters.count - from == 4 && Syllables.isCentury(letters[from], letters[from + 1])
            letters.removeLast(letters.count - from)
            letters += [UInt8](repeating: 0x30, count: isYear ? 4 : 1)
        }
        ends.append(letters.count)
        places.append(place)
    }

    /// Of the years 1900 to 2099.
    private static func isCentury(_ first: UInt8, _ second: UInt8) -> Bool {
        first == 0x31 && second == 0x39 || first == 0x32 && second == 0x30
    }

    private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
        let value = scalar.value
        if value < 0x80 {
            let byte = UInt8(value >= 65 && value <= 90 ? value + 32 : value)
            return Folded.isWordByte(byte) ? byte : nil
        }
        return Folded.base(of: scalar)
    }
}
