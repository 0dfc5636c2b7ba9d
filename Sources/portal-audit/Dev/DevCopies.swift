import ArgumentParser
import AuditCore

struct DevCopies: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copies", abstract: "{id, a: {title, text}, b: {title, text}} → {id, copy, percent, why}")

    func run() throws {
        try JSONLines.answer { question throws(JSONLines.Fault) in
            let comparison = CopyComparison(try text(question, "a"), try text(question, "b"))
            return ["copy": comparison.isCopy, "percent": comparison.percent, "why": comparison.vietnamese]
        }
    }

    private func text(_ question: [String: Any], _ key: String) throws(JSONLines.Fault) -> CopyComparison.Text {
        guard let side = question[key] as? [String: Any] else {
            throw JSONLines.Fault(message: "«\(key)» is no object")
        }
        return CopyComparison.Text(title: try side.text("title"), body: try side.text("text"))
    }
}
