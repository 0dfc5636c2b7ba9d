package import AuditCore

/// What recurs on the pages of one site: its furniture.
///
/// Holds counts of hashes only. A block of text that stands on four pages or more with different addresses is furniture,
/// whatever its markup says.
package struct SiteSurvey: Sendable {
    private(set) var pages = 0
    private var counts: [UInt64: UInt32] = [:]
    private var addresses: Set<Int> = []
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
        pages += 1
        var seen: Set<UInt64> = []
        for block in outline.blocks where block.end - block.start > 1 {
            seen.insert(block.hash)
            if let exact = SiteSurvey.exact(outline, block) { seen.insert(exact) }
            if let file = AttachmentLinks.file(outline, block) { seen.insert(SiteSurvey.hash(file: file)) }
        }
        for part in TitleParts.split(Outline.tidy(outline.title.utf8)) { seen.insert(SiteSurvey.hash(title: part)) }
        for hash in seen { counts[hash, default: 0] += 1 }
        if counts.count > limit { counts = counts.filter { $0.value > 1 } }
    }

    func count(_ block: Outline.Block) -> Int { Int(counts[block.hash] ?? 0) }
    func count(file href: String) -> Int { Int(counts[SiteSurvey.hash(file: href)] ?? 0) }

    /// The block recurs: its very words on four pages, or its words with other digits on a third of all (counters,
    /// clocks); a link to a file only when the file recurs too.
    func isFurniture(_ outline: Outline, _ block: Outline.Block) -> Bool {
        guard pages >= 4, block.letters > 0 else { return false }
        let bytes = outline.text[block.start..<block.end]
        guard bytes.contains(where: { $0 > 0x3F }) else { return false }
        let alike = count(block)
        guard alike >= 4 else { return false }
        if let file = AttachmentLinks.file(outline, block), count(file: file) < 4 { return false }
        let hasDigits = bytes.contains { (48...57).contains($0) }
        return !hasDigits || alike * 3 >= pages || exactCount(outline, block) >= 4
    }
    func count(title part: String) -> Int { Int(counts[SiteSurvey.hash(title: part)] ?? 0) }

    /// How many pages show this very block, digits and all; 0 for long blocks and those without digits.
    func exactCount(_ outline: Outline, _ block: Outline.Block) -> Int {
        SiteSurvey.exact(outline, block).map { Int(counts[$0] ?? 0) } ?? 0
    }

    private static func exact(_ outline: Outline, _ block: Outline.Block) -> UInt64? {
        let bytes = outline.text[block.start..<block.end]
        guard bytes.count < 400, bytes.contains(where: { (48...57).contains($0) }) else { return nil }
        return salted(bytes, 0x9E37_79B9_7F4A_7C15)
    }

    /// By the name of the file: mirrors write the folders before it in many ways.
    private static func hash(file href: String) -> UInt64 {
        salted(href.utf8.split(separator: UInt8(ascii: "/")).last ?? href.utf8[...], 0x1F83_D9AB_FB41_BD6B)
    }

    private static func hash(title part: String) -> UInt64 {
        salted(Folded.plain(part).utf8, 0x51_7C_C1_B7_27_22_0A_95)
    }

    private static func salted(_ bytes: some Sequence<UInt8>, _ salt: UInt64) -> UInt64 {
        bytes.reduce(14_695_981_039_346_656_037 ^ salt) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}
