import Foundation

/// A WACZ file on its way to the disk (specs.webrecorder.net/wacz/1.1.1).
struct WACZ: ~Copyable {
    struct Page {
        var number: Int64
        var address: String
        var time: String
        var title: String
    }

    private struct Resource {
        var path: String
        var digest = ""
        var bytes = 0
    }

    private var zip: ZipWriter
    private var resources: [Resource] = []
    private var sha256 = Digest(.sha256)

    init(_ zip: consuming ZipWriter) { self.zip = zip }

    mutating func add(_ source: CDXIndex.Source) throws {
        let file = try OpenFile(source.path, .read)
        try begin("archive/\(source.name)", size: source.length)
        var at = 0
        while at < source.length {
            let bytes = try file.read(at: at, count: min(1 << 20, source.length - at))
            if bytes.isEmpty { throw FileError(source.path) }
            try write(bytes)
            at += bytes.count
        }
        try endEntry()
    }

    /// Lines come sorted: blocks of them are compressed one by one, and a second index says where each begins.
    mutating func addIndex(_ forEachLine: (_ visit: ([UInt8]) throws -> Void) throws -> Void) throws {
        let name = "index.cdx.gz"
        var head = JSONLine()
        head.add("format", "cdxj-gzip-1.0")
        head.add("filename", name)
        var blocks = Blocks(index: Array("!meta 0 ".utf8) + head.bytes + [10])
        try begin("indexes/\(name)")
        try forEachLine { line in
            if let packed = blocks.add(line) { try write(packed) }
        }
        if let packed = blocks.end() { try write(packed) }
        try endEntry()
        try begin("indexes/index.idx")
        try write(blocks.index)
        try endEntry()
    }

    mutating func addPages(_ forEachPage: (_ visit: (Page) throws -> Void) throws -> Void) throws {
        try begin("pages/pages.jsonl")
        var head = JSONLine()
        head.add("format", "json-pages-1.0")
        head.add("id", "pages")
        head.add("title", "All Pages")
        try write(head.bytes + [10])
        try forEachPage { page in
            var line = JSONLine()
            line.add("id", String(page.number))
            line.add("url", page.address)
            line.add("ts", page.time)
            line.add("title", page.title)
            try write(line.bytes + [10])
        }
        try endEntry()
    }

    consuming func finish(title: String, created: String) throws {
        let list = resources.map { resource in
            var line = JSONLine()
            line.add("name", resource.path.split(separator: "/").last.map(String.init) ?? resource.path)
            line.add("path", resource.path)
            line.add("hash", resource.digest)
            line.add("bytes", resource.bytes)
            return line.bytes
        }
        var head = JSONLine()
        head.add("profile", "data-package")
        head.add("wacz_version", "1.1.1")
        head.add("title", title)
        head.add("created", created)
        head.add("software", "portal-audit/0.1")
        let description = Array(
            head.bytes.dropLast() + Array(", \"resources\": [".utf8) + list.joined(separator: Array(", ".utf8))
                + Array("]}".utf8))
        try begin("datapackage.json")
        try write(description)
        try endEntry()
        var digest = JSONLine()
        digest.add("path", "datapackage.json")
        digest.add("hash", "sha256:" + Digest.sha256Hex(description))
        try begin("datapackage-digest.json")
        try write(digest.bytes)
        try endEntry()
        try zip.finish()
    }

    private mutating func begin(_ path: String, size: Int = 0) throws {
        try zip.begin(path, size: size)
        resources.append(Resource(path: path))
        sha256 = Digest(.sha256)
    }

    private mutating func write(_ bytes: [UInt8]) throws {
        sha256.update(bytes)
        resources[resources.count - 1].bytes += bytes.count
        try zip.write(bytes)
    }

    private mutating func endEntry() throws {
        try zip.endEntry()
        var done = Digest(.sha256)
        swap(&done, &sha256)
        resources[resources.count - 1].digest = "sha256:" + Digest.hex(done.finish())
    }
}

/// Lines of an index, compressed a thousand at a time.
private struct Blocks {
    private(set) var index: [UInt8]
    private var block: [UInt8] = []
    private var lines = 0
    private var offset = 0
    private var first: [UInt8] = []

    init(index: [UInt8]) { self.index = index }

    mutating func add(_ line: [UInt8]) -> [UInt8]? {
        if lines == 0 { first = Blocks.prefix(line) }
        block += line
        lines += 1
        return lines == 1000 ? end() : nil
    }

    mutating func end() -> [UInt8]? {
        guard lines > 0 else { return nil }
        let packed = Gzip.compressed(block)
        var place = JSONLine()
        place.add("offset", offset)
        place.add("length", packed.count)
        place.add("digest", "sha256:" + Digest.sha256Hex(packed))
        index += first + [0x20] + place.bytes + [10]
        offset += packed.count
        block = []
        lines = 0
        return packed
    }

    /// `key time` of a line.
    private static func prefix(_ line: [UInt8]) -> [UInt8] {
        var spaces = 0
        return Array(
            line.prefix { byte in
                if byte == 0x20 { spaces += 1 }
                return spaces < 2
            })
    }
}
