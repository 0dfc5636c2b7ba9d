import AuditCore
import Testing

@testable import Reading

struct LinkGrammarTests {
    @Test(arguments: [
        ("0; url=b", "b"), ("5;URL='b'", "b"), ("0;url=\"b\"x", "b"), ("0; b", "b"), ("0 b", "b"), ("0,url=b", "b"),
        ("0;u", "u"), ("0;ur", "ur"), ("0;url", "url"), ("0;url b", "url b"), ("0; url = b ", "b "), ("0;'b", "b"),
        ("0.5;url=b", "b"), (".5;url=b", "b"), ("0...;url=b", "b"), ("  3 ; url=b", "b"), ("0;;b", ";b"),
        ("0;url=b'c", "b'c"), ("0;url='", ""),
    ])
    func refreshFollowsTheSharedSteps(content: String, target: String) {
        let bytes = Array(content.utf8)
        #expect(Refresh.target(bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == target)
    }

    @Test(arguments: [
        "", "5", "5;", "5 ;", "5,  ", "x;url=b", "-1;url=b", ";url=b", "url=b", "+1;url=b", "5x;url=b", " ",
    ])
    func refreshWithoutAnAddressLeadsNowhere(content: String) {
        #expect(Refresh.target(Array(content.utf8)) == nil)
    }

    @Test(arguments: [
        ("a 1x, b 2x", ["a", "b"]), ("a", ["a"]), ("a,b", ["a,b"]), ("a, b", ["a", "b"]), (",a 1x,,b 2x", ["a", "b"]),
        ("a 100w,b 200w", ["a", "b"]), ("a 1q, b 2x", ["b"]), ("a 1x 2x, b", ["b"]), ("a 100w 50h, b", ["a", "b"]),
        ("a 50h, b", ["b"]), ("a (x, y) 1x, b", ["b"]), ("data:,a 1x, b 2x", ["data:,a", "b"]), ("  ", []),
        ("a 1.5x", ["a"]), ("a 0w, b", ["b"]), ("a -1x, b", ["b"]), ("a\n1x\n,\nb", ["a", "b"]),
    ])
    func sourceSetsFollowTheStandard(value: String, addresses: [String]) {
        let bytes = Array(value.utf8)
        #expect(SourceSet.addresses(bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == addresses)
    }

    @Test(arguments: [
        ("<b>; rel=next", ["b"]), ("<b>;rel=\"next\", <c>; rel=prev", ["b", "c"]),
        ("<b,c>; title=\"x, <y>\", <d>", ["b,c", "d"]),
        ("<b>; title=\"a\\\"b\"; rel=x,<c>", ["b", "c"]), (" , <b>", ["b"]), ("b; rel=next", []), ("<b", []),
        ("<b>; rel", ["b"]), ("<b> ; rel = next ; x , <c>", ["b", "c"]), ("<>; rel=self", [""]),
        ("<b>;\";,<c>", ["b", "c"]),
    ])
    func linkHeadersFollowTheRFC(value: String, targets: [String]) {
        #expect(LinkHeader.items(value).map(\.target) == targets)
    }

    @Test func headersCarryLinks() {
        let page = ScanSample.scan(
            "<a href=x>x</a>",
            headers: [
                ("link", "<b>; rel=next; title=\"Sau\", </c.css>; rel=stylesheet, <http://d.vn>; rel=preconnect"),
                ("refresh", "3; url=/e"), ("content-location", "f"), ("location", "/g"),
            ])
        #expect(page.links.map { ScanSample.short($0.address) } == ["b", "/c.css", "/e", "f", "/g", "x"])
        #expect(page.links.map(\.kind) == [.relation, .style, .redirect, .relation, .redirect, .page])
        #expect(page.links.first?.text == "Sau")
    }

