/// Reads a list of class names or ids once, byte by byte, for all who ask what names say.
struct NameReader {
    /// By the generic names of ``MarkNames`` and by what was learned of names (``Standing``).
    private(set) var marks = Marks()
    /// What content systems mean by these names.
    private(set) var hints = Marks()
    private(set) var signs: [SystemVotes.Sign] = []
    private let standing: Standing
    private var highest: Int8?
    private var lowest: Int8 = 0

    /// `names` in lower case, parted by spaces.
    init(_ names: [UInt8], standing: Standing = Standing.names) {
        self.standing = standing
        names.withUnsafeBufferPointer { names in
            var at = 0
            while at < names.count {
                if names[at] == 0x20 { at += 1 } else { at = name(names, at) }
            }
        }
        marks.formUnion(Marks(standing: Standing.told(lowest, highest)))
    }

    /// - Returns: behind the name.
    private mutating func name(_ names: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var (whole, part, joined) = (WordHash.seed, WordHash.seed, WordHash.seed)
        var (parts, length) = (0, 0)
        var hasStem = false
        var at = start
        func endPart(_ reader: inout NameReader) {
            guard length > 0 else { return }
            if let mark = MarkNames.ofParts[part] { reader.marks.formUnion(mark) }
            if length > 1 { reader.note(reader.standing.value(part)) }
            (part, length) = (WordHash.seed, 0)
        }
        while at < names.count, names[at] != 0x20 {
            let byte = names[at]
            whole = WordHash.mix(whole, byte)
            if byte &- 97 < 26 {
                if MarkNames.mayBegin(byte, at + 1 < names.count ? names[at + 1] : 0) {
                    marks.formUnion(MarkNames.pattern(names, at))
                }
                if length == 0 {
                    if parts > 0 { joined = WordHash.mix(joined, UInt8(ascii: "-")) }
                    parts += 1
                }
                part = WordHash.mix(part, byte)
                joined = WordHash.mix(joined, byte)
                length += 1
            } else {
                endPart(&self)
                if !hasStem, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                    hasStem = true
                    if let system = SystemVotes.stems[whole] { signs.append(.init(system: system, key: whole)) }
                }
            }
            at += 1
        }
        endPart(&self)
        if parts > 1 { note(standing.value(joined)) }
        if let mark = MarkNames.ofNames[whole] { marks.formUnion(mark) }
        if let hint = ContentSystem.hints[whole] { hints.formUnion(hint) }
        if let system = SystemVotes.names[whole] { signs.append(.init(system: system, key: whole)) }
        return at
    }

    private mutating func note(_ value: Int8?) {
        guard let value else { return }
        lowest = highest == nil ? value : min(lowest, value)
        highest = max(highest ?? value, value)
    }
}
