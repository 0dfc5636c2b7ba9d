/// Something wrong in a rules file, a profile or a register, and where.
///
/// The first letter of ``code`` is the stage: `J` syntax, `S` structure, `V` meaning, `W` warning, `R` register (CSV).
/// A stage is read only when the stages before it found nothing; all faults of one stage come together.
package struct RuleFault: Error, Sendable, Equatable {
    package var code: String
    package var place: Place
    /// Bytes from the start of the file.
    package var offset: Int
    /// In Vietnamese, without the hint.
    package var message: String
    package var english: String
    /// What was probably meant, as a question in Vietnamese: `ý bạn là «count»?`.
    package var hint: String?

    package init(
        code: String, place: Place, offset: Int, message: String, english: String, hint: String? = nil
    ) {
        self.code = code
        self.place = place
        self.offset = offset
        self.message = message
        self.english = english
        self.hint = hint
    }

    /// A warning does not refuse the file.
    package var isWarning: Bool { code.utf8.first == UInt8(ascii: "W") }

    /// `S003 rules.json:41:17 /criteria/0/check/kind loại phép kiểm «cuont» không có; có: … – ý bạn là «count»?`
    package var line: String {
        let pointer = place.pointer.isEmpty ? "" : " \(RuleFault.shown(place.pointer, limit: 200))"
        return "\(code) \(place.short)\(pointer) \(message)" + (hint.map { " – \($0)" } ?? "")
    }

    /// The line of the file and a caret under the place; nil where the place is past the end.
    ///
    /// Long lines are cut around the place, so that a terminal shows both.
    package func excerpt(in bytes: [UInt8]) -> String? {
        guard offset <= bytes.count else { return nil }
        let start = (bytes[..<offset].lastIndex(of: 0x0A) ?? -1) + 1
        let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
        let before = Array(String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.suffix(60))
        let after = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.prefix(60)
        var row = String.UnicodeScalarView()
        // One visible scalar for one: the caret below counts on it.
        for scalar in before + after where scalar != "\r" {
            row.append(scalar.value < 0x20 || Folded.isInvisible(scalar) ? " " : scalar)
        }
        return "| \(String(row))\n| \(String(repeating: " ", count: before.count))^"
    }

    /// Foreign text for a message: one line, no invisible scalars, not longer than `limit` scalars.
    static func shown(_ text: String, limit: Int = 60) -> String {
        let cut = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit + 1)))
        let tidy = Folded.tidy(cut)
        return cut.unicodeScalars.count > limit ? "\(tidy)…" : tidy
    }
}

/// Faults in the order in which they stand in the file; no more than a person would read.
struct FaultList {
    static let limit = 500
    private(set) var faults: [RuleFault] = []
    /// Faults that were not kept.
    private(set) var unlisted = 0

    var isEmpty: Bool { faults.isEmpty }
    var isFull: Bool { faults.count >= FaultList.limit }

    /// The fault is made only when it is kept: its pointer and its hint cost time.
    mutating func add(_ fault: @autoclosure () -> RuleFault) {
        if isFull { unlisted += 1 } else { faults.append(fault()) }
    }

    var sorted: [RuleFault] {
        faults.sorted {
            ($0.place.file, $0.offset, $0.code, $0.message) < ($1.place.file, $1.offset, $1.code, $1.message)
        }
    }
}
