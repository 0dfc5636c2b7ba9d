package import AuditCore

/// Reads RSS 0.90 to 2.0 and Atom 0.3 and 1.0.
package enum FeedReader {
    package struct Item: Sendable, Equatable {
        package var title: String
        /// As written, or absolute where `xml:base` says against what.
        package var link: String
        /// What the feed says of the day, a hint only: feeds are filled by machines, often with the day of export.
        package var day: Day?
        /// The same as written.
        package var written: String?
        /// Why the hint is to be doubted more than others.
        package var doubt: FeedDate.Doubt?
        /// Enclosures, as written.
        package var files: [String]

        package init(
            title: String, link: String, day: Day?, written: String? = nil, doubt: FeedDate.Doubt? = nil,
            files: [String] = []
        ) {
            self.title = title
            self.link = link
            self.day = day
            self.written = written
            self.doubt = doubt
            self.files = files
        }
    }

    package struct Feed: Sendable, Equatable {
        package enum Kind: String, Sendable, Codable { case rss, rdf, atom }

        package var kind: Kind
        /// As written: `2.0`, `0.91`; nil where the feed does not say.
        package var version: String?
        package var title = ""
        package var items: [Item] = []
        package var isTruncated = false
        /// More than 5,000 items: the rest was left.
        package var isOversize = false
    }

    package static let itemLimit = 5_000

    /// `address`: of the feed, against which a relative `xml:base` stands.
    /// `charset`: what the server's Content-Type names.
    /// Gives nil when it is no feed, or declares entities.
    package static func feed(_ bytes: [UInt8], at address: String? = nil, charset: String? = nil) -> Feed? {
        let state = FeedState(address: address)
        let stream = XMLStream(depth: 200, label: charset) { state.take($0) }
        stream.feed(bytes.prefix(SitemapReader.byteLimit))
        let end = stream.finish()
        guard var feed = state.feed, end != .entities, end != .tooDeep || !feed.items.isEmpty else { return nil }
        feed.isTruncated = end == .truncated || end == .tooDeep
        FeedDate.compare(&feed.items, state.moments)
        return feed
    }

    /// - Returns: nil when it is no feed; at most 5,000 items.
    package static func read(_ bytes: [UInt8]) -> [Item]? { feed(bytes)?.items }
}

/// What is known of a feed while it is read.
final class FeedState {
    private(set) var feed: FeedReader.Feed?
    /// Of each item, what its date says.
    private(set) var moments: [FeedDate.Moment?] = []

    private var draft: Draft?
    private var bases: [WebAddress?]
    private var buffer: XMLText.Buffer?

    private struct Draft {
        var depth: Int
        var title = ""
        /// Words of where the address stands, best first: 0 an original address, 1 link, 2 guid, 3 rdf:about.
        var links: [Int: String] = [:]
        var dates: [Int: String] = [:]
        var files: [String] = []
        var isPermanent = true
    }

    init(address: String?) { bases = [address.flatMap { WebAddress($0) }] }

    func take(_ event: XMLStream.Event) -> Bool {
        switch event {
        case .start(let element): start(element)
        case .text(let more): buffer?.add(more)
        case .end(let name, let depth): end(name, depth)
        }
        guard let feed else { return false }
        return feed.items.count < FeedReader.itemLimit
    }

    private func start(_ element: XMLStream.Element) {
        if feed == nil {
            let kinds: [String: FeedReader.Feed.Kind] = ["rss": .rss, "rdf": .rdf, "feed": .atom]
            guard let kind = kinds[element.name] else { return }
            feed = FeedReader.Feed(kind: kind, version: element.attributes["version"])
        }
        let base = bases.last ?? nil
        bases.append(element.attributes["xml:base"].map { WebAddress($0, base: base) } ?? base)
        if element.name == "item" || element.name == "entry", draft == nil {
            draft = Draft(depth: element.depth)
            if let about = element.attributes["about"] { note(about, rank: 3) }
        }
        if let depth = draft?.depth, element.depth > depth { child(element, isDirect: element.depth == depth + 1) }
        buffer = XMLText.Buffer(limit: 8_192)
    }

    private func child(_ element: XMLStream.Element, isDirect: Bool) {
        switch element.name {
        case "link":
            guard isDirect, let href = element.attributes["href"] else { return }
            switch element.attributes["rel"]?.lowercased() ?? "alternate" {
            case "alternate": note(href, rank: 1)
            case "enclosure": file(href)
            default: break
            }
        case "guid": draft?.isPermanent = element.attributes["ispermalink"]?.lowercased() != "false"
        // RSS, and Media RSS (`media:content`).
        case "enclosure", "content": if let url = element.attributes["url"] { file(url) }
        default: break
        }
    }

    private func file(_ address: String) {
        guard let count = draft?.files.count, count < 100 else { return }
        draft?.files.append(absolute(XMLText.address(address)))
    }

    private func note(_ address: String, rank: Int) {
        let address = XMLText.address(address)
        guard !address.isEmpty, address.utf8.count <= 4_096, draft?.links[rank] == nil else { return }
        draft?.links[rank] = absolute(address)
    }

    /// Against `xml:base`; as written without one.
    private func absolute(_ address: String) -> String {
        guard bases.count > 1, let base = bases.last ?? nil, base != bases[0] else { return address }
        return WebAddress(address, base: base)?.href ?? address
    }

    private func end(_ name: String, _ depth: Int) {
        defer {
            buffer = nil
            if bases.count > 1 { bases.removeLast() }
        }
        guard let draft else {
            if name == "title", let buffer, feed?.title.isEmpty ?? false { feed?.title = XMLText.title(buffer.text) }
            return
        }
        if depth == draft.depth { return close(draft) }
        guard depth == draft.depth + 1, let buffer, !buffer.text.isEmpty else { return }
        switch name {
        case "title": if draft.title.isEmpty { self.draft?.title = XMLText.title(buffer.text) }
        case "origlink": if !buffer.isCut { note(buffer.text, rank: 0) }
        case "link": if !buffer.isCut { note(buffer.text, rank: 1) }
        case "guid", "id":
            let text = XMLText.address(buffer.text)
            let lower = text.prefix(8).lowercased()
            guard draft.isPermanent, lower.hasPrefix("http://") || lower == "https://" else { return }
            note(text, rank: 2)
        default:
            // The day of posting before that of a change.
            guard
                let rank = ["pubdate", "published", "issued", "created", "date", "updated", "modified"].firstIndex(
                    of: name)
            else { return }
            let text = XMLText.address(buffer.text)
            if !text.isEmpty, text.utf8.count <= 128, draft.dates[rank] == nil { self.draft?.dates[rank] = text }
        }
    }

    private func close(_ draft: Draft) {
        self.draft = nil
        guard let link = draft.links.min(by: { $0.key < $1.key })?.value else { return }
        let written = draft.dates.min { $0.key < $1.key }?.value
        let moment = written.flatMap(FeedDate.moment)
        feed?.items.append(
            FeedReader.Item(
                title: draft.title, link: link, day: moment?.day, written: written,
                doubt: written == nil ? nil : moment?.doubt ?? (moment?.day == nil ? .unreadable : nil),
                files: draft.files))
        moments.append(moment)
        if feed?.items.count == FeedReader.itemLimit { feed?.isOversize = true }
    }
}
