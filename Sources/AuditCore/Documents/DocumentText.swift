/// Fields of a paper read from its own words, laid out after NĐ 30/2020/NĐ-CP.
package struct DocumentText: Sendable, Equatable {
    package var fields = DocumentFields()
    package var facts: PaperFacts?
    /// The number with its parts.
    package var number: DocumentNumber?
    /// Place-date line: `Bắc Giang, ngày 05 tháng 01 năm 2022`; nil where the day was left blank.
    package var signed: Day?
    private var year: Int?

    /// `readsFacts`: whether ``facts`` are asked for.
    package init(lines: [String], readsFacts: Bool = true) {
        let head = Array(lines.prefix(70))
        let numberLine = readNumber(head)
        readSigned(head)
        readType(head, from: numberLine ?? 0)
        if numberLine != nil { fields.issuer = PaperHead.issuer(head, above: numberLine ?? 0) }
        fields.recipients = RecipientsBlock.items(in: lines)
        if let signature = SignatureBlock(lines: lines) {
            fields.signer = signature.name
            fields.position = signature.position
            fields.capacity = signature.capacity
        }
        guard readsFacts else { return }
        facts = PaperFacts.read(
            title: [fields.type, fields.subject].compactMap { $0 }.joined(separator: " "),
            text: lines.joined(separator: "\n"), type: fields.type, signed: signed, year: year)
    }

    /// Whether anything says that this is a paper, not just any text.
    package var isPaper: Bool { number != nil || fields.recipients != nil || signed != nil && fields.type != nil }

    private mutating func readNumber(_ head: [String]) -> Int? {
        let isUnmarked = !head.contains(where: NumberLine.hasMarks)
        for (index, line) in head.prefix(30).enumerated() where NumberLine.mayBeOne(line) {
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
            guard let stamp = PlaceDate(line) else { continue }
            fields.place = stamp.place
            signed = stamp.day
            year = stamp.year
            return
        }
    }

    private mutating func readType(_ head: [String], from start: Int) {
        for index in start..<min(head.count, start + 25) {
            let line = Folded.tidy(head[index])
            // The longest name of a form has 15 letters.
            if line.utf8.count < 100, PaperHead.isBody(line), let name = DocumentType.named(PaperHead.bare(line)) {
                fields.type = name
                fields.subject = PaperHead.subject(head, after: index)
                return
            }
            if PaperHead.mayOpenSubject(head[index]),
                PaperHead.opensSubject(Column.left(of: head[index], atStart: true))
            {
                fields.subject = PaperHead.letterSubject(head, at: index)
                fields.type = fields.type ?? "Công văn"
                return
            }
        }
    }
}
