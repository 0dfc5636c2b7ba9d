import AuditCore

/// Which tags a template holds, and whether each stands where it has a meaning.
struct TagCensus {
    private(set) var found: Set<String> = []
    /// In the order met.
    private(set) var unknown: [String] = []
    private(set) var misplaced: (tag: String, list: String)?
    private let tags: [String: PaperTag]

    init(_ roots: [MarkupElement], _ tags: [PaperTag]) {
        self.tags = Dictionary(tags.map { ($0.name, $0) }) { first, _ in first }
        for root in roots { visit(root, within: []) }
    }

    private mutating func visit(_ element: MarkupElement, within lists: [String]) {
        var lists = lists
        if let name = element.tag {
            if let tag = tags[name] {
                found.insert(name)
                if let list = tag.list, !lists.contains(list), misplaced == nil { misplaced = (name, list) }
                if tag.isList { lists.append(name) }
            } else if !unknown.contains(name) {
                unknown.append(name)
            }
        }
        for child in element.elements { visit(child, within: lists) }
    }
}
