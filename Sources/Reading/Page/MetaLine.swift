import AuditCore

/// A line about the item, not of it: its day, its author, how often it was read.
enum MetaLine {
    static func isOne(_ outline: Outline, _ block: Outline.Block) -> Bool {
        guard block.letters <= 60, block.heading == 0 else { return false }
        let bytes = outline.text[block.start..<block.end]
        let digits = bytes.count { (48...57).contains($0) }
        if digits > 0 || bytes.contains(UInt8(ascii: ":")) {
            let plain = Folded.plain(outline.string(block))
            if labels.contains(where: { plain.hasPrefix($0) }) { return true }
        }
        guard digits > 0 else { return false }
        guard digits >= 6, let date = DateReader.dates(in: outline.string(block)).first, !date.isInWords else {
            return false
        }
        return block.letters - digits <= 22
    }

    private static let labels = [
        "luot xem", "so luot", "da xem", "ngay dang", "dang ngay", "cap nhat", "lan xem", "views", "luot doc", "so lan",
        "tac gia:", "tai lieu dinh kem:", "tap tin dinh kem:", "file dinh kem:", "nguoi dang:", "danh gia:",
    ]
}

/// A line of a page's foot: who owns it, where the office is.
enum FooterLine {
    /// Looks only at the last half of a page.
    static func isOne(_ outline: Outline, _ index: Int) -> Bool {
        let block = outline.blocks[index]
        guard index * 2 > outline.blocks.count, block.letters < 400, block.letters > 8 else { return false }
        let words = Array(Folded.plain(Outline.tidy(outline.text[block.start..<block.end])).utf8)
        return heads.contains { words.starts(with: $0) } || owners.contains { ByteSearch.contains($0, in: words) }
    }

    private static let heads = [
        "ban quyen", "copyright", "©", "dia chi:", "chiu trach nhiem", "giay phep so", "® ghi ro", "thiet ke boi",
        "all rights reserved", "co quan chu quan", "tong bien tap", "dien thoai:",
    ].map { Array($0.utf8) }
    /// Said of a portal wherever in the line it stands. An address alone may close a text: where opinions are to be sent.
    private static let owners = [
        "co quan chu quan:", "giay phep thiet lap", "ban quyen thuoc", "chiu trach nhiem noi dung:", "ghi ro nguon khi",
    ].map { Array($0.utf8) }
}
