package import AuditCore

/// Why a template cannot be filled; each says what to do.
package enum TemplateFault: Error, Equatable {
    /// Not a ZIP file, or damaged.
    case notZip
    case encrypted
    /// Unfolds to more than an office's template can be.
    case tooLarge
    /// A ZIP file without a Word document in it; or with macros, or a `.dotx`.
    case notDocument(String)
    /// A part that is no XML.
    case brokenPart(String)
    case unknownTags([String])
    case missingTags([PaperTag])
    /// A tag outside the list in which alone it has a meaning.
    case misplaced(tag: String, list: String)

    /// In Vietnamese, without the file's name.
    package func words(for kind: PaperKind) -> [String] {
        switch self {
        case .notZip:
            ["không phải tệp DOCX (không mở được như tệp ZIP). Hãy lưu lại từ Word: Save As › Word Document (.docx)"]
        case .encrypted: ["tệp có mật khẩu, không đọc được. Hãy bỏ mật khẩu rồi lưu lại dạng .docx"]
        case .tooLarge: ["tệp mẫu quá lớn (giải nén ra quá 64 MB). Hãy bỏ bớt ảnh rồi lưu lại"]
        case .notDocument(let why):
            ["không phải mẫu DOCX dùng được: \(why). Hãy lưu lại từ Word: Save As › Word Document (.docx)"]
        case .brokenPart(let part): ["phần «\(part)» trong tệp bị hỏng. Hãy mở bằng Word rồi lưu lại"]
        case .unknownTags(let tags):
            tags.map { "thẻ «\($0)» không có trong loại giấy «\(kind.rawValue)»" } + [
                "các thẻ dùng được: " + PaperTag.all(of: kind).map(\.name).joined(separator: ", "),
                "sửa thẻ trong Word: Developer › Properties › Tag (xem docs/papers.md)",
            ]
        case .missingTags(let tags):
            tags.map { tag in
                "thiếu thẻ «\(tag.name)» (\(tag.meaning))\(tag.list.map { ", phải đặt trong «\($0)»" } ?? "")"
            } + [
                "thêm thẻ trong Word: Developer › Rich Text Content Control › Properties › Tag, hoặc chép từ mẫu gốc trong templates/"
            ]
        case .misplaced(let tag, let list):
            ["thẻ «\(tag)» phải đặt trong thẻ «\(list)». Xem mẫu gốc trong templates/"]
        }
    }
}
