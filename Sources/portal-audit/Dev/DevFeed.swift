import ArgumentParser
import Auditing
import Foundation
import Reading

struct DevFeed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed",
        abstract: "{id, url, body_b64, content_type?} → {id, kind, version?, title, items, truncated}")

    func run() throws {
        try JSONLines.answer { question throws(JSONLines.Fault) in
            let bytes = try question.bytes("body_b64")
            let address = question["url"] as? String ?? "http://localhost/rss"
            guard case .feed(let feed) = Listing(bytes, at: address, type: question["content_type"] as? String) else {
                return ["kind": "notAFeed"]
            }
            return Self.answer(feed, address)
        }
    }

    static func answer(_ feed: FeedReader.Feed, _ address: String) -> [String: Any] {
        var answer: [String: Any] = [
            "kind": feed.kind.rawValue, "title": feed.title, "truncated": feed.isTruncated, "oversize": feed.isOversize,
            "items": feed.items.map { item in
                var row: [String: Any] = [
                    "link": Discovery.resolve(item.link, address) ?? item.link, "title": item.title,
                    "files": item.files.map { Discovery.resolve($0, address) ?? $0 },
                ]
                row["date"] = item.written
                row["day"] = item.day?.description
                row["doubt"] = item.doubt?.rawValue
                return row
            },
        ]
        answer["version"] = feed.version
        return answer
    }
}
