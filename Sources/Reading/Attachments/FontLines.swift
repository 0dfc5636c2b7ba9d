/// Lines put together from runs of text, each in its font; what stands in an old font becomes Unicode at the end.
///
/// Paragraphs may stand in paragraphs (text boxes, notes): the inner one is a line of its own before the outer.
struct FontLines {
    private struct Piece {
        var text: String
        var font: OldFont?
    }

    private var lines: [[Piece]] = []
    private var open: [[Piece]] = [[]]
    /// Bytes kept, of at most ``limit``.
    private var size = 0
    private static let limit = 8 << 20
    /// Some text was left out, because there is too much of it.
    private(set) var isCut = false

    var isFull: Bool { isCut || lines.count >= 200_000 }

    mutating func add(_ text: String, _ font: OldFont? = nil) {
        guard !text.isEmpty else { return }
        guard size + text.utf8.count <= FontLines.limit else {
            isCut = true
            return
        }
        size += text.utf8.count
        let text = text.utf8.contains(0x0A) ? FontLines.onOneLine(text) : text
        let top = open.count - 1
        // A word may be parted into runs of one font; it is read as a whole.
        if let last = open[top].last, last.font == font {
            open[top][open[top].count - 1].text += text
        } else {
            open[top].append(Piece(text: text, font: font))
        }
    }

    private static func onOneLine(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    }

    mutating func begin() { if open.count < 64 { open.append([]) } }

    mutating func end() {
        guard open.count > 1, let line = open.popLast() else { return flush() }
        lines.append(line)
    }

    /// The line ends, the paragraph goes on.
    mutating func flush() {
        lines.append(open[open.count - 1])
        open[open.count - 1] = []
    }

    /// A line's words so far.
    var hasOpenWords: Bool { open.last.map { !$0.isEmpty } ?? false }

    mutating func finished() -> FileText {
        if hasOpenWords { flush() }
        // Documents that were converted to Unicode often keep their old fonts' names.
        var (unicode, old) = (0, 0)
        for piece in lines.joined() where piece.font != nil && OldFont.isHigh(piece.text) {
            if OldFont.isUnicode(piece.text) { unicode += piece.text.utf8.count } else { old += piece.text.utf8.count }
        }
        let isNewThroughout = unicode > old
        var used: [OldFont: Int] = [:]
        let text = lines.map { line in
            line.map { piece in
                guard let font = piece.font, OldFont.isHigh(piece.text), let seen = font.seen(piece.text) else {
                    return piece.text
                }
                let isBetter = seen.after.value > seen.before.value
                let wasGood = seen.before.words > 0 && seen.before.valid == seen.before.words
                guard isNewThroughout ? isBetter : isBetter || !wasGood || seen.after.valid == seen.after.words else {
                    return piece.text
                }
                used[font, default: 0] += piece.text.utf8.count
                return seen.text
            }.joined()
        }
        let font = used.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
        var result = FileText(lines: text)
        result.repair()
        result.origin.encoding = font?.rawValue ?? result.origin.encoding
        result.origin.isPartial = isCut
        return result
    }
}
