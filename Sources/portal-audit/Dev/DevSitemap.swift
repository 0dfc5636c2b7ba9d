import ArgumentParser
import Auditing
import Foundation
import Reading

struct DevSitemap: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitemap",
        abstract: "{id, url, body_b64, content_type?} → {id, kind, pages, sitemaps, alternates, media, truncated}")

    func run() throws {
        try JSONLines.answer { question throws(JSONLines.Fault) in
            let bytes = try question.bytes("body_b64")
            let address = question["url"] as? String ?? "http://localhost/sitemap.xml"
            switch Listing(bytes, at: address, type: question["content_type"] as? String) {
            case .sitemap(let sitemap): return Self.answer(sitemap, address)
            case .feed(let feed):
                var answer = DevFeed.answer(feed, address)
                answer["pages"] = feed.items.map { item in
                    var page: [String: Any] = ["loc": Discovery.resolve(item.link, address) ?? item.link]
                    page["lastmod"] = item.written
                    page["day"] = item.day?.description
                    return page
                }
                return answer
            case .notASitemap(let why): return ["kind": "notASitemap", "why": why.rawValue]
            case nil: return ["kind": "notASitemap", "why": SitemapReader.Refusal.otherKind.rawValue]
            }
        }
    }

    private static func answer(_ sitemap: SitemapReader.Sitemap, _ address: String) -> [String: Any] {
        func absolute(_ written: String) -> String { Discovery.resolve(written, address) ?? written }
        func entry(_ entry: SitemapReader.Entry) -> [String: Any] {
            var answer: [String: Any] = ["loc": absolute(entry.address)]
            answer["lastmod"] = entry.lastmod
            answer["changefreq"] = entry.changefreq
            answer["priority"] = entry.priority
            answer["day"] = entry.day?.description
            return answer
        }
        return [
            "kind": sitemap.kind.rawValue, "pages": sitemap.entries.map(entry),
            "sitemaps": sitemap.children.map(entry), "alternates": sitemap.alternates.map(absolute),
            "media": sitemap.media.map(absolute), "truncated": sitemap.isTruncated, "oversize": sitemap.isOversize,
        ]
    }
}
