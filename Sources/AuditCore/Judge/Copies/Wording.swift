/// A text as it is compared with others: its words in order, and which of them are numbers and names.
///
/// Lines about the item (its day, author, source, picture) are left out: a repost changes them.
struct Wording: Sendable {
    enum Kind: UInt8, Sendable { case word, number, name }

    /// With marks and without case; numbers without leading zeros.
    private(set) var words: [UInt64] = []
    private(set) var kinds: [Kind] = []
    /// Of all words: equal for the same words in the same order.
    private(set) var digest: UInt64 = Words.seed
    private let text: String
    private var places: [(start: UInt32, end: UInt32)] = []

    /// At most about `limit` words are read.
    init(_ text: String, limit: Int = 4_000) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        words.reserveCapacity(min(limit, text.utf8.count / 5 + 8))
        kinds.reserveCapacity(words.capacity)
        places.reserveCapacity(words.capacity)
        var line = WordingLine()
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var last = 0
            Words.scan(text) { token, shape in
                let gap = Gap(bytes, last, shape.start)
                last = shape.end
                if gap.breaksLine { end(&line) }
                if line.count < 3 { line.heads[line.count] = token.plain }
                let (hash, kind) = Wording.word(token, shape, bytes, isOpening: gap.endsSentence || line.count == 0)
                words.append(hash)
                kinds.append(kind)
                places.append((UInt32(shape.start), UInt32(shape.end)))
                line.count += 1
                return words.count < limit
            }
        }
        end(&line)
        for word in words { digest = Wording.mixed(digest, word) }
    }

    var count: Int { words.count }

    /// The words of a range as they are written.
    func quote(_ range: Range<Int>, limit: Int = 12) -> String {
        let range = range.prefix(limit)
        guard let first = range.first, let last = range.last, last < places.count else { return "" }
        let bytes = text.utf8.dropFirst(Int(places[first].start)).prefix(Int(places[last].end - places[first].start))
        return Folded.tidy(String(decoding: bytes, as: UTF8.self))
    }

    /// Drops the last line where it is about the item.
    private mutating func end(_ line: inout WordingLine) {
        let start = words.count - line.count
        if line.isAboutTheItem(words[start...], kinds[start...]) {
            words.removeLast(line.count)
            kinds.removeLast(line.count)
            places.removeLast(line.count)
        }
        line.count = 0
    }

    private static func word(
        _ token: Words.Token, _ shape: Words.Shape, _ bytes: UnsafeBufferPointer<UInt8>, isOpening: Bool
    ) -> (UInt64, Kind) {
        if shape.digits == shape.letters {
            var hash = Words.seed
            for digit in bytes[shape.start..<shape.end].drop(while: { $0 == UInt8(ascii: "0") }) {
                hash = Words.mix(hash, digit)
            }
            return (hash, .number)
        }
        if shape.digits > 0 { return (token.marked, .number) }
        // A sentence opens with a capital whatever its word is; `UBND` is a name everywhere.
        let isName = shape.isCapital && (!isOpening || shape.letters > 1 && shape.capitals == shape.letters)
        return (token.marked, isName ? .name : .word)
    }

    @inline(__always)
    static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        var hash = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        hash ^= hash >> 32
        return hash &* 0xD6E8_FEB8_6659_FD93
    }

    /// What stands between two words.
    private struct Gap {
        var breaksLine = false
        var endsSentence = false

        init(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) {
            for index in from..<max(from, min(to, bytes.count)) {
                switch bytes[index] {
                case 0x0A: breaksLine = true
                case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"),
                    UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "-"), 0xE2:
                    endsSentence = true
                default: break
                }
            }
        }
    }
}
