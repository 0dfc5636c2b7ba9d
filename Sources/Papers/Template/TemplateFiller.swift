import AuditCore

/// Puts values in the place of content controls; the controls themselves are taken away, so that the paper is an ordinary
/// document. Controls without a tag are the office's own and stay.
struct TemplateFiller {
    /// Tags that are ours.
    let known: Set<String>

    /// `scopes`: the values that apply, the innermost last.
    func fill(_ nodes: [MarkupNode], _ scopes: [PaperFields], isRepeated: Bool) -> [MarkupNode] {
        nodes.flatMap { node -> [MarkupNode] in
            guard case .element(var element) = node else { return [node] }
            if let tag = element.tag, known.contains(tag) { return control(element, tag, scopes, isRepeated) }
            if isRepeated {
                // Marks that may stand in a document once only.
                if element.isWord("bookmarkStart") || element.isWord("bookmarkEnd") { return [] }
                element.attributes.removeAll { $0.local == "paraId" || $0.local == "textId" }
            }
            element.children = fill(element.children, scopes, isRepeated: isRepeated)
            return completed(element).map { [.element($0)] } ?? []
        }
    }

    private func control(
        _ control: MarkupElement, _ tag: String, _ scopes: [PaperFields], _ isRepeated: Bool
    ) -> [MarkupNode] {
        let content = control.child("sdtContent")?.children ?? []
        guard let value = scopes.last(where: { $0[tag] != nil })?[tag] else { return [] }
        switch value {
        case .list(let items):
            return items.flatMap { fill(content, scopes + [$0], isRepeated: isRepeated || items.count > 1) }
        case .text(let text): return replaced(content, by: RunMaker(control).runs(text), like: control)
        case .link(let words, let address):
            return replaced(content, by: RunMaker(control).link(words, to: address), like: control)
        }
    }

    /// The runs where the control's own content was: in its first paragraph or cell, where it holds such.
    private func replaced(_ content: [MarkupNode], by runs: [MarkupNode], like control: MarkupElement) -> [MarkupNode] {
        guard var holder = content.lazy.compactMap(\.element).first(where: { $0.isWord("p") || $0.isWord("tc") }) else {
            return runs
        }
        let properties = holder.children.filter { $0.element.map { $0.isWord("pPr") || $0.isWord("tcPr") } ?? false }
        if holder.isWord("p") {
            holder.children = properties + runs
        } else {
            let inner = holder.children.filter { $0.element.map { !$0.isWord("tcPr") } ?? false }
            let paragraph = MarkupElement(control.name.sibling("p"), [], runs)
            let kept = replaced(inner, by: runs, like: control)
            holder.children = properties + (inner.isEmpty ? [.element(paragraph)] : kept)
        }
        return [.element(holder)]
    }

    /// What Word cannot open is mended: a cell ends with a paragraph, a table has a row; nil where nothing is left of it.
    private func completed(_ element: MarkupElement) -> MarkupElement? {
        var element = element
        if element.isWord("tc"), !(element.elements.last?.isWord("p") ?? false) {
            element.children.append(.element(MarkupElement(element.name.sibling("p"))))
        }
        if element.isWord("tbl"), !element.elements.contains(where: { $0.isWord("tr") || $0.isWord("sdt") }) {
            return nil
        }
        return element
    }
}
