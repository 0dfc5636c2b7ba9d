/// Addresses that were resolved before: most links of a page are those of the last page.
///
/// Keyed by the bytes of the attribute and as much of the base as they depend on. Bounded: emptied between two pages
/// when it has grown beyond its limit.
struct LinkTable {
    private struct Entry {
        var key: UInt64
        /// Bytes of the attribute, in `raw`.
        var start: Int
        var count: Int
        /// What of the base they were resolved against.
        var context: UInt64
        /// In `addresses`; -1 where they lead nowhere.
        var address: Int
    }

    struct Address {
        var href: String
        var isFile: Bool
        /// The page that last had it, and the place there.
        var page = 0
        var place = 0
    }

    private static let limit = 4_096
    /// Per process, so that no portal can choose addresses that meet in one slot.
    static let secret = UInt64.random(in: 1...UInt64.max)

    private var slots = [Int32](repeating: -1, count: 16_384)
    private var entries: [Entry] = []
    private var raw: [UInt8] = []
    private var numbers: [String: Int] = [:]
    var addresses: [Address] = []
    private(set) var page = 0

    /// To be called before each page.
    mutating func begin() {
        page += 1
        guard entries.count > LinkTable.limit || raw.count > 1 << 20 else { return }
        let page = page
        self = LinkTable()
        self.page = page
    }

    /// Place of the address in `addresses`, -1 where the bytes lead nowhere.
    mutating func find(
        _ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int, context: UInt64, resolve: (String) -> String?
    ) -> Int {
        let key = LinkTable.hash(bytes, from, to, seed: context ^ LinkTable.secret)
        if slots.count < entries.count * 2 { grow() }
        var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.key == key, entry.context == context, entry.count == to - from,
                isSame(entry.start, bytes, from, entry.count)
            {
                return entry.address
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(entries.count)
        let text = String(decoding: UnsafeBufferPointer(start: bytes + from, count: to - from), as: UTF8.self)
        let address = resolve(text).map { number($0) } ?? -1
        entries.append(Entry(key: key, start: raw.count, count: to - from, context: context, address: address))
        raw.append(contentsOf: UnsafeBufferPointer(start: bytes + from, count: to - from))
        return address
    }

    private mutating func number(_ href: String) -> Int {
        if let known = numbers[href] { return known }
        addresses.append(Address(href: href, isFile: AttachmentLinks.isFile(href)))
        numbers[href] = addresses.count - 1
        return addresses.count - 1
    }

    private func isSame(_ start: Int, _ bytes: UnsafePointer<UInt8>, _ from: Int, _ count: Int) -> Bool {
        raw.withUnsafeBufferPointer { raw in
            for offset in 0..<count where raw[start + offset] != bytes[from + offset] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.key) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    /// Eight bytes a step.
    @inline(__always)
    static func hash(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int, seed: UInt64) -> UInt64 {
        var hash = seed ^ UInt64(to - from) &* 0x9E37_79B9_7F4A_7C15
        var at = from
        let raw = UnsafeRawPointer(bytes)
        while at + 8 <= to {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0xD6E8_FEB8_6659_FD93
            hash ^= hash >> 32
            at += 8
        }
        var rest: UInt64 = 0
        while at < to {
            rest = rest << 8 | UInt64(bytes[at])
            at += 1
        }
        hash = (hash ^ rest) &* 0xD6E8_FEB8_6659_FD93
        hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
        return hash ^ hash >> 29
    }
}

/// What of a base address the meaning of a relative one depends on.
struct LinkContexts {
    let origin: UInt64
    let folder: UInt64
    let whole: UInt64

    init(_ base: String) {
        let bytes = Array(base.utf8)
        var path = 0
        var slashes = 0
        while path < bytes.count, slashes < 3 {
            if bytes[path] == UInt8(ascii: "/") { slashes += 1 }
            if slashes < 3 { path += 1 }
        }
        let end = bytes[path...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
        let folder = bytes[path..<end].lastIndex(of: UInt8(ascii: "/")) ?? end
        func hash(_ to: Int, _ seed: UInt64) -> UInt64 {
            bytes.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { LinkTable.hash($0, 0, to, seed: seed) } ?? seed
            }
        }
        origin = hash(path, 1)
        self.folder = hash(folder, 2)
        whole = hash(bytes.count, 3)
    }

    @inline(__always)
    func context(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> UInt64 {
        guard from < to else { return whole }
        switch bytes[from] {
        case UInt8(ascii: "/"): return origin
        case UInt8(ascii: "h"):
            let isAbsolute =
                RawText.starts(LinkContexts.http, bytes, from, to)
                || RawText.starts(LinkContexts.https, bytes, from, to)
            return isAbsolute ? 0 : folder
        case let byte where ByteClass.isWord(byte) || byte == UInt8(ascii: "."): return folder
        default: return whole
        }
    }

    private static let http = Array("http://".utf8)
    private static let https = Array("https://".utf8)
}
