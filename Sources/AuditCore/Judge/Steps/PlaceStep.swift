/// Địa bàn: whether an item speaks of another province and not of the agency's own.
package struct PlaceStep: Sendable {
    private let others: PhraseSet
    private let own: PhraseSet
    private let ownName: String
    private let agencyNames: PhraseSet

    package init(provinces: [String], own: String, agencyNames: [String]) {
        let plain = Folded.plain(own)
        others = PhraseSet(provinces.filter { Folded.plain($0) != plain })
        self.own = PhraseSet([own])
        ownName = plain
        self.agencyNames = PhraseSet(agencyNames)
    }

    package func finding(_ item: Item) -> Finding {
        let title = item.title
        if let other = otherPlace(in: title, limit: 100) {
            return Finding(.place, .no, "nói về nơi khác: tiêu đề có «\(other)»")
        }
        if isOwn(Words(title, limit: 100)) { return Finding(.place, .yes, "tiêu đề nói về nơi cơ quan quản lý") }
        let text = item.page.text.isEmpty ? item.fileText : item.page.text
        if let other = otherPlace(in: text, limit: 300) {
            return Finding(.place, .no, "nội dung nói về «\(other)», không nói về tỉnh của cơ quan")
        }
        return Finding(.place, .yes, "không nói về địa phương khác")
    }

    private func isOwn(_ words: Words) -> Bool { own.first(in: words) != nil || agencyNames.first(in: words) != nil }

    /// Another province that the text names while it does not name the agency's own.
    private func otherPlace(in text: String, limit: Int) -> String? {
        let words = Words(text, limit: limit)
        if isOwn(words) { return nil }
        if let hit = others.first(in: words) { return others.name(of: hit) }
        return PlaceName.province(in: String(text.unicodeScalars.prefix(limit * 8)), except: ownName)
    }
}
