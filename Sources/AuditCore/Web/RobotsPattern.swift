/// A path of an `Allow` or `Disallow` line, with `*` for anything and a last `$` for the end.
///
/// Matching takes time linear in target and pattern, whatever stands in them: a stranger writes both.
struct RobotsPattern: Sendable {
    /// What the target starts with.
    private let prefix: [UInt8]
    /// What follows in this order, each after a `*`.
    private let pieces: [Piece]
    private let isAnchored: Bool

    /// - Parameters:
    ///   - value: of the line.
    ///   - respelling: what stands between two stars, as it is to be compared.
    init(_ value: ArraySlice<UInt8>, respelling: (ArraySlice<UInt8>) -> [UInt8] = { Array($0) }) {
        let anchored = value.last == UInt8(ascii: "$")
        let parts = (anchored ? value.dropLast() : value)
            .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
            .map(respelling)
        prefix = parts.first ?? []
        pieces = parts.dropFirst().enumerated().compactMap { index, part in
            part.isEmpty && index < parts.count - 2 ? nil : Piece(part)
        }
        isAnchored = anchored
    }

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
