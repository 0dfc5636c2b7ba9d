import AuditCore

/// Which sitemaps an index may send a crawler to (sitemaps.org, "Sitemaps & Cross Submits").
package enum SitemapScope {
    package enum Refusal: String, Sendable, Codable, CaseIterable {
        /// An index within an index within an index.
        case tooDeep
        /// More than a thousand sitemaps of one index.
        case tooMany
        /// On a host whose robots.txt does not name it.
        case foreignHost
        case notWeb
    }

    package struct Verdict: Sendable, Equatable {
        /// To be fetched: absolute, each once, in the order of the index.
        package var fetch: [String] = []
        package var refused: [(address: String, why: Refusal)] = []

        package static func == (a: Verdict, b: Verdict) -> Bool {
            a.fetch == b.fetch && a.refused.elementsEqual(b.refused) { $0.address == $1.address && $0.why == $1.why }
        }
    }

    package static let depthLimit = 2
    package static let childLimit = 1_000

    /// `children`: as the index writes them.
    /// `parent`: the index's own address.
    /// `depth`: how many indexes led to these children: 1 for those of the first index.
    /// `named`: the sitemaps that robots.txt of an origin (`https://host`) names, absolute.
    package static func children(
        _ children: [String], of parent: String, depth: Int, named: (_ origin: String) -> [String]
    ) -> Verdict {
        var verdict = Verdict()
        guard let base = WebAddress(parent) else { return verdict }
        var seen: Set<String> = [base.withoutFragment.href]
        for written in children {
            guard let child = WebAddress(written, base: base)?.withoutFragment, child.isWeb else {
                verdict.refused.append((written, .notWeb))
                continue
            }
            guard seen.insert(child.href).inserted else { continue }
            if depth > depthLimit {
                verdict.refused.append((child.href, .tooDeep))
            } else if !mayName(child, from: base, named) {
                verdict.refused.append((child.href, .foreignHost))
            } else if verdict.fetch.count >= childLimit {
                verdict.refused.append((child.href, .tooMany))
            } else {
                verdict.fetch.append(child.href)
            }
        }
        return verdict
    }

    /// Whether a sitemap counts for an address on another host: that host's robots.txt names the sitemap.
    package static func speaks(_ sitemap: String, for page: String, named: (_ origin: String) -> [String]) -> Bool {
        guard let sitemap = WebAddress(sitemap)?.withoutFragment, let page = WebAddress(page) else { return false }
        return bare(sitemap.host) == bare(page.host) || named(page.origin).contains { WebAddress($0) == sitemap }
    }

    private static func mayName(_ child: WebAddress, from parent: WebAddress, _ named: (String) -> [String]) -> Bool {
        bare(child.host) == bare(parent.host)
            || named(child.origin).contains { WebAddress($0)?.withoutFragment == child }
    }

    private static func bare(_ host: String) -> String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }
}
