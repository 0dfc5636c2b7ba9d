import ArgumentParser
import AuditCore
import Auditing
import Foundation
import Reading

/// Reads saved pages as an audit would: pages of one host are surveyed first, then each is read.
struct DevExtract: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "extract")

    private struct Item: Decodable {
        var id: String
        var url: String?
        var htmlPath: String
        enum CodingKeys: String, CodingKey { case id, url, htmlPath = "html_path" }

        var host: String {
            let parts = (url ?? "").split(separator: "/")
            return parts.count > 1 ? String(parts[1]) : ""
        }

        func capture() -> Capture? {
            guard let data = FileManager.default.contents(atPath: htmlPath) else { return nil }
            // A file is told by its bytes and its name's end; what names nothing else is a page.
            let ending = DevExtract.fileEnding(htmlPath) ?? DevExtract.fileEnding(url ?? "")
            let headers = ending == nil ? [Capture.Header(name: "content-type", value: "text/html")] : []
            let response = Capture.Response(status: 200, headers: headers, body: Array(data))
            let address = url.flatMap { $0.isEmpty ? nil : $0 } ?? "http://localhost/-/" + id + (ending ?? "")
            return Capture(address: address, fetchedAt: nil, result: .response(response))
        }
    }

    private struct Answer: Encodable {
        struct Row: Encodable { var title: String, href: String?, date: String?, number: String?, state: String? }
        struct Dated: Encodable { var day: String, source: String, doubt: String? }
        var id: String
        var title: String?
        var text: String?
        var date: String?
        var kind: String?
        var number: String?
        var issued: String?
        var effective: String?
        var signer: String?
        var agency: String?
        var doctype: String?
        var attachments: [String]?
        var items: [Row]?
        var breadcrumb: [String]?
        var section: String?
        /// The four days with their sources: `posted`, `updated`, `signed`, `effective`.
        var dates: [String: Dated]?
        /// Fields of a paper that have no key of their own above.
        var document: DocumentFields?
        var facts: PaperFacts?
        var disagreements: [String]?
        var error: String?
    }

    /// `.pdf` of a name that ends so; nil for none that files have.
    static func fileEnding(_ name: String) -> String? {
        let ending = "." + (name as NSString).pathExtension.lowercased()
        return ending.utf8.count > 1 && PageReader.isFileEnding(ending) ? ending : nil
    }

    func run() throws {
        let decoder = JSONDecoder()
        var items: [Item] = []
        while let line = readLine(strippingNewline: true) {
            if line.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
            items.append(try decoder.decode(Item.self, from: Data(line.utf8)))
        }
        var surveys: [String: SiteSurvey] = [:]
        let counts = Dictionary(items.map { ($0.host, 1) }, uniquingKeysWith: +)
        // Fewer pages than four say nothing about what recurs.
        for item in items where counts[item.host, default: 0] >= 4 {
            guard let capture = item.capture() else { continue }
            surveys[item.host, default: SiteSurvey()].note(capture)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let cache = LinkCache()
        for item in items {
            var line = try encoder.encode(answer(item, surveys[item.host], cache))
            line.append(0x0A)
            FileHandle.standardOutput.write(line)
        }
    }

    private func answer(_ item: Item, _ survey: SiteSurvey?, _ cache: LinkCache) -> Answer {
        guard let capture = item.capture() else { return Answer(id: item.id, error: "unreadable") }
        let page = PageReader(survey: survey, cache: cache, resolver: Discovery.resolver).read(capture)
        var answer = Answer(id: item.id)
        answer.title = page.title
        answer.text = page.text
        answer.date = (page.dates.posted ?? page.dates.updated)?.day.description
        answer.kind = page.kind == .notFound ? "error" : page.kind.rawValue
        answer.number = page.document?.number
        answer.issued = page.dates.signed?.day.description
        answer.effective = page.dates.effective?.day.description
        answer.signer = page.document?.signer
        answer.agency = page.document?.issuer
        answer.doctype = page.document?.type
        answer.attachments = page.attachments.map(\.address)
        answer.items = page.rows.map { row($0) }
        answer.breadcrumb = page.section
        answer.section = page.section.last
        let days = [
            ("posted", page.dates.posted), ("updated", page.dates.updated), ("signed", page.dates.signed),
            ("effective", page.dates.effective),
        ]
        answer.dates = days.reduce(into: [:]) { dates, day in
            dates[day.0] = day.1.map {
                Answer.Dated(day: $0.day.description, source: $0.source, doubt: $0.doubt)
            }
        }
        answer.document = page.document
        answer.facts = page.facts
        answer.disagreements = Disagreements.find(page, files: [])
        return answer
    }

    private func row(_ row: ListingRow) -> Answer.Row {
        Answer.Row(
            title: row.title, href: row.address, date: row.day?.description, number: row.number, state: row.state)
    }
}
