/// A sitemap as plain text: one address a line (sitemaps.org, "Text file").
struct AddressLines {
    private var input = XMLInput()
    private var line: [UInt8] = []
    private var isTooLong = false
    private var addresses: [String] = []
    private var others = 0
    private var isFull = false

    mutating func feed(_ bytes: ArraySlice<UInt8>) {
        guard !isHopeless else { return }
        take(input.utf8(bytes))
    }

    /// After ten lines of something else there is no need to look on.
    private var isHopeless: Bool { isFull || others > 10 && others > addresses.count }

    private mutating func take(_ bytes: [UInt8]) {
        for byte in bytes {
            if byte == 0x0A || byte == 0x0D {
                close()
            } else if line.count <= 2_048 {
                line.append(byte)
            } else {
                isTooLong = true
            }
        }
    }

    private mutating func close() {
        defer {
            line.removeAll(keepingCapacity: true)
            isTooLong = false
        }
        let text = XMLText.address(String(decoding: line, as: UTF8.self))
        guard !text.isEmpty else { return }
        let lower = text.prefix(8).lowercased()
        guard !isTooLong, lower.hasPrefix("http://") || lower == "https://", !text.utf8.contains(0x20) else {
            others += 1
            return
        }
        guard addresses.count < SitemapReader.addressLimit else {
            isFull = true
            return
        }
        addresses.append(text)
    }

    /// nil when fewer than nine of ten lines are addresses.
    consuming func sitemap() -> SitemapReader.Sitemap? {
        var lines = self
        lines.take(lines.input.rest())
        lines.close()
        guard !lines.addresses.isEmpty, lines.others * 9 <= lines.addresses.count else { return nil }
        var sitemap = SitemapReader.Sitemap(kind: .text)
        sitemap.entries = lines.addresses.map { SitemapReader.Entry(address: $0) }
        sitemap.isOversize = lines.isFull
        return sitemap
    }
}

/// Whether bytes are a page, whatever the server calls them.
enum HTMLSign {
    static func isHTML(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(1_024).filter { $0 != 0 }.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
        for sign in ["<!doctype html", "<html", "<head", "<body", "<script", "<meta "] {
            guard let place = first(Array(sign.utf8), head) else { continue }
            // Within an XML document these words are text of an item.
            return !["<rss", "<feed", "<urlset", "<sitemapindex", "<rdf"].contains { other in
                first(Array(other.utf8), head).map { $0 < place } ?? false
            }
        }
        return false
    }

    private static func first(_ word: [UInt8], _ text: [UInt8]) -> Int? {
        guard word.count <= text.count else { return nil }
        return (0...(text.count - word.count)).first { text[$0..<($0 + word.count)].elementsEqual(word) }
    }
}
