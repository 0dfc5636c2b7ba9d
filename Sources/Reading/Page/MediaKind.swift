import AuditCore

/// What a body is, by its first bytes, then the server's word, then the address.
enum MediaKind: String {
    case html, xml, pdf, docx, xlsx, pptx, odt, zip, rar, oldOffice, rtf, text, other

    init(_ capture: Capture) {
        guard case .response(let response) = capture.result else {
            self = .other
            return
        }
        self.init(response.body, response.header("content-type") ?? "", capture.address)
    }

    init(_ body: [UInt8], _ contentType: String, _ address: String) {
        let type = contentType.split(separator: ";").first.map { Folded.plain(String($0)) } ?? ""
        let name = MediaKind.fileExtension(address)
        let head = Array(body.prefix(1_024))
        if MarkNames.contains(head, Array("%PDF-".utf8)) {
            self = .pdf
        } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = MediaKind.packed(body, type, name)
        } else if head.starts(with: Array("Rar!".utf8)) || head.starts(with: [0x37, 0x7A, 0xBC, 0xAF]) {
            self = .rar
        } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .oldOffice
        } else if head.starts(with: Array("{\\rtf".utf8)) {
            self = .rtf
        } else if type.contains("html") || MediaKind.looksHTML(head) {
            self = .html
        } else if type.hasSuffix("xml") || head.starts(with: Array("<?xml".utf8)) {
            self = .xml
        } else if type == "text/plain" {
            self = .text
        } else if type.isEmpty, head.contains(UInt8(ascii: "<")), !head.contains(0) {
            self = .html
        } else {
            self = .other
        }
    }

    /// The members' names stand at the end of a ZIP file; OpenDocument names itself in the first member.
    private static func packed(_ body: [UInt8], _ type: String, _ name: String) -> MediaKind {
        let end = Array(body.suffix(65_536))
        for (part, kind) in [("word/document.xml", MediaKind.docx), ("xl/workbook.xml", .xlsx), ("ppt/slides/", .pptx)]
        where MarkNames.contains(end, Array(part.utf8)) { return kind }
        if MarkNames.contains(Array(body.prefix(128)), Array("vnd.oasis.opendocument".utf8)) { return .odt }
        if type.contains("wordprocessingml") || name == "docx" { return .docx }
        if type.contains("spreadsheetml") || name == "xlsx" { return .xlsx }
        if type.contains("presentationml") || name == "pptx" { return .pptx }
        if type.contains("opendocument") || ["odt", "ods", "odp"].contains(name) { return .odt }
        return .zip
    }

    private static func looksHTML(_ head: [UInt8]) -> Bool {
        let lower = head.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
        return ["<!doctype html", "<html", "<head", "<body"].contains { MarkNames.contains(lower, Array($0.utf8)) }
    }

    /// Lower case, without the point; empty where the last part of the path has none.
    static func fileExtension(_ address: String) -> String {
        let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard let name = path.split(separator: UInt8(ascii: "/")).last, let dot = name.lastIndex(of: UInt8(ascii: ".")),
            name.distance(from: dot, to: name.endIndex) <= 6
        else { return "" }
        return Folded.plain(String(decoding: name[name.index(after: dot)...], as: UTF8.self))
    }

    static let fileExtensions: Set<String> = [
        "pdf", "doc", "docx", "xls", "xlsx", "rar", "zip", "odt", "ods", "rtf", "ppt", "pptx", "7z",
    ]
}
