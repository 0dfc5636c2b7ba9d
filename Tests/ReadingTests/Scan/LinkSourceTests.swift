import AuditCore
import Testing

@testable import Reading

struct LinkSourceTests {
    @Test(arguments: [
        ("<a href=b>x</a>", "b", LinkKind.page), ("<area href='/b' alt=x>", "/b", .page),
        ("<iframe src=\"b\"></iframe>", "b", .page), ("<frameset><frame src=b></frameset>", "b", .page),
        ("<frame longdesc=b>", "b", .about), ("<iframe longdesc=b></iframe>", "b", .about),
        ("<embed src=b>", "b", .page), ("<embed type='video/mp4' src=b>", "b", .media),
        ("<object data=b></object>", "b", .page), ("<object type='image/png' data=b></object>", "b", .media),
        ("<object classid=b></object>", "b", .about), ("<object codebase=b></object>", "b", .about),
        ("<applet codebase='/x/' code='b.class'></applet>", "/x/b.class", .media),
        ("<applet codebase='/x/' archive='b.jar, c.jar'></applet>", "/x/c.jar", .media),
        ("<object codebase='/x/' archive='b.jar c.jar'></object>", "/x/b.jar", .media),
        ("<object codebase='/x/' data='b'></object>", "/x/b", .page),
        ("<param name=movie value=b.swf>", "b.swf", .media), ("<param name=url value=/b>", "/b", .media),
        ("<param name=x valuetype=ref value=b.html>", "b.html", .media),
        ("<img src=b>", "b", .picture), ("<img lowsrc=b>", "b", .picture), ("<img dynsrc=b>", "b", .media),
        ("<img longdesc=b>", "b", .about), ("<img usemap='ban-do.html#m'>", "ban-do.html", .about),
        ("<img srcset='b 1x, c 2x'>", "c", .picture), ("<img data-src=b.jpg>", "b.jpg", .picture),
        ("<img data-original=b.jpg>", "b.jpg", .picture), ("<img data-srcset='b.jpg 2x'>", "b.jpg", .picture),
        ("<image src=b>", "b", .picture), ("<picture><source srcset=b></picture>", "b", .picture),
        ("<picture><source src=b></picture>", "b", .picture), ("<video src=b></video>", "b", .media),
        ("<video poster=b></video>", "b", .picture), ("<video><source src=b></video>", "b", .media),
        ("<video><track src=b></video>", "b", .media), ("<audio src=b></audio>", "b", .media),
        ("<audio><source src=b></audio>", "b", .media), ("<bgsound src=b>", "b", .media),
        ("<input type=image src=b>", "b", .picture), ("<script src=b></script>", "b", .script),
        ("<body background=b>", "b", .picture), ("<table background=b>", "b", .picture),
        ("<table><tr><td background=b>", "b", .picture), ("<table><th background=b>", "b", .picture),
        ("<blockquote cite=b>", "b", .about), ("<q cite=b>", "b", .about), ("<ins cite=b>", "b", .about),
        ("<del cite=b>", "b", .about), ("<svg><a xlink:href=b>x</a></svg>", "b", .page),
        ("<svg><image xlink:href=b /></svg>", "b", .picture), ("<svg><image href=b /></svg>", "b", .picture),
        ("<svg><use xlink:href='b.svg#x'/></svg>", "b.svg", .picture),
        ("<svg><script xlink:href=b></script></svg>", "b", .script), ("<html manifest=b>", "b", .about),
        ("<head profile='b c'>", "c", .about), ("<a href=x ping='b c'>x</a>", "b", .ping),
        ("<form action=b></form>", "b", .form), ("<form method=POST action=b></form>", "b", .post),
        ("<form><button formaction=b></form>", "b", .form),
        ("<form><input type=submit formaction=b></form>", "b", .form),
        ("<isindex action=b>", "b", .form), ("<command icon=b>", "b", .picture),
        ("<link rel=next href=b>", "b", .relation), ("<link rel='STYLEsheet' href=b>", "b", .style),
        ("<link rel=icon href=b>", "b", .picture), ("<link rel=prefetch href=b>", "b", .relation),
        ("<link rel=alternate type='application/rss+xml' href=b>", "b", .feed),
        ("<link rel=alternate hreflang=en href=b>", "b", .relation), ("<link rel=import href=b>", "b", .relation),
        ("<link rel=manifest href=b>", "b", .about), ("<link rel=pingback href=b>", "b", .ping),
        ("<link rel=preload as=image imagesrcset='b 2x'>", "b", .picture),
        ("<link rel=canonical href=b>", "b", .relation),
        ("<meta http-equiv=Refresh content='0; url=b'>", "b", .redirect),
        ("<meta property='og:url' content='/b'>", "/b", .relation),
        ("<meta property='og:image' content='/b.png'>", "/b.png", .picture),
        ("<meta property='og:video' content='/b.mp4'>", "/b.mp4", .media),
        ("<meta name='twitter:player' content='/b.html'>", "/b.html", .relation),
        ("<meta name='msapplication-starturl' content='/b'>", "/b", .relation),
        ("<meta name='msapplication-task' content='name=x;action-uri=/b;icon-uri=/c.ico'>", "/b", .relation),
        ("<meta name='msapplication-square70x70logo' content='b.png'>", "b.png", .picture),
        ("<meta http-equiv='Content-Security-Policy' content=\"default-src 'self'; report-uri /b\">", "/b", .ping),
        ("<meta itemprop=url content='/b'>", "/b", .relation),
        ("<meta name=x content='http://b.vn/c'>", "http://b.vn/c", .about),
        ("<div data-href='b.html'></div>", "b.html", .handler), ("<div data-url='/b'></div>", "/b", .handler),
        ("<div data-link='/b?id=1'></div>", "/b?id=1", .handler),
        ("<li data-go='/vi/xem.html'></li>", "/vi/xem.html", .handler),
        ("<select><option value='/vi/b/c'>x</select>", "/vi/b/c", .handler),
        ("<div style=\"background:url('b.png')\"></div>", "b.png", .picture),
        ("<style>@import 'b.css'; p{background:url(c.png)}</style>", "b.css", .style),
        ("<style>/* url(x) */ p{background:url( 'b.png' )}</style>", "b.png", .picture),
        ("<iframe srcdoc=\"<p><a href=&quot;b&quot;>x</a>\"></iframe>", "b", .page),
        ("<a download href=b>x</a>", "b", .file), ("<a href=b.pdf>x</a>", "b.pdf", .file),
        ("<!-- <a href=b>x</a> -->", "b", .comment),
        ("<!--[if lt IE 9]><link rel=stylesheet href=b><![endif]-->", "b", .comment),
        ("<!-- http://b.vn/cu -->", "http://b.vn/cu", .comment), ("<noscript><a href=b>x</a></noscript>", "b", .page),
        ("<template><a href=b>x</a></template>", "b", .page), ("<!DOCTYPE html SYSTEM \"b.dtd\">", "b.dtd", .about),
        ("<p>Xem http://b.vn/c?d=1&amp;e=2.</p>", "http://b.vn/c?d=1&e=2", .literal),
        ("<amp-img src=b></amp-img>", "b", .picture), ("<menuitem icon=b>", "b", .picture),
    ])
    func everyElementThatCarriesAnAddressIsRead(html: String, path: String, kind: LinkKind) throws {
        let links = ScanSample.scan(html).links
        let link = links.first { ScanSample.short($0.address) == path }
        #expect(link != nil, "\(links.map(\.address))")
        #expect(link?.kind == kind)
    }

