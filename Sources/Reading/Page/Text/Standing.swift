/// How much words speak for the text of a page, or against it: logits, learned from pages with known text.
struct Standing: Sendable {
    /// In 1/16.
    private let values: WordTable<Int8>

    /// Of `word:value` parted by spaces.
    init(_ table: String) {
        values = WordTable(
            table.utf8.split(whereSeparator: { $0 <= 0x20 }).compactMap { entry in
                guard let colon = entry.lastIndex(of: UInt8(ascii: ":")),
                    let value = Int8(String(decoding: entry[entry.index(after: colon)...], as: UTF8.self))
                else { return nil }
                return (WordHash.of(entry[..<colon]), value)
            })
    }

    var count: Int { values.count }

    static let unit: Float = 16

    /// Of a word by its hash: a run of letters in a class name or id, or all of a name's runs with dashes between.
    @inline(__always)
    func value(_ hash: UInt64) -> Int8? { values[hash] }

    /// Of an element by its class names and id in lower case.
    func ofNames(_ names: [UInt8]) -> Int8 { NameReader(names, standing: self).marks.standing }

    /// What the words of an element's names say together: the best and the worst where they differ in sign, else what lies
    /// farthest out.
    static func told(_ lowest: Int8, _ highest: Int8?) -> Int8 {
        guard let highest else { return 0 }
        let (low, high) = (Int(lowest), Int(highest))
        return Int8(clamping: low < 0 && high > 0 ? low + high : high > 0 ? high : low)
    }

    /// The mean over the known words of a line; 0 where none is known.
    func ofLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Float {
        var (sum, known, hash, length, isNumber) = (0, 0, WordHash.seed, 0, false)
        func end() {
            if length > 0, !isNumber, let value = values[hash] { (sum, known) = (sum + Int(value), known + 1) }
            (hash, length) = (WordHash.seed, 0)
        }
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            // Signs of U+0080…U+00BF and of U+2000…U+2FFF part words.
            if byte == 0xC2 || byte == 0xE2 {
                end()
                index += byte == 0xC2 ? 2 : 3
                continue
            }
            let isWord = byte >= 0x80 || byte == 0x5F || (97...122).contains(byte | 0x20) || (48...57).contains(byte)
            guard isWord else {
                end()
                index += 1
                continue
            }
            if (65...90).contains(byte) { byte |= 0x20 }
            if index > 0, bytes[index - 1] == 0xC3, (0x80...0x9E).contains(byte) { byte |= 0x20 }
            if length == 0 { isNumber = (48...57).contains(byte) }
            hash = WordHash.mix(hash, byte)
            length += 1
            index += 1
        }
        end()
        return known == 0 ? 0 : Float(sum) / Float(known) / Standing.unit
    }
}
