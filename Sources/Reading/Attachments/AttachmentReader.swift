import AuditCore
import Foundation
import Tools

/// Reads files that portals attach: PDF (poppler, tesseract), DOCX, XLSX, PPTX and OpenDocument (libarchive, libxml2),
/// DOC, XLS, PPT and RTF (LibreOffice), and what is packed in ZIP, RAR and 7z files.
///
/// Tools run as processes of their own within bounds, because a hostile file must not take the auditor with it.
package struct AttachmentReader: Sendable {
    /// Seconds of processor time a call.
    package var timeLimit: Double
    var bsdtar: String
    var pdf: PDFText
    var office: LibreOffice
    /// Members of an archive that are read, and bytes of them all.
    var memberLimit = 20
    var memberBytes = 96 << 20

    package init(
        timeLimit: Double = 30, pdftotext: String = "pdftotext", bsdtar: String = "bsdtar",
        tesseract: String = "tesseract", soffice: String = "soffice"
    ) {
        self.timeLimit = timeLimit
        self.bsdtar = bsdtar
        pdf = PDFText(pdftotext: pdftotext, recognizer: Recognizer(tesseract: tesseract), timeLimit: timeLimit)
        office = LibreOffice(program: soffice)
    }

    /// A file's bytes and what they are.
    struct File: Sendable {
        var bytes: [UInt8]
        var media: MediaKind
    }

    /// Words of each file, in order; what LibreOffice reads goes to it together.
    func words(of files: [File], isInside: Bool = false) -> [FileWords] {
        var words = [FileWords?](repeating: nil, count: files.count)
        var sources: [(index: Int, source: LibreOffice.Source)] = []
        for (index, file) in files.enumerated() {
            switch AttachmentReader.source(file) {
            case .source(let source): sources.append((index, source))
            case .unreadable(let why): words[index] = .unreadable(why)
            case nil: words[index] = own(file, isInside)
            }
        }
        for (part, read) in zip(sources, office.read(sources.map(\.source))) { words[part.index] = read }
        return words.map { $0 ?? .unreadable("damaged") }
    }

    private enum Old {
        case source(LibreOffice.Source)
        case unreadable(String)
    }

    /// nil for a format that is read without LibreOffice.
    private static func source(_ file: File) -> Old? {
        if file.media == .rtf { return .source(.init(bytes: file.bytes, family: .text, ending: "rtf")) }
        guard file.media == .oldOffice else { return nil }
        switch OldOffice.kind(file.bytes) {
        case .word: return .source(.init(bytes: file.bytes, family: .text, ending: "doc"))
        case .sheet: return .source(.init(bytes: file.bytes, family: .sheet, ending: "xls"))
        case .slides: return .source(.init(bytes: file.bytes, family: .slides, ending: "ppt"))
        case .encrypted: return .unreadable("encrypted")
        case .unknown: return .unreadable(file.bytes.count < 1_024 ? "damaged" : "unsupported")
        }
    }

    /// Whether LibreOffice reads it.
    static func isOld(_ file: File) -> Bool {
        if case .source = source(file) { true } else { false }
    }

    private func own(_ file: File, _ isInside: Bool) -> FileWords {
        switch file.media {
        case .pdf: pdf.read(file.bytes)
        case .docx, .xlsx, .pptx, .odt: packed(file)
        case .zip, .rar: isInside ? .unreadable("nested") : members(file.bytes)
        case .text: plain(file.bytes)
        default: .unreadable("unsupported")
        }
    }

    private func plain(_ bytes: [UInt8]) -> FileWords {
        let text = PageEncoding.decode(bytes, contentType: "text/plain").utf8
        var words = FileText(
            lines: text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            })
        words.repair()
        return FileWords(words)
    }

    private func packed(_ file: File) -> FileWords {
        guard let input = TemporaryFile.holding(file.bytes) else { return .unreadable("damaged") }
        let archive = Archive(tool: bsdtar, path: input.path, size: file.bytes.count, timeLimit: timeLimit)
        switch file.media {
        case .xlsx: return workbook(archive)
        case .pptx: return slides(archive)
        default:
            let isWord = file.media == .docx
            switch archive.member(isWord ? "word/document.xml" : "content.xml") {
            case .bytes(let xml): return isWord ? OfficeText.read(xml) : ODFText.read(xml)
            case .bomb: return .unreadable("bomb")
            case .unreadable(let why): return .unreadable(why)
            }
        }
    }

    private func workbook(_ archive: Archive) -> FileWords {
        parts(archive, "xl/worksheets/") { sheets in
            func optional(_ name: String) -> [UInt8] {
                if case .bytes(let bytes) = archive.member(name) { bytes } else { [] }
            }
            return SheetText.read(
                sheets: sheets, strings: optional("xl/sharedStrings.xml"), styles: optional("xl/styles.xml"))
        }
    }

    private func slides(_ archive: Archive) -> FileWords {
        parts(archive, "ppt/slides/") { slides in
            AttachmentReader.joined(slides.map { OfficeText.read($0) })
        }
    }

    /// The XML files of a folder in the archive, in the order of their numbers.
    private func parts(_ archive: Archive, _ folder: String, _ read: ([[UInt8]]) -> FileWords) -> FileWords {
        let names: [String]
        switch archive.names() {
        case .names(let all):
            names = all.filter {
                $0.hasPrefix(folder) && $0.hasSuffix(".xml") && !$0.dropFirst(folder.count).contains("/")
            }
        case .unreadable(let why): return .unreadable(why)
        }
        func number(_ name: String) -> Int {
            Int(String(decoding: name.utf8.filter { isDigit($0) }, as: UTF8.self)) ?? 0
        }
        let ordered = names.sorted { (number($0), $0) < (number($1), $1) }
        var files: [[UInt8]] = []
        for name in ordered.prefix(60) {
            switch archive.member(name) {
            case .bytes(let bytes): files.append(bytes)
            case .bomb: return .unreadable("bomb")
            case .unreadable(let why): return .unreadable(why)
            }
        }
        var words = files.isEmpty ? FileWords.unreadable("damaged") : read(files)
        if case .text(var text) = words, ordered.count > 60 {
            text.origin.isPartial = true
            words = .text(text)
        }
        return words
    }

    private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private func members(_ bytes: [UInt8]) -> FileWords {
        if Archive.isEncrypted(bytes) { return .unreadable("encrypted") }
        guard let input = TemporaryFile.holding(bytes) else { return .unreadable("damaged") }
        let archive = Archive(tool: bsdtar, path: input.path, size: bytes.count, timeLimit: timeLimit)
        let names: [String]
        switch archive.names() {
        case .names(let all): names = all.filter { MediaKind.fileExtensions.contains(MediaKind.fileExtension($0)) }
        case .unreadable(let why): return .unreadable(why)
        }
        guard !names.isEmpty else { return .unreadable("unsupported") }
        var files: [File] = []
        var faults: [FileWords] = []
        var size = 0
        for name in names.prefix(memberLimit) {
            switch archive.member(name) {
            case .bytes(let bytes):
                size += bytes.count
                // A thousand times what was packed is no document.
                guard size <= memberBytes, size / 1_000 <= archive.size else { return .unreadable("bomb") }
                files.append(File(bytes: bytes, media: MediaKind(bytes, "", name)))
            case .bomb: return .unreadable("bomb")
            case .unreadable(let why): faults.append(.unreadable(why))
            }
        }
        var words = AttachmentReader.joined(self.words(of: files, isInside: true) + faults)
        if case .text(var text) = words, names.count > memberLimit {
            text.origin.isPartial = true
            words = .text(text)
        }
        return words
    }

    /// One text of several; what could not be read makes it partial.
    static func joined(_ parts: [FileWords]) -> FileWords {
        var text = FileText(lines: [])
        var fault: String?
        for part in parts {
            switch part {
            case .unreadable(let why):
                if why != "empty" {
                    text.origin.isPartial = true
                    fault = fault ?? why
                }
            case .text(let more):
                text.lines += more.lines
                if more.origin.means == .ocr { text.origin.means = .ocr }
                text.origin.encoding = text.origin.encoding ?? more.origin.encoding
                text.origin.isPartial = text.origin.isPartial || more.origin.isPartial
            }
        }
        return text.hasWords ? .text(text) : .unreadable(fault ?? "empty")
    }
}
