import ArgumentParser
import AuditCore

struct DevURL: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "url", abstract: "{id, input, base} → {id, href} hoặc {id, failure: true}")

    func run() throws {
        try JSONLines.answer { question throws(JSONLines.Fault) in
            let input = try question.text("input")
            var base: WebAddress?
            if let text = question["base"] as? String {
                base = WebAddress(text)
                if base == nil { return ["failure": true] }
            }
            guard let address = WebAddress(input, base: base) else { return ["failure": true] }
            return ["href": address.href]
        }
    }
}
