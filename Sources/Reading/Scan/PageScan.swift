package import AuditCore

/// Finds what a crawler needs to know of an answer in one pass over its bytes: addresses of all kinds, and what it says.
///
/// Read are HTML, SVG and other XML, style sheets, scripts, JSON, plain text, and the headers of any answer.
package struct PageScan: Sendable {
    /// Makes addresses of one page absolute; called once a page with its base, and then for each new address of it.
    package typealias Resolver = @Sendable (_ base: String) -> (_ href: String) -> String?

    private let resolver: Resolver
    private let cache: LinkCache

    /// - Parameters:
    ///   - cache: to be shared by all scans of one portal with one resolver.
    ///   - resolver: gives nil where an address leads nowhere (another scheme, no host).
    package init(cache: LinkCache = LinkCache(), resolver: @escaping Resolver) {
        self.resolver = resolver
        self.cache = cache
    }

    package func discover(_ capture: Capture) -> Discovered {
        let page = scan(capture)
        return Discovered(
            links: page.links.map { Link(address: $0.address, text: $0.text) }, canonical: page.canonical,
            noFollow: page.noFollow, signature: page.signature, kinds: page.links.map(\.kind), dropped: page.dropped)
    }

    package func scan(_ capture: Capture) -> ScannedPage {
        guard case .response(let response) = capture.result else { return ScannedPage() }
        let kind = ScanMedia(response, capture.address)
        let body: [UInt8]
        switch kind {
        case .none: body = []
        case .markup, .xml, .style, .script, .text:
            let isPlain = UTF8Check.isValid(response.body)
            body =
                isPlain
                ? response.body : PageEncoding.utf8(response.body, contentType: response.header("content-type"))
        }
        return cache.withDesk { desk in
            // An answer without a body has headers all the same.
            (body.isEmpty ? [0x20] : body).withUnsafeBufferPointer { buffer in
                guard let start = buffer.baseAddress else { return ScannedPage() }
                let (signature, classes) = desk.lend()
                let hasMark = buffer.starts(with: [0xEF, 0xBB, 0xBF])
                var scanner = MarkupScanner(
                    start, from: hasMark ? 3 : 0, end: buffer.count, isXML: kind == .xml, signature: signature,
                    classes: classes)
                run(&scanner, kind)
                var resolution = Resolution(capture.address, scanner, resolver)
                let page = resolution.page(&scanner, response, &desk.table, isPage: kind == .markup)
                desk.takeBack(&scanner)
                return page
            }
        }
    }

    private func run(_ scanner: inout MarkupScanner, _ kind: ScanMedia) {
        let (from, end) = (scanner.tokens.at, scanner.tokens.end)
        switch kind {
        case .none: break
        case .markup, .xml: scanner.run()
        case .style: scanner.css(from, end, nil, .text)
        case .script, .text:
            for range in PlainText.addresses(scanner.tokens.bytes, from, end) {
                let bytes = ScriptText.unescaped(scanner.tokens.bytes, range)
                scanner.addDecoded(bytes, .literal, nil, .text, at: range.lowerBound)
            }
        }
    }
}
