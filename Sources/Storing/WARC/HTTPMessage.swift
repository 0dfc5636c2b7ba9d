import AuditCore

/// A response as bytes, taken apart.
struct HTTPMessage: Equatable, Sendable {
    var status: Int
    /// Lower-case names, in the order received.
    var headers: [Capture.Header]
    /// Where the body begins.
    var bodyStart: Int

    /// - Returns: nil where `bytes` do not begin with a status line. Bare LF is taken as a line end.
    static func parse(_ bytes: [UInt8]) -> HTTPMessage? {
        guard bytes.starts(with: "HTTP/".utf8) else { return nil }
        var message = HTTPMessage(status: 0, headers: [], bodyStart: bytes.count)
        var at = 0
        var isFirst = true
        while let line = nextLine(bytes, &at) {
            if line.isEmpty {
                message.bodyStart = at
                break
            }
            if isFirst {
                guard let status = statusCode(line) else { return nil }
                message.status = status
                isFirst = false
            } else if line.first == 32 || line.first == 9, let last = message.headers.indices.last {
                message.headers[last].value += " " + text(trimmed(line))
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                message.headers.append(
                    Capture.Header(name: token(line[..<colon]), value: text(trimmed(line[(colon + 1)...]))))
            }
        }
        return isFirst ? nil : message
    }

    /// The line at `at` without its end; nil after the last.
    static func nextLine(_ bytes: [UInt8], _ at: inout Int) -> ArraySlice<UInt8>? {
        guard at < bytes.count else { return nil }
        let end = bytes[at...].firstIndex(of: 10) ?? bytes.count
        let line = bytes[at..<end]
        at = min(end + 1, bytes.count)
        return line.last == 13 ? line.dropLast() : line
    }

    private static func statusCode(_ line: ArraySlice<UInt8>) -> Int? {
        let parts = line.split(separator: 32, maxSplits: 2)
        guard parts.count >= 2, parts[1].count == 3 else { return nil }
        return decimal(parts[1])
    }

    /// Lower-case ASCII, without white space around it.
    static func token(_ bytes: ArraySlice<UInt8>) -> String {
        text(trimmed(bytes).map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }[...])
    }

    /// UTF-8 where it is, else each byte a Latin-1 letter.
    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while let first = rest.first, first == 32 || first == 9 { rest = rest.dropFirst() }
        while let last = rest.last, last == 32 || last == 9 || last == 13 { rest = rest.dropLast() }
        return rest
    }

    /// A number of at most 15 digits, white space around it allowed.
    static func decimal(_ bytes: ArraySlice<UInt8>) -> Int? {
        let digits = trimmed(bytes)
        guard (1...15).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    }
}
