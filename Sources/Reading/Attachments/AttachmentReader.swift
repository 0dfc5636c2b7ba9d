import AuditCore
import Foundation

/// Reads files that portals attach: words by `pdftotext` (PDF) or `bsdtar` and libxml2 (DOCX, XLSX, ODT).
///
/// Tools run as processes of their own, because a damaged PDF must not take the auditor with it.
package struct AttachmentReader: Sendable {
    /// Seconds of wall-clock time a file.
    package var timeLimit: Double
    package var pdftotext: String
    package var bsdtar: String

    package init(timeLimit: Double = 30, pdftotext: String = "pdftotext", bsdtar: String = "bsdtar") {
        self.timeLimit = timeLimit
        self.pdftotext = pdftotext
        self.bsdtar = bsdtar
    }

    private enum Words {
        case lines([String])
        case unreadable(String)
    }

    func read(_ capture: Capture, _ response: Capture.Response, _ media: MediaKind) -> Page {
        if response.status >= 400 { return Page(address: capture.address, kind: .notFound) }
        var page = Page(address: capture.address, kind: .file, title: Folded.tidy(capture.anchor ?? ""))
        switch words(response, media) {
        case .unreadable(let why): page.unreadable = why
        case .lines(let lines): describe(&page, lines)
        }
        if page.title.isEmpty { page.title = AttachmentReader.name(capture.address) }
        return page
    }

    private func words(_ response: Capture.Response, _ media: MediaKind) -> Words {
        switch media {
        case .pdf: pdf(response.body)
        case .docx: packed(response.body, "word/document.xml", OfficeText.paragraphs)
        case .odt: packed(response.body, "content.xml", OfficeText.paragraphs)
        case .xlsx: packed(response.body, "xl/sharedStrings.xml", OfficeText.sharedStrings)
        default: .unreadable("unsupported")
        }
    }

    private func pdf(_ bytes: [UInt8]) -> Words {
        run(pdftotext, over: bytes) {
            ["-layout", "-enc", "UTF-8", "-q", $0, "-"]
        } then: { output, status in
            if output.isEmpty, status != 0 {
                return .unreadable(AttachmentReader.isEncrypted(bytes) ? "encrypted" : "damaged")
            }
            let letters = output.count { (97...122).contains($0 | 0x20) }
            return letters < 50 ? .unreadable("scan") : .lines(AttachmentReader.lines(output))
        }
    }

    private func packed(_ bytes: [UInt8], _ member: String, _ read: ([UInt8]) -> [String]) -> Words {
        run(bsdtar, over: bytes) {
            ["-xOf", $0, member]
        } then: { output, _ in
            let lines = read(output).map(AttachmentReader.repaired)
            return lines.contains { !$0.isEmpty } ? .lines(lines) : .unreadable("damaged")
        }
    }

    private func run(
        _ tool: String, over bytes: [UInt8], _ arguments: (_ path: String) -> [String],
        then read: (_ output: [UInt8], _ status: Int32) -> Words
    ) -> Words {
        guard let input = TemporaryFile.holding(bytes), let output = TemporaryFile.holding([]) else {
            return .unreadable("damaged")
        }
        let process = Subprocess(timeLimit: timeLimit)
        switch process.run(tool, arguments(input.path), output: output.path) {
        case .missing: return .unreadable("tool-missing")
        case .timedOut: return .unreadable("timeout")
        case .failed: return .unreadable("damaged")
        case .ended(let status): return read(output.bytes(limit: process.outputLimit), status)
        }
    }

    private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
        MarkNames.contains(Array(bytes.suffix(4_096)), Array("/Encrypt".utf8))
    }

    /// Lines as they stand, pages run together; NFC.
    static func lines(_ output: [UInt8]) -> [String] {
        output.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            repaired(String(decoding: line.filter { $0 != 0x0C && $0 != 0x0D }, as: UTF8.self))
        }
    }

    /// Ƣ and ƣ are a Word font's slips for Ư and ư.
    static func repaired(_ line: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            switch scalar.value {
            case 0x1A2: scalars.append("Ư")
            case 0x1A3: scalars.append("ư")
            default: scalars.append(scalar)
            }
        }
        return String(scalars).precomposedStringWithCanonicalMapping
    }

    private func describe(_ page: inout Page, _ lines: [String]) {
        page.text = lines.lazy.map(Folded.tidy).filter { !$0.isEmpty }.joined(separator: "\n")
        let paper = DocumentText(lines: lines)
        if paper.isPaper {
            page.document = paper.fields
            page.facts = paper.facts
            if let subject = paper.fields.subject { page.title = subject }
        }
        if let signed = paper.signed { page.dates.signed = DatedFact(day: signed, source: "file place-date") }
    }

    private static func name(_ address: String) -> String {
        let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let last = String(decoding: path.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
        return Folded.tidy(last.removingPercentEncoding ?? last)
    }
}
