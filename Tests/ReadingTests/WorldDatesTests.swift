import AuditCore
import Testing

@testable import Reading

struct WorldDatesTests {
    @Test(arguments: [
        "March 12, 2015", "12. März 2015", "12 de marzo de 2015", "Posted: 12th March 2015 at 10", "2015年3月12日",
        "2015. március 12.", "12.03.15 10:30", "Mar. 12th, 2015", "12 марта 2015", "2015-03-12T23:30:00Z",
        "12-Mar-2015",
        "1 | 12 mars 2015", "12/03/2015", "le 12 mars 2015 à 8h",
    ])
    func dayIsRead(text: String) {
        #expect(WorldDates.mayHold(Array(text.utf8)[...]))
        #expect(WorldDates.find(in: Array(text.utf8)[...], monthFirst: false).map(\.day) == [Day(2015, 3, 12)])
    }

    @Test(arguments: [
        "3.14.159.26", "© 2015", "12 items in 2015", "1990-2015", "192.168.10.15", "May 2015", "32/13/2015",
    ])
    func whatIsNoDayIsNone(text: String) {
        #expect(WorldDates.find(in: Array(text.utf8)[...], monthFirst: true).isEmpty)
    }

    @Test func americansWriteTheMonthFirst() {
        let found = WorldDates.find(in: Array("3/4/2015".utf8)[...], monthFirst: true).first
        #expect(found?.day == Day(2015, 3, 4) && found?.swapped == Day(2015, 4, 3))
    }

    @Test(arguments: [
        ("https://a.de/2015/03/12/x", Day(2015, 3, 12)), ("https://a.de/x-20150312.html", Day(2015, 3, 12)),
        ("https://a.de/x?date=2015-3-12", Day(2015, 3, 12)), ("https://a.de/2015/03/x", nil),
        ("https://a.de/x-33328852", nil), ("https://a.de/2021_11_mineral", nil),
    ])
    func addressTellsTheDay(address: String, day: Day?) { #expect(AddressDay(address).day == day) }

    private func page(_ head: String, _ body: String, at address: String = "https://news.example.com/a-story") -> Page {
        let words = "The committee met in the old town hall to talk about the bridge over the river. "
        let html = """
            <html lang="en"><head><title>A bridge over the river</title>\(head)</head><body><h1>A bridge over the river</h1>
            \(body)<p>\(String(repeating: words, count: 8))</p><footer>Copyright 2019</footer></body></html>
            """
        return PageReader().read(Sample.page(html, at: address))
    }

    @Test(arguments: [
        ("<meta property='article:published_time' content='2015-03-12T08:00:00+01:00'>", ""),
        (
            #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2015-03-12T08:00"}</script>"#,
            ""
        ),
        ("", "<time datetime='2015-03-12' pubdate>last week</time>"),
        ("", "<span class='entry-date'>March 12, 2015</span>"), ("", "<p>Posted on 12 March 2015 by A. Writer</p>"),
        ("<meta itemprop='datePublished' content='2015-03-12'>", "<p>Updated: 20 May 2018</p>"),
        (
            #"""
            <script type="application/ld+json">{"@type":"NewsArticle","image":{"@type":"ImageObject"},
            "datePublished":"2015-03-12T08:00"}</script>
            """#, "<div>See also: 20 May 2018</div>"
        ),
        ("", "<p>12 March 2015 - The bridge over the river is to be built again, says the town's committee.</p>"),
        ("", "<div class='post-footer'>Der Artikel wurde am 12. März 2015 um 14:48 von A. Writer verfasst</div>"),
        ("", "<div>20 May 2018</div><div>Ver&ouml;ffentlichung: 12. März 2015</div>"),
    ])
    func theDayOfPublicationIsFound(head: String, body: String) {
        #expect(page(head, body).dates.posted?.day == Day(2015, 3, 12))
    }

    @Test func greenwichTimeGivesWayToWhatReadersSee() {
        let head = "<meta property='article:published_time' content='2015-03-13T02:30:00Z'>"
        #expect(page(head, "<p class='date'>Published: March 12, 2015</p>").dates.posted?.day == Day(2015, 3, 12))
    }

    @Test func greenwichTimeInWordsIsGreenwichTime() {
        #expect(Moment("Fri, 13 Mar 2015 02:41:00 GMT".utf8)?.isGreenwich == true)
        #expect(Moment("Fri, 13 Mar 2015".utf8)?.isGreenwich == false)
    }

    @Test func aDayOnlyOfChangeIsDoubted() {
        let head = "<meta property='article:modified_time' content='2018-05-20T02:30:00Z'>"
        let posted = page(head, "").dates.posted
        #expect(posted?.day == Day(2018, 5, 20) && posted?.doubt != nil)
    }

    @Test func aPageWithoutADayHasNone() { #expect(page("", "").dates.posted == nil) }
}
