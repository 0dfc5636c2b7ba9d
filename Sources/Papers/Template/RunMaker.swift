/// Makes runs of text that look as the content control's own text does.
struct RunMaker {
    private let name: MarkupName
    private let properties: [MarkupNode]

    init(_ control: MarkupElement) {
        name = control.name
        let content = control.child("sdtContent")
        // A control that still shows Word's grey prompt says by its own properties how text in it is to look.
        let isPrompt = control.child("sdtPr")?.child("showingPlcHdr") != nil
        let own = isPrompt ? control.child("sdtPr")?.child("rPr") : content.flatMap(RunMaker.firstRun)?.child("rPr")
        properties = own.map { [.element($0)] } ?? []
    }

    func runs(_ text: String) -> [MarkupNode] { [.element(run(text))] }

    /// A field, which needs no relationship beside the document (in its long form: LibreOffice 7.4 makes no link of the
    /// short one); only web addresses are led to.
    func link(_ words: String, to address: String) -> [MarkupNode] {
        guard let target = RunMaker.target(address) else { return runs(words) }
        let instruction = MarkupElement(
            name.sibling("instrText"), [MarkupAttribute("xml", "space", "preserve")],
            [.text(" HYPERLINK \"\(target)\" ")])
        let pieces = [
            MarkupElement(name.sibling("r"), [], [mark("begin")]),
            MarkupElement(name.sibling("r"), [], [.element(instruction)]),
            MarkupElement(name.sibling("r"), [], [mark("separate")]), linked(words),
            MarkupElement(name.sibling("r"), [], [mark("end")]),
        ]
        return pieces.map { .element($0) }
    }

    /// In the style that Word gives links: LibreOffice prints a link only where the words have one of their own. A template
    /// without that style shows them as other words.
    private func linked(_ words: String) -> MarkupElement {
        var out = run(words)
        let style = MarkupNode.element(
            MarkupElement(name.sibling("rStyle"), [MarkupAttribute(name.prefix, "val", "Hyperlink")]))
        guard case .element(var own) = out.children.first, own.isWord("rPr") else {
            out.children.insert(.element(MarkupElement(name.sibling("rPr"), [], [style])), at: 0)
            return out
        }
        own.children = [style] + own.children.filter { !($0.element?.isWord("rStyle") ?? false) }
        out.children[0] = .element(own)
        return out
    }

    private func mark(_ type: String) -> MarkupNode {
        .element(MarkupElement(name.sibling("fldChar"), [MarkupAttribute(name.prefix, "fldCharType", type)]))
    }

    private func run(_ text: String) -> MarkupElement {
        var children = properties
        for (index, line) in PaperText.lines(text).enumerated() {
            if index > 0 { children.append(.element(MarkupElement(name.sibling("br")))) }
            let keep = MarkupAttribute("xml", "space", "preserve")
            children.append(.element(MarkupElement(name.sibling("t"), [keep], line.isEmpty ? [] : [.text(line)])))
        }
        return MarkupElement(name.sibling("r"), [], children)
    }

    /// A quote or a backslash would end the address within the field's instruction.
    private static func target(_ address: String) -> String? {
        guard address.utf8.starts(with: "http://".utf8) || address.utf8.starts(with: "https://".utf8) else {
            return nil
        }
        var out: [UInt8] = []
        for byte in address.utf8 {
            if byte > 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
                out.append(byte)
            } else {
                let digits = Array("0123456789ABCDEF".utf8)
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func firstRun(_ element: MarkupElement) -> MarkupElement? {
        for child in element.elements {
            if child.isWord("r") { return child }
            if let run = firstRun(child) { return run }
        }
        return nil
    }
}
