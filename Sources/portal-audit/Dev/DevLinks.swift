import ArgumentParser
import AuditCore
import Auditing
import Foundation
import Glibc
import Reading

/// What the crawler finds in an answer, with the place of each find.
struct DevLinks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links",
        abstract: "{id, url, body_b64, content_type?, headers?} → {id, links, base, title, signature, …}")

    @Option(help: "Times that each page is read, to measure: CPU-seconds per 1,000 pages go to standard error.")
    var `repeat` = 1

    func run() throws {
        var pages = 0
        var ticks: clock_t = 0
        let times = max(1, self.repeat)
        try JSONLines.answer { question throws(JSONLines.Fault) in
            let capture = try DevLinks.capture(question)
            let start = clock()
            for _ in 1..<times { _ = Discovery.discover(capture) }
            let page = Discovery.scan.scan(capture)
            ticks += clock() - start
            pages += times
            return DevLinks.answer(page)
        }
        if times > 1 {
            let rate = Double(ticks) / Double(CLOCKS_PER_SEC) / Double(pages) * 1_000
            try FileHandle.standardError.write(contentsOf: Data("\(pages) pages, \(rate) CPU-s per 1,000\n".utf8))
        }
    }

    private static func capture(_ question: [String: Any]) throws(JSONLines.Fault) -> Capture {
        guard let body = Data(base64Encoded: try question.text("body_b64")) else {
            throw JSONLines.Fault(message: "«body_b64» is not Base64")
        }
        var headers = (question["headers"] as? [String: Any] ?? [:]).sorted { $0.key < $1.key }.flatMap { name, value in
            // A header that comes several times is a list.
            ((value as? [String]) ?? (value as? String).map { [$0] } ?? []).map {
                Capture.Header(name: name.lowercased(), value: $0)
            }
        }
        if let type = question["content_type"] as? String {
            headers.insert(Capture.Header(name: "content-type", value: type), at: 0)
        }
        return Capture(
            address: try question.text("url"), fetchedAt: nil,
            result: .response(Capture.Response(status: 200, headers: headers, body: Array(body))))
    }

    private static func answer(_ page: ScannedPage) -> [String: Any] {
        var answer: [String: Any] = [
            "base": page.base, "title": page.title, "nofollow": page.noFollow, "dropped": page.dropped,
            "links": page.links.map { link -> [String: Any] in
                [
                    "address": link.address, "text": link.text, "kind": link.kind.rawValue, "element": link.element,
                    "attribute": link.attribute, "offset": link.offset,
                ]
            },
        ]
        answer["canonical"] = page.canonical
        if let signature = page.signature {
            // As text: JSON's numbers have 53 bits.
            answer["signature"] = [
                "hash": String(signature.hash, radix: 16), "sketch": String(signature.sketch, radix: 16),
                "words": signature.words,
            ]
        }
        return answer
    }
}
