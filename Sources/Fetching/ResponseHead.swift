import AuditCore

/// Reads the header lines of a response as they came on the wire.
enum ResponseHead {
    /// In the order received, names lower-case; a folded line goes on with the value before it.
    static func headers(_ head: [UInt8]) -> [Capture.Header] {
        var headers: [Capture.Header] = []
        for line in head.split(separator: 0x0A).dropFirst() {
            let line = trimmed(line)
            guard let first = line.first else { continue }
            if first == 0x20 || first == 0x09 {
                if !headers.isEmpty {
                    headers[headers.count - 1].value += " " + text(trimmed(line, front: true))
                }
            } else if let colon = line.firstIndex(of: 0x3A) {
                let name = line[..<colon].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
                let value = trimmed(line[(colon + 1)...], front: true)
                headers.append(Capture.Header(name: text(trimmed(name[...])), value: text(value)))
            }
        }
        return headers
    }

    /// Whether the status is 1xx: another head follows.
    static func isInterim(_ head: [UInt8]) -> Bool {
        let code = head.drop { $0 != 0x20 }.dropFirst().prefix(3)
        return code.count == 3 && code.first == 0x31
    }

    /// Codings that stand between the wire and the text: each one multiplies what a small body can become.
    static func codings(_ headers: [Capture.Header]) -> [String] {
        headers.filter { $0.name == "content-encoding" || $0.name == "transfer-encoding" }
            .flatMap { $0.value.utf8.split(separator: 0x2C) }
            .map { text(trimmed(Array($0)[...], front: true)).lowercased() }
            .filter { !$0.isEmpty && $0 != "identity" && $0 != "chunked" }
    }

    static let knownCodings: Set<String> = ["gzip", "x-gzip", "deflate", "br", "zstd"]

    /// Whether `Content-Length`, where there is one, says one number (RFC 9110, 8.6).
    static func hasGoodLength(_ headers: [Capture.Header]) -> Bool {
        let values = Set(headers.filter { $0.name == "content-length" }.map(\.value))
        return values.count < 2
            && values.allSatisfy { value in
                !value.isEmpty && value.utf8.count < 19 && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
    }

    /// UTF-8 where it is valid (Vietnamese servers send it raw), else one character a byte.
    private static func text(_ bytes: some Collection<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>, front: Bool = false) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D { bytes.removeLast() }
        while front, let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
        return bytes
    }
}
