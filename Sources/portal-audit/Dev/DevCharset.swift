import ArgumentParser
import Foundation
import Reading

struct DevCharset: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "charset",
        abstract: "{id, body_b64, content_type?} → {id, encoding, source, mismatch, inside?, text}")

    func run() throws {
        try JSONLines.answer { question throws(JSONLines.Fault) in
            let bytes = try question.bytes("body_b64")
            let decoded = PageEncoding.decode(bytes, contentType: question["content_type"] as? String)
            var answer: [String: Any] = [
                "encoding": decoded.encoding, "source": decoded.source.rawValue, "mismatch": decoded.mismatch,
                "text": String(decoding: decoded.utf8, as: UTF8.self),
            ]
            if let inside = decoded.inside { answer["inside"] = inside }
            return answer
        }
    }
}
