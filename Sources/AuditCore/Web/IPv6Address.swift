/// An IPv6 address, read and written as the URL Standard says (RFC 5952 form).
struct IPv6Address: CustomStringConvertible {
    private var pieces: [UInt16] = []

    /// - Parameter text: without brackets; no zone.
    init?(_ text: ArraySlice<UInt8>) {
        var at = text.startIndex
        var compress: Int?
        func byte() -> UInt8? { at < text.endIndex ? text[at] : nil }

        if byte() == Self.colon {
            guard text.dropFirst().first == Self.colon else { return nil }
            at += 2
            compress = 0
        }
        while let current = byte() {
            guard pieces.count < 8 else { return nil }
            if current == Self.colon {
                guard compress == nil else { return nil }
                at += 1
                compress = pieces.count
                continue
            }
            let start = at
            var value: UInt16 = 0
            while at - start < 4, let digit = byte().flatMap(PercentCoding.hexValue) {
                value = value << 4 | UInt16(digit)
                at += 1
            }
            if byte() == Self.dot {
                guard at > start, pieces.count <= 6, let tail = Self.dotted(text[start...]) else { return nil }
                pieces += tail
                break
            }
            if let next = byte() {
                guard next == Self.colon, at > start, at + 1 < text.endIndex else { return nil }
                at += 1
            }
            pieces.append(value)
        }
        if let compress {
            // "::" may stand for no piece at all, but never beside eight of them.
            guard pieces.count < 8 else { return nil }
            pieces.insert(contentsOf: repeatElement(0, count: 8 - pieces.count), at: compress)
        }
        guard pieces.count == 8 else { return nil }
    }

    /// Four decimal bytes without leading zeros, as two pieces.
    private static func dotted(_ text: ArraySlice<UInt8>) -> [UInt16]? {
        let parts = text.split(separator: dot, omittingEmptySubsequences: false)
        let bytes = parts.compactMap { part -> UInt16? in
            guard (1...3).contains(part.count), part.allSatisfy(ASCII.isDigit), part.count == 1 || part.first != 0x30
            else { return nil }
            let value = part.reduce(UInt16(0)) { $0 * 10 + UInt16($1 - 0x30) }
            return value <= 255 ? value : nil
        }
        guard parts.count == 4, bytes.count == 4 else { return nil }
        return [bytes[0] << 8 | bytes[1], bytes[2] << 8 | bytes[3]]
    }

    var description: String {
        let run = longestRunOfZeros
        guard run.count > 1 else { return Self.joined(pieces[...]) }
        return Self.joined(pieces[..<run.lowerBound]) + "::" + Self.joined(pieces[run.upperBound...])
    }

    private static func joined(_ pieces: ArraySlice<UInt16>) -> String {
        pieces.map { String($0, radix: 16) }.joined(separator: ":")
    }

    /// The first of the longest.
    private var longestRunOfZeros: Range<Int> {
        var best = 0..<0
        var start = 0
        for (index, piece) in pieces.enumerated() {
            if piece != 0 { start = index + 1 } else if index + 1 - start > best.count { best = start..<(index + 1) }
        }
        return best
    }

    private static let colon = UInt8(ascii: ":")
    private static let dot = UInt8(ascii: ".")
}
