/// A text as grammars read it: one byte a scalar, so that positions lead back to the text.
///
/// ASCII in lower case, marked Latin letters as their base letter, every kind of space as a space; marks and invisible
/// scalars are left out, all other scalars are `0x01`.
struct Lettered {
    /// What a grammar reads.
    private(set) var bytes: [UInt8] = []
    /// For each byte, the index of its scalar in ``scalars``.
    private(set) var origin: [Int] = []
    let scalars: [Unicode.Scalar]

    init(_ text: some StringProtocol) {
        scalars = Array(text.unicodeScalars)
        bytes.reserveCapacity(scalars.count)
        origin.reserveCapacity(scalars.count)
        for (index, scalar) in scalars.enumerated() {
            guard let byte = Lettered.byte(scalar) else { continue }
            bytes.append(byte)
            origin.append(index)
        }
    }

    private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        let value = scalar.value
        if value < 0x80 {
            if value <= 0x20 { return 0x20 }
            return value >= 65 && value <= 90 ? UInt8(value + 32) : UInt8(value)
        }
        if Folded.isSpace(scalar) { return 0x20 }
        if Folded.isMark(scalar) || Folded.isInvisible(scalar) { return nil }
        if let base = Folded.base(of: scalar) { return base }
        return isDash(scalar) ? UInt8(ascii: "-") : 0x01
    }

    static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212 || scalar.value == 0xAD
    }

    var count: Int { bytes.count }

    /// The byte there; 0 outside.
    subscript(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

    /// The text itself between two byte positions.
    func text(_ from: Int, _ to: Int) -> String {
        guard from < to, from < origin.count else { return "" }
        let end = to < origin.count ? origin[to] : scalars.count
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[origin[from]..<end])
        return String(view)
    }

    /// Whether `word` (ASCII, lower case) stands at `index`.
    func has(_ word: StaticString, at index: Int) -> Bool {
        guard index >= 0, index + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { buffer in
            for offset in buffer.indices where buffer[offset] != bytes[index + offset] { return false }
            return true
        }
    }

    /// Where `word` ends for the last time in `range`, nil when it does not occur.
    func lastEnd(of word: StaticString, in range: Range<Int>) -> Int? {
        let length = word.utf8CodeUnitCount
        var index = min(range.upperBound, bytes.count) - length
        let floor = max(0, range.lowerBound)
        guard length > 0 else { return nil }
        let first = word.utf8Start[0]
        return bytes.withUnsafeBufferPointer { bytes in
            while index >= floor {
                if bytes[index] == first {
                    var offset = 1
                    while offset < length, bytes[index + offset] == word.utf8Start[offset] { offset += 1 }
                    if offset == length { return index + length }
                }
                index -= 1
            }
            return nil
        }
    }

    /// Reads one to `most` digits.
    func number(at index: Int, most: Int) -> (value: Int, end: Int)? {
        var (value, end) = (0, index)
        while end < bytes.count, isDigit(bytes[end]) {
            guard end - index < most else { return nil }
            value = value * 10 + Int(bytes[end]) - 48
            end += 1
        }
        return end > index ? (value, end) : nil
    }

    func skippingSpaces(_ index: Int, most: Int = 3) -> Int {
        var index = index
        let limit = index + most
        while index < limit, self[index] == 0x20 { index += 1 }
        return index
    }
}

func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
func isLower(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
