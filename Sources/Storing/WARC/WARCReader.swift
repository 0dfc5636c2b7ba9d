/// Reads the records of a WARC file, compressed or not, one at a time.
///
/// What is broken is a value (``damage``): the records before it are still good.
package struct WARCReader: ~Copyable {
    package struct Record: Sendable, Equatable {
        /// Names lower-case, in the order of the file.
        package var fields: [(name: String, value: String)] { zip(names, values).map { ($0, $1) } }
        var names: [String] = []
        var values: [String] = []
        /// Empty when it was not asked for.
        package var block: [UInt8] = []
        /// Why the block is not whole.
        package var truncated: String?
        var place: ByteSource.Place

        package func field(_ name: String) -> String? {
            names.firstIndex(of: name).map { values[$0] }
        }
    }

    package enum Damage: Sendable, Equatable {
        /// The file stops inside a record or a gzip member.
        case cutShort(at: Int)
        /// So many bytes in front of this place were no record.
        case garbage(bytes: Int, at: Int)
        /// A record without a length: what follows is searched for the next one.
        case noLength(at: Int)

        /// For people, beside the name of the file.
        package var vietnamese: String {
            switch self {
            case .cutShort(let at): "tệp bị cắt cụt từ byte \(at)"
            case .noLength(let at): "bản ghi ở byte \(at) không có độ dài"
            case .garbage(let bytes, let at): "có \(bytes) byte không đọc được trước byte \(at)"
            }
        }
    }

    /// The first fault met so far.
    package private(set) var damage: Damage?
    private var source: ByteSource
    private let blockLimit: Int

    /// At most `blockLimit` bytes of a record are kept.
    package init(path: String, blockLimit: Int = 64 << 20) throws {
        try self.init(OpenFile(path, .read), blockLimit: blockLimit)
    }

    init(_ file: consuming OpenFile, at offset: Int = 0, blockLimit: Int = 64 << 20) throws {
        source = try ByteSource(file, at: offset)
        self.blockLimit = blockLimit
    }

    var isCompressed: Bool { source.isCompressed }

    mutating func skip(_ count: Int) throws { _ = try source.skip(count) }

    /// - Returns: nil at the end of the file or of what can be read of it.
    package mutating func next(keepsBlock: Bool = true) throws -> Record? {
        guard var record = try head() else {
            if source.isBroken { note(.cutShort(at: source.place.offset)) }
            return nil
        }
        guard let length = record.field("content-length").flatMap({ HTTPMessage.decimal(Array($0.utf8)[...]) }) else {
            if try source.peek().isEmpty {
                note(.cutShort(at: record.place.offset))
                return nil
            }
            note(.noLength(at: record.place.offset))
            return record
        }
        let kept = min(length, blockLimit)
        var got = 0
        if keepsBlock {
            record.block = try source.read(kept)
            got = record.block.count
        }
        got += try source.skip(length - got)
        if length > kept { record.truncated = "length" }
        if got < length {
            note(.cutShort(at: record.place.offset))
            record.truncated = "disconnect"
        }
        record.truncated = record.field("warc-truncated") ?? record.truncated
        return record
    }

    private mutating func note(_ fault: Damage) { damage = damage ?? fault }

    /// Passes what is no record (empty lines silently) and reads the head of the next one.
    private mutating func head() throws -> Record? {
        var garbage = 0
        var place = source.place
        while let line = try versionLine(&place) {
            if line.starts(with: "WARC/".utf8) {
                if garbage > 0 { note(.garbage(bytes: garbage, at: place.offset)) }
                return try fields(of: Record(place: place))
            }
            if !line.isEmpty { garbage += line.count }
        }
        // The first letters of a record whose rest was cut off are no garbage.
        if garbage > 0, !source.isBroken || garbage > "WARC/1.1".utf8.count {
            note(.garbage(bytes: garbage, at: place.offset))
        }
        return nil
    }

    private mutating func versionLine(_ place: inout ByteSource.Place) throws -> [UInt8]? {
        // Bytes must be ready before the place is asked for: a member may begin with them.
        _ = try source.peek()
        place = source.place
        return try source.line(limit: 1 << 12)
    }

    private mutating func fields(of empty: Record) throws -> Record {
        var record = empty
        var bytes = 0
        while let line = try source.line(limit: 1 << 16), !line.isEmpty, bytes < 1 << 20 {
            bytes += line.count
            if line.first == 32 || line.first == 9, let last = record.values.indices.last {
                record.values[last] += " " + HTTPMessage.text(HTTPMessage.trimmed(line[...]))
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                record.names.append(HTTPMessage.token(line[..<colon]))
                record.values.append(HTTPMessage.text(HTTPMessage.trimmed(line[(colon + 1)...])))
            }
        }
        return record
    }
}
