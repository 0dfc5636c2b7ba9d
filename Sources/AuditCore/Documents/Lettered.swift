/// A text as grammars read it: one byte a scalar, so that positions lead back to the text.
///
/// ASCII in lower case, marked Latin letters as their base letter, every kind of space as a space; marks and invisible
/// scalars are left out, all other scalars are `0x01`.
struct Lettered {
    /// What a grammar reads.
    private(set) var bytes: [UInt8] = []
    /// For each byte, where its scalar begins in ``utf8``.
    private var origin: [Int32] = []
    private let utf8: [UInt8]

    init(_ text: some StringProtocol) {
        // Positions fit in four bytes: no text of two gibibytes comes here.
        utf8 = Array(text.utf8.prefix(Int(Int32.max)))
        bytes.reserveCapacity(utf8.count)
        origin.reserveCapacity(utf8.count)
        var at = 0
        while at < utf8.count {
            let first = utf8[at]
            let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            let byte = first < 0x80 ? Lettered.ascii(first) : Lettered.scalar(utf8, at, width).flatMap(Lettered.byte)
            if let byte {
                bytes.append(byte)
                origin.append(Int32(truncatingIfNeeded: at))
            }
            at += width
        }
    }

    @inline(__always)
    private static func ascii(_ byte: UInt8) -> UInt8 { byte <= 0x20 ? 0x20 : byte &- 65 < 26 ? byte | 0x20 : byte }

    private static func scalar(_ utf8: [UInt8], _ at: Int, _ width: Int) -> Unicode.Scalar? {
        guard at + width <= utf8.count else { return nil }
        var value = UInt32(utf8[at] & (0x7F >> UInt8(width)))
        for offset in 1..<width { value = value << 6 | UInt32(utf8[at + offset] & 0x3F) }
        return Unicode.Scalar(value)
    }

    /// What a grammar reads for one scalar; nil where it is left out.
    static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
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
        let end = to < origin.count ? Int(origin[to]) : utf8.count
        return String(decoding: utf8[Int(origin[from])..<end], as: UTF8.self)
    }

    /// The scalar that a byte stands for.
    func scalar(_ index: Int) -> Unicode.Scalar {
        let at = Int(origin[index])
        let first = utf8[at]
        let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return first < 0x80 ? Unicode.Scalar(first) : Lettered.scalar(utf8, at, width) ?? "\u{FFFD}"
    }

    /// How many scalars the text has before that of a byte; all of them past the last byte.
    func scalars(before index: Int) -> Int {
        utf8[..<(index < origin.count ? Int(origin[index]) : utf8.count)].count { $0 & 0xC0 != 0x80 }
    }

    /// The first byte of a line that `skips` does not pass over, without a grammar's copy of the line; 0 for none.
    static func first(_ line: String, skips: (UInt8) -> Bool) -> UInt8 {
        for scalar in line.unicodeScalars {
            guard let byte = byte(scalar), !skips(byte) else { continue }
            return byte
        }
        return 0
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
