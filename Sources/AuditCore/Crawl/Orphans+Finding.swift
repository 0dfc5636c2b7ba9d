extension Orphans {
    /// Compares both sides. The lists are sorted by address.
    ///
    /// - Parameters:
    ///   - known: every address of the portal that anything names.
    ///   - hasSitemap: whether a sitemap was read; nil to conclude it from the addresses.
    ///   - isWhole: whether the crawl ended `complete`.
    package init(_ known: [Known], hasSitemap: Bool? = nil, isWhole: Bool = true) {
        self.init()
        self.isWhole = isWhole
        self.hasSitemap = hasSitemap ?? known.contains { $0.sources.contains(.sitemap) }
        let pages = Orphans.merged(known)
        for (address, page) in pages {
            let isListed = !page.sources.isDisjoint(with: [.sitemap, .feed])
            let isLinked = !page.sources.isDisjoint(with: [.page, .start])
            switch page.answer {
            case .page, .file:
                if isListed, !isLinked { listedNotLinked.append(address) }
                if self.hasSitemap, page.answer == .page, isLinked, !page.sources.contains(.sitemap) {
                    linkedNotListed.append(address)
                }
            case .notFound: if isListed { listedBroken.append(address) }
            case .redirect, .failed, .notAsked: break
            }
        }
        listedNotLinked.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        linkedNotListed.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        listedBroken.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// A page with all the ways to all its addresses: who links to a twin or to what leads here, links here.
    private static func merged(_ known: [Known]) -> [String: Known] {
        var targets: [String: String] = [:]
        for page in known {
            if let target = page.canonical, target != page.address { targets[page.address] = target }
        }
        var pages: [String: Known] = [:]
        for page in known {
            let home = end(of: page.address, targets)
            guard var kept = pages[home] else {
                pages[home] = Known(address: home, sources: page.sources, answer: page.answer)
                continue
            }
            kept.sources.formUnion(page.sources)
            // The address itself knows best what it answers; of its other names the best answer counts.
            if page.address == home || kept.answer == .redirect || kept.answer == .notAsked {
                kept.answer = page.answer
            }
            pages[home] = kept
        }
        return pages
    }

    /// Follows what stands for what, at most ten steps, and never in a circle.
    private static func end(of address: String, _ targets: [String: String]) -> String {
        var here = address
        var seen: Set<String> = [address]
        while let next = targets[here], seen.count <= 10 {
            guard seen.insert(next).inserted else { return seen.min() ?? address }
            here = next
        }
        return here
    }
}
