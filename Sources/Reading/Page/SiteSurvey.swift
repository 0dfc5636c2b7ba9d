package import AuditCore

/// What recurs on the pages of one site: its furniture.
///
/// Holds counts of hashes only. A block of text that stands on four pages or more with different addresses is furniture,
/// whatever its markup says.
package struct SiteSurvey: Sendable {
    private(set) var pages = 0
    private var counts: [UInt64: UInt32] = [:]
    private var addresses: Set<Int> = []
    /// Whole pages: one article often stands under many addresses.
    private var wholes: Set<UInt64> = []
    /// Beyond it, what was seen once is forgotten (about 48 bytes an entry).
    private let limit = 2_000_000

    package init() {}

    /// Counts a page once, however often it comes; anything but an HTML page is passed over.
    package mutating func note(_ capture: Capture) {
        guard case .response(let response) = capture.result, (200..<300).contains(response.status),
            MediaKind(capture) == .html, addresses.insert(capture.address.hashValue).inserted
        else { return }
        let bytes = PageEncoding.utf8(response.body, contentType: response.header("content-type"))
        note(HTMLParser.outline(bytes))
    }

    mutating func note(_ outline: Outline) {
        guard wholes.insert(SiteSurvey.whole(outline)).inserted else { return }
        pages += 1
        var seen: Set<UInt64> = []
        for (index, block) in outline.blocks.enumerated() where block.end - block.start > 1 {
            seen.insert(SiteSurvey.key(block))
            if let exact = SiteSurvey.exact(outline, block) {
                seen.insert(exact)
                if SiteSurvey.mayBeClock(outline, block) { seen.insert(SiteSurvey.placed(exact, index)) }
            }
            if let file = AttachmentLinks.file(outline, block) { seen.insert(SiteSurvey.hash(file: file, block)) }
        }
        for part in TitleParts.split(Outline.tidy(outline.title.utf8)) { seen.insert(SiteSurvey.hash(title: part)) }
        for hash in seen { counts[hash, default: 0] += 1 }
        if counts.count > limit { counts = counts.filter { $0.value > 1 } }
    }

    func count(_ block: Outline.Block) -> Int { Int(counts[SiteSurvey.key(block)] ?? 0) }
    func count(file href: String, _ block: Outline.Block) -> Int {
        Int(counts[SiteSurvey.hash(file: href, block)] ?? 0)
    }

    /// The block recurs: its very words on four pages, or its words with other digits on a third of all (counters,
    /// clocks); a link to a file only when the same words lead to the same file there: side boxes link
    /// to it by its title, the item itself by «Tải về».
    func isFurniture(_ outline: Outline, _ block: Outline.Block) -> Bool {
        guard pages >= 4, block.letters > 0 else { return false }
        let bytes = outline.text[block.start..<block.end]
        guard bytes.contains(where: { $0 > 0x3F }) else { return false }
        var alike = count(block)
        if alike < 4 { alike += linkedCount(block, alike) }
        guard alike >= 4 else { return false }
        if let file = AttachmentLinks.file(outline, block), count(file: file, block) < 4 { return false }
        guard bytes.contains(where: SiteSurvey.isNumeral) else { return true }
        if exactCount(outline, block) >= 4 { return true }
        // A long text that says the same with other numbers is an item's own, as far as a small site can tell.
        if pages < 12, SiteSurvey.isBody(block) { return false }
        return alike * 3 >= pages
    }

    /// The line stands at this very place, digits and all, on most pages of a site that is large enough to tell.
    func isClock(_ outline: Outline, _ index: Int) -> Bool {
        guard pages >= 12, let exact = SiteSurvey.exact(outline, outline.blocks[index]) else { return false }
        return Int(counts[SiteSurvey.placed(exact, index)] ?? 0) * 2 > pages
    }

    /// Of a block's words, those of a link apart: many pages link to an item by its title, which it alone bears.
    private static func key(_ block: Outline.Block) -> UInt64 {
        block.linkShare > 0.5 ? linked(block.hash) : block.hash
    }

    private static func linked(_ hash: UInt64) -> UInt64 { hash ^ 0xD6E8_FEB8_6659_FD93 }

    /// How many pages link to what bears these words; none where this page alone says them without a link, as the title of
    /// an item, and not half of the site's pages link to it, as to an entry of the menu.
    private func linkedCount(_ block: Outline.Block, _ alike: Int) -> Int {
        guard block.linkShare <= 0.5 else { return 0 }
        let links = Int(counts[SiteSurvey.linked(block.hash)] ?? 0)
        return alike >= 2 || links * 2 >= pages ? links : 0
    }

    func count(title part: String) -> Int { Int(counts[SiteSurvey.hash(title: part)] ?? 0) }

    /// How many pages show this very block, digits and all; 0 for those without digits.
    func exactCount(_ outline: Outline, _ block: Outline.Block) -> Int {
        SiteSurvey.exact(outline, block).map { Int(counts[$0] ?? 0) } ?? 0
    }

    private static func exact(_ outline: Outline, _ block: Outline.Block) -> UInt64? {
        let bytes = outline.text[block.start..<block.end]
        guard bytes.count < 400 || isBody(block), bytes.contains(where: isNumeral) else { return nil }
        return salted(bytes, 0x9E37_79B9_7F4A_7C15)
    }

    private static func isNumeral(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isBody(_ block: Outline.Block) -> Bool { block.letters >= 200 && block.linkShare < 0.3 }

    /// Short, with the four digits that a day has at least.
    private static func mayBeClock(_ outline: Outline, _ block: Outline.Block) -> Bool {
        block.letters <= 160 && outline.text[block.start..<block.end].count(where: isNumeral) >= 4
    }

    private static func placed(_ hash: UInt64, _ index: Int) -> UInt64 {
        (hash ^ UInt64(index) &* 0x9E37_79B9_7F4A_7C15) &* 1_099_511_628_211
    }

    /// Of the title and all blocks, in order; the digits of clocks and counters apart.
    private static func whole(_ outline: Outline) -> UInt64 {
        outline.blocks.reduce(salted(outline.title.utf8, 0x3C6E_F372_FE94_F82B)) { hash, block in
            (hash ^ block.hash) &* 1_099_511_628_211
        }
    }

    /// By the name of the file: mirrors write the folders before it in many ways.
    private static func hash(file href: String, _ block: Outline.Block) -> UInt64 {
        let name = href.utf8.split(separator: UInt8(ascii: "/")).last ?? href.utf8[...]
        return salted(name, 0x1F83_D9AB_FB41_BD6B ^ block.hash)
    }

    private static func hash(title part: String) -> UInt64 {
        salted(Folded.plain(part).utf8, 0x51_7C_C1_B7_27_22_0A_95)
    }

    private static func salted(_ bytes: some Sequence<UInt8>, _ salt: UInt64) -> UInt64 {
        bytes.reduce(14_695_981_039_346_656_037 ^ salt) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}