    @Test(arguments: [
        "<a href='#x'>x</a>", "<a href='javascript:void(0)'>x</a>", "<a href='mailto:a@b.vn'>x</a>", "<a href>x</a>",
        "<a href='tel:123'>x</a>", "<img src='data:image/png;base64,AAAA'>", "<a href='about:blank'>x</a>",
        "<link rel=preconnect href='http://c.vn'>", "<link rel='dns-prefetch' href='//c.vn'>", "<base href='/x/'>",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1.dtd\">",
        "<html xmlns='http://www.w3.org/1999/xhtml'>", "<meta property='og:image:width' content='1200'>",
        "<meta name=description content='a/b c'>", "<meta name=viewport content='width=device-width'>",
        "<div data-src='{{item.src}}'></div>", "<div data-count='1.5'></div>", "<input type=hidden value='/x.html'>",
        "<option value='5'>x</option>", "<textarea><a href=x>x</a></textarea>", "<script>'<a href=\"x\">'</script>",
        "<style><a href=x></style>", "<xmp><a href=x></xmp>", "<noembed><a href=x></noembed>",
        "<noframes><a href=x></noframes>", "<title><a href=x></title>", "<iframe><a href=x></iframe>",
        "<plaintext><a href=x>", "<p title='<a href=x>'>", "<a data-x='<a href=x>'>", "</a href=x>", "< a href=x>",
        "<!a href=x>", "<?a href=x>", "<a href=x", "<a href=\"x>", "<a href='x' y='", "<", "</", "<!", "<a", "<!--",
    ])
    func whatIsNoAddressIsNotTakenForOne(html: String) {
        #expect(ScanSample.scan(html).links.isEmpty, "\(ScanSample.scan(html).links)")
    }

