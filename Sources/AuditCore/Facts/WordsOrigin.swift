/// How the words of a file were had, and whether they are all of its words.
package struct WordsOrigin: Sendable, Equatable, Codable {
    package enum Means: String, Sendable, Codable {
        /// The file itself holds them.
        case text
        /// Some or all were recognised in a picture (OCR): a letter may be wrong, a line may be lost.
        case ocr
    }

    package var means: Means
    /// The old encoding that was undone: `tcvn3`, `vni`, `utf-8` (encoded twice); nil where none was.
    package var encoding: String?
    /// Pages or members were left unread, because of a limit or because they could not be read.
    package var isPartial: Bool

    package init(means: Means = .text, encoding: String? = nil, isPartial: Bool = false) {
        self.means = means
        self.encoding = encoding
        self.isPartial = isPartial
    }

    /// What does not stand in the words does not stand in the file.
    package var provesAbsence: Bool { means == .text && !isPartial }
}

extension Page {
    /// What was not found in the words may still stand there: they were not read, not all read, or recognised.
    package var mayHoldMore: Bool {
        unreadable != nil || words.map { !$0.provesAbsence } ?? false
    }

    /// Why what was not found is unknown and not absent, for people; nil where it is absent.
    package var doubtWords: String? {
        if let unreadableWords { return "tệp không đọc được (\(unreadableWords))" }
        guard let words, !words.provesAbsence else { return nil }
        if words.means == .ocr { return "chữ nhận dạng từ bản quét (OCR), có thể sót" }
        return "tệp mới đọc được một phần"
    }
}
