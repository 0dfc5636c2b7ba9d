import AuditCore
import Foundation

extension AttachmentReader {
    func read(_ capture: Capture, _ response: Capture.Response, _ media: MediaKind) -> Page {
        if response.status >= 400 { return Page(address: capture.address, kind: .notFound) }
        return page(capture, words(of: [File(bytes: response.body, media: media)])[0])
    }

    /// The page of a file whose words are known.
    func page(_ capture: Capture, _ words: FileWords) -> Page {
        var page = Page(address: capture.address, kind: .file, title: Folded.tidy(capture.anchor ?? ""))
        switch words {
        case .unreadable(let why): page.unreadable = why
        case .text(let text):
            page.words = text.origin
            describe(&page, text.lines)
        }
        if page.title.isEmpty { page.title = AttachmentReader.name(capture.address) }
        return page
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
