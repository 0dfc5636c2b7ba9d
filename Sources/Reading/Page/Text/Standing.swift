/// How much words speak for the text of a page, or against it: logits, learned from pages with known text.
struct Standing: Sendable {
    /// By the hash of the word; in 1/16.
    private var values: [UInt64: Int8] = [:]

    /// Of `word:value` parted by spaces.
    init(_ table: String) {
        for entry in table.utf8.split(whereSeparator: { $0 <= 0x20 }) {
            guard let colon = entry.lastIndex(of: UInt8(ascii: ":")),
                let value = Int8(String(decoding: entry[entry.index(after: colon)...], as: UTF8.self))
            else { continue }
            values[Standing.hash(entry[..<colon])] = value
        }
    }

    var count: Int { values.count }

    static let unit: Float = 16

    private static let seed: UInt64 = 14_695_981_039_346_656_037
    private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed, mix) }

    /// Of an element by its class names and id in lower case: of each run of letters and of each name as a whole. The
    /// best and the worst together where they differ in sign, else what lies farthest out.
    func ofNames(_ names: [UInt8]) -> Int8 {
        var (lowest, highest, found) = (0, 0, false)
        func note(_ hash: UInt64) {
            guard let value = values[hash].map(Int.init) else { return }
            if !found { (lowest, highest, found) = (value, value, true) }
            (lowest, highest) = (min(lowest, value), max(highest, value))
        }
        for name in names.split(separator: 0x20) {
            let parts = name.split { !(97...122).contains($0) }
            for part in parts where part.count > 1 { note(Standing.hash(part)) }
            if parts.count > 1 { note(Standing.hash(parts.joined(separator: CollectionOfOne(UInt8(ascii: "-"))))) }
        }
        let value = lowest < 0 && highest > 0 ? lowest + highest : highest > 0 ? highest : lowest
        return Int8(clamping: value)
    }

    /// The mean over the known words of a line; 0 where none is known.
    func ofLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Float {
        var (sum, known, hash, length, isNumber) = (0, 0, Standing.seed, 0, false)
        func end() {
            if length > 0, !isNumber, let value = values[hash] { (sum, known) = (sum + Int(value), known + 1) }
            (hash, length) = (Standing.seed, 0)
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
            hash = Standing.mix(hash, byte)
            length += 1
            index += 1
        }
        end()
        return known == 0 ? 0 : Float(sum) / Float(known) / Standing.unit
    }
}
