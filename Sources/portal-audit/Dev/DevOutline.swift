import ArgumentParser
import Foundation
import Reading

struct DevOutline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outline", abstract: "{id, html_b64} → {id, title, lines, links}")

    func run() throws {
        try JSONLines.answer { question throws(JSONLines.Fault) in
            guard let bytes = Data(base64Encoded: try question.text("html_b64")) else {
                throw JSONLines.Fault(message: "«html_b64» is not Base64")
            }
            let words = PageWords(Array(bytes))
            return ["title": words.title, "lines": words.lines, "links": words.links]
        }
    }
}
