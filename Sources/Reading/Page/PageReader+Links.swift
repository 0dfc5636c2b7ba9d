package import AuditCore

extension PageReader {
    /// Where a page leads, for a crawler that reads one page; ``PageScan`` remembers from page to page.
    package func discover(_ capture: Capture) -> Discovered {
        PageScan(resolver: resolver).discover(capture)
    }

    /// The addresses to which links lead, in their order; nil for those that lead nowhere.
    func addresses(_ links: [Outline.RawLink], _ base: String, _ resolve: (String) -> String?) -> [String?] {
        let contexts = LinkContexts(base)
        return cache.withDesk { desk in
            desk.table.begin()
            return links.map { link in
                var href = link.href
                return href.withUTF8 { bytes in
                    guard let start = bytes.baseAddress else { return resolve("") }
                    let context = contexts.context(start, 0, bytes.count)
                    let place = desk.table.find(start, 0, bytes.count, context: context, resolve: resolve)
                    return place < 0 ? nil : desk.table.addresses[place].href
                }
            }
        }
    }
}
