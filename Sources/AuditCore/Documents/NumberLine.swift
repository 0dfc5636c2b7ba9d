/// The line of a paper that holds its number: `Số: 12/KH-SKHCN`.
enum NumberLine {
    /// A look at the first letter, which most lines end with.
    static func mayBeOne(_ line: String) -> Bool {
        Lettered.first(line) { $0 == 0x20 || $0 == UInt8(ascii: "*") } == UInt8(ascii: "s")
    }

    /// Where «Số» begins, nil when the line does not begin with it: «So với Nghị định số …», «Sở 12 …».
    ///
    /// In a text that was typed without any marks (`isUnmarked`), `So` stands for «Số».
    static func start(_ letters: Lettered, isUnmarked: Bool) -> Int? {
        let start = skippingBlanks(letters, 0)
        guard letters.has("so", at: start) else { return nil }
        let vowel = Folded.tidy(letters.text(start + 1, start + 2)).unicodeScalars.first
        // «Sô» is a common slip; every other mark makes another word.
        guard vowel.map({ marked.contains($0) || isUnmarked && bare.contains($0) }) ?? false else { return nil }
        let next = skippingBlanks(letters, start + 2)
        // A number, or the dots and the slash of one to be filled in.
        let opens = [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"), 0x01]
        return isDigit(letters[next]) || opens.contains(letters[next]) ? start : nil
    }

    /// Whether a line holds a letter that only text with marks has.
    static func hasMarks(_ line: String) -> Bool {
        line.unicodeScalars.contains { $0.value >= 0x80 && (Folded.base(of: $0) != nil || Folded.isMark($0)) }
    }

    /// Past spaces and the asterisks of text that was bold.
    private static func skippingBlanks(_ letters: Lettered, _ start: Int) -> Int {
        var index = start
        while letters[index] == 0x20 || letters[index] == UInt8(ascii: "*") { index += 1 }
        return index
    }

    private static let marked: Set<Unicode.Scalar> = ["ố", "Ố", "ô", "Ô"]
    private static let bare: Set<Unicode.Scalar> = ["o", "O"]
}
