import Foundation
import Testing

@testable import Reading

/// 200 texts in each encoding, declared rightly, wrongly or not at all; and the faults that come with old fonts.
struct LegacyCasesTests {
    enum Declared: String, CaseIterable { case right, wrong, missing }

    struct Kind: Sendable, CustomTestStringConvertible {
        var name: String
        var iconv: String
        var label: String
        var testDescription: String { name }
    }

    static let kinds = [
        Kind(name: "utf-8", iconv: "UTF-8", label: "utf-8"),
        Kind(name: "windows-1258", iconv: "CP1258", label: "windows-1258"),
        Kind(name: "tcvn3", iconv: "TCVN5712-1", label: "x-viet-tcvn5712"),
        Kind(name: "viscii", iconv: "VISCII", label: "viscii"),
        Kind(name: "vni", iconv: "", label: "x-viet-vni"),
    ]

    @Test(arguments: kinds, Declared.allCases)
    func textIsReadWhateverIsDeclared(kind: Kind, declared: Declared) throws {
        let wrong = ["utf-8", "iso-8859-1", "windows-1252", "gb2312", "windows-1258", "us-ascii"].filter {
            $0 != kind.label
        }
        var faults: [String] = []
        for (index, text) in LegacyText.texts.enumerated() {
            let label: String? =
                switch declared {
                case .right: kind.label
                case .wrong: wrong[index % wrong.count]
                case .missing: nil
                }
            // Half of the pages say it themselves, half by their server.
            let isHeader = index % 2 == 0
            let meta = label.map {
                isHeader ? "" : "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=\($0)\">"
            }
            let page = LegacyCasesTests.page(text, meta ?? "")
            let bytes =
                kind.iconv.isEmpty ? LegacyText.vni(page) : try #require(LegacyText.bytes(page, iconv: kind.iconv))
            let header = label.flatMap { isHeader ? "text/html; charset=\($0)" : nil }
            let read = PageEncoding.decode(bytes, contentType: header)
            let got = String(decoding: read.utf8, as: UTF8.self)
            if Array(got.utf8) != Array(page.utf8) { faults.append("\(read.encoding)/\(read.inside ?? "-"): \(got)") }
        }
        print(
            "legacy \(kind.name) \(declared.rawValue): \(LegacyText.texts.count - faults.count) of \(LegacyText.texts.count)"
        )
        for fault in faults.prefix(3) { print("  \(fault)") }
        #expect(faults.count <= 1)
    }

    /// Vietnamese in letters of Latin-1 that only a font shows right, in a page of UTF-8.
    @Test(arguments: [("tcvn3", ".VnTime"), ("vni", "VNI-Times")], [false, true])
    func oldFontsInUnicodePagesAreRead(font: (inside: String, face: String), isNamed: Bool) throws {
        var faults: [String] = []
        for text in LegacyText.texts where text.contains("\n") {
            let plain = font.inside == "tcvn3" ? text.lowercased() : text
            let bytes =
                font.inside == "vni"
                ? LegacyText.vni(plain) : try #require(LegacyText.bytes(plain, iconv: "TCVN5712-1"))
            let open = isNamed ? "<font face=\"\(font.face)\">" : "<font>"
            func page(_ words: String) -> String {
                "<html><head><meta charset=utf-8><title>Trang tin</title></head><body><h1>Tin tức của Sở</h1>"
                    + "<p>\(open)\(words.replacingOccurrences(of: "\n", with: "<br>"))</font></p></body></html>"
            }
            let read = PageEncoding.decode(Array(page(LegacyText.latin(bytes)).utf8), contentType: nil)
            let got = String(decoding: read.utf8, as: UTF8.self)
            if Array(got.utf8) != Array(page(plain).utf8) || read.inside != font.inside { faults.append(got) }
        }
        print("legacy font \(font.inside) \(isNamed ? "named" : "unnamed"): \(faults.count) wrong")
        for fault in faults.prefix(3) { print("  \(fault)") }
        #expect(faults.count <= 1)
    }

    private static func page(_ text: String, _ meta: String) -> String {
        let lines = text.split(separator: "\n")
        return
            "<html><head>\(meta)<title>\(lines.first ?? "")</title></head><body><div id=\"menu\">Home | News</div><h1>"
            + "\(lines.first ?? "")</h1>" + lines.dropFirst().map { "<p>\($0)</p>" }.joined(separator: "\n")
            + "</body></html>"
    }
}
