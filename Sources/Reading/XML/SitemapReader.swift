package import AuditCore

/// Reads sitemaps and their indexes (sitemaps.org), in XML and as plain text; gzip is the caller's matter.
package struct SitemapReader: ~Copyable {
    package struct Entry: Sendable, Equatable {
        /// As written.
        package var address: String
        /// As written: hints, which programs fill in.
        package var lastmod: String?
        package var changefreq: String?
        package var priority: String?

        /// The day of `lastmod` in Việt Nam; nil when it is no W3C date or names no day.
        package var day: Day? { lastmod.flatMap { DateReader.iso($0)?.day } }
    }

    package struct Sitemap: Sendable, Equatable {
        package enum Kind: String, Sendable, Codable { case urlset, index, text, feed }

        package var kind: Kind
        /// Pages.
        package var entries: [Entry] = []
        /// Further sitemaps.
        package var children: [Entry] = []
        /// The same pages in other languages (`xhtml:link rel=alternate`), as written.
        package var alternates: [String] = []
        /// Pictures and videos of the pages, as written.
        package var media: [String] = []
        /// The file breaks off; what came before it stands.
        package var isTruncated = false
        /// More than the protocol allows (50,000 addresses, 50 MiB): the rest was left.
        package var isOversize = false

        package var pages: [String] { entries.map(\.address) }
        package var sitemaps: [String] { children.map(\.address) }
    }

    /// Why a file is no sitemap.
    package enum Refusal: String, Error, Sendable, Codable, CaseIterable {
        /// A page in place of the file, mostly «không tìm thấy» with status 200.
        case html
        /// It declares entities.
        case entities
        /// It nests deeper than 16.
        case tooDeep
        case empty
        /// XML of another kind, or no XML.
        case otherKind
    }

    package static let byteLimit = 50 << 20
    package static let addressLimit = 50_000
    private static let addressBytes = 2_048

    private let state = State()
    private let stream: XMLStream
    private var taken = 0
    private var text = AddressLines()

    /// - Parameter charset: what the server's Content-Type names.
    package init(charset: String? = nil) {
        let state = state
        stream = XMLStream(depth: 16, label: charset) { state.take($0) }
    }

    /// Further unpacked bytes of the file; false when no more are wanted.
    package mutating func feed(_ bytes: ArraySlice<UInt8>) -> Bool {
        let room = Self.byteLimit - taken
        let part = bytes.prefix(room)
        taken += part.count
        if bytes.count > room { state.sitemap.isOversize = true }
        stream.feed(part)
        if state.root == nil { text.feed(part) }
        return !stream.isDone && bytes.count <= room
    }

    package consuming func finish() throws(Refusal) -> Sitemap {
        let end = stream.finish()
        guard taken > 0 else { throw .empty }
        switch end {
        case .entities: throw .entities
        case .tooDeep where state.root != "html": throw .tooDeep
        default: break
        }
        if state.root == "html" { throw .html }
        guard state.isSitemap else {
            guard state.root == nil, let sitemap = text.sitemap() else { throw .otherKind }
            return sitemap
        }
        if end == .truncated, !state.sitemap.isOversize { state.sitemap.isTruncated = true }
        return state.sitemap
    }

    /// The whole file at once.
    package static func outcome(_ bytes: [UInt8], charset: String? = nil) -> Result<Sitemap, Refusal> {
        if let html = HTMLSign.isHTML(bytes) ? Refusal.html : nil { return .failure(html) }
        var reader = SitemapReader(charset: charset)
        _ = reader.feed(bytes[...])
        do throws(Refusal) { return .success(try reader.finish()) } catch { return .failure(error) }
    }

    /// - Returns: nil when it is no sitemap (see ``outcome(_:charset:)``).
    package static func read(_ bytes: [UInt8]) -> Sitemap? { try? outcome(bytes).get() }

    private final class State {
        var sitemap = Sitemap(kind: .urlset)
        var root: String?
        private var inside: [String] = []
        private var entry: Entry?
        private var buffer: XMLText.Buffer?

        var isSitemap: Bool { root == "urlset" || root == "sitemapindex" }

        func take(_ event: XMLStream.Event) -> Bool {
            switch event {
            case .start(let element): start(element)
            case .text(let more): buffer?.add(more)
            case .end(let name, _): end(name)
            }
            if root != nil, !isSitemap { return false }
            guard sitemap.entries.count + sitemap.children.count < SitemapReader.addressLimit else {
                sitemap.isOversize = true
                return false
            }
            return true
        }

        private func start(_ element: XMLStream.Element) {
            if root == nil {
                root = element.name
                if root == "sitemapindex" { sitemap.kind = .index }
            }
            let isOwn = !SitemapReader.isExtension(element)
            if isOwn, element.name == "url" || element.name == "sitemap", inside.count == 1 {
                entry = Entry(address: "")
            }
            if element.name == "link", let href = element.attributes["href"], sitemap.alternates.count < 200_000,
                element.attributes["rel"].map({ $0.lowercased() == "alternate" }) ?? true
            {
                sitemap.alternates.append(XMLText.address(href))
            }
            buffer = XMLText.Buffer(limit: 4_096)
            inside.append(isOwn ? element.name : "x:" + element.name)
        }

        private func end(_ name: String) {
            let own = inside.popLast() ?? name
            defer { buffer = nil }
            let parent = inside.last
            if parent == nil || own == name && inside.count == 1 { return close(name) }
            guard let buffer, !buffer.text.isEmpty else { return }
            if own != name || parent != "url" && parent != "sitemap" { return media(name, buffer) }
            switch name {
            case "loc" where entry?.address.isEmpty ?? false && !buffer.isCut:
                entry?.address = XMLText.address(buffer.text)
            case "lastmod": entry?.lastmod = hint(buffer)
            case "changefreq": entry?.changefreq = hint(buffer)
            case "priority": entry?.priority = hint(buffer)
            default: break
            }
        }

        private func close(_ name: String) {
            defer { entry = nil }
            guard let entry, !entry.address.isEmpty, entry.address.utf8.count <= SitemapReader.addressBytes else {
                return
            }
            if name == "url" { sitemap.entries.append(entry) }
            if name == "sitemap" { sitemap.children.append(entry) }
        }

        private func media(_ name: String, _ buffer: XMLText.Buffer) {
            let isPlace = name == "loc" || name.hasSuffix("_loc")
            guard isPlace, !buffer.isCut, sitemap.media.count < 200_000 else { return }
            let address = XMLText.address(buffer.text)
            if !address.isEmpty { sitemap.media.append(address) }
        }

        private func hint(_ buffer: XMLText.Buffer) -> String? {
            let text = XMLText.address(buffer.text)
            return text.isEmpty || text.utf8.count > 64 ? nil : text
        }
    }

    /// Pictures, videos, news, mobile, other languages: elements of known extensions, whatever their prefix.
    private static func isExtension(_ element: XMLStream.Element) -> Bool {
        let space = element.space.lowercased()
        if space.contains("google.com/schemas/sitemap-") || space.contains("w3.org/1999/xhtml") { return true }
        return ["image", "video", "news", "mobile", "xhtml", "pagemap"].contains(element.prefix.lowercased())
    }
}
