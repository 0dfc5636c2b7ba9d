import AuditCore
import Foundation
import Testing

/// The reference of tags in docs/papers.md is what the code knows.
struct PaperDocsTests {
    @Test func everyTagIsInTheDocs() throws {
        let path = Document.root.appendingPathComponent("docs/papers.md")
        let docs = try String(contentsOf: path, encoding: .utf8)
        let lists = docs.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
        var known: [String] = []
        for kind in PaperKind.allCases {
            for tag in PaperTag.all(of: kind) {
                let row =
                    "| `\(tag.name)`\(tag.isList ? " (lặp)" : "") | \(tag.list.map { "`\($0)`" } ?? "") | "
                    + "\(tag.isRequired ? "có" : "") | \(tag.meaning) |"
                known.append(row)
            }
        }
        #expect(Set(lists) == Set(known))
    }
}
