import AuditCore
import Testing

@testable import Reading

struct MarkupScannerTests {
    @Test(arguments: [
        ("<!--> <a href=b> -->", ["b"]), ("<!---> <a href=b> -->", ["b"]), ("<!-- x --!> <a href=b>", ["b"]),
        ("<!-- x -- > --> <a href=b>", ["b"]), ("<!----> <a href=b>", ["b"]), ("<!--x--->  <a href=b>", ["b"]),
        ("<![CDATA[<a href=x>]]> <a href=b>", ["b"]), ("<svg><![CDATA[<a href=x>]]></svg><a href=b>", ["b"]),
        ("<svg><![CDATA[ > <a href=x>", []), ("<SCRIPT></SCRIPT ><A HREF=b>", ["b"]),
        ("<script></scriptx><a href=x></script/><a href=b>", ["b"]),
        ("<script><!-- <script> </script> <a href=x> --></script><a href=b>", ["b"]),
        ("<script><!--> <script></script><a href=b>", ["b"]), ("<script><!-- </script><a href=b>", ["b"]),
        ("<style></style\n><a href=b>", ["b"]), ("<textarea><!-- </textarea><a href=b>", ["b"]),
        ("<title>x</title><a href=b>", ["b"]), ("<title>x<a href=b>y</a>", ["b"]),
        ("<svg><style><a href=x></style><title><a href=b></title></svg>", ["b"]),
        ("<svg></svg><textarea><a href=x></textarea><a href=b>", ["b"]),
        ("<svg/><textarea><a href=x></textarea><a href=b>", ["b"]),
        ("<svg><p><textarea><a href=x></textarea><a href=b>", ["b"]),
        ("<a href=b/c>", ["b/c"]), ("<a/href=b>", ["b"]), ("<a\u{c}href\n=\t'b'>", ["b"]),
        ("<a href=\"b\"class=x>", ["b"]),
        ("<a =x href=b>", ["b"]), ("<a x==y href=b>", ["b"]), ("<a href=b href=c>", ["b"]), ("<a hReF=b>", ["b"]),
        ("<a x='>' href=b>", ["b"]), ("<a href=b'c>", ["b'c"]), ("<p =href=x><a href=b>", ["b"]),
        ("</p x='>'><a href=b>", ["b"]), ("</><a href=b>", ["b"]), ("</ <a href=b>", []), ("<a<b href=c>", ["c"]),
        ("<<a href=b>", ["b"]), ("<a href=' b\n'>", ["b"]), ("<a href='b\tc'>", ["bc"]),
        ("<a \u{0}href=x><a href=b>", ["b"]),
        ("<a href=b\u{0}>", ["b"]), ("a < b <a href=b>", ["b"]), ("<a href=>x</a><a href=b>", ["b"]),
        ("<a href=/>x</a>", ["/"]), ("<img src=b/>", ["b/"]), ("<img src='b'/>", ["b"]),
    ])
    func tokensAreReadAsTheStandardSays(html: String, paths: [String]) {
        #expect(ScanSample.paths(html) == paths)
    }

    @Test(arguments: [
        ("?a=1&amp;b=2", "?a=1&b=2"), ("?a=1&b=2", "?a=1&b=2"), ("?a&copy=2", "?a&copy=2"), ("?a&copy;", "?a%C2%A9"),
        ("?a&copy", "?a%C2%A9"), ("?a&copyb", "?a&copyb"), ("?a&ampb", "?a&ampb"), ("?a&amp", "?a&"),
        ("b&#47;c", "b/c"), ("b&#x2F;c", "b/c"), ("b&#47c", "b/c"), ("b&#X2fc", "b%CB%BC"), ("b&sol;c", "b/c"),
        ("b&#;c", "b&"), ("b&#0;", "b%EF%BF%BD"), ("b&#x110000;", "b%EF%BF%BD"), ("b&#xD800;", "b%EF%BF%BD"),
        ("b&#128;", "b%E2%82%AC"), ("b&unknown;", "b&unknown;"), ("b&nbsp;c", "b%C2%A0c"),
        ("&#104;ttp://b.vn/", "http://b.vn/"),
        ("b&period;html", "b.html"), ("b&", "b&"), ("b&notit;", "b&notit;"), ("b&not;it", "b%C2%ACit"),
    ])
    func referencesInAttributesAreRead(value: String, path: String) {
        #expect(ScanSample.paths("<a href=\"\(value)\">x</a>") == [path])
    }

    @Test func allNamesOfReferencesAreKnown() {
        #expect(Entities.count == 2_125)
        #expect(ScanSample.scan("<title>&NotEqualTilde;&ThickSpace;x&frac12;&notit;</title>").title == "≂̸ x½¬it;")
    }

    @Test(arguments: [
        ("<base href='/x/'><a href=b>", "/x/b"), ("<a href=b><base href='/x/'>", "/x/b"),
        ("<base href='/x/'><base href='/y/'><a href=b>", "/x/b"),
        ("<base target=_top><base href='/x/'><a href=b>", "/x/b"),
        ("<!--<base href='/x/'>--><a href=b>", "b"), ("<base href='javascript:x'><a href=b>", "b"),
        ("<base href='http://b.vn/c/d'><a href=e>", "http://b.vn/c/e"),
        ("<base href='/x/'><iframe srcdoc='<base href=y/><a href=b>'></iframe>", "/x/y/b"),
    ])
    func theFirstBaseCountsForAllLinks(html: String, path: String) {
        #expect(ScanSample.paths(html) == [path])
    }

    @Test func theTitleIsThePagesOwn() {
        #expect(
            ScanSample.scan("<svg><title>Hình</title></svg><title> Một\n&amp; hai </title><title>x</title>").title
                == "Một & hai")
        let long = String(repeating: "ấ", count: 400)
        #expect(ScanSample.scan("<title>\(long)</title>").title == String(long.prefix(300)))
    }

    @Test func robotsMetaAndHeaderAreRead() {
        #expect(ScanSample.scan("<meta name=ROBOTS content='noindex, NoFollow'>").noFollow)
        #expect(ScanSample.scan("<meta name=robots content=none>").noFollow)
        #expect(!ScanSample.scan("<meta name=robots content='index,follow'>").noFollow)
        #expect(ScanSample.scan("x", headers: [("x-robots-tag", "noindex, nofollow")]).noFollow)
    }

    @Test func theCanonicalAddressIsAbsolute() {
        #expect(ScanSample.scan("<base href=/x/><link rel='x canonical' href=b>").canonical == "http://a.vn/x/b")
        #expect(ScanSample.scan("x", headers: [("link", "</b>; rel=canonical")]).canonical == "http://a.vn/b")
    }

    @Test func onePassServesPagesInOtherEncodings() {
        var bytes = Array("<meta charset=windows-1258><title>".utf8)
        bytes += [0xCA]
        bytes += Array("</title><a href=b>x</a>".utf8)
        let page = ScanSample.scan(bytes, type: "text/html")
        #expect(page.title == "Ê")
        #expect(page.links.map(\.address) == ["http://a.vn/vi/tin/b"])
        let marked = ScanSample.scan([0xEF, 0xBB, 0xBF] + Array("<title>x</title>".utf8))
        #expect(marked.title == "x")
    }
}
