import AuditCore
import Testing
import Tools

@testable import Reading

struct AttachmentTests {
    /// A PDF of one page with these lines, written by hand.
    private func pdf(_ lines: [String]) -> [UInt8] {
        var content = "BT /F1 11 Tf 60 780 Td 16 TL\n"
        for line in lines { content += "(" + line + ") Tj T*\n" }
        content += "ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var file = "%PDF-1.4\n"
        for (index, object) in objects.enumerated() { file += "\(index + 1) 0 obj\n\(object)\nendobj\n" }
        return Array((file + "trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n").utf8)
    }

    private func read(_ bytes: [UInt8], at address: String, _ reader: AttachmentReader = AttachmentReader()) -> Page {
        PageReader(attachments: reader).read(Sample.file(bytes, at: address, anchor: "Tải về"))
    }

    @Test(.enabled(if: Subprocess.find("pdftotext") != nil))
    func aPaperInAPDFIsRead() {
        let page = read(
            pdf([
                "SO KHOA HOC VA CONG NGHE", "So: 12/KH-SKHCN", "Vi Du, ngay 05 thang 01 nam 2022", "KE HOACH",
                "Thanh tra nam 2022", "Noi nhan:", "- Lanh dao So;", "- Luu: VT.",
            ]), at: "http://a.vn/tep/12.pdf")
        #expect(page.kind == .file)
        #expect(page.unreadable == nil)
        #expect(page.document?.number == "12/KH-SKHCN")
        #expect(page.document?.type == "Kế hoạch")
        #expect(page.document?.recipients == ["Lanh dao So;", "Luu: VT."])
        #expect(page.dates.signed?.day == Day(2022, 1, 5))
        #expect(page.title == "Thanh tra nam 2022")
    }

    @Test(.enabled(if: Subprocess.find("pdftotext") != nil))
    func aScanIsSaidToBeOne() {
        #expect(read(pdf([]), at: "http://a.vn/scan.pdf").unreadable == "scan")
        #expect(read(Array("%PDF-1.4 rác".utf8), at: "http://a.vn/hong.pdf").unreadable == "damaged")
    }

    @Test func aMissingToolIsNamed() {
        let reader = AttachmentReader(pdftotext: "khong-co-cong-cu-nay")
        #expect(read(pdf(["x"]), at: "http://a.vn/a.pdf", reader).unreadable == "tool-missing")
    }

    @Test func aToolThatHangsIsEnded() {
        let outcome = Subprocess(wallLimit: 0.2).run("sleep", ["20"], output: "/dev/null")
        #expect(outcome == .timedOut)
        #expect(Subprocess().run("true", [], output: "/dev/null") == .ended(status: 0))
    }

    @Test func anOldPaperWithoutItsStreamsIsDamaged() {
        let page = read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], at: "http://a.vn/a.doc")
        #expect(page.kind == .file)
        #expect(page.unreadable == "damaged")
        #expect(page.title == "Tải về")
    }

    @Test func paragraphsOfAWordPaperAreLines() {
        let xml = """
            <w:document xmlns:w="urn:w"><w:body><w:p><w:pPr>rác</w:pPr><w:r><w:t>KẾ </w:t></w:r><w:r><w:t>HOẠCH</w:t></w:r></w:p>
            <w:p><w:r><w:t>Nơi nhận:</w:t></w:r></w:p><w:p><w:r><w:t>- Lưu: VT.</w:t></w:r></w:p></w:body></w:document>
            """
        #expect(OfficeText.read(Array(xml.utf8)) == .text(FileText(lines: ["KẾ HOẠCH", "Nơi nhận:", "- Lưu: VT."])))
    }

    @Test(.enabled(if: Subprocess.find("bsdtar") != nil))
    func aDamagedArchiveIsSaidToBeOne() {
        #expect(read([0x50, 0x4B, 3, 4, 0, 0, 0, 0], at: "http://a.vn/a.docx").unreadable == "damaged")
    }
}
