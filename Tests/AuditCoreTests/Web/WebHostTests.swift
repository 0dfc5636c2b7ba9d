import Testing

@testable import AuditCore

struct WebHostTests {
    @Test(arguments: [
        ("127.1", "127.0.0.1"), ("0x7f.1", "127.0.0.1"), ("0300.0250.1", "192.168.0.1"), ("1.2.3", "1.2.0.3"),
        ("16909060", "1.2.3.4"), ("1.2.3.4.", "1.2.3.4"), ("0X1.0x", "1.0.0.0"), ("１２７.1", "127.0.0.1"),
        ("%31", "0.0.0.1"), ("1.256", "1.0.1.0"), ("a.1x", "a.1x"), ("1.2.3.4.a", "1.2.3.4.a"), ("0xg", "0xg"),
    ])
    func addressesOfVersionFourAreReadAsOldResolversDo(input: String, host: String) {
        #expect(WebAddress("http://\(input)/")?.host == host)
    }

    @Test(arguments: [
        "1.2.3.4.5", "256.1.1.1", "1.2.3.256", "1.2.65536", "4294967296", "08", "a.1", "1..1", "0x100000000",
    ])
    func numbersThatAreNoAddressFail(input: String) {
        #expect(WebAddress("http://\(input)/") == nil)
    }

    @Test(arguments: [
        ("0:0:0:0:0:0:0:0", "::"), ("1:0:0:0:0:0:0:0", "1::"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
        ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"), ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("0:0:1:0:0:1:0:0", "::1:0:0:1:0:0"),
        ("2001:0DB8::00aF", "2001:db8::af"), ("::255.1.0.9", "::ff01:9"),
        ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"),
    ])
    func addressesOfVersionSixTakeTheShortForm(input: String, host: String) {
        #expect(WebAddress("http://[\(input)]/")?.host == "[\(host)]")
    }

    @Test(arguments: [
        "", ":", "1", "1:", ":1", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "1::2::3", ":::", "12345::", "g::",
        "::1%25eth0",
        "::1.2.3", "::1.2.3.4.5", "::1.2.3.", "::01.2.3.4", "::256.1.1.1", "1:2:3:4:5:6:7:1.2.3.4", "::.1.2.3",
        "1:2:3.4.5.6::",
    ])
    func malformedAddressesOfVersionSixFail(input: String) {
        #expect(WebAddress("http://[\(input)]/") == nil)
    }

    @Test(arguments: [
        ("bộ-công-an.vn", "xn--b-cng-an-63a1467e.vn"), ("BO\u{302}\u{323}.vn", "xn--b-8xm.vn"), ("đ.vn", "xn--fea.vn"),
        ("Đ.VN", "xn--fea.vn"), ("faß.de", "xn--fa-hia.de"), ("ＸＡ．ｖｎ", "xa.vn"), ("xa。gov｡vn", "xa.gov.vn"),
        ("x\u{AD}a\u{200B}.vn", "xa.vn"), ("%C4%91.vn", "xn--fea.vn"), ("☕.vn", "xn--53h.vn"),
        ("XN--VDA.vn", "xn--vda.vn"), ("é.xn--vda", "xn--9ca.xn--vda"), ("xn--zzzzzzzzzz", "xn--zzzzzzzzzz"),
        ("می\u{200C}خواهم.ir", "xn--mgbn2ecje63gr19l.ir"), ("אב.vn", "xn--4dbc.vn"),
        ("\u{1C80}\u{AB70}", "xn--b1a410f"),
    ])
    func domainsBecomeASCII(input: String, host: String) throws {
        let got = try #require(WebAddress("http://\(input)/")?.host)
        #expect(got == host)
    }

    @Test(arguments: [
        "é.xn--a", "é.xn--", "é.xn--8i7caa", "\u{301}a.vn", "a\u{200D}b", "a\u{200C}b", "1.אב", "אa.vn", "a…vn", "⒈vn",
        "a\u{202E}b", "\u{E000}", "\u{FFFD}", "a\u{3000}b", "é％41", "\u{AD}",
    ])
    func domainsThatUTS46RefusesFail(input: String) {
        #expect(WebAddress("http://\(input)/") == nil)
    }

    /// Samples of RFC 3492, section 7.1 (L and S), and one of our own.
    @Test(arguments: [
        ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"), ("-> $1.00 <-", "-> $1.00 <--"),
        ("Tạisaohọkhôngthểchỉnóitiếngviệt", ""),
    ])
    func punycodeGoesBothWays(text: String, code: String) throws {
        let scalars = text.precomposed.unicodeScalars.map(\.value)
        let encoded = try #require(Punycode.encode(scalars))
        if !code.isEmpty { #expect(String(decoding: encoded, as: UTF8.self) == code) }
        #expect(Punycode.decode(encoded[...]) == scalars)
    }

    @Test func punycodeFromStrangersIsRefusedNotTrapped() {
        var random = SeededBytes(seed: 7)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
                Array("abcxyz0189-Z".utf8)[Int.random(in: 0..<12, using: &random)]
            }
            guard let decoded = Punycode.decode(bytes[...]) else { continue }
            #expect(decoded.allSatisfy { Unicode.Scalar($0) != nil })
        }
    }
}

extension String {
    fileprivate var precomposed: String { Folded.tidy(self) }
}