    @Test func attachmentsBehindQueriesAreFound() {
        let html = """
            <a href="?download=1&amp;id=0">Tải về</a>
            <a href='/index.php?language=vi&nv=laws&nvvithemever=t&nv_redirect=abc'>x</a>
            <a onclick="window.open('/_layouts/15/download.aspx?SourceUrl=/VB/QĐ 12.doc')" href="#">Tệp</a>
            <a href="javascript:taiVe('xem.aspx?ItemID=12&file=1')">x</a>
            <span data-url="/documents/20182/0/CV.pdf/1a2b?version=1.0&t=5&download=true"></span>
            <tr onclick="location.href = 'chi-tiet.aspx?ItemID=7'"></tr>
            """
        #expect(
            ScanSample.paths(html) == [
                "?download=1&id=0", "/index.php?language=vi&nv=laws&nvvithemever=t&nv_redirect=abc",
                "/_layouts/15/download.aspx?SourceUrl=/VB/Q%C4%90%2012.doc", "xem.aspx?ItemID=12&file=1",
                "/documents/20182/0/CV.pdf/1a2b?version=1.0&t=5&download=true", "chi-tiet.aspx?ItemID=7",
            ])
    }

    @Test func wordsOfALinkAreItsTextThenItsTitleThenItsPicture() {
        let html = """
            <a href=1> Một \n <b>hai</b>&nbsp;ba </a><a href=2 title=" Tên "><i></i></a><a href=3><img src=4 alt="Ảnh"></a>
            <a href=5 title=x>Chữ</a><a href=6><img src=7></a><a href=6>Sau</a><a href=8>Chưa <div>đóng</div>
            <a href=9>Mới</a>
            """
        let texts = Dictionary(
            ScanSample.scan(html).links.map { (ScanSample.short($0.address), $0.text) }, uniquingKeysWith: { a, _ in a }
        )
        #expect(texts["1"] == "Một hai ba")
        #expect(texts["2"] == "Tên")
        #expect(texts["3"] == "Ảnh")
        #expect(texts["5"] == "Chữ")
        #expect(texts["6"] == "Sau")
        #expect(texts["8"] == "Chưa đóng")
        #expect(texts["9"] == "Mới")
    }

    @Test func aFindSaysWhereItStands() throws {
        let html = "<p>đ<a class=x href='b'>x</a><img src=c>"
        let links = ScanSample.scan(html).links
        #expect(links.map(\.element) == ["a", "img"])
        #expect(links.map(\.attribute) == ["href", "src"])
        let bytes = Array(html.utf8)
        #expect(links.map { bytes[$0.offset] } == [UInt8(ascii: "b"), UInt8(ascii: "c")])
    }

    @Test func anAddressThatIsNamedTwiceHasItsSurestKind() {
        let links = ScanSample.scan("<!-- <a href=b> --><script>x='/vi/tin/b'</script><a href=b>Chữ</a>").links
        #expect(links.count == 1)
        #expect(links.first?.kind == .page)
        #expect(links.first?.text == "Chữ")
    }
}
