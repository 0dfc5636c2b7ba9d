import AuditCore
import Testing
import Tools

@testable import Reading

/// Every format of `Fixtures/files`, made by `scripts/fixture-files`, and what each must say.
struct FileReadingTests {
    private static let reader = PageReader()

    private static func read(_ name: String) throws -> Page {
        reader.read(Sample.file(try FixtureFile.bytes(name), at: "http://a.vn/tep/" + name, type: ""))
    }

    @Test(arguments: ["ke-hoach.docx", "ke-hoach.odt", "ke-hoach.pdf", "ke-hoach.zip"])
    func aPaperIsReadInEveryFormat(name: String) throws {
        let page = try FileReadingTests.read(name)
        #expect(page.unreadable == nil)
        #expect(page.words == WordsOrigin())
        #expect(page.document?.number == "12/KH-SKHCN")
        #expect(page.document?.recipients?.contains("Cổng TTĐT Sở;") == true)
    }

    @Test(
        .enabled(if: Subprocess.find("soffice") != nil),
        arguments: [
            ("ke-hoach.doc", nil), ("ke-hoach.rtf", nil), ("tcvn3.doc", "tcvn3"), ("tcvn3.rtf", "tcvn3"),
            ("vni.doc", "vni"),
        ] as [(String, String?)])
    func anOldPaperIsReadAndItsFontUndone(name: String, encoding: String?) throws {
        let page = try FileReadingTests.read(name)
        #expect(page.unreadable == nil)
        #expect(page.words?.encoding == encoding)
        #expect(page.document?.number == "12/KH-SKHCN")
        #expect(page.document?.recipients?.contains("Cổng TTĐT Sở;") == true)
    }

    @Test(
        .enabled(if: Subprocess.find("soffice") != nil),
        arguments: [("bieu.xls", nil), ("bieu-vni.xls", "vni")] as [(String, String?)])
    func anOldSheetIsReadRowByRow(name: String, encoding: String?) throws {
        let page = try FileReadingTests.read(name)
        #expect(page.text.contains("1 Đo lường 6.622516556"))
        #expect(page.words?.encoding == encoding)
    }

    @Test(.enabled(if: Subprocess.find("soffice") != nil), arguments: ["trinh-chieu-vni.zip"])
    func anOldSlideIsRead(name: String) throws {
        #expect(try FileReadingTests.read(name).text.contains("Tiêu chuẩn đo lường chất lượng"))
    }

    @Test func aWorkbookIsReadRowByRow() throws {
        let page = try FileReadingTests.read("bieu.xlsx")
        #expect(page.text.contains("1 Đo lường 6.622516556"))
        #expect(page.text.contains("05/01/2022"))
    }

    @Test func aSlideIsRead() throws {
        #expect(try FileReadingTests.read("trinh-chieu.pptx").text.contains("Tiêu chuẩn đo lường chất lượng"))
    }

    @Test(.enabled(if: Recognizer().isThere))
    func aScanIsRecognisedAndProvesNoAbsence() throws {
        let page = try FileReadingTests.read("quet.pdf")
        #expect(page.words?.means == .ocr)
        #expect(page.document?.number == "12/KH-SKHCN")
        #expect(page.mayHoldMore)
    }

    @Test func aScanWithoutTheToolIsSaidToLackIt() throws {
        let reader = PageReader(attachments: AttachmentReader(tesseract: "khong-co-cong-cu-nay"))
        let page = reader.read(Sample.file(try FixtureFile.bytes("quet.pdf"), at: "http://a.vn/quet.pdf"))
        #expect(page.unreadable == "tool-missing")
    }

    @Test func anOldPaperWithoutTheToolIsSaidToLackIt() throws {
        let reader = PageReader(attachments: AttachmentReader(soffice: "khong-co-cong-cu-nay"))
        let page = reader.read(Sample.file(try FixtureFile.bytes("ke-hoach.doc"), at: "http://a.vn/a.doc"))
        #expect(page.unreadable == "tool-missing")
    }

    /// Hostile and broken files: one named outcome each.
    @Test(arguments: [
        ("bom.zip", "bomb"), ("long.zip", "nested"), ("khoa.zip", "encrypted"), ("hong.zip", "damaged"),
        ("bom.docx", "bomb"), ("thuc-the.docx", "bomb"), ("ngoai.docx", "bomb"), ("hong.docx", "damaged"),
        ("hong.pdf", "damaged"), ("vong.pdf", "damaged"), ("dai.pdf", "damaged"), ("khoa.pdf", "encrypted"),
        ("hong.doc", "damaged"),
        ("khoa.doc", "encrypted"), ("rong.docx", "empty"),
    ])
    func aHostileFileHasItsName(name: String, outcome: String) throws {
        #expect(try FileReadingTests.read(name).unreadable == outcome)
    }

    @Test func filesReadTogetherAreReadAsAlone() throws {
        let names = ["ke-hoach.docx", "hong.doc", "tcvn3.doc", "bieu.xls", "ke-hoach.pdf", "ke-hoach.rtf", "bom.zip"]
        let captures = try names.map { Sample.file(try FixtureFile.bytes($0), at: "http://a.vn/" + $0, type: "") }
        #expect(FileReadingTests.reader.read(all: captures) == captures.map(FileReadingTests.reader.read))
    }
}
