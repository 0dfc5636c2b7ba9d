import AuditCore

/// The ending of a file's name that tells a reader's computer what opens it.
enum EvidenceEnding {
    static func of(_ response: Capture.Response) -> String {
        let body = response.body
        let type = response.header("content-type").map { String($0.prefix { $0 != ";" }) } ?? ""
        let named = types[Folded.plain(type)]
        // What the first bytes say of themselves is more certain than what a server says.
        if body.starts(with: Array("%PDF-".utf8)) { return "pdf" }
        if body.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return ["docx", "xlsx", "pptx", "odt", "ods"].contains(named ?? "") ? named ?? "zip" : "zip"
        }
        if body.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "png" }
        if body.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpg" }
        return named ?? "bin"
    }

    private static let office = "application/vnd.openxmlformats-officedocument."
    private static let types = [
        "text/html": "html", "application/xhtml+xml": "html", "application/pdf": "pdf", "text/plain": "txt",
        "application/msword": "doc", "application/vnd.ms-excel": "xls", "application/vnd.ms-powerpoint": "ppt",
        office + "wordprocessingml.document": "docx", office + "spreadsheetml.sheet": "xlsx",
        office + "presentationml.presentation": "pptx", "application/vnd.oasis.opendocument.text": "odt",
        "application/vnd.oasis.opendocument.spreadsheet": "ods", "application/rtf": "rtf", "text/rtf": "rtf",
        "application/zip": "zip", "application/vnd.rar": "rar", "application/x-rar-compressed": "rar",
        "image/png": "png", "image/jpeg": "jpg",
    ]
}
