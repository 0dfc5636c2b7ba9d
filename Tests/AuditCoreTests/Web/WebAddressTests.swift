import Testing

@testable import AuditCore

struct WebAddressTests {
    static let page = "https://xa.gov.vn:8443/tin-tuc/bai.aspx?id=5#top"

    @Test(arguments: [
        ("/lien-he", "https://xa.gov.vn:8443/lien-he"),
        ("lich.html", "https://xa.gov.vn:8443/tin-tuc/lich.html"),
        ("./../../a/./b/..", "https://xa.gov.vn:8443/a/"),
        ("%2E%2e/x", "https://xa.gov.vn:8443/x"),
        ("..\\x\\y", "https://xa.gov.vn:8443/x/y"),
        ("?p=2", "https://xa.gov.vn:8443/tin-tuc/bai.aspx?p=2"),
        ("#cuoi", "https://xa.gov.vn:8443/tin-tuc/bai.aspx?id=5#cuoi"),
        ("", "https://xa.gov.vn:8443/tin-tuc/bai.aspx?id=5"),
        ("//cdn.vn/a.js", "https://cdn.vn/a.js"),
        ("\\\\cdn.vn\\a.js", "https://cdn.vn/a.js"),
        ("https:cung-thu-muc", "https://xa.gov.vn:8443/tin-tuc/cung-thu-muc"),
        ("http:khac.vn", "http://khac.vn/"),
        ("ftp://tep.vn:21/a", "ftp://tep.vn/a"),
        (" \n/a\tb\r ", "https://xa.gov.vn:8443/ab"),
        ("van bản.pdf", "https://xa.gov.vn:8443/tin-tuc/van%20b%E1%BA%A3n.pdf"),
        ("a:b", "a:b"),
        ("12:b", "https://xa.gov.vn:8443/tin-tuc/12:b"),
    ])
    func referencesResolveAgainstThePage(input: String, href: String) throws {
        let base = try #require(WebAddress(Self.page))
        #expect(WebAddress(input, base: base)?.href == href)
    }

    @Test(arguments: [
        ("HTTP://XA.GOV.VN:80", "http://xa.gov.vn/"),
        ("https://xa.vn:443/", "https://xa.vn/"),
        ("http://xa.vn:443/", "http://xa.vn:443/"),
        ("http:xa.vn", "http://xa.vn/"),
        ("http:////\\/xa.vn", "http://xa.vn/"),
        ("http://an:mat@khau@xa.vn", "http://an:mat%40khau@xa.vn/"),
        ("http://an:@xa.vn", "http://an@xa.vn/"),
        ("http://:m@xa.vn", "http://:m@xa.vn/"),
        ("http://xa.vn/{a}^\"'?{a}^\"'#{a}^\"'`", "http://xa.vn/%7Ba%7D%5E%22'?{a}^%22%27#{a}^%22'%60"),
        ("http://xa.vn/%zz%", "http://xa.vn/%zz%"),
    ])
    func absoluteAddressesAreSerialised(input: String, href: String) {
        #expect(WebAddress(input)?.href == href)
    }

    @Test(arguments: [
        "", "/a", "khong-co", "http://", "http:///", "http://?a", "http://@/", "http://a@:80/", "http://:80",
        "http://a:b", "http://a:65536", "http://a:1:2", "http://a b/", "http://a%00b/", "http://a<b", "http://[::1",
        "http://::1]", "http://a%2/", "http://%ff%fe/",
    ])
    func whatTheStandardRefusesIsNil(input: String) {
        #expect(WebAddress(input) == nil)
    }

    @Test func partsAreThoseOfTheSerialisation() throws {
        let address = try #require(WebAddress("https://an:mk@[::1]:8080/a/b?x=1&y#z"))
        #expect(address.scheme == "https")
        #expect(address.username == "an")
        #expect(address.password == "mk")
        #expect(address.host == "[::1]")
        #expect(address.port == 8080)
        #expect(address.path == "/a/b")
        #expect(address.query == "x=1&y")
        #expect(address.fragment == "z")
        #expect(address.target == "/a/b?x=1&y")
        #expect(address.origin == "https://[::1]:8080")
        #expect(address.withoutFragment.href == "https://an:mk@[::1]:8080/a/b?x=1&y")
        #expect(address.withoutFragment.fragment == nil)
    }

