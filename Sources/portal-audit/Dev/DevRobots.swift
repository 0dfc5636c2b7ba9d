import ArgumentParser
import AuditCore
import Foundation

struct DevRobots: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "robots", abstract: "{id, robots_b64, agent, url} → {id, allowed}")

    func run() throws {
        var last: (text: String, file: RobotsFile)?
        try JSONLines.answer { question throws(JSONLines.Fault) in
            let text = try question.text("robots_b64")
            let agent = try question.text("agent")
            let target = RobotsTarget.of(try question.text("url"))
            if last?.text != text {
                guard let bytes = Data(base64Encoded: text) else {
                    throw JSONLines.Fault(message: "«robots_b64» is not Base64")
                }
                last = (text, RobotsFile(bytes: bytes))
            }
            guard let file = last?.file else { return [:] }
            return ["allowed": file.allows(target, agent: agent)]
        }
    }
}
