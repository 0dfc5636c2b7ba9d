import AuditCore

/// The records of an exchange, not yet compressed.
enum WARCRecords {
    struct Record {
        /// `<urn:uuid:…>`
        var id: String
        var head: [UInt8]
        var block: [[UInt8]]
    }

    static func info(file: String, date: String, robots: String) -> Record {
        var fields = WARCFields()
        fields.add("software", "portal-audit/0.1")
        fields.add("format", "WARC File Format 1.1")
        fields.add("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")
        fields.add("robots", robots)
        return record(
            "warcinfo", date: date, address: file, target: nil, block: [fields.bytes], type: "application/warc-fields"
        ) { $0.add("WARC-Filename", file) }
    }

    /// The `response`, or a `metadata` record that says why there is none.
    static func answer(_ exchange: Exchange) -> Record {
        let target = WARCFields.target(exchange.address)
        switch exchange.result {
        case .response(let response):
            let head = ResponseHead.archived(exchange.responseHead, response: response)
            return record(
                "response", date: exchange.startedAt, address: exchange.address, target: target,
                block: [head, response.body], type: "application/http;msgtype=response"
            ) {
                $0.add("WARC-IP-Address", WARCFields.ipAddress(exchange.remoteAddress))
                $0.add("WARC-Payload-Digest", Digest.sha1Label(response.body))
                $0.add("WARC-Truncated", WARCFields.truncation(response.truncated))
            }
        case .failure(let failure):
            var fields = WARCFields()
            fields.add("kind", failure.kind.rawValue)
            fields.add("detail", failure.detail)
            fields.add("seconds", "\(exchange.seconds)")
            if !exchange.responseHead.isEmpty {
                fields.add("response-head", HTTPMessage.text(exchange.responseHead[...]))
            }
            return record(
                "metadata", date: exchange.startedAt, address: exchange.address, target: target,
                block: [fields.bytes], type: "application/warc-fields"
            ) { $0.add("WARC-IP-Address", WARCFields.ipAddress(exchange.remoteAddress)) }
        }
    }

    /// nil when nothing was sent.
    static func request(_ exchange: Exchange, answer: String) -> Record? {
        guard !exchange.requestHead.isEmpty else { return nil }
        return record(
            "request", date: exchange.startedAt, address: exchange.address,
            target: WARCFields.target(exchange.address), block: [exchange.requestHead],
            type: "application/http;msgtype=request"
        ) {
            $0.add("WARC-Concurrent-To", answer)
            $0.add("WARC-IP-Address", WARCFields.ipAddress(exchange.remoteAddress))
            $0.add("WARC-Payload-Digest", Digest.sha1Label([]))
        }
    }

    private static func record(
        _ kind: String, date: String, address: String, target: String?, block: [[UInt8]], type: String,
        more: (inout WARCFields) -> Void
    ) -> Record {
        var sha1 = Digest(.sha1)
        for piece in block { sha1.update(piece) }
        let digest = "sha1:" + Digest.base32(sha1.finish())
        let id = identifier("\(address)\n\(date)\n\(kind)\n\(digest)")
        var fields = WARCFields(version: "WARC/1.1")
        fields.add("WARC-Type", kind)
        fields.add("WARC-Record-ID", id)
        fields.add("WARC-Date", date)
        fields.add("WARC-Target-URI", target)
        fields.add("WARC-Block-Digest", digest)
        more(&fields)
        fields.add("Content-Type", type)
        fields.add("Content-Length", "\(block.reduce(0) { $0 + $1.count })")
        fields.endHead()
        return Record(id: id, head: fields.bytes, block: block)
    }

    /// A UUID of version 8 (RFC 9562) made from a hash: the same exchange has the same identifier wherever it is written.
    private static func identifier(_ seed: String) -> String {
        var bytes = Array(Digest.sha256(Array(seed.utf8)).prefix(16))
        bytes[6] = (bytes[6] & 0x0F) | 0x80
        bytes[8] = (bytes[8] & 0x3F) | 0x80
        var text = Array(Digest.hex(bytes).utf8)
        for place in [20, 16, 12, 8] { text.insert(UInt8(ascii: "-"), at: place) }
        return "<urn:uuid:\(String(decoding: text, as: UTF8.self))>"
    }
}
