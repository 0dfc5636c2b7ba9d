import AuditCore
import Foundation

@testable import Papers

/// Small Word documents, and what is in filled ones.
enum Document {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func bundled(_ kind: PaperKind) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appendingPathComponent("templates/\(kind.fileName)")))
    }

    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    static func types(_ type: String = "document.main") -> ZipPart {
        ZipPart(
            name: "[Content_Types].xml",
            bytes: Array(
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
                PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.\
                \(type)+xml"/></Types>
                """.utf8))
    }

    /// A document of that body.
    static func bytes(_ body: String, prolog: String = "", type: String = "document.main") throws -> [UInt8] {
        let text = "\(prolog)<w:document xmlns:w=\"\(word)\"><w:body>\(body)</w:body></w:document>"
        return try ZipParts.bytes([types(type), ZipPart(name: "word/document.xml", bytes: Array(text.utf8))])
    }

    static func control(_ tag: String, _ content: String) -> String {
        "<w:sdt><w:sdtPr><w:tag w:val=\"\(tag)\"/></w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }

    static func run(_ text: String) -> String { "<w:r><w:rPr><w:i/></w:rPr><w:t>\(text)</w:t></w:r>" }

    /// All that a template of a kind must have, in a table of one cell.
    static func required(_ kind: PaperKind, without: String? = nil) -> String {
        let tags = PaperTag.all(of: kind).filter { $0.isRequired && $0.name != without }
        func block(in list: String?) -> String {
            tags.filter { $0.list == list }.map { tag in
                control(
                    tag.name, tag.isList ? "<w:p>\(run("-"))</w:p>" + block(in: tag.name) : "<w:p>\(run("x"))</w:p>")
            }.joined()
        }
        return block(in: nil)
    }

    static func root(of document: [UInt8], part: String = "word/document.xml") throws -> MarkupElement {
        let parts = try ZipParts.read(document)
        guard let found = parts.first(where: { $0.name == part }) else { throw MarkupReader.Fault.broken }
        return try MarkupReader.read(found.bytes)
    }

    /// Text of each paragraph, a line break as a line feed.
    static func paragraphs(_ document: [UInt8]) throws -> [String] { paragraphs(in: try root(of: document)) }

    static func paragraphs(in element: MarkupElement) -> [String] {
        if element.isWord("p") { return [text(element)] }
        return element.elements.flatMap { paragraphs(in: $0) }
    }

    /// Rows of every table as texts of their cells.
    static func rows(in element: MarkupElement) -> [[String]] {
        if element.isWord("tr") {
            return [element.elements.filter { $0.isWord("tc") }.map { paragraphs(in: $0).joined(separator: "\n") }]
        }
        return element.elements.flatMap { rows(in: $0) }
    }

    static func text(_ element: MarkupElement) -> String {
        element.elements.map { child in
            if child.isWord("t") {
                return child.children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
            }
            return child.isWord("br") ? "\n" : text(child)
        }.joined()
    }

    static func tags(in element: MarkupElement) -> [String] {
        (element.tag.map { [$0] } ?? []) + element.elements.flatMap { tags(in: $0) }
    }
}
