/// A file read from front to back, gzip undone, that knows where in the file each byte comes from.
struct ByteSource: ~Copyable {
    /// Where a byte can be found again.
    struct Place: Equatable, Sendable {
        /// In the file: the start of its gzip member; in a file that is not compressed, the byte itself.
        var offset: Int
        /// Decompressed bytes between the start of the member and the byte.
        var skip: Int
    }

    private let file: OpenFile
    private var inflater: Inflater?
    private var buffer: [UInt8] = []
    private var head = 0
    /// Decompressed position of `buffer[head]`.
    private(set) var position = 0
    private var raw: ArraySlice<UInt8> = []
    private var rawEnd: Int
    /// Decompressed position and file offset where members begin, from the one that holds `head` on.
    private var members: [(position: Int, offset: Int)] = []
    /// The compressed data stops early or is damaged.
    private(set) var isBroken = false
    private var ended = false
    private var isInsideMember = false

    init(_ file: consuming OpenFile, at offset: Int = 0) throws(FileError) {
        rawEnd = offset
        let magic = try file.read(at: offset, count: 2)
        self.file = file
        inflater = magic == [0x1F, 0x8B] ? Inflater() : nil
        members = [(0, offset)]
    }

    var isCompressed: Bool { inflater != nil }

    var place: Place {
        let member = members.last { $0.position <= position } ?? (0, 0)
        return isCompressed
            ? Place(offset: member.offset, skip: position - member.position)
            : Place(offset: member.offset + position, skip: 0)
    }

    /// Bytes that are ready, at least one unless the end is reached.
    mutating func peek() throws -> ArraySlice<UInt8> {
        if head == buffer.count { try fill() }
        return buffer[head...]
    }

    mutating func drop(_ count: Int) {
        head += count
        position += count
        while members.count > 1, members[1].position <= position { members.removeFirst() }
    }

    /// At most `count` bytes; fewer only at the end.
    mutating func read(_ count: Int) throws -> [UInt8] {
        var out: [UInt8] = []
        while out.count < count {
            let ready = try peek().prefix(count - out.count)
            if ready.isEmpty { break }
            out += ready
            drop(ready.count)
        }
        return out
    }

    /// - Returns: how many bytes were passed.
    mutating func skip(_ count: Int) throws -> Int {
        var left = count
        while left > 0 {
            let ready = min(try peek().count, left)
            if ready == 0 { break }
            drop(ready)
            left -= ready
        }
        return count - left
    }

    /// A line without its end (LF or CRLF), cut at `limit` bytes; nil at the end.
    mutating func line(limit: Int) throws -> [UInt8]? {
        var out: [UInt8] = []
        var sawAny = false
        while true {
            let ready = try peek()
            if ready.isEmpty { break }
            sawAny = true
            let end = ready.firstIndex(of: 10)
            let part = ready[..<(end ?? ready.endIndex)]
            out += part.prefix(max(0, limit - out.count))
            drop(part.count + (end == nil ? 0 : 1))
            if end != nil { break }
        }
        if out.last == 13 { out.removeLast() }
        return sawAny ? out : nil
    }

    private mutating func fill() throws {
        buffer.removeAll(keepingCapacity: true)
        head = 0
        while buffer.isEmpty && !ended {
            if raw.isEmpty {
                raw = try file.read(at: rawEnd, count: 1 << 16)[...]
                rawEnd += raw.count
                if raw.isEmpty {
                    ended = true
                    isBroken = isInsideMember
                    return
                }
            }
            try expand()
        }
    }

    private mutating func expand() throws {
        guard isCompressed else {
            buffer += raw
            raw = []
            return
        }
        if !isInsideMember {
            // Padding of zeros between members is common on tapes and harmless here.
            while raw.first == 0 { raw = raw.dropFirst() }
            if raw.isEmpty { return }
            let offset = rawEnd - raw.count
            if offset > 0 || members.isEmpty { begin(member: offset) }
            isInsideMember = true
        }
        switch inflater?.step(&raw, room: 1 << 16, to: &buffer) {
        case .memberEnded: isInsideMember = false
        case .damaged, nil:
            ended = true
            isBroken = true
        case .more: break
        }
    }

    private mutating func begin(member offset: Int) {
        let start = position + buffer.count
        if members.last?.offset != offset { members.append((start, offset)) }
    }
}
