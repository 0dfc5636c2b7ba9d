/// A path of an `Allow` or `Disallow` line, with `*` for anything and a last `$` for the end.
///
/// Matching takes time linear in target and pattern, whatever stands in them: a stranger writes both.
struct RobotsPattern: Sendable {
    /// All parts between stars, one after the other.
    private let text: [UInt8]
    /// Where the part ends with which the target starts.
    private let prefixEnd: Int
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
        var text = parts.first ?? []
        prefixEnd = text.count
        var pieces: [Piece] = []
        for (index, part) in parts.enumerated().dropFirst() where !part.isEmpty || index == parts.count - 1 {
            pieces.append(Piece(start: text.count, bytes: part))
            text += part
        }
        self.text = text
        self.pieces = pieces
        isAnchored = anchored
    }

    func matches(_ target: [UInt8]) -> Bool {
        guard target.starts(with: text[..<prefixEnd]) else { return false }
        guard let last = pieces.last else { return !isAnchored || target.count == prefixEnd }
        var at = prefixEnd
        for piece in isAnchored ? pieces.dropLast() : pieces[...] {
            guard let end = piece.endOfFirst(of: text, in: target, from: at) else { return false }
            at = end
        }
        guard isAnchored else { return true }
        let count = last.end - last.start
        return target.count - at >= count && target.suffix(count) == text[last.start..<last.end]
    }

    /// A part to be found; a long one with the failure function of Knuth, Morris and Pratt, without which a search could
    /// take as many steps as target and part have pairs of bytes.
    private struct Piece: Sendable {
        private static let short = 16

        let start: Int
        let end: Int
        private let fallbacks: [Int32]

        init(start: Int, bytes: [UInt8]) {
            self.start = start
            end = start + bytes.count
            guard bytes.count > Self.short else {
                fallbacks = []
                return
            }
            var fallbacks = [Int32](repeating: 0, count: bytes.count)
            var matched = 0
            for index in bytes.indices.dropFirst() {
                while matched > 0 && bytes[index] != bytes[matched] { matched = Int(fallbacks[matched - 1]) }
                if bytes[index] == bytes[matched] { matched += 1 }
                fallbacks[index] = Int32(matched)
            }
            self.fallbacks = fallbacks
        }

        func endOfFirst(of text: [UInt8], in target: [UInt8], from first: Int) -> Int? {
            let count = end - start
            guard count > 0 else { return first }
            guard target.count - first >= count else { return nil }
            return fallbacks.isEmpty
                ? plainEnd(of: text, in: target, from: first) : linearEnd(of: text, in: target, from: first)
        }

        private func plainEnd(of text: [UInt8], in target: [UInt8], from first: Int) -> Int? {
            let count = end - start
            let head = text[start]
            for at in first...(target.count - count) where target[at] == head {
                var matched = 1
                while matched < count, target[at + matched] == text[start + matched] { matched += 1 }
                if matched == count { return at + count }
            }
            return nil
        }

        private func linearEnd(of text: [UInt8], in target: [UInt8], from first: Int) -> Int? {
            var matched = 0
            for index in first..<target.count {
                while matched > 0 && target[index] != text[start + matched] { matched = Int(fallbacks[matched - 1]) }
                if target[index] == text[start + matched] { matched += 1 }
                if matched == end - start { return index + 1 }
            }
            return nil
        }
    }
}
