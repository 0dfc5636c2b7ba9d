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
            "warcinfo", date: date, address: file, target: nil, block: [fields.bytes], type: fieldsType
        ) { $0.add("WARC-Filename", file) }
    }

    /// The `response`, the `revisit` of one, or a `metadata` record that says why there is none.
    static func answer(_ exchange: Exchange, _ context: WARCContext = WARCContext()) -> Record {
        switch exchange.result {
        case .response(let response):
            if let revisit = context.revisit { return self.revisit(exchange, response, of: revisit) }
            let head = ResponseHead.archived(exchange.responseHead, response: response)
            let payload = context.sha1 ?? Digest.sha1(response.body)
            return record(
                "response", of: exchange, block: [head, response.body], type: "application/http;msgtype=response"
            ) {
                $0.add("WARC-Payload-Digest", Digest.sha1Label(payload))
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
            add(context, exchange, to: &fields)
            return record("metadata", of: exchange, block: [fields.bytes], type: fieldsType)
        }
    }

    /// A 304 has an empty block: with its head in it, pywb replays an empty 304 in place of the page. The head is in the
    /// `metadata` record beside it.
    private static func revisit(_ exchange: Exchange, _ response: Capture.Response, of earlier: WARCRevisit) -> Record {
        let isNotModified = response.status == 304
        let profile = isNotModified ? "server-not-modified" : "identical-payload-digest"
        let block = isNotModified ? [] : [ResponseHead.archived(exchange.responseHead, response: response)]
        return record("revisit", of: exchange, block: block, type: "application/http;msgtype=response") {
            $0.add("WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/\(profile)")
            $0.add("WARC-Refers-To-Target-URI", WARCFields.target(earlier.address))
            $0.add("WARC-Refers-To-Date", earlier.date)
            $0.add("WARC-Payload-Digest", Digest.sha1Label(earlier.sha1))
        }
    }

    /// nil when nothing was sent.
    static func request(_ exchange: Exchange, answer: String) -> Record? {
        guard !exchange.requestHead.isEmpty else { return nil }
        return record(
            "request", of: exchange, block: [exchange.requestHead, exchange.requestBody],
            type: "application/http;msgtype=request"
        ) {
            $0.add("WARC-Concurrent-To", answer)
            $0.add("WARC-Payload-Digest", Digest.sha1Label(Digest.sha1(exchange.requestBody)))
        }
    }

    /// How the answer was come by: steps from the start, the page before, where the time went, what had to be mended.
    /// nil where there is nothing to tell, and for failures, whose record says it already.
    static func metadata(_ exchange: Exchange, _ context: WARCContext, answer: String) -> Record? {
        guard case .response(let response) = exchange.result else { return nil }
        var fields = WARCFields()
        add(context, exchange, to: &fields)
        if response.status == 304, context.revisit != nil, !exchange.responseHead.isEmpty {
            fields.add("response-head", HTTPMessage.text(exchange.responseHead[...]))
        }
        guard !fields.bytes.isEmpty else { return nil }
        fields.add("fetchTimeMs", WARCRecords.milliseconds(exchange.seconds))
        return record("metadata", of: exchange, block: [fields.bytes], type: fieldsType) {
            $0.add("WARC-Concurrent-To", answer)
        }
    }

    private static let fieldsType = "application/warc-fields"

    private static func add(_ context: WARCContext, _ exchange: Exchange, to fields: inout WARCFields) {
        fields.add("via", context.via)
        // One letter a step, as Heritrix writes it: L for a link.
        fields.add("hopsFromSeed", context.hops.map { String(repeating: "L", count: max(0, min($0, 200))) })
        if let timing = exchange.timing {
            let parts = [
                ("name", timing.name), ("connect", timing.connect), ("tls", timing.tls),
                ("firstByte", timing.firstByte), ("download", timing.download),
            ]
            fields.add("timingMs", parts.map { "\($0)=\(milliseconds($1))" }.joined(separator: " "))
        }
        if !exchange.repairs.isEmpty {
            fields.add("repairs", exchange.repairs.map(\.rawValue).joined(separator: " "))
        }
    }

    static func milliseconds(_ seconds: Double) -> String {
        seconds.isFinite ? String(Int64(min(max(seconds, 0), 1e9) * 1000)) : "0"
    }

    private static func record(
        _ kind: String, of exchange: Exchange, block: [[UInt8]], type: String,
        more: (inout WARCFields) -> Void = { _ in }
    ) -> Record {
        record(
            kind, date: exchange.startedAt, address: exchange.address, target: WARCFields.target(exchange.address),
            block: block, type: type
        ) {
            $0.add("WARC-IP-Address", WARCFields.ipAddress(exchange.remoteAddress))
            more(&$0)
        }
    }

    private static func record(
        _ kind: String, date: String, address: String, target: String?, block: [[UInt8]], type: String,
        more: (inout WARCFields) -> Void
    ) -> Record {
        var sha1 = Digest(.sha1)
        for piece in block { sha1.update(piece) }
        let digest = Digest.sha1Label(sha1.finish())
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
