import AuditCore

/// From addresses as they stand in a page to absolute ones, each once.
struct Resolution {
    private struct Base {
        var contexts: LinkContexts
        var resolve: (String) -> String?
    }

    private let address: String
    private let document: String
    private var bases: [Base] = []
    private var decoded: [UInt8] = []
    private var found: [FoundLink] = []
    private var textRanks: [Int] = []

    init(_ address: String, _ scanner: MarkupScanner, _ resolver: PageScan.Resolver) {
        self.address = address
        let own = resolver(address)
        // The first `base` is resolved against the page, later ones (`codebase`) against the first.
        let first = scanner.bases.first.flatMap { $0 }
        document = first.flatMap { own(Resolution.text($0, scanner)) } ?? address
        let resolve = document == address ? own : resolver(document)
        bases = [Base(contexts: LinkContexts(document), resolve: resolve)]
        for other in scanner.bases.dropFirst() {
            let base = other.flatMap { resolve(Resolution.text($0, scanner)) } ?? document
            bases.append(Base(contexts: LinkContexts(base), resolve: resolver(base)))
        }
        // Headers speak of the address, whatever the document says.
        bases.append(Base(contexts: LinkContexts(address), resolve: own))
    }

    mutating func page(
        _ scanner: inout MarkupScanner, _ response: Capture.Response, _ table: inout LinkTable, isPage: Bool
    ) -> ScannedPage {
        table.begin()
        var page = ScannedPage(base: document, noFollow: scanner.noFollow, dropped: scanner.dropped)
        found.reserveCapacity(scanner.links.count)
        headers(response, &table, &page)
        for link in scanner.links { note(link, scanner, &table) }
        if let canonical = scanner.canonical { page.canonical = resolved(canonical, scanner, &table) }
        page.links = found
        page.title = MarkupScanner.tidied(scanner.title, 0..<scanner.title.count, limit: 300)
        if isPage { page.signature = scanner.signature.finish(title: page.title) }
        return page
    }

    private mutating func note(_ link: RawLink, _ scanner: MarkupScanner, _ table: inout LinkTable) {
        let number = number(link, scanner, &table)
        guard number >= 0 else { return }
        var kind = link.kind
        if table.addresses[number].isFile, [.page, .handler, .relation].contains(kind) { kind = .file }
        if table.addresses[number].page == table.page {
            let place = table.addresses[number].place
            if kind.rank < found[place].kind.rank { found[place].kind = kind }
            if link.textRank > textRanks[place] {
                found[place].text = MarkupScanner.tidied(scanner.texts, link.text)
                textRanks[place] = link.textRank
            }
            return
        }
        table.addresses[number].page = table.page
        table.addresses[number].place = found.count
        found.append(
            FoundLink(
                address: table.addresses[number].href,
                text: link.textRank == 0 ? "" : MarkupScanner.tidied(scanner.texts, link.text), kind: kind,
                element: link.kind == .comment ? "#comment" : link.tag?.name ?? "#text",
                attribute: link.attribute.name, offset: link.offset))
        textRanks.append(link.textRank)
    }

    private mutating func resolved(_ link: RawLink, _ scanner: MarkupScanner, _ table: inout LinkTable) -> String? {
        let number = number(link, scanner, &table)
        return number < 0 ? nil : table.addresses[number].href
    }

    private mutating func number(_ link: RawLink, _ scanner: MarkupScanner, _ table: inout LinkTable) -> Int {
        if link.isEncoded { Resolution.decode(link, scanner, &decoded) }
        let base = bases[link.base]
        return Resolution.withBytes(link, scanner, decoded) { bytes, from, to in
            table.find(
                bytes, from, to, context: base.contexts.context(bytes, from, to), resolve: base.resolve)
        }
    }

    private static func withBytes<Result>(
        _ link: RawLink, _ scanner: MarkupScanner, _ decoded: [UInt8],
        _ work: (UnsafePointer<UInt8>, Int, Int) -> Result
    ) -> Result {
        if !link.isEncoded, !link.inSide { return work(scanner.tokens.bytes, link.start, link.end) }
        return (link.isEncoded ? decoded : scanner.side).withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return work(scanner.tokens.bytes, 0, 0) }
            return link.isEncoded ? work(start, 0, buffer.count) : work(start, link.start, link.end)
        }
    }

    private static func decode(_ link: RawLink, _ scanner: MarkupScanner, _ out: inout [UInt8]) {
        out.removeAll(keepingCapacity: true)
        if link.inSide {
            scanner.side.withUnsafeBufferPointer { buffer in
                guard let start = buffer.baseAddress else { return }
                Entities.decode(start, link.start, link.end, into: &out)
            }
        } else {
            Entities.decode(scanner.tokens.bytes, link.start, link.end, into: &out)
        }
    }

    private static func text(_ link: RawLink, _ scanner: MarkupScanner) -> String {
        var decoded: [UInt8] = []
        if link.isEncoded { decode(link, scanner, &decoded) }
        return withBytes(link, scanner, decoded) { bytes, from, to in
            String(decoding: UnsafeBufferPointer(start: bytes + from, count: to - from), as: UTF8.self)
        }
    }

    private mutating func headers(
        _ response: Capture.Response, _ table: inout LinkTable, _ page: inout ScannedPage
    ) {
        for header in response.headers {
            switch header.name {
            case "link":
                for item in LinkHeader.items(header.value) {
                    guard let kind = LinkHeader.kind(item) else { continue }
                    let address = headerLink(item.target, kind, header.name, item.title, &table)
                    if item.relations.contains("canonical"), page.canonical == nil { page.canonical = address }
                }
            case "location": headerLink(header.value, .redirect, header.name, "", &table)
            case "content-location": headerLink(header.value, .relation, header.name, "", &table)
            case "refresh":
                let bytes = Array(header.value.utf8)
                if let target = Refresh.target(bytes) {
                    headerLink(String(decoding: bytes[target], as: UTF8.self), .redirect, header.name, "", &table)
                }
            case "x-robots-tag":
                let words = header.value.lowercased().split { $0 == "," || $0 == ":" || $0 == " " }
                if words.contains("nofollow") || words.contains("none") { page.noFollow = true }
            default: break
            }
        }
    }

    @discardableResult
    private mutating func headerLink(
        _ target: String, _ kind: LinkKind, _ name: String, _ title: String, _ table: inout LinkTable
    ) -> String? {
        let bytes = Array(target.utf8)
        let base = bases[bases.count - 1]
        let number = bytes.withUnsafeBufferPointer { buffer -> Int in
            guard let start = buffer.baseAddress, bytes[0] != UInt8(ascii: "#") else { return -1 }
            return table.find(
                start, 0, buffer.count, context: base.contexts.context(start, 0, buffer.count), resolve: base.resolve)
        }
        guard number >= 0 else { return nil }
        guard table.addresses[number].page != table.page else { return table.addresses[number].href }
        table.addresses[number].page = table.page
        table.addresses[number].place = found.count
        let href = table.addresses[number].href
        found.append(
            FoundLink(
                address: href, text: Folded.tidy(title), kind: kind, element: "header", attribute: name,
                offset: 0))
        textRanks.append(title.isEmpty ? 0 : 1)
        return href
    }
}
