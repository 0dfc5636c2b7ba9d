import AuditCore
import Auditing
import Foundation
import Harness

@testable import Fetching
@testable import Reading
@testable import Storing

/// What each reader is given, and what must hold of its answer.
enum Reads {
    @Sendable static func robots(_ bytes: [UInt8]) {
        let file = RobotsFile(bytes: bytes)
        // A path of the case's own, so that patterns and paths grow together.
        let tail = WebAddress(string(bytes.suffix(200)), base: WebAddress("http://a.vn/"))?.target ?? "/"
        for path in ["/", "/tin-tuc/bai-1.html?a=b", "/%E1%BA%A1/", tail] {
            for agent in ["portal-audit", "*", ""] { _ = file.allows(path, agent: agent) }
        }
        if let delay = file.crawlDelay(agent: "portal-audit") { precondition(delay >= 0, "a negative delay") }
    }

    /// The first line is the base, if the case has more than one.
    @Sendable static func url(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: 10, maxSplits: 1, omittingEmptySubsequences: false)
        let base = parts.count > 1 ? WebAddress(string(parts[0])) : nil
        guard let address = WebAddress(string(parts[parts.count - 1]), base: base) else { return }
        precondition(WebAddress(address.href)?.href == address.href, "serialised, an address reads as itself")
        precondition(address.isWeb == false || !address.host.isEmpty, "a web address without a host")
        let canonical = address.canonical
        precondition(canonical.canonical == canonical, "a canonical address is its own")
        _ = (address.origin, address.target, address.port, address.query, address.fragment, address.withoutFragment)
        _ = (address.username, address.password)
        _ = Scope(hosts: [address.host], depthLimit: 50).skip(address, depth: 1)
    }

    @Sendable static func links(_ bytes: [UInt8]) {
        for link in Discovery.discover(capture(bytes)).links {
            precondition(WebAddress(link.address)?.isWeb == true, "a link that is no web address")
        }
    }

    @Sendable static func page(_ bytes: [UInt8]) {
        var survey = SiteSurvey()
        survey.note(capture(bytes))
        _ = PageReader(survey: survey, resolve: Discovery.resolve).read(capture(bytes))
    }

    /// The reader of markup alone: what it hands on fits together, whatever the page.
    @Sendable static func html(_ bytes: [UInt8]) {
        let outline = HTMLParser.outline(PageEncoding.utf8(bytes, contentType: nil))
        precondition(String(validating: outline.text, as: UTF8.self) != nil, "text that is not UTF-8")
        var end = 0
        for block in outline.blocks {
            precondition(end <= block.start && block.start < block.end, "blocks overlap, or one is empty")
            precondition(block.end <= outline.text.count && block.node < outline.nodes.count, "a block out of range")
            precondition(block.firstLink <= block.endLink && block.endLink <= outline.links.count, "links out of range")
            precondition(block.linked <= block.letters, "more letters linked than there are")
            end = block.end
        }
        for (index, node) in outline.nodes.enumerated() {
            precondition(node.parent < index, "a node before its parent")
            precondition(
                node.firstBlock <= node.endBlock && node.endBlock <= outline.blocks.count, "blocks out of range")
            guard node.parent >= 0 else { continue }
            let parent = outline.nodes[node.parent]
            precondition(
                parent.firstBlock <= node.firstBlock && node.endBlock <= parent.endBlock, "a node out of its parent")
            precondition(parent.depth + 1 == node.depth, "a depth that does not count")
        }
        precondition(outline.links.allSatisfy { $0.block <= outline.blocks.count }, "a link without a place")
    }

    /// Days of a page's markup, whatever its language.
    @Sendable static func dates(_ bytes: [UInt8]) {
        let address = "https://a.com/" + string(bytes.prefix(40))
        let found = PublicationDay.find(
            bytes, metas: [("date", string(bytes.prefix(60)))], address: address, latest: nil)
        if let found { precondition(WorldDates.years.contains(found.fact.day.year), "a day out of all years") }
        for hit in MarkupDates.scan(bytes, monthFirst: { _ in true }).texts {
            precondition(hit.offset >= 0 && hit.offset < bytes.count, "a day outside the page")
        }
    }

    /// The words of an administrative paper.
    @Sendable static func paper(_ bytes: [UInt8]) {
        let lines = string(bytes).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let paper = DocumentText(lines: lines)
        if let period = paper.facts?.period {
            precondition(period.from <= period.to, "a period that ends before it begins")
        }
        if let sum = paper.facts?.penalty?.sum { precondition(sum >= 0, "a negative fine") }
        _ = Masked.text(string(bytes))
    }

    /// The XML inside office files: of Word and slides, of OpenDocument, of a sheet.
    @Sendable static func docx(_ bytes: [UInt8]) {
        let words = [
            OfficeText.read(bytes), ODFText.read(bytes), SheetText.read(sheets: [bytes], strings: bytes, styles: bytes),
        ]
        for case .text(let text) in words {
            precondition(text.hasWords, "a text without words")
            _ = DocumentText(lines: text.lines)
        }
    }

    /// What `pdftotext` writes: pages parted by form feeds.
    @Sendable static func pdftext(_ bytes: [UInt8]) {
        let layer = PDFText.Layer(bytes)
        precondition(!layer.pages.isEmpty, "a layer without a page")
        for page in layer.pages {
            let quality = TextQuality(page.joined(separator: "\n").utf8)
            precondition(quality.valid <= quality.marked && quality.marked <= quality.words, "counts that do not fit")
        }
        _ = DocumentText(lines: layer.pages.flatMap { $0 })
    }

    @Sendable static func warc(_ bytes: [UInt8]) {
        // A file without a name: the reader wants one, and nothing may be left behind.
        let handle = fuzz_memory_file()
        precondition(handle >= 0, "no memory file")
        defer { close(handle) }
        let written = bytes.withUnsafeBytes { write(handle, $0.baseAddress, $0.count) }
        precondition(written == bytes.count, "the case was not written whole")
        let holdings = try? WARCReader.holdings("/proc/self/fd/\(handle)")
        try? holdings?.forEach { _ in }
    }

    @Sendable static func retryAfter(_ bytes: [UInt8]) {
        guard let wait = RetryAfter.parse(string(bytes), now: 1_700_000_000) else { return }
        precondition((0...RetryAfter.longest).contains(wait), "a wait out of range")
    }

    @Sendable static func head(_ bytes: [UInt8]) {
        let headers = Fetching.ResponseHead.headers(bytes)
        _ = (Fetching.ResponseHead.isInterim(bytes), Fetching.ResponseHead.codings(headers))
        guard let response = HTTPBody.response(bytes, limit: 1 << 20, truncated: nil) else { return }
        precondition(response.body.count <= 1 << 20, "a body beyond its limit")
    }

    /// The first line is the Content-Type, the rest the page.
    @Sendable static func encoding(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: 10, maxSplits: 1, omittingEmptySubsequences: false)
        let page = parts.count > 1 ? Array(parts[1]) : bytes
        let text = PageEncoding.utf8(page, contentType: parts.count > 1 ? string(parts[0]) : nil)
        precondition(String(validating: text, as: UTF8.self) != nil, "what was decoded is not UTF-8")
    }

    @Sendable static func savedPage(_ bytes: [UInt8]) {
        precondition(LinkRewriter { _ in nil }.rewritten(bytes) == bytes, "a page without changed links was changed")
        _ = LinkRewriter { string($0) + "&x" }.rewritten(bytes)
        _ = Mirrored(bytes[...])
    }

    /// Words of a paper: days, numbers, recipients.
    @Sendable static func text(_ bytes: [UInt8]) {
        let text = string(bytes)
        _ = (DateReader.dates(in: text), DateReader.iso(text), DocumentNumber.all(in: text))
        let lines = text.split(separator: "\n").map(String.init)
        _ = (DocumentText(lines: lines), RecipientsBlock.items(in: lines), Folded.tidy(text))
    }

    private static func capture(_ bytes: [UInt8]) -> Capture {
        let headers = [Capture.Header(name: "content-type", value: "text/html")]
        let response = Capture.Response(status: 200, headers: headers, body: bytes)
        return Capture(
            address: "http://cong.example.vn/tin-tuc/bai-1.html", fetchedAt: "2022-06-01T08:00:00Z",
            result: .response(response))
    }

    private static func string(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
