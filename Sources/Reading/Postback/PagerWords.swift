import AuditCore

/// What the words, signs and pictures of a pager's links say.
enum PagerWords {
    enum Label: Equatable {
        case number(Int)
        case next, previous, first, last
        /// «…»: the next or the previous ten pages.
        case more
        /// «»» and «>>»: the next page, or the last where another link says «next».
        case nextOrLast
    }

    /// The label that stands in a link's text; nil where the text says anything else.
    static func label(_ text: String) -> Label? {
        let plain = Folded.plain(text)
        guard plain.utf8.count <= 40 else { return nil }
        var signs: [Unicode.Scalar] = []
        var words: [String] = []
        var word = ""
        for scalar in plain.unicodeScalars {
            switch scalar {
            case "[", "]", "(", ")", " ", "|", ":", "\u{A0}":
                if scalar == "|" { signs.append(scalar) }
                if !word.isEmpty { words.append(word) }
                word = ""
            case "<", ">", "«", "»", "‹", "›", "→", "←", "▶", "►", "◀", "◄", ".", "…":
                signs.append(scalar)
                if !word.isEmpty { words.append(word) }
                word = ""
            default: word.unicodeScalars.append(scalar)
            }
        }
        if !word.isEmpty { words.append(word) }
        if words.isEmpty { return sign(signs) }
        // «2.» numbers a row, «.pdf» names a file.
        guard !signs.contains(".") else { return nil }
        if words.count <= 2, words.count == 1 || ["trang", "page"].contains(words[0]), let last = words.last,
            let number = PostbackEvent.number(Array(last.utf8)), !signs.contains(where: { $0 != "|" })
        {
            return .number(number)
        }
        return phrases[words.joined(separator: " ")]
    }

    private static func sign(_ signs: [Unicode.Scalar]) -> Label? {
        let text = String(String.UnicodeScalarView(signs))
        switch text {
        case ">", "›", "→", "▶", "►": return .next
        case "»", ">>", "››", "►►", "▶▶": return .nextOrLast
        case ">|", "»|", ">>|", ">>>", "»»", "›|": return .last
        case "<", "‹", "←", "◀", "◄": return .previous
        case "«", "<<", "|<", "|«", "|<<", "<<<", "««", "‹‹", "|‹": return .first
        case "…", "..", "...", "....": return .more
        default: return nil
        }
    }

    private static let phrases: [String: Label] = {
        var table: [String: Label] = [:]
        for (label, texts) in [
            (
                Label.next,
                "next|next page|trang sau|trang tiep|trang ke|trang ke tiep|trang tiep theo|tiep|tiep theo|sau|ke tiep|"
                    + "trang toi|toi|ke"
            ),
            (.previous, "prev|previous|previous page|prev page|trang truoc|truoc|trang truoc do|lui"),
            (.first, "first|first page|dau|trang dau|dau tien|trang dau tien|ve dau|start"),
            (.last, "last|last page|cuoi|trang cuoi|cuoi cung|trang cuoi cung|ve cuoi|end"),
            (.more, "next pages|next 10 pages|10 trang sau|nhom sau|nhom trang sau|10 trang tiep|10 trang tiep theo"),
        ] {
            for text in texts.utf8.split(separator: UInt8(ascii: "|")) { table[String(Substring(text))] = label }
        }
        return table
    }()

    /// The label that a class, an icon or a picture's file name stands for: `rgPageNext`, `fa-angle-right`, `next.gif`.
    static func icon(_ name: String) -> Label? {
        let words = PagerNames.words(name)
        if words.contains("prev") || words.contains("previous") || words.contains("left") { return nil }
        if words.contains("next") || words.contains("sau") || words.contains("tiep") {
            return words.contains("group") || words.contains("pages") ? .more : .next
        }
        if words.contains("last") || words.contains("cuoi") { return .last }
        guard words.contains("right"), words.contains(where: { ["angle", "chevron", "arrow", "caret"].contains($0) })
        else { return nil }
        return words.contains("double") ? .nextOrLast : .next
    }

    /// The page that a line such as «Trang 3/12», «Page 3 of 12», «Trang 3 trong 12» says is shown.
    static func shown(_ text: String) -> Int? {
        let words = Folded.plain(text).utf8.split { $0 == 0x20 || "/:()[],.-".utf8.contains($0) }
            .map { String(Substring($0)) }
        guard words.count <= 16, let start = words.firstIndex(where: { $0 == "trang" || $0 == "page" }) else {
            return nil
        }
        var rest = words[(start + 1)...]
        while let first = rest.first, ["so", "thu", "hien", "tai"].contains(first) { rest.removeFirst() }
        guard let number = rest.first.flatMap({ PostbackEvent.number(Array($0.utf8)) }) else { return nil }
        rest.removeFirst()
        if let first = rest.first, ["of", "cua", "tren", "trong", "tong", "trang"].contains(first) {
            rest.removeFirst()
        }
        while let first = rest.first, ["so", "tong"].contains(first) { rest.removeFirst() }
        guard let total = rest.first.flatMap({ PostbackEvent.number(Array($0.utf8)) }) else { return nil }
        return total >= number ? number : nil
    }
}
