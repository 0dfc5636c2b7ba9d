/// Until when and where opinions on a draft are taken.
package struct ConsultationFacts: Sendable, Equatable, Codable {
    package var deadline: Day?
    package var emails: [String]
    /// Where letters go: the words behind «địa chỉ» or «gửi về», to the end of the phrase.
    package var address: String?

    package init(deadline: Day? = nil, emails: [String] = [], address: String? = nil) {
        self.deadline = deadline
        self.emails = emails
        self.address = address
    }

    package static func read(_ text: String, from posted: Day?) -> ConsultationFacts? {
        let facts = ConsultationFacts(
            deadline: Consultation.deadline(in: text, from: posted), emails: emails(in: text),
            address: address(in: text))
        return facts.deadline == nil && facts.emails.isEmpty && facts.address == nil ? nil : facts
    }

    /// At most five, in order, in lower case.
    static func emails(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var found: [String] = []
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") && found.count < 5 {
            var start = index
            while start > 0, index - start < 64, isMail(bytes[start - 1]) { start -= 1 }
            var end = index + 1
            while end < bytes.count, end - index < 80, isMail(bytes[end]) { end += 1 }
            while start < index, !isDigit(bytes[start] | 0x20), !isLower(bytes[start] | 0x20) { start += 1 }
            while end > index + 1, !isLower(bytes[end - 1] | 0x20) { end -= 1 }
            guard start < index, bytes[(index + 1)..<end].contains(UInt8(ascii: ".")) else { continue }
            let mail = Folded.plain(String(decoding: bytes[start..<end], as: UTF8.self))
            if !found.contains(mail) { found.append(mail) }
        }
        return found
    }

    private static func isMail(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLower(byte | 0x20) && byte < 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    }

    private static func address(in text: String) -> String? {
        let letters = Lettered(text)
        for lead in [("dia chi:" as StaticString), "dia chi ", "gui ve ", "gui ve:", "gui den "] {
            var index = 0
            let count = lead.utf8CodeUnitCount
            while index + count < letters.count {
                guard letters.has(lead, at: index), !isLower(letters[index - 1]) else {
                    index += 1
                    continue
                }
                let rest = letters.text(index + count, min(letters.count, index + count + 160))
                if let words = phrase(rest) { return words }
                index += count
            }
        }
        return nil
    }

    /// To the bracket, semicolon, line end, or the words on time or mail that follow.
    private static func phrase(_ rest: String) -> String? {
        var view = String.UnicodeScalarView()
        var afterBreak = false
        for scalar in rest.unicodeScalars {
            if scalar == "(" || scalar == ";" || scalar == "@" { break }
            // A hard line end within a phrase is a space; a new item or figure begins another thing.
            if afterBreak, scalar.value > 0x20, !scalar.properties.isAlphabetic { break }
            afterBreak = scalar == "\n" || afterBreak && scalar.value <= 0x20
            view.append(scalar)
        }
        var words = Folded.tidy(String(view))
        for stop in [" trước ngày", " trước", " qua ", " chậm nhất", " để ", " bằng ", ". "] {
            if let range = words.firstRange(of: stop) { words = String(words[..<range.lowerBound]) }
        }
        while let last = words.unicodeScalars.last, ",.:;-".unicodeScalars.contains(last) { words.removeLast() }
        let plain = Folded.plain(words)
        let isPlace = [
            "so ", "phong ", "van phong ", "chi cuc", "trung tam", "duong ", "pho ", "bo ", "ubnd", "uy ban",
        ]
        guard words.utf8.count > 6, isPlace.contains(where: { plain.hasPrefix($0) || plain.contains(" " + $0) }) else {
            return nil
        }
        return words
    }
}
