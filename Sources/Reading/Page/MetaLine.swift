import AuditCore

/// A line about the item, not of it: its day, its author, how often it was read.
enum MetaLine {
    static func isOne(_ outline: Outline, _ block: Outline.Block) -> Bool {
        guard block.letters <= 60, block.heading == 0 else { return false }
        if isLabelled(outline, block) { return true }
        let bytes = outline.text[block.start..<block.end]
        let digits = bytes.count { (48...57).contains($0) }
        guard digits >= 6, let date = DateReader.dates(in: outline.string(block)).first, !date.isInWords else {
            return false
        }
        return block.letters - digits <= 22
    }

    /// Says itself what it is: «Lượt xem: 12», «Tập tin đính kèm».
    static func isLabelled(_ outline: Outline, _ block: Outline.Block) -> Bool {
        guard block.letters <= 60, block.heading == 0 else { return false }
        let bytes = outline.text[block.start..<block.end]
        let mayHaveValue = bytes.contains { (48...58).contains($0) }
        let mayBeTitle = block.letters <= 24 && bytes.first.map { "tfv".utf8.contains($0 | 0x20) } ?? false
        guard mayHaveValue || mayBeTitle else { return false }
        let plain = Folded.plain(outline.string(block))
        return mayHaveValue ? labels.contains { plain.hasPrefix($0) } : titles.contains(plain)
    }

    /// What the portal says of every item: when it was posted, how often it was read.
    static func isOfThePortal(_ outline: Outline, _ block: Outline.Block) -> Bool {
        let plain = Folded.plain(outline.string(block))
        return portalLabels.contains { plain.hasPrefix($0) }
    }

    /// Above the files of an item, alone on a line.
    private static let titles: Set<String> = [
        "tap tin dinh kem", "tep tin dinh kem", "tep dinh kem", "file dinh kem", "tai lieu dinh kem",
        "van ban dinh kem",
    ]

    private static let portalLabels = [
        "luot xem", "so luot", "da xem", "ngay dang", "dang ngay", "dang tai:", "lan xem", "views", "luot doc",
        "so lan",
        "nguoi dang:", "danh gia:",
    ]
    private static let labels =
        portalLabels + ["cap nhat", "tac gia:", "tai lieu dinh kem:", "tap tin dinh kem:", "file dinh kem:"]
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
