import Synchronization

/// Marks of class names, ids and styles, remembered: a site's templates repeat them on every page.
struct NameMarks {
    struct Found {
        var marks = Marks()
        /// Of the names without digits; equal for repeated structures.
        var shape: UInt64 = 0
    }

    private struct Slot {
        var key: UInt64 = 0
        var found = Found()
        var hints = Marks()
        var signs: [SystemVotes.Sign] = []
        /// The page on which its signs were counted last.
        var page: UInt32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 4_096)
    private var styles = [(key: UInt64, marks: Marks)](repeating: (0, Marks()), count: 1_024)
    /// Whether names of content systems say what their elements hold.
    private var usesHints = true
    private var page: UInt32 = 0

    // MARK: Lending

    private static let idle = Mutex<[NameMarks]>([])

    /// One for a page: those of the pages before, if one is idle.
    static func lent(usesHints: Bool) -> NameMarks {
        var names = idle.withLock { $0.popLast() } ?? NameMarks()
        names.usesHints = usesHints
        names.page &+= 1
        return names
    }

    /// Gives one back; more than the cores that read at once are never of use.
    static func takeBack(_ names: consuming NameMarks) {
        let names = names
        idle.withLock { if $0.count < 16 { $0.append(names) } }
    }

    // MARK: Reading

    /// The class names and ids of the last start tag; names vote for the system that has them.
    mutating func read(_ tokens: Tokenizer, votes: inout SystemVotes) -> Found {
        var found = Found()
        for attribute in tokens.attributes where attribute.name == .classNames || attribute.name == .id {
            guard attribute.start < attribute.end else { continue }
            let one = read(tokens.bytes, attribute.start, attribute.end, &votes)
            found.marks.formUnion(one.marks)
            found.shape = (found.shape ^ one.shape) &* 1_099_511_628_211
        }
        return found
    }

    private mutating func read(
        _ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int, _ votes: inout SystemVotes
    ) -> Found {
        // A generated name of many kilobytes is no name.
        let to = min(to, from + 1_000)
        let key = LinkTable.hash(bytes, from, to, seed: LinkTable.secret) | 1
        let place = Int(key >> 52)
        if slots[place].key != key { slots[place] = slot(key, bytes, from, to) }
        if slots[place].page != page {
            slots[place].page = page
            for sign in slots[place].signs { votes.note(sign) }
        }
        var found = slots[place].found
        if usesHints { found.marks.formUnion(slots[place].hints) }
        return found
    }

    private func slot(_ key: UInt64, _ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Slot {
        var names: [UInt8] = []
        names.reserveCapacity(to - from)
        for index in from..<to {
            names.append(bytes[index] <= 0x20 ? 0x20 : ByteClass.lower(bytes[index]))
        }
        let read = NameReader(names)
        var found = Found(marks: read.marks, shape: WordHash.seed)
        for byte in names.prefix(60) where !ByteClass.isDigit(byte) { found.shape = WordHash.mix(found.shape, byte) }
        return Slot(key: key, found: found, hints: read.hints, signs: read.signs)
    }

    /// What a `style` hides.
    mutating func style(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Marks {
        guard to - from <= 400 else { return Veil.marks(bytes, from, to) }
        let key = LinkTable.hash(bytes, from, to, seed: ~LinkTable.secret) | 1
        let place = Int(key >> 54)
        if styles[place].key != key { styles[place] = (key, Veil.marks(bytes, from, to)) }
        return styles[place].marks
    }
}
