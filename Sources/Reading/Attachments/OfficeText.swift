/// Text of the XML inside DOCX and PPTX files.
enum OfficeText {
    /// Paragraphs of `word/document.xml` or of a slide, each run in its font.
    static func read(_ bytes: [UInt8]) -> FileWords {
        var reader = OfficeReader()
        let stop = XMLEvents.read(bytes, depth: 256) { event in
            reader.take(event)
            return !reader.out.isFull
        }
        return FileWords(reader.out, stop)
    }
}

private struct OfficeReader {
    var out = FontLines()
    private var font: OldFont?
    private var isText = false
    private var isRun = false
    private var skipped: Int?

    mutating func take(_ event: XMLEvents.Event) {
        switch event {
        case .start(let name, let attributes, let depth):
            guard skipped == nil else { return }
            // The fallback repeats what stands in the choice before it; moved and deleted text is gone.
            if name == "fallback" || name == "del" || name == "movefrom" {
                skipped = depth
            } else {
                start(name, attributes)
            }
        case .end(let name, let depth):
            if let from = skipped {
                if depth == from { skipped = nil }
            } else {
                end(name)
            }
        // Word keeps words in <w:t>, all else there is white space or instructions.
        case .text(let text): if isText, skipped == nil { out.add(text, font) }
        }
    }

    private mutating func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "p": out.begin()
        case "r":
            isRun = true
            font = nil
        case "rfonts" where isRun: font = (attributes["ascii"] ?? attributes["hansi"]).flatMap { OldFont(name: $0) }
        case "latin" where isRun: font = attributes["typeface"].flatMap { OldFont(name: $0) }
        case "t": isText = true
        case "tab" where isRun: out.add(" ")
        case "br" where isRun, "cr" where isRun: out.flush()
        // A slide's line break is no run.
        case "br": out.flush()
        case "nobreakhyphen": out.add("-")
        default: break
        }
    }

    private mutating func end(_ name: String) {
        switch name {
        case "p": out.end()
        case "r": isRun = false
        case "t": isText = false
        default: break
        }
    }
}
