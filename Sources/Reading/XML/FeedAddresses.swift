import AuditCore

/// Where feeds and sitemaps stand on portals that do not say so: one request each, so few, the likeliest first.
package enum FeedAddresses {
    /// At most six addresses to try when neither robots.txt nor a page names a sitemap or feed.
    ///
    /// `origin`: `https://portal.gov.vn`.
    /// `generator`: what the pages say they were made with (`<meta name="generator">`, `X-Generator`, cookie names).
    package static func guesses(for origin: String, generator: String? = nil) -> [String] {
        guard let base = WebAddress(origin), base.isWeb else { return [] }
        let words = Folded.plain(generator ?? "")
        let own = systems.first { system in system.signs.contains { words.contains($0) } }?.paths ?? []
        var paths: [String] = []
        for path in own + common where !paths.contains(path) && paths.count < 6 { paths.append(path) }
        return paths.map { base.origin + $0 }
    }

    private struct System: Sendable {
        var signs: [String]
        var paths: [String]
    }

    private static let systems = [
        System(
            signs: ["nukeviet"],
            paths: [
                "/sitemap.xml", "/index.php?nv=sitemap", "/rss/", "/index.php?nv=feeds", "/index.php?nv=news&op=rss",
            ]),
        System(
            signs: ["wordpress", "woocommerce", "elementor"],
            paths: ["/wp-sitemap.xml", "/sitemap_index.xml", "/feed/"]),
        System(
            signs: ["joomla"],
            paths: [
                "/sitemap.xml", "/index.php?option=com_osmap&view=xml", "/index.php?format=feed&type=rss",
                "/?format=feed",
            ]),
        System(signs: ["drupal"], paths: ["/sitemap.xml", "/rss.xml"]),
        System(
            signs: ["dnn", "dotnetnuke"],
            paths: [
                "/SiteMap.aspx", "/sitemap.xml", "/rss.aspx", "/DesktopModules/DnnForge%20-%20NewsArticles/Rss.aspx",
            ]),
        System(
            signs: ["sharepoint", "microsoft sharepoint"],
            paths: ["/sitemap.xml", "/sitemap0.xml", "/_layouts/15/listfeed.aspx", "/_layouts/feed.aspx"]),
        System(signs: ["liferay"], paths: ["/sitemap.xml", "/web/guest/rss", "/c/journal/rss"]),
        System(signs: ["vhv", "ecms"], paths: ["/sitemap.xml", "/rss", "/rss.xml"]),
        System(signs: ["blogger"], paths: ["/sitemap.xml", "/feeds/posts/default", "/atom.xml"]),
    ]

    private static let common = ["/sitemap.xml", "/sitemap_index.xml", "/rss", "/feed/", "/rss.xml", "/sitemap.xml.gz"]
}
