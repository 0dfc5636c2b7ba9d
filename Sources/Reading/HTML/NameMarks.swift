/// Marks of class names and ids, remembered: a page's templates repeat them hundreds of times.
struct NameMarks {
    struct Found {
        var marks = Marks()
        /// Of the names without digits; equal for repeated structures.
        var shape: UInt64 = 0
    }

    /// Whether names of content systems say what their elements hold.
    private let usesHints: Bool
    private var keys = [UInt64](repeating: 0, count: 512)
    private var values = [Found](repeating: Found(), count: 512)

    init(usesHints: Bool) { self.usesHints = usesHints }

    /// The class names and ids of the last start tag; names not remembered yet vote for the system that has them.
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
        let key = LinkTable.hash(bytes, from, to, seed: 0x51) | 1
        let slot = Int(key >> 55)
        if keys[slot] == key { return values[slot] }
        var names: [UInt8] = []
        names.reserveCapacity(to - from)
        for index in from..<to {
            names.append(bytes[index] <= 0x20 ? 0x20 : ByteClass.lower(bytes[index]))
        }
        votes.note(names: names)
        var found = Found(marks: MarkNames.read(names), shape: 14_695_981_039_346_656_037)
        if usesHints { found.marks.formUnion(MarkNames.hints(names)) }
        for byte in names.prefix(60) where !ByteClass.isDigit(byte) {
            found.shape = (found.shape ^ UInt64(byte)) &* 1_099_511_628_211
        }
        keys[slot] = key
        values[slot] = found
        return found
    }
}
