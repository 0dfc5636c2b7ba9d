package import AuditCore

extension PageReader {
    /// Where a page leads, for a crawler that reads one page; ``PageScan`` remembers from page to page.
    package func discover(_ capture: Capture) -> Discovered {
        let resolve = resolve
        return PageScan { base in { href in resolve(href, base) } }.discover(capture)
    }
}
