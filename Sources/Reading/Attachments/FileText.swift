import AuditCore
import Foundation

/// The words of a file, line by line.
struct FileText: Sendable, Equatable {
    /// As they stand in the file: gaps between columns are kept.
    var lines: [String]
    var origin = WordsOrigin()

    init(lines: [String]) { self.lines = lines }

    var hasWords: Bool { lines.contains { $0.unicodeScalars.contains { $0.properties.isAlphabetic } } }

    /// What an old font, a second encoding or a Word font's slip made of the letters is undone; NFC.
    mutating func repair() {
        // The statistics look at lines one by one: a document may mix old and new.
        if lines.contains(where: { OldFont.isHigh($0) }) {
            let bytes = Array(lines.lazy.map { $0.filter { $0 != "\n" } }.joined(separator: "\n").utf8)
            if let repaired = LegacyFonts.repaired(bytes, isText: true) {
                let text = repaired.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
                if text.count == lines.count {
                    lines = text.map { String(decoding: $0, as: UTF8.self) }
                    origin.encoding = repaired.inside?.rawValue
                }
            }
        }
        lines = lines.map(FileText.repaired)
    }

    /// Ƣ and ƣ are a Word font's slips for Ư and ư.
    static func repaired(_ line: String) -> String {
        guard OldFont.isHigh(line) else { return line }
        var scalars = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            switch scalar.value {
            case 0x1A2: scalars.append("Ư")
            case 0x1A3: scalars.append("ư")
            default: scalars.append(scalar)
            }
        }
        return String(scalars).precomposedStringWithCanonicalMapping
    }
}

/// Words, or the name of what kept them from being read (``Page/unreadable``).
enum FileWords: Sendable, Equatable {
    case text(FileText)
    case unreadable(String)

    /// Words where there are any.
    init(_ text: FileText) { self = text.hasWords ? .text(text) : .unreadable("empty") }

    /// Lines read from XML, and what stopped its reader. Offices write no entities: a file that declares some was made to
    /// harm its reader.
    init(_ lines: FontLines, _ stop: XMLEvents.Stop?) {
        if stop == .declaration {
            self = .unreadable("bomb")
            return
        }
        var lines = lines
        var text = lines.finished()
        if stop != nil { text.origin.isPartial = true }
        self = stop == .damaged && !text.hasWords ? .unreadable("damaged") : FileWords(text)
    }
}
