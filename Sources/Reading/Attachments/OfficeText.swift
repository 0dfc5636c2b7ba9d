/// Text of the XML inside DOCX, XLSX and ODT files.
enum OfficeText {
    /// Paragraphs of `word/document.xml` or of an ODT's `content.xml`; cells of a table row parted by wide gaps.
    static func paragraphs(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var line = ""
        var isText = false
        var size = 0
        XMLEvents.read(bytes, depth: 256) { event in
            switch event {
            case .start(let name, _, _):
                isText =
                    name == "t" || name == "p" || name == "h" || name == "span" || name == "a" || isText && name == "s"
                if name == "tab" || name == "s" { line += " " }
                if name == "br" || name == "line-break" { flush(&line, into: &lines) }
            case .text(let more):
                // Word keeps words in <w:t>, all else there is white space or instructions.
                if isText, size < 4 << 20 {
                    line += more
                    size += more.utf8.count
                }
            case .end(let name, _):
                if name == "p" || name == "h" { flush(&line, into: &lines) }
                if name == "t" { isText = false }
            }
            return lines.count < 100_000
        }
        flush(&line, into: &lines)
        return lines
    }

    private static func flush(_ line: inout String, into lines: inout [String]) {
        lines.append(line)
        line = ""
    }

    /// The shared strings of a workbook: all its words, without their places.
    static func sharedStrings(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var line = ""
        XMLEvents.read(bytes, depth: 64) { event in
            switch event {
            case .start: break
            case .text(let more): line += more
            case .end(let name, _): if name == "si" { flush(&line, into: &lines) }
            }
            return lines.count < 100_000
        }
        return lines.filter { !$0.isEmpty }
    }
}
