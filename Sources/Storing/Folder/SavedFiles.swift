import Foundation

/// The files below a folder, by relative path; nothing outside of it, whatever links there are.
struct SavedFiles {
    struct File {
        /// Relative, `/` between.
        var path: String
        /// Why it cannot be taken; nil when it can.
        var fault: String?
    }

    private(set) var files: [File] = []
    static let depthLimit = 64

    init(_ folder: String) throws {
        try list(folder, below: "", depth: 0)
        files.sort { precedes($0.path, $1.path) }
    }

    private mutating func list(_ folder: String, below prefix: String, depth: Int) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let path = prefix + name
            let full = "\(folder)/\(name)"
            if prefix.isEmpty && SavedFiles.isOfTheTool(name) { continue }
            var info = stat()
            guard lstat(full, &info) == 0 else {
                files.append(File(path: path, fault: FileError(full).description))
                continue
            }
            switch info.st_mode & S_IFMT {
            case S_IFREG: files.append(File(path: path))
            case S_IFDIR where depth >= SavedFiles.depthLimit:
                files.append(File(path: path, fault: "folder nested too deep"))
            case S_IFDIR:
                do {
                    try list(full, below: path + "/", depth: depth + 1)
                } catch {
                    files.append(File(path: path, fault: "\(error)"))
                }
            case S_IFLNK: files.append(File(path: path, fault: "symbolic link, not followed"))
            default: files.append(File(path: path, fault: "no regular file"))
            }
        }
    }

    /// What HTTrack and wget put beside the pages.
    private static func isOfTheTool(_ name: String) -> Bool {
        ["hts-cache", "hts-log.txt", "hts-in_progress.lock", "backblue.gif", "fade.gif", "cookies.txt", "wget-log"]
            .contains(name)
    }
}

/// What a file is, by its name, else by its first bytes.
enum MediaType {
    static func of(_ path: String, _ bytes: [UInt8]) -> String {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring(path).utf8
        let parts = name.prefix { $0 != UInt8(ascii: "?") }.split(separator: UInt8(ascii: "."))
        let ending = parts.count > 1 ? parts.last.map { HTTPMessage.token(Array($0)[...]) } : nil
        return ending.flatMap { byEnding[$0] } ?? sniffed(bytes)
    }

    private static let byEnding = [
        "html": "text/html", "htm": "text/html", "xhtml": "application/xhtml+xml", "txt": "text/plain",
        "css": "text/css", "js": "text/javascript", "json": "application/json", "xml": "text/xml", "rss": "text/xml",
        "csv": "text/csv", "rtf": "application/rtf", "pdf": "application/pdf", "doc": "application/msword",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls": "application/vnd.ms-excel",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt": "application/vnd.ms-powerpoint",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "zip": "application/zip", "rar": "application/vnd.rar", "7z": "application/x-7z-compressed",
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml",
        "webp": "image/webp", "ico": "image/x-icon", "mp3": "audio/mpeg", "mp4": "video/mp4", "woff": "font/woff",
        "woff2": "font/woff2", "ttf": "font/ttf",
    ]

    private static func sniffed(_ bytes: [UInt8]) -> String {
        let start = bytes.prefix(1024)
        for (magic, type) in [
            ([0x25, 0x50, 0x44, 0x46], "application/pdf"), ([0x50, 0x4B, 3, 4], "application/zip"),
            ([0xD0, 0xCF, 0x11, 0xE0], "application/msword"), ([0x89, 0x50, 0x4E, 0x47], "image/png"),
            ([0xFF, 0xD8, 0xFF], "image/jpeg"), ([0x47, 0x49, 0x46, 0x38], "image/gif"),
            ([0x7B, 0x5C, 0x72, 0x74, 0x66], "application/rtf"),
        ] as [([UInt8], String)] where start.starts(with: magic) {
            return type
        }
        let lower = start.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }[...]
        for mark in ["<!doctype html", "<html", "<head", "<body", "<title"] as [StaticString]
        where lower.place(of: mark) != nil {
            return "text/html"
        }
        if lower.place(of: "<?xml") != nil { return "text/xml" }
        return start.contains(0) ? "application/octet-stream" : "text/plain"
    }
}
