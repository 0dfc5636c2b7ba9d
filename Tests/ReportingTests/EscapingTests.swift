import AuditCore
import Foundation
import Testing

@testable import Reporting

struct EscapingTests {
    static let corpus = ["<", ">", "&", "\"", "'"].flatMap { sign in
        ["", "\u{301}", "\u{200D}", "\u{20E3}", "\u{FE0F}"].map { sign + $0 }
    }

    private static let noncharacters = [0xFFFE, 0x1FFFF, 0xFDD0].compactMap(Unicode.Scalar.init(_:)).map(String.init)
        .joined()

    private func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        Escaped.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: corpus)
    func everySpecialScalarIsEscapedWhateverFollowsIt(text: String) throws {
        let names = ["<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;", "'": "&#39;"]
        let first = try #require(text.unicodeScalars.first)
        let name = try #require(names[String(first)])
        #expect(Array(escaped(text).utf8).starts(with: name.utf8))
    }

    /// Every string of a result at once: whatever it says, the page keeps its elements and attributes.
    @Test(arguments: corpus + ["\"><script>alert(1)</script>", "</style><svg onload=x>", "' onfocus=x autofocus '"])
    func noStringOfAResultBecomesMarkup(text: String) {
        let clean = Sample.result(items: 40)
        let page = htmlReport(Poison(text).result(from: clean))
        let seen = MarkupReader(page)
        #expect(seen.fault == nil)
        #expect(seen.elements.isSubset(of: Set(Tag.allCases.map(\.rawValue)).union(["style"])))
        #expect(seen.attributes.isSubset(of: Set(Attribute.Name.allCases.map(\.rawValue))))
        #expect(String(decoding: seen.text, as: UTF8.self).utf8.count > 10_000)
        #expect(seen.links.allSatisfy { $0.utf8.starts(with: "#".utf8) })
    }

    @Test func poisonReachesEveryKindOfString() {
        let poisoned = Poison("☠").result(from: Sample.result(items: 40))
        #expect(poisoned.agency.name.contains("☠") && poisoned.items[0].reasons[0].text.contains("☠"))
        #expect(poisoned.criteria[0].legal[0].document.contains("☠"))
    }

    @Test(arguments: [
        ("\u{202E}gpj.exe", "\\u{202E}gpj.exe"), ("a\u{200B}b", "a\\u{200B}b"), ("\u{FEFF}x", "\\u{FEFF}x"),
        ("\u{E0041}", "\\u{E0041}"), ("a\u{0}b\u{1B}[31m\u{85}\u{7F}", "ab[31m"), ("a\r\nb\tc", "a\nb\tc"),
        ("x" + noncharacters, "x"), ("Đường 🇻🇳 ẳ", "Đường 🇻🇳 ẳ"),
    ])
    func scalarsThatDeceiveAreShownAndForbiddenOnesDropped(text: String, shown: String) {
        #expect(Array(escaped(text).utf8) == Array(shown.utf8))
    }

    @Test(arguments: [
        ("https://skhcn.bacgiang.gov.vn/a?b=1&c=%20#d", true), ("HTTP://x.vn", true), ("https://", false),
        ("https:///x", false), ("javascript:alert(1)", false), (" javascript:alert(1)", false),
        ("java\tscript:alert(1)", false), ("data:text/html,<b>", false), ("vbscript:x", false), ("//x.vn", false),
        ("https://x.vn/\u{202E}", false), ("https://x.vn/\"onclick=", false), ("https://x.vn/a b", false),
        ("http\u{301}s://x.vn", false), ("https://x.vn\\@y.vn", false), ("", false), ("ftp://x.vn", false),
    ])
    func onlyWebAddressesBecomeLinks(address: String, isLink: Bool) {
        #expect((WebAddress(address) != nil) == isLink)
        let page = outbound(address, words: address).bytes
        #expect(page.starts(with: "<a href=\"".utf8) == isLink)
        #expect(String(decoding: page, as: UTF8.self).contains(" rel=noreferrer>") == isLink)
    }
}
