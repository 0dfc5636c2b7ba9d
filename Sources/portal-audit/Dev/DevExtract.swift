import ArgumentParser
import AuditCore
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
            let response = Capture.Response(
                status: 200, headers: [Capture.Header(name: "content-type", value: "text/html")], body: Array(data))
            let address = url.flatMap { $0.isEmpty ? nil : $0 } ?? "http://localhost/-/" + id
            return Capture(address: address, fetchedAt: nil, result: .response(response))
        }
    }

    private struct Answer: Encodable {
        struct Row: Encodable { var title: String, href: String?, date: String? }
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
        var error: String?
    }

    func run() throws {
        let decoder = JSONDecoder()
        var items: [Item] = []
        while let line = readLine(strippingNewline: true) {
            if line.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
            items.append(try decoder.decode(Item.self, from: Data(line.utf8)))
        }
        var surveys: [String: SiteSurvey] = [:]
        for item in items {
            guard let capture = item.capture() else { continue }
            surveys[item.host, default: SiteSurvey()].note(capture)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for item in items {
            var line = try encoder.encode(answer(item, surveys[item.host]))
            line.append(0x0A)
            FileHandle.standardOutput.write(line)
        }
    }

    private func answer(_ item: Item, _ survey: SiteSurvey?) -> Answer {
        guard let capture = item.capture() else { return Answer(id: item.id, error: "unreadable") }
        let page = PageReader(survey: survey).read(capture)
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
        answer.items = page.rows.map { Answer.Row(title: $0.title, href: $0.address, date: $0.day?.description) }
        answer.breadcrumb = page.section
        answer.section = page.section.last
        return answer
    }
}
