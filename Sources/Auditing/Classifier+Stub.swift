import AuditCore

extension Classifier {
    /// What a thing that could not be had may be, by the words of the link that leads there.
    func stub(address: String, anchor: String?, reason: String) -> Stub {
        let name = anchor.map { Folded.tidy($0) } ?? ""
        let words = Words(name, limit: 60)
        let isGeneric =
            words.tokens.count < 2 || Classifier.generic.first(in: words)?.range == 0..<words.tokens.count
        let result = classify(Input(title: name, section: isGeneric ? [] : [name], address: address))
        // One sign is enough here: this is about what may be hidden, not about what counts.
        let categories = result.ranked.filter { $0.points >= 1 }.map(\.category)
        // A list may hide any number of things; without a telling name it may hide things of any kind.
        let isList = isGeneric || !Classifier.isItem(address)
        return Stub(
            address: address, name: name.isEmpty ? nil : name, reason: reason, isOpen: isList,
            categories: isGeneric || isList && categories.isEmpty ? nil : categories, isFile: Scope.isFile(address))
    }

    /// The address is that of one article or document, as content systems write them: an id, or a slug with one.
    private static func isItem(_ address: String) -> Bool {
        guard let address = WebAddress(address) else { return false }
        let path = Folded.plain(address.path)
        if path.contains("/-/") || path.contains("/content/") || path.contains("view_detail") { return true }
        for pair in (address.query ?? "").split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let isNumber = sides[1].utf8.allSatisfy { (48...57).contains($0) }
            let name = Folded.plain(String(sides[0]))
            if isNumber && ["id", "itemid", "newsid", "nid", "docid", "articleid"].contains(name) { return true }
            if name == "op", endsWithNumber(sides[1]) { return true }
        }
        let last = path.split(separator: "/").last ?? ""
        return last.hasSuffix(".html") && last.utf8.count { $0 == UInt8(ascii: "-") } >= 3
            || endsWithNumber(last) && last.utf8.contains(UInt8(ascii: "-"))
    }

    private static func endsWithNumber(_ text: Substring) -> Bool {
        text.utf8.suffix(2).allSatisfy { (48...57).contains($0) } && text.utf8.count > 6
    }

    private static let generic = PhraseSet([
        "xem thêm", "xem tiếp", "chi tiết", "xem chi tiết", "trang sau", "trang trước", "tiếp theo", "đọc tiếp",
        "tải về",
        "trang tiếp", "trang cuối", "trang đầu", "next", "previous", "more", "read more", "trang chủ", "download",
    ])
}
