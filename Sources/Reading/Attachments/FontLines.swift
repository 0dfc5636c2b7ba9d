/// Lines put together from runs of text, each in its font; what stands in an old font becomes Unicode at the end.
///
/// Paragraphs may stand in paragraphs (text boxes, notes): the inner one is a line of its own before the outer.
struct FontLines {
    private struct Piece {
        var text: String
        var font: OldFont?
    }

    private var lines: [[Piece]] = []
    /// Footnotes stand after the text, whose sentences they would part.
    private var notes: [[Piece]] = []
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

    mutating func end(isNote: Bool = false) {
        guard open.count > 1, let line = open.popLast() else { return flush() }
        if isNote { notes.append(line) } else { lines.append(line) }
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
        lines += notes
        let font = letOldFontsBeSeen()
        var result = FileText(lines: lines.map { line in line.map(\.text).joined() })
        result.repair()
        result.origin.encoding = font?.rawValue ?? result.origin.encoding
        result.origin.isPartial = isCut
        return result
    }

    /// - Returns: the encoding of most of what was changed.
    private mutating func letOldFontsBeSeen() -> OldFont? {
        // Documents that were converted to Unicode often keep their old fonts' names.
        var (unicode, old, all) = (0, 0, 0)
        for piece in lines.joined() where OldFont.isHigh(piece.text) {
            let size = piece.text.utf8.count
            if OldFont.isUnicode(piece.text) { all += size }
            if piece.font != nil { if OldFont.isUnicode(piece.text) { unicode += size } else { old += size } }
        }
        var used: [OldFont: Int] = [:]
        change { piece in
            guard let font = piece.font, let seen = font.seen(piece.text) else { return nil }
            let isBetter = seen.after.value > seen.before.value
            let wasGood = seen.before.words > 0 && seen.before.valid == seen.before.words
            guard isBetter || unicode <= old && (!wasGood || seen.after.valid == seen.after.words) else { return nil }
            used[font, default: 0] += piece.text.utf8.count
            return seen.text
        }
        let font = used.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
        guard let font else { return nil }
        // What names no font beside old text is old too, where its words say so; in a document without any Unicode also
        // where they do not speak against it.
        change { piece in
            guard piece.font == nil, let seen = font.seen(piece.text), seen.after.words > 0,
                seen.after.valid == seen.after.words
            else { return nil }
            return all == 0 || seen.before.valid * 2 <= seen.after.valid ? seen.text : nil
        }
        return font
    }

    private mutating func change(_ seen: (Piece) -> String?) {
        for line in lines.indices {
            for index in lines[line].indices where OldFont.isHigh(lines[line][index].text) {
                if let text = seen(lines[line][index]) { lines[line][index].text = text }
            }
        }
    }
}
