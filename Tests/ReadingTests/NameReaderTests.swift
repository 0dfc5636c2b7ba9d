import Testing

@testable import Reading

struct NameReaderTests {
    @Test(arguments: [
        ("sidebar", Marks.junk, true), ("main-menu_2", .junk, true), ("ad", .junk, true), ("read", .junk, false),
        ("hidden", .hidden, true), ("unhidden", .hidden, false), ("page-title", .titled, true),
        ("lien quan lienquan", .related, true), ("breadcrumb", .breadcrumb, true), ("x1 content", .content, true),
        ("tags", .junk, true), ("stage", .junk, false),
    ]) func namesAreReadByTheirParts(names: String, mark: Marks, isThere: Bool) {
        #expect(NameReader(Array(names.utf8)).marks.contains(mark) == isThere)
    }

    @Test func signsOfSystemsAreWholeNamesAndBeginnings() {
        #expect(NameReader(Array("wp-custom hentry".utf8)).signs.count == 2)
        #expect(NameReader(Array("xwp-custom".utf8)).signs.isEmpty)
    }

    @Test func aNameVotesOnceAPageAndOnEachPage() {
        let page = Array("<html><body class=x><div class='wp-a hentry'>a</div><div class='wp-a hentry'>b</div>".utf8)
        for _ in 0..<3 {
            let systems = HTMLParser.outline(page).signs.system.systems(address: "http://a.vn/", generator: nil)
            #expect(systems.map(\.id) == ["wordpress"])
        }
    }

    @Test func aTableOfWordsKeepsTheLastOfEach() {
        let words = (0..<500).map { "tu\($0 % 300)" }
        let table = WordTable<Int>(words.enumerated().map { (WordHash.of($1.utf8), $0) })
        #expect(table.count == 300)
        #expect(table[WordHash.of("tu5".utf8)] == 305)
        #expect(table[WordHash.of("tu299".utf8)] == 299)
        #expect(table[WordHash.of("khac".utf8)] == nil)
    }
}
