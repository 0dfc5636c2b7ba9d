import AuditCore
import Testing

@testable import Reading

/// Text in old fonts, by the font's name and by statistics.
struct LegacyTextTests {
    /// What a TCVN3 document's bytes are to a reader that takes them for windows-1252.
    private static let tcvn3 = "Chñ tÞch Uû ban nh©n d©n tØnh quyÕt ®Þnh"
    private static let vietnamese = "Chủ tịch Uỷ ban nhân dân tỉnh quyết định"

    @Test(arguments: [
        (".VnTime", tcvn3, vietnamese), (".VnTimeH", "®éc lËp", "độc lập"),
        ("VNI-Times", "Soá 12 cuûa Sôû", "Số 12 của Sở"),
        ("vni-helve", "Ñoäc laäp", "Độc lập"), (".VnTime", "“§iÒu 5” – 5.000 ®", "“Điều 5” – 5.000 đ"),
        ("Times New Roman", "Résumé du café", "Résumé du café"),
        (".VnTime", "đã đổi sang Unicode", "đã đổi sang Unicode"),
    ])
    func aRunIsReadInItsFont(font: String, typed: String, seen: String) {
        var lines = FontLines()
        lines.begin()
        lines.add(typed, OldFont(name: font))
        lines.end()
        #expect(lines.finished().lines == [seen])
    }

    @Test func aWordPartedIntoRunsIsOneWord() {
        var lines = FontLines()
        lines.begin()
        for part in ["quyÕt ®", "Þ", "nh cña n­", "íc"] { lines.add(part, .tcvn3) }
        lines.end()
        let text = lines.finished()
        #expect(text.lines == ["quyết định của nước"])
        #expect(text.origin.encoding == "tcvn3")
    }

    @Test func linesWithoutFontsAreToldByStatistics() {
        var text = FileText(lines: [LegacyTextTests.tcvn3, "", "Céng hoµ x· héi chñ nghÜa ViÖt Nam", "12/QĐ-UBND"])
        text.repair()
        #expect(text.lines == [LegacyTextTests.vietnamese, "", "Cộng hoà xã hội chủ nghĩa Việt Nam", "12/QĐ-UBND"])
        #expect(text.origin.encoding == "tcvn3")
    }

    @Test(arguments: [
        ("Cộng hòa xã hội chủ nghĩa Việt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"), ("CHƢƠNG TRÌNH", "CHƯƠNG TRÌNH"),
        ("Cộng hòa", "Cộng hòa"),
    ])
    func slipsAndLooseMarksAreRepaired(written: String, read: String) {
        var text = FileText(lines: [written])
        text.repair()
        #expect(Array(text.lines[0].unicodeScalars) == Array(read.unicodeScalars))
    }

    @Test(arguments: [
        ("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", true),
        ("Can cir K~ hoach s6 22/KH-TTr ngay 03/9/2019 cua Thanh tra SO'GD&DT", false), ("The quick brown fox", false),
    ])
    func vietnameseIsToldFromTheRest(text: String, isVietnamese: Bool) {
        #expect(TextQuality(text.utf8).isVietnamese == isVietnamese)
    }

    @Test func aScannersOwnTextIsGarbageAndEnglishIsNot() {
        let scanned =
            "hu6ng d6n thuc hi6n vi~c ki@m tra nam hoc theo k~ hoach s6 hai muoi cua phong giao due va dao tao thanh ph6 "
        let english =
            "This is a report about the quality of water in the river, made by the department in the year of the plan. "
        #expect(TextQuality((scanned + scanned).utf8).isGarbage)
        #expect(!TextQuality((english + english).utf8).isGarbage)
    }
}
