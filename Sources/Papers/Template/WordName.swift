/// Names of WordprocessingML.
enum WordName {
    /// ECMA-376 transitional, as Word writes; and strict.
    static func isWord(_ space: String) -> Bool {
        space == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            || space == "http://purl.oclc.org/ooxml/wordprocessingml/main"
    }
}

extension MarkupElement {
    func isWord(_ local: String) -> Bool { name.local == local && WordName.isWord(name.space) }

    /// The tag of a content control; nil for other elements, and for controls without one.
    var tag: String? {
        guard isWord("sdt") else { return nil }
        let tag = child("sdtPr")?.child("tag")?.attribute("val") ?? ""
        return tag.isEmpty ? nil : tag
    }
}
