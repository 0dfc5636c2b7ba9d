import AuditCore

/// Status line and headers of a response as they go into the archive beside a *decoded* body.
///
/// The lines stay as received; the ones that no longer hold are renamed `X-Archive-Orig-…` and the true length is added.
enum ResponseHead {
    static let prefix = "X-Archive-Orig-"
    static let renamed = ["content-encoding", "transfer-encoding", "content-length"]

    static func archived(_ received: [UInt8], response: Capture.Response) -> [UInt8] {
        var lines = lastBlock(of: received)
        if lines.isEmpty {
            lines = [Array("HTTP/1.1 \(response.status) ".utf8)]
            lines += response.headers.map { Array("\($0.name): \($0.value)".utf8) }
        }
        var out: [UInt8] = []
        var lengthHolds = false
        for (index, line) in lines.enumerated() {
            if index > 0, let name = name(of: line) {
                let holds = name == "content-length" && !lengthHolds && value(of: line) == response.body.count
                if holds {
                    lengthHolds = true
                } else if renamed.contains(name) {
                    out += prefix.utf8
                }
            }
            WARCFields.appendEscaped(line, keepsTab: true, to: &out)
            out += [13, 10]
        }
        if !lengthHolds { out += "Content-Length: \(response.body.count)\r\n".utf8 }
        return out + [13, 10]
    }

    /// The lines of the last header block (100 Continue comes before it), without line ends.
    private static func lastBlock(of head: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for part in head.split(separator: 10, omittingEmptySubsequences: true) {
            let line = part.last == 13 ? part.dropLast() : part
            if line.starts(with: "HTTP/".utf8) && line.contains(32) && !line.contains(UInt8(ascii: ":")) { lines = [] }
            if !line.isEmpty { lines.append(Array(line)) }
        }
        return lines.first?.starts(with: "HTTP/".utf8) == true ? lines : []
    }

    /// Lower-case; nil for a line that continues the one before or is none.
    private static func name(of line: [UInt8]) -> String? {
        guard line.first != 32, line.first != 9, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return HTTPMessage.token(line[..<colon])
    }

    private static func value(of line: [UInt8]) -> Int? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return HTTPMessage.decimal(line[(colon + 1)...])
    }
}
