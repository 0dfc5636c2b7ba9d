import AuditCore
import Testing

@testable import Reading

/// Pages made to cost much: whatever the page, the work grows with its bytes, and no link is lost to depth.
struct BoundsTests {
    private static let head =
        "<html lang=vi><head><meta charset=utf-8><title>T</title></head><body><h1>Hội nghị triển khai</h1>"

    private func repeated(_ text: String, to bytes: Int) -> String {
        String(repeating: text, count: bytes / text.utf8.count)
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["div", "span", "b", "ul><li", "table><tr><td", "p><b", "x-y"])
    func threeHundredThousandNestedElementsLoseNoLink(name: String) {
        let html =
            BoundsTests.head + "<a href=/dau>đầu</a>" + String(repeating: "<\(name)>", count: 300_000)
            + "<a href=/trong>trong cùng</a>" + String(repeating: "</\(name.prefix { $0 != ">" })>", count: 300_000)
            + "<a href=/sau>sau cùng</a>"
        let capture = Sample.page(html)
        let wanted = ["dau", "trong", "sau"].map { "http://sokhcn.vidu.gov.vn/\($0)" }
        #expect(PageReader().read(capture).links.map(\.address) == wanted)
        #expect(PageReader().discover(capture).links.map(\.address) == wanted)
    }

    @Test func deepElementsAreCountedToTheDeepestThatIsKept() {
        let html = String(repeating: "<div>", count: 5_000) + "<p>một</p><p>hai</p>"
        let outline = HTMLParser.outline(Array(html.utf8))
        #expect(outline.blocks.map { outline.string($0) } == ["một", "hai"])
        #expect(outline.nodes.allSatisfy { $0.depth <= OutlineBuilder.nodeDepthLimit })
    }

    /// Each would take minutes if a reader looked at all that came before.
    static let hostile: [(name: String, html: String)] = [
        ("one line", "<p>" + String(repeating: "tổ chức hội nghị ", count: 100_000)),
        ("character references", "<p>" + String(repeating: "&eacute;t ", count: 200_000)),
        ("names of a home page", String(repeating: "<span>Trang chủ</span> » ", count: 60_000)),
        ("nested links", (0..<60_000).map { "<div><a href=/\($0)>liên kết số \($0)</a>" }.joined()),
        ("styles", (0..<60_000).map { "<p style='left:-\($0)px'>x</p>" }.joined()),
        ("class names", (0..<60_000).map { "<div class='muc-\($0) o\($0)'>ô</div>" }.joined()),
        (
            "rows",
            "<table>"
                + (0..<20_000).map {
                    "<tr><td>\($0)<td>\($0)/KH-SKHCN<td><a href=/\($0)>Kế hoạch \($0)</a><td>12/01/2022"
                }.joined()
        ),
        ("days", (0..<60_000).map { "<div>\($0 % 28 + 1)/12/2022</div>" }.joined()),
        ("decomposed", "<p>" + String(repeating: "to\u{302}\u{309} chu\u{31B}\u{301}c ", count: 60_000)),
        ("letters of an old font", String(repeating: "<p>Héi nghÞ triÓn khai c«ng t¸c ®o l­êng</p>", count: 20_000)),
        ("opened scripts", "<script>" + String(repeating: "<script><!--", count: 100_000)),
        ("opened tags", String(repeating: "<", count: 1_000_000)),
        ("attributes", "<div " + (0..<100_000).map { "a\($0)=\($0)" }.joined(separator: " ") + ">x</div>"),
    ]

    @Test(.timeLimit(.minutes(5)), arguments: hostile.map(\.name)) func aHostilePageIsRead(name: String) throws {
        let html = try #require(BoundsTests.hostile.first { $0.name == name }?.html)
        let capture = Sample.page(BoundsTests.head + html)
        var survey = SiteSurvey()
        survey.note(capture)
        for reader in [PageReader(), PageReader(survey: survey)] {
            let page = reader.read(capture)
            #expect(page.title == "Hội nghị triển khai")
            #expect(page.links.count <= OutlineBuilder.linkLimit && page.rows.count <= OutlineBuilder.linkLimit)
        }
        let outline = HTMLParser.outline(Array((BoundsTests.head + html).utf8))
        #expect(outline.blocks.count <= OutlineBuilder.blockLimit)
        #expect(outline.nodes.count <= OutlineBuilder.nodeLimit)
        #expect(outline.text.count <= html.utf8.count + 1_000)
    }

    @Test(.timeLimit(.minutes(5))) func aLongPageKeepsItsEndsWithinTheBounds() {
        let paragraph =
            "<p>Sở Khoa học và Công nghệ tổ chức hội nghị <a href=/tin>triển khai</a> công tác đo lường.</p>"
        let page = PageReader().read(Sample.page(BoundsTests.head + repeated(paragraph, to: 4_000_000)))
        #expect(page.kind == .article)
        #expect(page.text.utf8.count > 1_000_000)
    }
}
