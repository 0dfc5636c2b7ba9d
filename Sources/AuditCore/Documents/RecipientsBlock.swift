/// The block «Nơi nhận» of a paper, out of its lines of text (`pdftotext -layout`, or HTML's blocks).
///
/// Signatures and digital stamps in the right column are dropped, items that go on in the next line are joined; both
/// parts count, the one after "Bản điện tử:" too.
package enum RecipientsBlock {
    /// - Returns: the items without their dashes; nil where no block, or none with readable items, was seen.
    package static func items(in lines: [String]) -> [String]? {
        for index in lines.indices {
            guard let rest = heading(lines[index]) else { continue }
            var reader = RecipientsReader()
            reader.begin(rest)
            for line in lines[(index + 1)...].prefix(60) {
                guard reader.take(line) else { break }
            }
            let items = reader.finished()
            if !items.isEmpty { return items }
        }
        return nil
    }

    /// The line begins with the words "Nơi nhận".
    package static func opens(_ line: String) -> Bool { heading(line) != nil }

    /// What follows the words "Nơi nhận" in their line; nil when the line does not begin with them.
    static func heading(_ line: String) -> String? {
        guard Lettered.first(line, skips: { !isLower($0) && !isDigit($0) }) == UInt8(ascii: "n") else { return nil }
        let letters = Lettered(line)
        var start = 0
        while start < letters.count, !isLower(letters[start]), !isDigit(letters[start]) { start += 1 }
        guard letters.has("noi nhan", at: start) else { return nil }
        var end = start + 8
        while end < letters.count, letters[end] == UInt8(ascii: "*") { end += 1 }
        let next = letters.skippingSpaces(end, most: 2)
        guard next >= letters.count || letters[next] == UInt8(ascii: ":") || letters[next] == 0x20 else { return nil }
        return letters.text(letters[next] == UInt8(ascii: ":") ? next + 1 : end, letters.count)
    }
}

/// Takes the lines of one block, one after the other.
struct RecipientsReader {
    private var items: [String] = []
    private var sawBullet = false
    private var blanks = 0

    /// Words in the heading's own line: "Nơi nhận: - Như trên; - Lưu: VT." or the signature's column.
    mutating func begin(_ rest: String) {
        let left = Column.left(of: rest, atStart: false)
        guard let first = left.unicodeScalars.first else { return }
        if Column.isBullet(first) {
            for part in Column.inline(left) { add(part, bullet: true) }
        } else if left.unicodeScalars.contains(";") {
            for part in left.split(separator: ";") { add(String(part), bullet: false) }
        }
    }

    /// - Returns: false when the block is over.
    mutating func take(_ line: String) -> Bool {
        let left = Column.left(of: line, atStart: true)
        guard let first = left.unicodeScalars.first else {
            let isBlank = line.unicodeScalars.allSatisfy { $0.value <= 0x20 || Folded.isSpace($0) }
            blanks += isBlank ? 1 : 0
            return blanks <= 6
        }
        let plain = Folded.plain(left)
        if plain.hasPrefix("ban dien tu") || plain.hasPrefix("ban giay") || plain.hasPrefix("gui ban giay") {
            blanks = 0
            return true
        }
        if Column.isStamp(plain) { return true }
        if Column.isBullet(first) {
            // A new list after a wide gap is the body of another page.
            if blanks > 3, !items.isEmpty { return false }
            blanks = 0
            let parts = Column.inline(left)
            for part in parts { add(part, bullet: true) }
            return true
        }
        return takeUnmarked(left, plain)
    }

    private mutating func takeUnmarked(_ left: String, _ plain: String) -> Bool {
        if plain.hasPrefix("luu") || plain.hasPrefix("nhu "), items.count < 40 {
            add(left, bullet: false)
            return true
        }
        if Column.isSignature(left) { return items.isEmpty }
        guard let last = items.last else {
            if sawBullet || !left.hasSuffix(";") && !left.hasSuffix(",") { return blanks < 2 && !left.hasSuffix(":") }
            add(left, bullet: false)
            return true
        }
        if !Column.isClosed(last), blanks == 0 {
            items[items.count - 1] = Folded.tidy(last + " " + left)
            return true
        }
        if !sawBullet, left.hasSuffix(";") || left.hasSuffix("."), left.utf8.count < 160 {
            add(left, bullet: false)
            return true
        }
        return false
    }

