import Foundation

/// Lines of a CDXJ index for WARC files as this program writes them: `key time {…}`, as `cdxj-indexer -p` makes them.
enum CDXIndex {
    /// One archive file, of which the first `length` bytes count.
    struct Source: Sendable {
        var path: String
        var name: String
        var length: Int
    }

    /// Enough for the head of a response and for a posted form.
    private static let blockLimit = 1 << 20

    static func forEachLine(_ source: Source, _ visit: ([UInt8]) throws -> Void) throws {
        var reader = try WARCReader(path: source.path, blockLimit: blockLimit)
        // A line is written when the record after it is known: it may be what was posted.
        var waiting: WARCReader.Record?
        while let record = try reader.next() {
            if record.place.offset >= source.length { break }
            if let answer = waiting {
                waiting = nil
                let length = record.place.offset - answer.place.offset
                try visit(line(answer, request: record, length: length, file: source.name))
            }
            if isIndexed(record) { waiting = record }
        }
        if let answer = waiting {
            try visit(line(answer, request: nil, length: source.length - answer.place.offset, file: source.name))
        }
    }

    private static func isIndexed(_ record: WARCReader.Record) -> Bool {
        switch record.field("warc-type")?.lowercased() {
        case "response", "revisit": true
        default: false
        }
    }

    private static func line(
        _ record: WARCReader.Record, request: WARCReader.Record?, length: Int, file: String
    ) -> [UInt8] {
        let address = record.field("warc-target-uri") ?? ""
        let message = HTTPMessage.parse(record.block)
        let isRevisit = record.field("warc-type")?.lowercased() == "revisit"
        var json = JSONLine()
        json.add("url", address)
        let type = message?.headers.first { $0.name == "content-type" }?.value
        json.add("mime", isRevisit ? "warc/revisit" : type.map(mediaType))
        json.add("status", message.map { String($0.status) })
        json.add("digest", record.field("warc-payload-digest"))
        json.add("length", String(length))
        json.add("offset", String(record.place.offset))
        json.add("filename", file)
        var key = SURT.key(address)
        if !isRevisit, let request, let posted = posted(request, for: record) {
            json.add("requestBody", posted.query)
            json.add("method", posted.method)
            key = SURT.key(PostQuery.address(address, method: posted.method, query: posted.query))
        }
        let time = (record.field("warc-date") ?? "").utf8.filter { (48...57).contains($0) }.prefix(14)
        return Array(key.utf8) + [0x20] + time + [0x20] + json.bytes + [10]
    }

    private static func posted(_ request: WARCReader.Record, for answer: WARCReader.Record) -> (
        method: String, query: String
    )? {
        guard request.field("warc-type")?.lowercased() == "request",
            request.field("warc-concurrent-to") == answer.field("warc-record-id"),
            request.field("warc-target-uri") == answer.field("warc-target-uri")
        else { return nil }
        var at = 0
        guard let first = HTTPMessage.nextLine(request.block, &at) else { return nil }
        let method = String(decoding: first.prefix { $0 != 0x20 }, as: UTF8.self).uppercased()
        guard method == "POST" || method == "PUT" else { return nil }
        var type = ""
        var length: Int?
        while let line = HTTPMessage.nextLine(request.block, &at), !line.isEmpty {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let value = line[(colon + 1)...]
            switch HTTPMessage.token(line[..<colon]) {
            case "content-type": type = HTTPMessage.text(HTTPMessage.trimmed(value))
            case "content-length": length = HTTPMessage.decimal(value)
            default: continue
            }
        }
        return (method, PostQuery.text(request.block[at...].prefix(length ?? 8192), type: type))
    }

    /// `text/html` of `text/html; charset=utf-8`.
    private static func mediaType(_ value: String) -> String {
        let white: Set<UInt8> = [0x20, 9, 10, 11, 12, 13, UInt8(ascii: ";")]
        return String(decoding: value.utf8.prefix { !white.contains($0) }, as: UTF8.self)
    }
}
