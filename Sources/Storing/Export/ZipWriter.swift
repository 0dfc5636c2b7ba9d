import CZlib

/// Writes a ZIP file piece by piece, nothing compressed (what goes in is compressed already), ZIP64 where sizes ask for it
/// (PKWARE's APPNOTE 6.3.9). Sums and sizes are written into an entry's head when its end is known.
struct ZipWriter: ~Copyable {
    private struct Entry {
        var name: [UInt8]
        var offset: Int
        var size = 0
        var crc: UInt32 = 0
        var isLarge: Bool
    }

    private let file: OpenFile
    private var end = 0
    private var done: [Entry] = []
    private var current: Entry?
    private var pending: [UInt8] = []

    init(_ path: String) throws(FileError) {
        let opened = try OpenFile(path, .append)
        try opened.truncate(to: 0)
        file = opened
    }

    /// `size`: the size to come, where it may pass 4 GiB.
    mutating func begin(_ name: String, size: Int = 0) throws {
        let entry = Entry(name: Array(name.utf8), offset: end, isLarge: size >= ZipWriter.limit)
        current = entry
        try append(ZipWriter.localHead(entry))
    }

    mutating func write(_ bytes: [UInt8]) throws {
        guard var entry = current else { return }
        entry.size += bytes.count
        let before = uLong(entry.crc)
        let crc = bytes.withUnsafeBufferPointer { crc32_z(before, $0.baseAddress, $0.count) }
        entry.crc = UInt32(truncatingIfNeeded: crc)
        current = entry
        try append(bytes)
    }

    mutating func endEntry() throws {
        guard let entry = current else { return }
        try flush()
        guard entry.isLarge || entry.size < ZipWriter.limit else { throw ZipError.tooLarge }
        try file.write(ZipWriter.localHead(entry), at: entry.offset)
        done.append(entry)
        current = nil
    }

    /// The directory of the entries; everything is on the disk afterwards.
    consuming func finish() throws {
        let start = end
        for entry in done { try append(ZipWriter.centralHead(entry)) }
        let size = end - start
        if done.count >= 0xFFFF || start >= ZipWriter.limit || size >= ZipWriter.limit {
            let record = end
            try append(
                le(0x0606_4B50, 4) + le(44, 8) + le(45, 2) + le(45, 2) + le(0, 8) + le(done.count, 8)
                    + le(done.count, 8) + le(size, 8) + le(start, 8))
            try append(le(0x0706_4B50, 4) + le(0, 4) + le(record, 8) + le(1, 4))
        }
        let count = min(done.count, 0xFFFF)
        try append(
            le(0x0605_4B50, 4) + le(0, 4) + le(count, 2) + le(count, 2) + le(min(size, ZipWriter.limit), 4)
                + le(min(start, ZipWriter.limit), 4) + le(0, 2))
        try flush()
        try file.sync()
    }

    private static let limit = 0xFFFF_FFFF

    /// What both heads say: version, flags (names are UTF-8), stored, the first moment that ZIP knows, sum, sizes.
    private static func common(_ entry: Entry) -> [UInt8] {
        let size = entry.isLarge ? limit : entry.size
        return le(45, 2) + le(0x0800, 2) + le(0, 2) + le(0, 2) + le(0x21, 2) + le(Int(entry.crc), 4) + le(size, 4)
            + le(size, 4) + le(entry.name.count, 2)
    }

    private static func localHead(_ entry: Entry) -> [UInt8] {
        let extra = entry.isLarge ? le(1, 2) + le(16, 2) + le(entry.size, 8) + le(entry.size, 8) : []
        return le(0x0403_4B50, 4) + common(entry) + le(extra.count, 2) + entry.name + extra
    }

    private static func centralHead(_ entry: Entry) -> [UInt8] {
        var large: [UInt8] = entry.isLarge ? le(entry.size, 8) + le(entry.size, 8) : []
        if entry.offset >= limit { large += le(entry.offset, 8) }
        let extra = large.isEmpty ? [] : le(1, 2) + le(large.count, 2) + large
        // Made by Unix: the last field but one has the rights of a file, rw-r--r--.
        return le(0x0201_4B50, 4) + le(0x032D, 2) + common(entry) + le(extra.count, 2) + le(0, 2) + le(0, 2) + le(0, 2)
            + le(0o100644 << 16, 4) + le(min(entry.offset, limit), 4) + entry.name + extra
    }

    private mutating func append(_ bytes: [UInt8]) throws {
        pending += bytes
        end += bytes.count
        if pending.count > 1 << 20 { try flush() }
    }

    private mutating func flush() throws {
        try file.write(pending, at: end - pending.count)
        pending.removeAll(keepingCapacity: true)
    }
}

enum ZipError: Error { case tooLarge }

/// Little-endian.
private func le(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: UInt64(value) >> UInt64($0 * 8)) }
}
