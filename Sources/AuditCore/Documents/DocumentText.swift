/// Fields of a paper read from its own words, laid out after NĐ 30/2020/NĐ-CP.
package struct DocumentText: Sendable, Equatable {
    package var fields = DocumentFields()
    /// The number with its parts.
    package var number: DocumentNumber?
    /// Place-date line: `Bắc Giang, ngày 05 tháng 01 năm 2022`; nil where the day was left blank.
    package var signed: Day?

    package init(lines: [String]) {
        let head = Array(lines.prefix(70))
        let numberLine = readNumber(head)
        readSigned(head)
        readType(head, from: numberLine ?? 0)
        if numberLine != nil { fields.issuer = DocumentText.issuer(head, above: numberLine ?? 0) }
        fields.recipients = RecipientsBlock.items(in: lines)
        fields.signer = DocumentText.signer(lines)
    }

    /// Whether anything says that this is a paper, not just any text.
    package var isPaper: Bool { number != nil || fields.recipients != nil || signed != nil && fields.type != nil }

    private mutating func readNumber(_ head: [String]) -> Int? {
        let isUnmarked = !head.contains(where: NumberLine.hasMarks)
        for (index, line) in head.prefix(30).enumerated() {
            let letters = Lettered(line)
            guard let start = NumberLine.start(letters, isUnmarked: isUnmarked) else { continue }
            // The other column of the line holds the place and day.
            guard let found = DocumentNumber.first(in: letters.text(start, min(letters.count, start + 70))) else {
                continue
            }
            number = found
            fields.number = found.written
            fields.type = found.typeName
            return index
        }
        return nil
    }

    private mutating func readSigned(_ head: [String]) {
        for line in head.prefix(40) {
            for date in DateReader.dates(in: line) where date.isInWords {
                let before = Folded.plain(String(String.UnicodeScalarView(line.unicodeScalars.prefix(date.start))))
                if before.hasSuffix(", ngay") || before.hasSuffix(",ngay") {
                    signed = date.day
                    return
                }
            }
        }
    }

    private mutating func readType(_ head: [String], from start: Int) {
        for index in start..<min(head.count, start + 25) {
            let line = Folded.tidy(head[index])
            // The longest name of a form has 15 letters.
            if line.utf8.count < 100, let name = DocumentType.named(DocumentText.bare(line)), Column.isSignature(line) {
                fields.type = name
                fields.subject = DocumentText.paragraph(head, after: index)
                return
            }
            let plain = Folded.plain(line)
            if plain.hasPrefix("v/v") || plain.hasPrefix("ve viec") || plain.hasPrefix("vv ") {
                var words = Column.left(of: head[index], atStart: false)
                if let next = head.dropFirst(index + 1).first {
                    let more = Column.left(of: next, atStart: false)
                    if more.unicodeScalars.first?.properties.isLowercase == true { words += " " + more }
                }
                fields.subject = Folded.tidy(words)
                fields.type = fields.type ?? "Công văn"
                return
            }
        }
    }

    private static func bare(_ line: String) -> String {
        String(String.UnicodeScalarView(line.unicodeScalars.filter { $0 != "*" && $0 != ":" }))
    }

    /// The lines of the trích yếu, under the name of the form.
    private static func paragraph(_ lines: [String], after index: Int) -> String? {
        var words: [String] = []
        for line in lines.dropFirst(index + 1).prefix(8) {
            let text = bare(Folded.tidy(line))
            if text.isEmpty {
                if words.isEmpty { continue }
                break
            }
            let plain = Folded.plain(text)
            let isBody = ["can cu", "kinh gui", "thuc hien", "theo ", "i. ", "1. ", "phan "].contains {
                plain.hasPrefix($0)
            }
            let isRule = !text.unicodeScalars.contains { $0.properties.isAlphabetic }
            if isBody || isRule || RecipientsBlock.heading(line) != nil { break }
            words.append(text)
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Capitals in the left column above the number, the lowest body last: SỞ KHOA HỌC VÀ CÔNG NGHỆ.
    private static func issuer(_ lines: [String], above number: Int) -> String? {
        var words: [String] = []
        for line in lines.prefix(number).reversed() {
            let left = Column.left(of: line, atStart: true)
            let plain = Folded.plain(left)
            guard Column.isSignature(left), !plain.hasPrefix("cong hoa"), !plain.hasPrefix("doc lap") else {
                if words.isEmpty { continue }
                break
            }
            words.insert(left, at: 0)
            let heads = [
                "so ", "ubnd", "uy ban", "chi cuc", "ban ", "trung tam", "phong ", "hoi dong", "bo ", "thanh tra",
            ]
            if heads.contains(where: { plain.hasPrefix($0) }) || words.count == 3 { break }
        }
        return words.isEmpty ? nil : Folded.tidy(words.joined(separator: " "))
    }

    /// The name under the signature: the last one to the right of, or below, «Nơi nhận».
    private static func signer(_ lines: [String]) -> String? {
        guard let start = lines.lastIndex(where: { RecipientsBlock.heading($0) != nil }) else { return nil }
        var name: String?
        for line in lines[start...].prefix(40) {
            let right = Folded.tidy(rightColumn(line))
            if isPersonName(right) { name = right }
        }
        return name
    }

    private static func rightColumn(_ line: String) -> String {
        let scalars = Array(line.unicodeScalars)
        var gapEnd = 0
        var spaces = 0
        for (index, scalar) in scalars.enumerated() {
            if Folded.isSpace(scalar) || scalar.value == 0x20 {
                spaces += 1
            } else {
                if spaces >= 3 { gapEnd = index }
                spaces = 0
            }
        }
        return String(String.UnicodeScalarView(scalars[gapEnd...]))
    }

    /// Two to five words, each beginning with a capital and going on in lower case.
    static func isPersonName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...5).contains(words.count) else { return false }
        return words.allSatisfy { word in
            let scalars = word.unicodeScalars
            guard let first = scalars.first, first.properties.isUppercase, scalars.count <= 8 else { return false }
            let isName = scalars.dropFirst().allSatisfy { $0.properties.isLowercase || Folded.isMark($0) }
            return isName && scalars.count > 1
        }
    }
}
