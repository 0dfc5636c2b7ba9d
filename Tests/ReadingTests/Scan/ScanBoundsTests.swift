import AuditCore
import Testing

@testable import Reading

struct ScanBoundsTests {
    @Test func linksBehindDeepNestingAreFound() {
        let html = String(repeating: "<div>", count: 300_000) + "<a href=b>x</a>"
        #expect(ScanSample.paths(html) == ["b"])
        let menus = String(repeating: "<nav class=menu>", count: 100_000) + "<a href=b>x</a>"
        #expect(ScanSample.paths(menus) == ["b"])
    }

    @Test func hugeTagsAreReadOnce() {
        let value = String(repeating: "x ", count: 500_000)
        #expect(ScanSample.paths("<a title='\(value)' href=b>x</a>") == ["b"])
        let many = (0..<100_000).map { " a\($0)=1" }.joined()
        #expect(ScanSample.paths("<a\(many) href=b>x</a>") == ["b"])
        let handlers = (0..<100_000).map { " onx\($0)='f(1)'" }.joined()
        #expect(ScanSample.paths("<a\(handlers) href=b>x</a>") == ["b"])
    }

    @Test func linksBeyondTheBoundAreCounted() {
        let html = (0..<50_010).map { "<a href=\($0)>" }.joined()
        let page = ScanSample.scan(html)
        #expect(page.links.count == 50_000)
        #expect(page.dropped == 10)
        let long = String(repeating: "x", count: MarkupScanner.addressLimit + 1)
        #expect(ScanSample.scan("<a href='\(long)'>x</a><a href=b>").dropped == 1)
    }

    @Test func aTruncatedPageGivesTheLinksBeforeTheCut() {
        let html = Self.nasty
        let whole = ScanSample.scan(html).links.map(\.address)
        #expect(whole.count >= 12)
        for end in html.indices {
            let page = ScanSample.scan(Array(html[..<end]))
            // A cut may turn the rest of a page into a comment or a script, never into more than the page has.
            #expect(page.links.count <= whole.count + 2, "\(end)")
        }
    }

    @Test func damagedPagesAreReadToTheirEnd() {
        var numbers = SeededNumbers(state: 20)
        let pieces = [
            "<", ">", "\"", "'", "<!--", "-->", "<a href=", "</a>", "<script>", "</script>", "&", "&#x", "<svg>", "]]>",
            "<![CDATA[", "<style>@import ", "url(", "\u{0}", "\\", "<title>", "<iframe srcdoc='", "://", "<textarea>",
            "=", "/",
        ].map { Array($0.utf8) }
        for _ in 0..<3_000 {
            var bytes = Self.nasty
            for _ in 0..<Int.random(in: 1...8, using: &numbers) {
                let at = Int.random(in: 0..<bytes.count, using: &numbers)
                switch Int.random(in: 0..<4, using: &numbers) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &numbers)
                case 1: bytes.removeSubrange(at..<min(bytes.count - 1, at + 9))
                case 2: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &numbers)], at: at)
                default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: at)
                }
            }
            let page = ScanSample.scan(
                bytes + Array("--></script></style></title></textarea>'\"><a href=/cuoi>x</a>".utf8))
            #expect(page.links.count < 200)
            #expect(page.links.allSatisfy { $0.address.utf8.starts(with: "http".utf8) })
            for type in ["text/css", "application/javascript", "application/json", "image/svg+xml", "text/plain"] {
                #expect(ScanSample.scan(bytes, type: type).links.count < 200)
            }
        }
    }

    /// Work is counted by what the scan keeps, which would grow with the square if anything were looked at again.
    @Test(arguments: [
        "<title>", "<!--", "<script><!--<script>", "<style>", "<textarea>", "<svg><![CDATA[", "<a href='", "&amp",
        "<a>",
        "</a>", "<iframe srcdoc=\"<iframe srcdoc='", "<p style='url(", "//", "/*", "'", "http://", "<base href=x>",
        "<table><tr><td><nav>", "<meta content='0;url=", "<!DOCTYPE ", "<div class=a>", "<select><option value=/",
        "<a href=x",
    ])
    func repeatedOpeningsCostNoMoreThanTheirLength(piece: String) {
        let small = ScanSample.scan(String(repeating: piece, count: 1_000))
        let large = ScanSample.scan(String(repeating: piece, count: 60_000))
        #expect(large.links.count <= max(1, small.links.count) * 60 + 60)
        #expect((large.signature?.words ?? 0) <= ((small.signature?.words ?? 0) + 1) * 60 + 60)
        for type in ["text/css", "application/javascript", "application/json"] {
            #expect(ScanSample.scan(String(repeating: piece, count: 60_000), type: type).dropped == 0)
        }
    }

    @Test func oneCacheServesManyPagesAndBases() async {
        let cache = LinkCache()
        let html =
            "<a href=b>x</a><a href=/c>y</a><a href='?d=1'>z</a><a href='http://e.vn/'>w</a><a href='//f.vn/'>v</a>"
        await withTaskGroup(of: (Int, [String]).self) { group in
            for number in 0..<200 {
                group.addTask {
                    let page = ScanSample.scan(
                        Array(html.utf8), at: "http://h\(number % 3).vn/\(number)/g?x=\(number)", cache: cache)
                    return (number, page.links.map(\.address))
                }
            }
            for await (number, links) in group {
                let host = "http://h\(number % 3).vn"
                #expect(
                    links == [
                        "\(host)/\(number)/b", "\(host)/c", "\(host)/\(number)/g?d=1", "http://e.vn/", "http://f.vn/",
                    ])
            }
        }
    }

    @Test func aFullCacheForgetsAndGoesOn() {
        let cache = LinkCache()
        for round in 0..<3 {
            let html = (0..<6_000).map { "<a href=/\(round)/\($0)>x</a>" }.joined()
            let page = ScanSample.scan(Array(html.utf8), cache: cache)
            #expect(page.links.count == 6_000)
            #expect(Set(page.links.map(\.address)).count == 6_000)
        }
    }

    private static let nasty = Array(
        """
        <!DOCTYPE html><html><head><base href="/x/"><title>Tiêu đề &amp; chữ</title><link rel=next href='n'>
        <meta http-equiv=refresh content="0;url=r"><style>p{background:url("c.png")}</style>
        <script>var a='/vi/tin.html';location.href='l.html';</script></head><body class=b onload="go('t.aspx?id=1')">
        <!-- <a href=d>x</a> http://b.vn/k --><svg><a xlink:href=s>x</a><![CDATA[<a href=no>]]></svg>
        <iframe srcdoc="<a href=&quot;f&quot;>x</a>"></iframe><img srcset="i 1x, j 2x" alt='ảnh'>
        <a href="?a=1&amp;b=2&copy=3" title=x>Đây là <b>chữ</b></a><textarea><a href=no></textarea>
        <p>Xem http://b.vn/m nhé, 3 giờ trước. Lượt xem: 12</p><form action=g method=post></form></body></html>
        """.utf8)
}
