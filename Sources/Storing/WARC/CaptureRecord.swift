import AuditCore

/// What a WARC record says as a capture.
enum CaptureRecord {
    /// nil for records that are no answer of a server (`request`, `warcinfo`, screenshots …).
    static func result(_ record: WARCReader.Record, bodyLimit: Int = 64 << 20) -> Capture.Result? {
        switch record.field("warc-type")?.lowercased() {
        case "response", "revisit":
            return HTTPBody.response(record.block, limit: bodyLimit, truncated: record.truncated).map { .response($0) }
                ?? .failure(FetchFailure(.protocolError, detail: "no HTTP status line in the WARC record"))
        case "resource":
            let type = record.field("content-type") ?? "application/octet-stream"
            return .response(
                Capture.Response(
                    status: 200, headers: [Capture.Header(name: "content-type", value: type)],
                    body: Array(record.block.prefix(bodyLimit)), truncated: record.truncated))
        case "metadata": return failure(record.block).map { .failure($0) }
        default: return nil
        }
    }

    /// The failure that ``WARCRecords`` wrote; nil for the metadata of others.
    private static func failure(_ block: [UInt8]) -> FetchFailure? {
        var at = 0
        var kind: FetchFailure.Kind?
        var detail = ""
        while let line = HTTPMessage.nextLine(block, &at) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let value = HTTPMessage.text(HTTPMessage.trimmed(line[(colon + 1)...]))
            switch HTTPMessage.token(line[..<colon]) {
            case "kind": kind = FetchFailure.Kind(rawValue: value)
            case "detail": detail = value
            default: continue
            }
        }
        return kind.map { FetchFailure($0, detail: detail) }
    }

    static func capture(_ address: String, date: String?, _ result: Capture.Result) -> Capture {
        var capture = Capture(address: address, fetchedAt: date, result: result)
        if case .response(let response) = result, !response.body.isEmpty {
            capture.sha256 = Digest.sha256Hex(response.body)
        }
        return capture
    }

    /// Absolute http(s) without fragment; nil for anything else.
    static func address(_ target: String?) -> String? {
        guard var bytes = target.map({ Array($0.utf8)[...] }) else { return nil }
        // WARC 1.0 as wget writes it has angle brackets.
        if bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") { bytes = bytes.dropFirst().dropLast() }
        let start = String(decoding: bytes.prefix(8), as: UTF8.self).lowercased()
        guard start.hasPrefix("http://") || start.hasPrefix("https://") else { return nil }
        return String(decoding: bytes.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
    }

    /// To the second; nil where it is no time of day in UTC.
    static func date(_ text: String?) -> String? {
        guard let text, text.utf8.count >= 20, text.utf8.last == UInt8(ascii: "Z") else { return nil }
        return String(decoding: text.utf8.prefix(19), as: UTF8.self) + "Z"
    }
}
