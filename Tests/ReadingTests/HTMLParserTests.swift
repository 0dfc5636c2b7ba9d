import AuditCore
import Testing

@testable import Reading

struct HTMLParserTests {
    private func outline(_ html: String) -> Outline { HTMLParser.outline(Array(html.utf8)) }
    private func texts(_ html: String) -> [String] {
        let outline = outline(html)
        return outline.blocks.map { outline.string($0) }
    }

    @Test func allCasesAreRead() { #expect(HTMLCase.all.count >= 30) }

    @Test(arguments: HTMLCase.all)
    func markupIsReadAsTheStandardSays(of one: HTMLCase) {
        let words = PageWords(Array(one.html.utf8))
        if let lines = one.lines { #expect(words.lines == lines) }
        if let links = one.links { #expect(words.links == links) }
        if let title = one.title { #expect(words.title == title) }
    }

    @Test func markupInATitleIsText() {
        #expect(outline("<title>Luật <b>mới</b> &amp; cũ</title><p>x</p>").title == "Luật <b>mới</b> & cũ")
    }

    @Test func invisibleScalarsAreGoneAndSlipsRepaired() {
        #expect(texts("<p>TR\u{1A2}ỞNG\u{200B} \u{A0} PHÒNG\u{FEFF}</p>") == ["TRƯỞNG PHÒNG"])
        #expect(texts("<p>Cha\u{300}o</p>").map { Array($0.unicodeScalars).count } == [4])
    }

    @Test func linesOfOneElementAreBlocks() {
        #expect(texts("<div>một<br>hai <b>ba</b><p>bốn</div>") == ["một", "hai ba", "bốn"])
    }

    @Test func aLinkAroundBlocksKeepsItsWords() {
        let outline = outline("<a href='/x'><div>Tin</div><div>01/02/2022</div></a><p>sau</p>")
        #expect(outline.links.map(\.text) == ["Tin 01/02/2022"])
        #expect(outline.blocks.map(\.linkShare) == [1, 1, 0])
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["div", "b", "span", "a", "p", "li", "ul", "table", "td", "form", "x-y"])
    func nestingLosesNoLink(name: String) {
        let half = String(repeating: "<\(name)>", count: 150_000)
        let ends = String(repeating: "</\(name)>", count: 300_000)
        let outline = outline(half + "<a href=/1>một</a>" + half + "<a href=/2>hai</a>" + ends + "<a href=/3>ba</a>")
        #expect(outline.links.map(\.href) == ["/1", "/2", "/3"])
        #expect(outline.links.map(\.text) == ["một", "hai", "ba"])
    }

    @Test func whatIsHiddenEndsWithItsElement() {
        let outline = outline("<b style='display : NONE'>a<p>b</b>c</p><div hidden>d</div><p aria-hidden=true>e</p>f")
        #expect(outline.blocks.filter(\.isHidden).map(outline.string) == ["a", "b", "d", "e"])
        #expect(outline.blocks.filter { !$0.isHidden }.map(outline.string) == ["c", "f"])
    }

    @Test func anElementHoldsWhatFollowsItsMisplacedEnd() {
        let outline = outline("<form><div><p>a</p></form><p>b</p></div>")
        let form = outline.nodes.first { $0.tag == .form }
        #expect(form?.firstBlock == 0 && form?.endBlock == 2)
    }

    @Test(.timeLimit(.minutes(1)))
    func hostilePagesEnd() {
        let attributes = (0..<80_000).map { "a\($0)=1" }.joined(separator: " ")
        #expect(texts("<p \(attributes)>x</p>") == ["x"])
        #expect(texts(String(repeating: "<div>", count: 60_000) + "sâu").last == "sâu")
        #expect(texts(String(repeating: "<b><p>", count: 20_000) + "x").last == "x")
        #expect(!texts(String(repeating: "a ", count: 6_000_000)).isEmpty)
        #expect(texts("<!--" + String(repeating: "-", count: 200_000)).isEmpty)
        #expect(texts("<").isEmpty || texts("<") == ["<"])
    }

    @Test func damagedBytesNeverStopTheReader() {
        let source = Array(Sample.article(1).utf8)
        var state: UInt64 = 7
        for round in 0..<60 {
            var bytes = source
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            let page = PageReader().read(Sample.file(bytes, at: "http://a.vn/\(round)", type: "text/html"))
            #expect(page.address == "http://a.vn/\(round)")
        }
    }
}

struct PageEncodingTests {
    private let word = "Việt Nam: đo lường"

    private func decoded(_ bytes: [UInt8], _ type: String? = nil) -> String {
        String(decoding: PageEncoding.utf8(bytes, contentType: type), as: UTF8.self)
    }

    @Test func aByteOrderMarkWins() {
        #expect(decoded([0xEF, 0xBB, 0xBF] + Array(word.utf8), "text/html; charset=windows-1252") == word)
        #expect(decoded([0xFF, 0xFE] + word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == word)
    }

    @Test func validUTF8IsBelievedBeforeAWrongHeader() {
        #expect(decoded(Array(word.utf8), "text/html; charset=iso-8859-1") == word)
    }

    @Test func windows1258IsDecodedAndComposed() {
        // "Việt" in windows-1258: ê and a combining dot below.
        let bytes: [UInt8] = [0x56, 0x69, 0xEA, 0xF2, 0x74]
        #expect(Array(decoded(bytes, "text/html; charset=windows-1258").unicodeScalars).count == 4)
        #expect(decoded(bytes, "text/html; charset=windows-1258") == "Việt")
    }

    @Test func oneBadByteDoesNotSpoilAPage() {
        let text = decoded(Array(word.utf8) + [0xFF] + Array(word.utf8), "text/html; charset=utf-8")
        #expect(text.hasPrefix(word) && text.hasSuffix(word))
    }

    @Test func aDeclarationInThePageIsRead() {
        let head = Array("<meta charset='windows-1252'><p>caf".utf8)
        #expect(decoded(head + [0xE9]).hasSuffix("café"))
        #expect(PageEncoding.charset(in: "text/html; Charset = \"UTF-8\"") == "utf-8")
    }
}
