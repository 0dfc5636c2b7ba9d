import AuditCore

/// Takes transfer and content codings off a body.
enum HTTPBody {
    /// nil where the bytes are no response; `truncated` says why they are already known not to be whole.
    static func response(_ bytes: [UInt8], limit: Int, truncated: String?) -> Capture.Response? {
        guard let message = HTTPMessage.parse(bytes) else { return nil }
        var response = Capture.Response(
            status: message.status, headers: message.headers, body: [], truncated: truncated)
        var body = bytes[message.bodyStart...]
        // Our own archive: the body is decoded, and the renamed headers are as they were received.
        let isOurs =
            headers(renamedIn: response).isEmpty == false && response.header("content-encoding") == nil
            && response.header("transfer-encoding") == nil
        if isOurs {
            response.headers = restored(response)
            response.body = Array(body.prefix(limit))
            return response
        }
        var joined: [UInt8] = []
        if response.header("transfer-encoding")?.lowercased().contains("chunked") == true,
            let whole = unchunked(body, into: &joined)
        {
            if !whole { response.truncated = response.truncated ?? "disconnect" }
            body = joined[...]
        }
        decode(body, to: &response, limit: limit)
        return response
    }

    private static func headers(renamedIn response: Capture.Response) -> [Int] {
        response.headers.indices.filter { index in
            ResponseHead.renamed.contains { response.headers[index].name == ResponseHead.prefix.lowercased() + $0 }
        }
    }

    /// The headers as received: the added true length goes, the renamed ones get their names back.
    private static func restored(_ response: Capture.Response) -> [Capture.Header] {
        var out = response.headers
        for index in headers(renamedIn: response) {
            out[index].name = String(out[index].name.dropFirst(ResponseHead.prefix.utf8.count))
        }
        if let added = response.headers.lastIndex(where: { $0.name == "content-length" }) { out.remove(at: added) }
        return out
    }

    private static func decode(_ body: ArraySlice<UInt8>, to response: inout Capture.Response, limit: Int) {
        let codings = response.headers.filter { $0.name == "content-encoding" }
            .flatMap { $0.value.lowercased().split(separator: ",") }
            .map { HTTPMessage.token(Array($0.utf8)[...]) }.filter { !$0.isEmpty && $0 != "identity" }
        guard let coding = codings.first, !body.isEmpty else {
            if body.count > limit { response.truncated = response.truncated ?? "length" }
            response.body = Array(body.prefix(limit))
            return
        }
        guard codings.count == 1, ["gzip", "x-gzip", "deflate"].contains(coding) else {
            response.truncated = "content-encoding \(codings.joined(separator: ", "))"
            return
        }
        var result = Gzip.inflated(body, limit: limit)
        if result.end == .damaged, result.bytes.isEmpty {
            // Either bare deflate, or a tool kept the header and stored the body decoded.
            result = Gzip.inflated(body, limit: limit, bare: true)
            if coding != "deflate" || result.end == .damaged {
                result = Gzip.Inflated(bytes: Array(body.prefix(limit)), end: body.count > limit ? .limit : .whole)
            }
        }
        response.body = result.bytes
        switch result.end {
        case .whole: break
        case .limit: response.truncated = response.truncated ?? "length"
        case .damaged: response.truncated = response.truncated ?? "content-encoding \(coding) damaged"
        }
    }

    /// - Returns: nil when the bytes are not chunked at all; false when they stop before the last chunk.
    static func unchunked(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) -> Bool? {
        var rest = bytes
        var isFirst = true
        while true {
            guard let end = rest.firstIndex(of: 10), let size = chunkSize(rest[rest.startIndex..<end]) else {
                return isFirst ? nil : false
            }
            isFirst = false
            rest = rest[(end + 1)...]
            if size == 0 { return true }
            out += rest.prefix(size)
            if rest.count < size { return false }
            rest = rest.dropFirst(size)
            if rest.first == 13 { rest = rest.dropFirst() }
            if rest.first == 10 { rest = rest.dropFirst() }
        }
    }

    private static func chunkSize(_ line: ArraySlice<UInt8>) -> Int? {
        let digits = HTTPMessage.trimmed(line.prefix { $0 != UInt8(ascii: ";") })
        guard (1...12).contains(digits.count) else { return nil }
        var size = 0
        for byte in digits {
            switch byte {
            case 48...57: size = size * 16 + Int(byte) - 48
            case 65...70: size = size * 16 + Int(byte) - 55
            case 97...102: size = size * 16 + Int(byte) - 87
            default: return nil
            }
        }
        return size
    }
}
