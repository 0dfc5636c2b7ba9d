/// Copies of the same content: print twins, reposts, one text in two sections.
///
/// The item that stands for the others is the earliest posted one; between equals the shorter address.
package enum Duplicates {
    /// - Returns: the same items in the same order, `duplicateOf` set on copies.
    package static func marked(_ items: [Item]) -> [Item] {
        var items = items
        var canonical: [String: Int] = [:]
        for (index, item) in items.enumerated() { canonical[item.address] = index }
        let order = items.indices.sorted { precedes(items[$0], items[$1]) }

        // Print and save copies, and pages that name another as canonical.
        for index in items.indices {
            guard let target = items[index].page.canonical, target != items[index].address,
                let original = canonical[target], isCopy(items[index], of: items[original])
            else { continue }
            items[index].duplicateOf = target
        }
        // Same number, or same text.
        var byNumber: [String: Int] = [:]
        var byTitle: [String: [Int]] = [:]
        var texts = CopyTexts(items, order: order.filter { items[$0].duplicateOf == nil })
        for index in order where items[index].duplicateOf == nil {
            let item = items[index]
            // An article may quote the number of the text that it explains: only two documents are one by number.
            if item.page.kind == .document, let key = numberKey(item) {
                if let first = byNumber[key] {
                    if sameSubject(items[first], item) {
                        items[index].duplicateOf = items[first].address
                        continue
                    }
                } else {
                    byNumber[key] = index
                }
            }
            let title = Folded.squeezed(item.title)
            // The news of a document under its own title.
            if let first = byTitle[title]?.first(where: { isAnnouncement(items[$0], item) }) {
                items[index].duplicateOf = items[first].address
                continue
            }
            if texts.hasText(index) {
                let original = texts.first(like: index) { other in
                    items[other].duplicateOf == nil && !hasOtherNumber(items[other], item)
                }
                if let original {
                    items[index].duplicateOf = items[original.index].address
                    items[index].duplicateWhy = original.why
                    continue
                }
            } else if item.page.isTwin || item.page.kind == .document || item.page.kind == .article {
                // Too short to compare by text: the same title on the same day.
                if let first = byTitle[title]?.first(where: { items[$0].published?.day == item.published?.day }),
                    !title.isEmpty, !conflict(items[first], item)
                {
                    items[index].duplicateOf = items[first].address
                    continue
                }
            }
            byTitle[title, default: []].append(index)
        }
        // Copies whose original was not saved stand for themselves unless a page of the same title does.
        for index in items.indices where items[index].duplicateOf == nil && items[index].page.isTwin {
            let title = Folded.squeezed(items[index].title)
            if let first = byTitle[title]?.first(where: { !items[$0].page.isTwin }) {
                items[index].duplicateOf = items[first].address
            }
        }
        return items
    }

    /// Content systems often name the home page, or each other in a ring, as canonical: only a like page counts, and
    /// one that stands for itself.
    private static func isCopy(_ item: Item, of original: Item) -> Bool {
        guard original.page.canonical == nil || original.page.canonical == original.address else { return false }
        if Folded.squeezed(item.title) == Folded.squeezed(original.title) { return true }
        let texts = [item, original].map { CopyComparison.Text(title: $0.title, body: $0.page.text) }
        return min(texts[0].body.count, texts[1].body.count) >= CopyTexts.least
            && CopyComparison(texts[0], texts[1]).isCopy
    }

    private static func precedes(_ a: Item, _ b: Item) -> Bool {
        if a.page.isTwin != b.page.isTwin { return !a.page.isTwin }
        let (x, y) = (a.published?.day.number ?? .max, b.published?.day.number ?? .max)
        if x != y { return x < y }
        let (m, n) = (a.address.utf8.count, b.address.utf8.count)
        return m == n ? a.address < b.address : m < n
    }

    private static func numberKey(_ item: Item) -> String? {
        guard let number = item.page.document?.number, let parsed = DocumentNumber(field: number),
            parsed.ordinal != nil, !parsed.symbol.isEmpty
        else { return nil }
        // A number begins anew each year.
        let year = parsed.year ?? item.published?.day.year ?? 0
        return "\(parsed.key)@\(year)"
    }

    private static func isAnnouncement(_ a: Item, _ b: Item) -> Bool {
        guard Set([a.page.kind, b.page.kind]) == [.article, .document], Words(a.title).tokens.count >= 6,
            let x = a.published?.day, let y = b.published?.day
        else { return false }
        return abs(x.days(since: y)) <= 60 && !conflict(a, b)
    }

    private static func sameSubject(_ a: Item, _ b: Item) -> Bool {
        NameWords(a.subject).likeness(to: NameWords(b.subject)) >= 0.5
    }

    /// Short texts of one form: another document number, other figures in the title, other names.
    private static func conflict(_ a: Item, _ b: Item) -> Bool {
        if hasOtherNumber(a, b) || figures(a.title) != figures(b.title) { return true }
        // Each title has words that the other lacks: other names in the same form, unless the very text is the same.
        return NameWords(a.title).differsBothWays(from: NameWords(b.title))
            && Folded.squeezed(a.page.text) != Folded.squeezed(b.page.text)
    }

    private static func hasOtherNumber(_ a: Item, _ b: Item) -> Bool {
        guard let x = numberKey(a), let y = numberKey(b) else { return false }
        return x != y
    }

    private static func figures(_ title: String) -> [String] {
        title.utf8.split { !(48...57).contains($0) }.map { String(decoding: $0, as: UTF8.self) }
    }
}
