import AuditCore
import Foundation

@testable import Papers
@testable import Reporting

/// Papers of the sample department's result, filled into the bundled templates.
enum PaperSample {
    static let agency = Agency(
        id: "so-khcn-bac-giang", name: "Sở Khoa học và Công nghệ tỉnh Bắc Giang", names: ["Sở KH&CN"],
        province: "Bắc Giang", portal: "https://skhcn.bacgiang.gov.vn/", hosts: ["skhcn.bacgiang.gov.vn"],
        symbols: ["SKHCN", "KHCN"], portalNames: ["Cổng thông tin điện tử Sở"], fields: [])

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func rules() throws -> RuleSet {
        let bytes = [UInt8](try Data(contentsOf: root.appendingPathComponent("rules.json")))
        guard let rules = RuleReader.read(bytes: bytes, file: "rules.json").ruleSet else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return rules
    }

    static func desk(_ result: AuditResult = Sample.result()) throws -> PaperDesk {
        PaperDesk(result, agency: agency, settings: Profile.PaperSettings(), rules: try rules())
    }

    /// One of each kind; of the letters all.
    static func papers(_ desk: PaperDesk) -> [PaperContent] {
        desk.letters(to: desk.debtors) + [
            desk.report(.month), desk.selfScore(),
            desk.evidenceList(EvidenceEntry.all(of: desk.result), bundle: "goi.zip"),
        ]
    }

    static func filled(_ paper: PaperContent) throws -> MarkupElement {
        let path = root.appendingPathComponent("templates/\(paper.kind.fileName)")
        let template = try PaperTemplate([UInt8](try Data(contentsOf: path)), kind: paper.kind)
        let parts = try ZipParts.read(try template.filled(with: paper))
        guard let part = parts.first(where: { $0.name == "word/document.xml" }) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return try Papers.MarkupReader.read(part.bytes)
    }

    /// Text of each paragraph.
    static func paragraphs(_ element: MarkupElement) -> [String] {
        if element.isWord("p") { return [text(element)] }
        return element.elements.flatMap(paragraphs)
    }

    static func text(_ element: MarkupElement) -> String {
        element.elements.map { child in
            guard child.isWord("t") else { return child.isWord("br") ? "\n" : text(child) }
            return child.children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        }.joined()
    }

    /// Names of the elements, in order, without what they say; an address that leads nowhere is no link.
    static func shape(_ element: MarkupElement) -> String {
        if element.child("rStyle")?.attribute("val") == "Hyperlink" { return "" }
        if element.child("fldChar") != nil || element.child("instrText") != nil { return "" }
        return "(\(element.name.local)\(element.elements.map(shape).joined()))"
    }
}

extension PaperContent {
    func rows(_ tag: String) -> [PaperFields] { fields.rows(tag) }
    func text(_ tag: String) -> String? { fields.text(tag) }
}

extension PaperFields {
    func rows(_ tag: String) -> [PaperFields] { if case .list(let rows) = self[tag] { rows } else { [] } }
    func text(_ tag: String) -> String? {
        switch self[tag] {
        case .text(let text): text
        case .link(let words, _): words
        default: nil
        }
    }
}