    private mutating func add(_ text: String, bullet: Bool) {
        let item = Column.item(text)
        guard !item.isEmpty else { return }
        sawBullet = sawBullet || bullet
        items.append(item)
    }

    func finished() -> [String] { items }
}

/// One line of a paper that was set in two columns.
enum Column {
    /// The left column's words; empty when only the right column has any.
    ///
    /// Columns are parted by three spaces or more. A line that begins far to the right has no left column.
    static func left(of line: String, atStart: Bool) -> String {
        var indent = 0
        var text = String.UnicodeScalarView()
        /// Scalars of `text`, which does not know their number itself.
        var count = 0
        var gap = 0
        for scalar in line.unicodeScalars {
            if Folded.isSpace(scalar) || scalar.value == 0x20 {
                if text.isEmpty { indent += scalar.value == 9 ? 8 : 1 } else { gap += scalar.value == 9 ? 8 : 1 }
                // A dash set far before its item is no column of its own.
                let isDash = count == 1 && text.first.map(isBullet) ?? false
                if gap >= 3, !isDash { break }
                continue
            }
            if Folded.isInvisible(scalar), !(0xE000...0xF8FF).contains(scalar.value) { continue }
            if text.isEmpty, indent > (atStart ? 24 : 3) { return "" }
            // "đa ̣o": the font set the mark after a space; it belongs to the letter before.
            if gap > 0, !Folded.isMark(scalar) {
                text.append(" ")
                count += 1
            }
            gap = 0
            text.append(scalar)
            count += 1
        }
        while let last = text.last, last == "*" || last == "_" { text.removeLast() }
        while let first = text.first, first == "*" || first == "_" { text.removeFirst() }
        return String(text).precomposedStringWithCanonicalMapping
    }

    static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "+", "•", "·", "–", "—", "−", "▪", "●", "‐", "‑", "*": true
        default: (0xE000...0xF8FF).contains(scalar.value)
        }
    }

    /// Items that stand in one line: "- Như trên; - Lưu: VT."
    static func inline(_ text: String) -> [String] {
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let starts =
                isBullet(scalar) && index > 1 && scalars[index - 1] == " "
                && (scalars[index - 2] == ";" || scalars[index - 2] == ".")
            if starts {
                parts.append(String(part))
                part = String.UnicodeScalarView()
            }
            part.append(scalar)
        }
        parts.append(String(part))
        return parts
    }

    /// Without its dash and closing mark.
    static func item(_ text: String) -> String {
        var view = text.unicodeScalars[...]
        while let first = view.first, isBullet(first) || Folded.isSpace(first) { view = view.dropFirst() }
        return Folded.tidy(String(view))
    }

    /// The item is at its end: what follows is another thing.
    static func isClosed(_ item: String) -> Bool { item.hasSuffix(";") || item.hasSuffix(".") || item.hasSuffix("./") }

    static func isStamp(_ plain: String) -> Bool {
        ["ky boi", "gio ky", "nguoi ky:", "email:", "co quan:", "thoi gian ky", "ngay ky", "digitally signed"]
            .contains { plain.hasPrefix($0) }
    }

    /// "KT. GIÁM ĐỐC", "TRƯỞNG PHÒNG": capitals alone.
    static func isSignature(_ text: String) -> Bool {
        var letters = 0
        for scalar in text.unicodeScalars {
            guard Capital.isLetter(scalar) else { continue }
            guard Capital.isOne(scalar) || Folded.isMark(scalar) else { return false }
            letters += 1
        }
        return letters >= 5
    }
}
