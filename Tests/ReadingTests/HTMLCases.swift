import Foundation
import Testing

/// One line of `Fixtures/html/cases.jsonl`: markup, and what a reader sees of it; nil where a case does not say.
struct HTMLCase: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var html: String
    var lines: [String]?
    var links: [String]?
    var title: String?
    var testDescription: String { name }

    /// Empty where the file cannot be read, which a test of its own would notice.
    static let all: [HTMLCase] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        guard let text = try? String(contentsOf: root.appending(path: "Fixtures/html/cases.jsonl"), encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(HTMLCase.self, from: Data($0.utf8)) }
    }()
}
