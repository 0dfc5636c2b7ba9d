/// A path of an `Allow` or `Disallow` line, with `*` for anything and a last `$` for the end.
///
/// Matching takes time linear in target and pattern, whatever stands in them: a stranger writes both.
struct RobotsPattern: Sendable {
    /// Bytes of the normalised line; the rule with the most wins.
    let length: Int
    /// What the target starts with.
    private let prefix: [UInt8]
    /// What follows in this order, each after a `*`.
    private let pieces: [Piece]
    private let isAnchored: Bool

    init(_ value: ArraySlice<UInt8>) {
        let anchored = value.last == UInt8(ascii: "$")
        let parts = (anchored ? value.dropLast() : value)
            .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
            .map { RobotsText.normalised($0, escaping: RobotsText.dollar) }
        // An escaped `$` counts as the one byte that the line has.
        let dollars = value.dropLast().lazy.filter { $0 == UInt8(ascii: "$") }.count
        length = parts.reduce(parts.count - 1) { $0 + $1.count } - 2 * dollars + (anchored ? 1 : 0)
        prefix = parts.first ?? []
        pieces = parts.dropFirst().enumerated().compactMap { index, part in
            part.isEmpty && index < parts.count - 2 ? nil : Piece(part)
        }
        isAnchored = anchored
    }

    /// Takes a target that ``RobotsText/target(_:)`` has normalised.
    func matches(_ text: [UInt8]) -> Bool {
        guard text.starts(with: prefix) else { return false }
        guard let last = pieces.last else { return !isAnchored || text.count == prefix.count }
        var at = prefix.count
        for piece in isAnchored ? pieces.dropLast() : pieces[...] {
            guard let end = piece.endOfFirst(in: text, from: at) else { return false }
            at = end
        }
        return !isAnchored || (text.count - at >= last.bytes.count && text.suffix(last.bytes.count) == last.bytes[...])
    }

    /// Bytes to be found, with the failure function of Knuth, Morris and Pratt.
    private struct Piece: Sendable {
        let bytes: [UInt8]
        private let fallbacks: [Int32]

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            var fallbacks = [Int32](repeating: 0, count: bytes.count)
            var matched = 0
            for index in bytes.indices.dropFirst() {
                while matched > 0 && bytes[index] != bytes[matched] { matched = Int(fallbacks[matched - 1]) }
                if bytes[index] == bytes[matched] { matched += 1 }
                fallbacks[index] = Int32(matched)
            }
            self.fallbacks = fallbacks
        }

        func endOfFirst(in text: [UInt8], from start: Int) -> Int? {
            guard !bytes.isEmpty else { return start }
            guard text.count - start >= bytes.count else { return nil }
            var matched = 0
            for index in start..<text.count {
                while matched > 0 && text[index] != bytes[matched] { matched = Int(fallbacks[matched - 1]) }
                if text[index] == bytes[matched] { matched += 1 }
                if matched == bytes.count { return index + 1 }
            }
            return nil
        }
    }
}

/// One spelling for what is equal in paths (RFC 9309, 2.2.2): unreserved characters bare, all but the reserved encoded,
/// digits of `%XX` in upper case.
enum RobotsText {
    static let dollar = ASCIISet("$")
    private static let special = ASCIISet("*$")
    private static let unreserved = ASCIISet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    private static let encoded = ASCIISet(" \"<>\\^`{|}", controls: true, above: true)

    /// A target, in which `*` and `$` are characters like others.
    static func target(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return normalised(bytes[...], escaping: special)
    }

    static func normalised(_ bytes: ArraySlice<UInt8>, escaping: ASCIISet) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if let byte = PercentCoding.triplet(in: bytes, at: index) {
                if unreserved.contains(byte) { out.append(byte) } else { PercentCoding.append(byte, to: &out) }
                index += 3
                continue
            }
            let byte = bytes[index]
            if encoded.contains(byte) || escaping.contains(byte) {
                PercentCoding.append(byte, to: &out)
            } else {
                out.append(byte)
            }
            index += 1
        }
        return out
    }
}