    @Test func emptyPartsAreToldFromMissingOnes() throws {
        let bare = try #require(WebAddress("http://xa.vn"))
        let empty = try #require(WebAddress("http://xa.vn/?#"))
        #expect((bare.query, bare.fragment) == (nil, nil))
        #expect((empty.query, empty.fragment) == ("", ""))
        #expect((bare.port, bare.effectivePort) == (nil, 80))
        #expect((bare.username, bare.password) == ("", ""))
    }

    @Test(arguments: [
        "mailto:a@xa.vn", "javascript:void(0)", "DATA:text/html,<b>", "tel:0123", "file:///c:/a", "zalo:x",
    ])
    func otherSchemesAreRecognisedAndLeadNowhere(input: String) throws {
        let address = try #require(WebAddress(input, base: WebAddress(Self.page)))
        #expect(!address.isWeb)
        #expect(address.host.isEmpty)
        #expect(address.scheme == input.prefix { $0 != ":" }.lowercased())
        #expect(WebAddress("/a", base: address) == nil)
    }

    @Test func onlyTheTwoWebSchemesAreWeb() {
        #expect(WebAddress("http://a")?.isWeb == true)
        #expect(WebAddress("https://a")?.isWeb == true)
        #expect(WebAddress("ftp://a")?.isWeb == false)
        #expect(WebAddress("wss://a")?.isWeb == false)
        #expect(WebAddress("httpx://a")?.isWeb == false)
    }

    @Test func equalityIsThatOfTheSerialisation() {
        #expect(WebAddress("HTTP://Xa.vn:80/%2e/a") == WebAddress("http://xa.vn/a"))
        #expect(WebAddress("http://xa.vn/a") != WebAddress("http://xa.vn/A"))
    }

    @Test func inputsWithoutMeasureAreRefused() {
        #expect(WebAddress("data:," + String(repeating: "a", count: 1 << 21)) == nil)
        #expect(WebAddress("http://xa.vn/" + String(repeating: "á", count: 100_000))?.href.utf8.count == 600_013)
    }

    @Test(arguments: UInt64(1)...8)
    func serialisingIsParsingsFixedPoint(seed: UInt64) throws {
        var random = SeededBytes(seed: seed)
        let alphabet = [
            "http:", "https://", "//", "/", "\\", "?", "#", "@", ":", "[", "]", "::", "%", "%2e", "..", ".", " ", "\t",
            "\r\n",
            "xa.vn", "A", "1", "0x", "08", "đ", "ệ", "e\u{301}", "。", "\u{AD}", "xn--", "\u{0}", "\u{7F}", "\u{5D0}",
            "<",
            "'", "\"", "^", "|", "{", "💩", "ﬁ",
        ]
        let base = try #require(WebAddress(Self.page))
        var parsed = 0
        for _ in 0..<2500 {
            let bytes = (0..<Int.random(in: 0..<24, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let text =
                Bool.random(using: &random)
                ? random.text(of: alphabet, most: 9) : "http://" + String(decoding: bytes, as: UTF8.self)
            guard let address = WebAddress(text, base: base) else { continue }
            parsed += 1
            #expect(address.href.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } || !address.isWeb)
            #expect(WebAddress(address.href)?.href == address.href)
            guard address.isWeb else { continue }
            let port = address.port.map { ":\($0)" } ?? ""
            let rest = (address.query.map { "?" + $0 } ?? "") + (address.fragment.map { "#" + $0 } ?? "")
            #expect(address.href.hasSuffix(address.host + port + address.path + rest))
        }
        #expect(parsed > 500)
    }
}
