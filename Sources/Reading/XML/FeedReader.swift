package import AuditCore

/// Reads RSS 0.9 to 2.0 and Atom.
package enum FeedReader {
    package struct Item: Sendable, Equatable {
        package var title: String
        /// As written.
        package var link: String
        /// What the feed says of the day, a hint only: feeds are filled by machines, often with the day of export.
        package var day: Day?
    }

    /// - Returns: nil when it is no feed; at most 5,000 items.
    package static func read(_ bytes: [UInt8]) -> [Item]? {
        var items: [Item] = []
        var root: String?
        var item: Item?
        var text = ""
        let stop = XMLEvents.read(BareAmpersands.escaped(bytes)) { event in
            switch event {
            case .start(let name, let attributes, _):
                if root == nil { root = name }
                if name == "item" || name == "entry" { item = Item(title: "", link: "", day: nil) }
                let relation = attributes["rel"] ?? "alternate"
                if name == "link", let href = attributes["href"], relation == "alternate", item?.link.isEmpty ?? false {
                    item?.link = Folded.tidy(href)
                }
                text = ""
            case .text(let more): if text.utf8.count < 8_192 { text += more }
            case .end(let name, _):
                take(name, Folded.tidy(text), into: &item)
                if name == "item" || name == "entry", let done = item {
                    if !done.link.isEmpty { items.append(done) }
                    item = nil
                }
                text = ""
            }
            return items.count < 5_000
        }
        guard let root, ["rss", "rdf", "feed"].contains(root), stop == nil || stop == .damaged else { return nil }
        return items
    }

    private static func take(_ name: String, _ text: String, into item: inout Item?) {
        guard item != nil, !text.isEmpty else { return }
        switch name {
        case "title": if item?.title.isEmpty ?? false { item?.title = text }
        case "link": if item?.link.isEmpty ?? false { item?.link = text }
        case "guid" where text.hasPrefix("http"): if item?.link.isEmpty ?? false { item?.link = text }
        case "pubdate", "published", "date", "updated": if item?.day == nil { item?.day = day(text) }
        default: break
        }
    }

    /// ISO 8601, or RFC 822 as RSS has it: `Tue, 15 Nov 2022 09:00:00 +0700`.
    private static func day(_ text: String) -> Day? {
        if let iso = DateReader.iso(text) { return iso.day }
        let words = text.split { $0 == " " || $0 == "," }
        for (index, word) in words.enumerated() where index + 2 < words.count {
            guard let day = Int(word), let year = Int(words[index + 2]) else { continue }
            let name = Folded.plain(String(words[index + 1].prefix(3)))
            if let month = months.firstIndex(of: name) { return Day(year, month + 1, day) }
        }
        return DateReader.dates(in: text).first?.day
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}