    @Test(arguments: [
        ("@import url(b.css);", ["b.css"]), ("@IMPORT \"b.css\" screen;", ["b.css"]), ("p{background:URL(b)}", ["b"]),
        ("p{background:url( \"b c\" )}", ["b c"]), ("p{content:'url(x)'}", []), ("/* url(x) */p{}", []),
        ("p{background:url(data:image/png;base64,AA)}", []), ("p{background:url(b\\29 c)}", ["b)c"]),
        ("p{background:image-set('b' 1x, \"c\" 2x)}", ["b", "c"]),
        ("@font-face{src:url(b) format('woff'),url(c)}", ["b", "c"]),
        ("p{background:url()}", []), ("p{background:url('b", ["b"]), ("p{x:url(b", ["b"]),
        ("@import 'b'; p{content:'c'}", ["b"]),
    ])
    func styleSheetsAreRead(css: String, addresses: [String]) {
        let bytes = Array(css.utf8)
        let found = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { StyleText.addresses($0, 0, buffer.count) } ?? []
        }
        #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == addresses)
        let page = ScanSample.scan(css, type: "text/css")
        #expect(page.links.count == addresses.count)
        #expect(page.signature == nil)
    }

    @Test(arguments: [
        "var a = '/vi/gioi-thieu.html'", "x(\"../bai-12.html\")", "load('./b/c.php?id=5')", "y = 'https://b.vn/c'",
        "u = '//b.vn/c.html'", "f('/tep/cv.pdf')", "a=\"\\/vi\\/tin-tuc\\/\"", "a='\\x2fweb\\x2fguest\\u002dx'",
        "location.href = '/b'", "window.location = \"b.html\"", "window.open('b?id=1', '_blank')",
        "location.replace('../b')", "// it's a comment\nx = '/vi/b.html'", "x = /['\"]/; y = '/vi/b.html'",
        "a='/?nv=laws&id=5'",
    ])
    func plainAddressesInScriptsAreFound(script: String) {
        #expect(ScanSample.scan("<script>\(script)</script>").links.count == 1)
    }

    @Test(arguments: [
        "a = '/'", "a = '//'", "a = 'text/html'", "a = 'image/png'", "a = 'application/json'", "a = '15/11/2022'",
        "a = '/12/2022/'", "a = '/page/' + n", "a = '/xem.html?id=' + n", "a = b + '/sau.html'",
        "a = `/tin/${id}.html`",
        "a = '/tin/{id}.html'", "a = '/a b.html'", "a = '</div>'", "a = '/>'", "a = './'", "a = '../'", "a = '/^a.b$/'",
        "a = '/\\\\d+/'", "a = /\\/vi\\/b.html/", "a = 'b.html'", "a = 'a/b'", "a = '/js/a.js'", "a = '/anh/a.png'",
        "a = '/api/v1/tin'", "a = '/wp-admin/admin-ajax.php'", "a = '/_layouts/15/x.aspx'", "a = '/user/:id'",
        "a = 'http://' + host", "a = 'https://b.vn/?id=' + n", "a = 'http://www.w3.org/2000/svg'", "a = '/%s/x.html'",
        "/* a = '/vi/b.html' */", "// a = '/vi/b.html'", "a = '/g'", "a = '.html'", "a = '?id='", "a = 'yyyy/MM/dd'",
        "a = '/a//b.html'", "a = '@import'", "a = 'about:blank'", "a = '#top'", "location.href = url",
        "location.href = '/x?id=' + id", "a = '/vi/b.html?id='", "a = '/(a|b).html'", "a = '\\n/vi/b.html'",
    ])
    func rubbishInScriptsIsNotFetched(script: String) {
        let links = ScanSample.scan("<script>\(script)</script>").links
        #expect(links.isEmpty, "\(links.map(\.address))")
    }

    @Test func dataAndTextHoldWholeAddressesOnly() {
        let json =
            #"{"@context":"https://schema.org","url":"https:\/\/b.vn\/c","path":"/vi/d.html","t":"http://${h}/x"}"#
        #expect(
            ScanSample.scan("<script type='application/ld+json'>\(json)</script>").links.map(\.address) == [
                "https://b.vn/c"
            ])
        #expect(ScanSample.scan(json, type: "application/json").links.map(\.address) == ["https://b.vn/c"])
        let text =
            "Xem (http://b.vn/c_(d)), «https://e.vn/f». xhttp://g.vn http://h /i.html http://k.vn:8080/l?m=1&n=2!"
        #expect(
            ScanSample.scan(text, type: "text/plain").links.map(\.address) == [
                "http://b.vn/c_(d)", "https://e.vn/f", "http://k.vn:8080/l?m=1&n=2",
            ])
        let script = "a='/vi/x.html';b=\"http://b.vn/c\";d='http://e.vn/f?x=' + y"
        #expect(ScanSample.scan(script, type: "application/javascript").links.map(\.address) == ["http://b.vn/c"])
    }

    @Test func drawingsAndXMLAreRead() {
        let svg = """
            <?xml version="1.0"?><?xml-stylesheet href="b.css"?><svg xmlns:xlink="http://www.w3.org/1999/xlink">
            <a xlink:href="c"><text>x</text></a><image xlink:href="d.png"/><style><![CDATA[p{background:url(e.png)}]]></style></svg>
            """
        let page = ScanSample.scan(svg, type: "image/svg+xml")
        #expect(page.links.map { ScanSample.short($0.address) } == ["b.css", "c", "d.png", "e.png"])
        #expect(page.signature == nil)
    }

    @Test func documentsAndPicturesHoldNone() {
        #expect(ScanSample.scan("%PDF-1.4 <a href=b>", type: "text/html").links.isEmpty)
        #expect(ScanSample.scan("<a href=b>", type: "image/png").links.isEmpty)
    }
}
