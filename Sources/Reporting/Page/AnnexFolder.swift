import AuditCore

/// Items whose addresses begin alike, so that the beginning is printed once.
struct AnnexFolder: Equatable {
    static let fewEnoughForLinks = 150
    /// Fewer items do not make a folder of their own.
    private static let enough = 3

    let prefix: String
    /// Places of items; those that follow one another with one title and one day are one entry.
    var entries: [[Int]]

    static func all(of places: [Int], in items: [ItemVerdict]) -> [AnnexFolder] {
        let own = Dictionary(grouping: places) { folder(of: items[$0].address) }
        var folders: [AnnexFolder] = []
        for (prefix, places) in own.filter({ $0.value.count >= enough })
            .sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
        {
            folders.append(AnnexFolder(prefix: prefix, entries: entries(places, items)))
        }
        let rest = places.filter { (own[folder(of: items[$0].address)] ?? []).count < enough }
        if !rest.isEmpty {
            folders.append(
                AnnexFolder(prefix: commonFolder(rest.map { items[$0].address }), entries: entries(rest, items)))
        }
        return folders
    }

    /// What follows the folder's beginning; `…` for the title as portals write it into addresses.
    func end(of address: String, title: String) -> String {
        let rest = Array(address.utf8.dropFirst(prefix.utf8.count))
        let slug = Array(AnnexFolder.slug(title).utf8)
        let same = zip(rest, slug).prefix { $0 == $1 }.count
        let end = rest.dropFirst(same)
        // A letter after what both have says that the portal shortened the title, and where would not be seen.
        let isWhole = end.first.map { !(97...122).contains($0 | 0x20) } ?? true
        guard same >= 12, isWhole else { return String(decoding: rest, as: UTF8.self) }
        return "…" + String(decoding: end, as: UTF8.self)
    }

    private static func slug(_ title: String) -> String {
        var out: [UInt8] = []
        for byte in Folded.plain(title).utf8 {
            let isWord = (97...122).contains(byte) || (48...57).contains(byte)
            if isWord { out.append(byte) } else if out.last != UInt8(ascii: "-") { out.append(UInt8(ascii: "-")) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func entries(_ places: [Int], _ items: [ItemVerdict]) -> [[Int]] {
        var entries: [[Int]] = []
        for place in places {
            let item = items[place]
            if let last = entries.last?.first, items[last].title.utf8.elementsEqual(item.title.utf8),
                items[last].posted == item.posted, item.duplicateOf == nil, items[last].duplicateOf == nil,
                !item.title.isEmpty
            {
                entries[entries.count - 1].append(place)
            } else {
                entries.append([place])
            }
        }
        return entries
    }

    /// Up to the last slash of its path, or the last equals sign of its query.
    private static func folder(of address: String) -> String {
        let bytes = Array(address.utf8)
        let query = bytes.firstIndex(of: UInt8(ascii: "?"))
        let end =
            query.flatMap { start in bytes[start...].lastIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "/") } }
            ?? bytes[..<(query ?? bytes.count)].lastIndex(of: UInt8(ascii: "/"))
        return end.map { String(decoding: bytes[...$0], as: UTF8.self) } ?? ""
    }
}

/// The longest start, ending in a slash, that all addresses share.
func commonFolder(_ addresses: [String]) -> String {
    guard var common = addresses.first.map({ Array($0.utf8) }) else { return "" }
    for address in addresses {
        common = Array(zip(common, address.utf8).prefix { $0 == $1 }.map(\.0))
    }
    let end = common.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return String(decoding: common[..<end], as: UTF8.self)
}
