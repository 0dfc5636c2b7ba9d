import Testing

@testable import Papers

struct PaperTextTests {
    @Test func whatXMLCannotHoldAndWhatTurnsTheReadingDirectionIsDropped() {
        #expect(PaperText.lines("a\u{0}\u{1}\u{B}b\u{FFFE}\u{202E}c\u{200F}\u{7F}d") == ["a", "bcd"])
        #expect(PaperText.lines("một\r\nhai\rba\u{2028}bốn") == ["một", "hai", "ba", "bốn"])
        #expect(PaperText.lines("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t")[0].utf8.elementsEqual("Tiếng Việt".utf8))
        #expect(PaperText.lines("") == [""])
    }
}
