/// Words of an OpenDocument, from `content.xml` or from the flat file that LibreOffice makes of older formats: text,
/// sheets and slides alike. Each run is read in its font (ODF 1.2: 16.2 styles, 19.877 style:font-name).
struct ODFText {
    private struct Style {
        var font: String?
        var parent: String?
    }

    private var styles: [String: Style] = [:]
    private var faces: [String: String] = [:]
    private var known: [String: OldFont?] = [:]
    private var openStyle: String?
    private var out = FontLines()
    /// Fonts of the elements around, nil in the innermost where it names none.
    private var fonts: [OldFont?] = [nil]
    private var paragraphs = 0
    /// Depth of an element whose words are none of the document's.
    private var skipped: Int?
    private var sheet = SheetRows()
    /// Footnotes that are open.
    private var notes = 0

    /// A document that declares entities is refused.
    static func read(_ bytes: [UInt8]) -> FileWords {
        var reader = ODFText()
        let stop = XMLEvents.read(bytes, depth: 512) { event in
            reader.take(event)
            return !reader.out.isFull
        }
        return FileWords(reader.out, stop)
    }

    private mutating func take(_ event: XMLEvents.Event) {
        switch event {
        case .start(let name, let attributes, let depth):
            guard skipped == nil else { return }
            if ODFText.skips.contains(name) { skipped = depth } else { start(name, attributes) }
        case .end(let name, let depth):
            if let from = skipped {
                if depth == from { skipped = nil }
            } else {
                end(name)
            }
        case .text(let text):
            guard skipped == nil, paragraphs > 0 else { return }
            if sheet.isInCell { sheet.add(text) } else { out.add(text, fonts.last ?? nil) }
        }
    }

    /// Pictures, what was deleted, comments, notes of the speaker, scripts, heads and feet of pages, marks of footnotes.
    private static let skips: Set<String> = [
        "binary-data", "tracked-changes", "annotation", "scripts", "script", "settings", "notes", "object-ole",
        "object",
        "master-styles", "note-citation",
    ]

    private mutating func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "font-face": faces[attributes["name"] ?? ""] = attributes["font-family"]
        case "style", "default-style":
            guard let family = attributes["family"] else { return }
            let key = family + "|" + (attributes["name"] ?? "")
            openStyle = key
            // A style without a parent inherits its family's default.
            let parent = name == "style" ? family + "|" + (attributes["parent-style-name"] ?? "") : nil
            styles[key] = Style(font: nil, parent: parent)
        case "text-properties":
            guard let openStyle, let font = attributes["font-name"] ?? attributes["font-family"] else { return }
            styles[openStyle]?.font = font
        case "table-row": sheet.beginRow(repeated: attributes["number-rows-repeated"])
        case "table-cell", "covered-table-cell":
            enter("table-cell", attributes)
            sheet.beginCell(attributes, isCovered: name != "table-cell")
        case "p", "h":
            enter("paragraph", attributes)
            paragraphs += 1
            if sheet.isInCell { sheet.beginLine(fonts.last ?? nil) } else { out.begin() }
        case "span", "a":
            if paragraphs > 0 { enter("text", attributes) }
            if sheet.isInCell { sheet.font = fonts.last ?? nil }
        case "s": add(String(repeating: " ", count: min(max(Int(attributes["c"] ?? "1") ?? 1, 1), 200)))
        case "tab": add("\t")
        case "line-break": if sheet.isInCell { sheet.add(" ") } else if paragraphs > 0 { out.flush() }
        case "spreadsheet": sheet.isOpen = true
        case "note-body": notes += 1
        default: break
        }
    }

    private mutating func end(_ name: String) {
        switch name {
        case "style", "default-style": openStyle = nil
        case "p", "h":
            guard paragraphs > 0 else { return }
            paragraphs -= 1
            leave()
            if !sheet.isInCell { out.end(isNote: notes > 0) }
        case "span", "a":
            if paragraphs > 0 { leave() }
            if sheet.isInCell { sheet.font = fonts.last ?? nil }
        case "table-cell", "covered-table-cell":
            leave()
            sheet.endCell()
        case "table-row": sheet.endRow(into: &out)
        case "spreadsheet": sheet.isOpen = false
        case "note-body": notes = max(0, notes - 1)
        default: break
        }
    }

    private mutating func add(_ text: String) {
        guard paragraphs > 0 else { return }
        if sheet.isInCell { sheet.add(text) } else { out.add(text, fonts.last ?? nil) }
    }

    private mutating func enter(_ family: String, _ attributes: [String: String]) {
        let above = fonts.last ?? nil
        guard let style = attributes["style-name"] else { return fonts.append(above) }
        fonts.append(font(family + "|" + style) ?? above)
    }

    private mutating func leave() { if fonts.count > 1 { fonts.removeLast() } }

    /// nil where neither the style nor one above it names a font; an inner nil: a font of Unicode.
    private mutating func font(_ key: String) -> OldFont?? {
        if let font = known[key] { return font }
        var next: String? = key
        var name: String?
        for _ in 0..<20 {
            guard let style = next.flatMap({ styles[$0] }) else { break }
            name = style.font
            if name != nil { break }
            next = style.parent
        }
        guard let name else { return nil }
        let font = OldFont(name: faces[name] ?? name)
        known[key] = .some(font)
        return .some(font)
    }
}
