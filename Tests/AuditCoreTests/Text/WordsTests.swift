import AuditCore
import Foundation
import Testing

struct WordsTests {
    @Test(arguments: [
        ("hòa bình", "hoà bình"), ("Đo lường", "ĐO LƯỜNG"), ("Xử phạt", "Xử phạt".decomposedStringWithCanonicalMapping),
        ("KH&CN", "KH & CN"), ("lập\u{200B} kế  hoạch", "lập\u{00A0}kế hoạch"),
    ])
    func spellingsOfOneThingAreEqual(a: String, b: String) {
        #expect(Words(a).tokens == Words(b).tokens)
    }

    @Test(arguments: [("xử phạt", "xử phát"), ("đầu", "dầu"), ("thưởng", "thường"), ("ban", "bàn")])
    func marksTellWordsApart(a: String, b: String) {
        #expect(Words(a).tokens != Words(b).tokens)
    }

    @Test func aTextWithoutAnyMarkIsComparedWithoutThem() {
        let phrases = PhraseSet(["xử phạt", "kế hoạch phát triển"])
        #expect(phrases.first(in: Words("/tin-tuc/xu-phat-2-cua-hang")) != nil)
        #expect(phrases.first(in: Words("KE HOACH PHAT TRIEN NAM 2022")) != nil)
        #expect(phrases.first(in: Words("phần xử phát của bài")) == nil)
    }

    @Test func theLongestPhraseAtAPlaceWins() throws {
        let phrases = PhraseSet(["kế hoạch", "kế hoạch lựa chọn nhà thầu"])
        let hit = try #require(phrases.first(in: Words("Phê duyệt Kế hoạch lựa chọn nhà thầu")))
        #expect(phrases.name(of: hit) == "kế hoạch lựa chọn nhà thầu")
        #expect(hit.range == 2..<8)
    }

    @Test func wordsAreWholeSyllables() {
        #expect(PhraseSet(["phạt"]).first(in: Words("phạttiền")) == nil)
    }

    @Test func anyBytesAreWords() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(Words(text).tokens.count <= 64)
            #expect(Folded.plain(text).utf8.count <= 3 * text.utf8.count + 3)
        }
    }
}

struct FoldedTests {
    @Test(arguments: [
        ("  Cổng\u{00A0}Thông\u{200B} tin ", "cong thong tin"), ("TRƢỞNG PHÒNG", "truong phong"), ("Đường", "duong"),
        ("Người ký duyệt".decomposedStringWithCanonicalMapping, "nguoi ky duyet"),
    ])
    func plainLettersRemain(text: String, plain: String) {
        #expect(Folded.plain(text) == plain)
    }

    @Test func squeezingJoinsWordsThatAFontBroke() {
        #expect(Folded.squeezed("- Cổ ng TTĐT Sở;") == "congttdtso")
    }

    @Test func tidyKeepsLettersAndOrdersSpaces() {
        #expect(Folded.tidy(" A\u{301}\t\nB\u{202E} ") == "Á B")
    }
}
