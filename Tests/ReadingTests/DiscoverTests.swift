import AuditCore
import Testing

@testable import Reading

struct DiscoverTests {
    @Test func linksOfAllKindsAreFoundAgainstTheBase() {
        let html = """
            <html><head><base href="/vi/"><link rel="canonical" href="bai.html"><link rel=next href="?page=2">
            <link rel=stylesheet href=a.css><meta http-equiv=refresh content="5; URL='/moi'">
            <meta name=robots content="noindex, NOFOLLOW"></head><body><a href="tin 1.html">Một</a>
            <map><area href=/ban-do alt="Bản đồ"></map><iframe src=khung.html></iframe><img src=anh.png>
            <a href="javascript:void(0)">x</a><a href="mailto:a@b.vn">x</a><a href="#top">x</a>
            <form action="/tim"><input></form><a href="tin 1.html">Lại</a></body></html>
            """
        let found = PageReader().discover(Sample.page(html, at: "http://a.vn/x/y"))
        let pages = found.links.indices.filter { found.kind($0).leadsOn }.map { found.links[$0] }
        #expect(
            pages.map(\.address) == [
                "http://a.vn/vi/bai.html", "http://a.vn/vi/?page=2", "http://a.vn/moi", "http://a.vn/vi/tin%201.html",
                "http://a.vn/ban-do", "http://a.vn/vi/khung.html", "http://a.vn/tim",
            ])
        #expect(pages.map(\.text) == ["", "", "", "Một", "Bản đồ", "", ""])
        #expect(found.canonical == "http://a.vn/vi/bai.html")
        #expect(found.noFollow)
    }

    @Test func filesLeadNowhere() {
        let found = PageReader().discover(Sample.file(Array("%PDF-1.4".utf8), at: "http://a.vn/a.pdf"))
        #expect(found == Discovered())
    }

    @Test func theCallerResolvesAddresses() {
        let reader = PageReader(resolve: { href, base in href == "a" ? "R:" + base : nil })
        let found = reader.discover(Sample.page("<a href=a>x</a><a href=b>y</a>", at: "http://a.vn/"))
        #expect(found.links == [Link(address: "R:http://a.vn/", text: "x")])
    }
}

struct XMLReaderTests {
    @Test func aSitemapNamesItsPages() {
        let xml = """
            <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:i="urn:i">
            <url><loc> http://a.vn/?a=1&amp;b=2 </loc><i:image><i:loc>http://a.vn/anh.png</i:loc></i:image></url>
            <url><loc><![CDATA[http://a.vn/2]]></loc></url></urlset>
            """
        #expect(SitemapReader.read(Array(xml.utf8))?.pages == ["http://a.vn/?a=1&b=2", "http://a.vn/2"])
    }

    @Test(arguments: [
        ("http://a.vn/b?x=1&y=2", "http://a.vn/b?x=1&y=2"), ("http://a.vn/?a=1&copy=2", "http://a.vn/?a=1&copy=2"),
        ("http://a.vn/?a=1&amp;b=2&c=3", "http://a.vn/?a=1&b=2&c=3"),
        ("http://a.vn/?a=1&#38;b=2&#x26;c", "http://a.vn/?a=1&b=2&c"),
        ("<![CDATA[http://a.vn/?a=1&b=2]]>", "http://a.vn/?a=1&b=2"), ("http://a.vn/?a&", "http://a.vn/?a&"),
    ])
    func ampersandsThatNobodyEscapedAreRead(written: String, meant: String) {
        let xml = "<urlset><url><loc>\(written)</loc></url><url><loc>http://a.vn/2</loc></url></urlset>"
        #expect(SitemapReader.read(Array(xml.utf8))?.pages == [meant, "http://a.vn/2"])
    }

    @Test func aFeedsBareAmpersandsAreReadToo() {
        let rss = "<rss><channel><item><title>Hỏi & đáp</title><link>http://a.vn/?a=1&b=2</link></item></channel></rss>"
        #expect(FeedReader.read(Array(rss.utf8))?.map(\.link) == ["http://a.vn/?a=1&b=2"])
        #expect(FeedReader.read(Array(rss.utf8))?.map(\.title) == ["Hỏi & đáp"])
    }

    @Test func anIndexNamesSitemapsAndACutFileItsBeginning() {
        let index = "<sitemapindex><sitemap><loc>http://a.vn/s1.xml</loc></sitemap></sitemapindex>"
        #expect(SitemapReader.read(Array(index.utf8))?.sitemaps == ["http://a.vn/s1.xml"])
        let cut = "<urlset><url><loc>http://a.vn/1</loc></url><url><loc>http://a.v"
        #expect(SitemapReader.read(Array(cut.utf8))?.pages == ["http://a.vn/1"])
    }

    @Test(arguments: [
        "<!DOCTYPE u [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><urlset><url><loc>&a;</loc></url></urlset>",
        "<!DOCTYPE u [<!ENTITY a 'x'>]><urlset><url><loc>http://a.vn/</loc></url></urlset>", "<html><p>x</p></html>",
        "",
    ])
    func whatIsNoSitemapIsRefused(xml: String) { #expect(SitemapReader.read(Array(xml.utf8)) == nil) }

    @Test func depthIsBounded() {
        let deep = "<urlset>" + String(repeating: "<a>", count: 20) + "</urlset>"
        #expect(SitemapReader.read(Array(deep.utf8)) == nil)
    }

    @Test func feedsOfBothFamiliesAreRead() {
        let rss = """
            <rss version="2.0"><channel><title>Kênh</title><link>http://a.vn/</link><item><title>Tin &lt;b&gt;một</title>
            <link>http://a.vn/1</link><pubDate>Tue, 15 Nov 2022 09:00:00 +0700</pubDate></item></channel></rss>
            """
        #expect(
            FeedReader.read(Array(rss.utf8)) == [
                FeedReader.Item(
                    title: "Tin <b>một", link: "http://a.vn/1", day: Day(2022, 11, 15),
                    written: "Tue, 15 Nov 2022 09:00:00 +0700")
            ])
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom"><link href="http://a.vn/"/><entry><title>Tin</title>
            <link rel="self" href="http://a.vn/s"/><link href="http://a.vn/2"/><updated>2022-11-14T20:00:00Z</updated>
            </entry></feed>
            """
        #expect(
            FeedReader.read(Array(atom.utf8)) == [
                FeedReader.Item(
                    title: "Tin", link: "http://a.vn/2", day: Day(2022, 11, 15), written: "2022-11-14T20:00:00Z")
            ])
        #expect(FeedReader.read(Array("<html/>".utf8)) == nil)
    }
}
