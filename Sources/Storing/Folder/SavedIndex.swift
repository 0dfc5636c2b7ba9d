import Foundation

/// Which file of a saved folder had which address.
struct SavedIndex: Sendable {
    struct Entry: Sendable {
        /// Relative to the folder.
        var path: String
        var address: String
        var mirrored: Mirrored?
        var fault: String?
    }

    /// By address.
    private(set) var entries: [Entry] = []
    private var addresses: [[UInt8]: String] = [:]
    let layout: Layout

    /// Where the hosts stand.
    enum Layout: Sendable, Equatable {
        /// The first folder is the host.
        case folders(Set<String>, other: String)
        /// All of one origin: `http://a.vn`.
        case single(String)
    }

    init(folder: String, origin: String?) throws {
        var found = try SavedFiles(folder).files.map { file in
            Entry(path: file.path, address: "", mirrored: nil, fault: file.fault)
        }
        let paths = Set(found.map(\.path))
        found = found.filter { !SavedIndex.isListOfHTTrack($0, folder) && !SavedIndex.isOriginalCopy($0, paths) }
        for index in found.indices where found[index].fault == nil && SavedIndex.mayBePage(found[index].path) {
            do {
                let start = try OpenFile("\(folder)/\(found[index].path)", .read).read(at: 0, count: 1 << 16)
                found[index].mirrored = Mirrored(start[...])
            } catch {
                found[index].fault = "\(error)"
            }
        }
        let given = origin.map(SavedIndex.normalized)
        layout = try SavedIndex.arrangement(of: found, folder: folder, origin: given)
        var taken: Set<AddressKey> = []
        // Pages that say where they come from choose first.
        for pass in [true, false] {
            for index in found.indices where (found[index].mirrored != nil) == pass {
                let byPath = address(ofPath: found[index].path, origin: given)
                let said = found[index].mirrored.map { SavedIndex.origin(of: $0, given) + $0.path }
                let address = said.flatMap { taken.contains(AddressKey($0)) ? nil : $0 } ?? byPath
                if !taken.insert(AddressKey(address)).inserted && found[index].fault == nil {
                    found[index].fault = "another file has the same address: \(found[index].path)"
                }
                found[index].address = address
                addresses[Array(found[index].path.utf8)] = address
            }
        }
        entries = found.sorted { precedes($0.address, $1.address) }
    }

    // MARK: Links

    /// The address that a relative link of a saved page means; nil for a link that needs no change.
    func address(ofLink raw: ArraySlice<UInt8>, on page: Entry) -> String? {
        guard let first = raw.first, !"#/?\\".utf8.contains(first), !SavedIndex.hasScheme(raw) else { return nil }
        let value = SavedIndex.unescaped(raw)
        let fragmentStart = value.firstIndex(of: UInt8(ascii: "#")) ?? value.endIndex
        let fragment = SavedPath.encoded(value[fragmentStart...])
        let link = value[..<fragmentStart]
        let path = link.prefix { $0 != UInt8(ascii: "?") }
        guard let place = SavedIndex.joined(SavedPath.decoded(path), on: page.path) else {
            return page.mirrored == nil ? nil : neighbour(path, on: page.path).map { $0 + fragment }
        }
        let withQuery = place + link[path.endIndex...]
        for candidate in [withQuery, place, place + "index.html".utf8, place + "/index.html".utf8] {
            if let address = addresses[candidate] { return address + fragment }
        }
        // Not saved. HTTrack wrote the link to fit its own file names; other tools left it as it was.
        guard page.mirrored != nil else { return nil }
        let query = SavedPath.encoded(link[path.endIndex...])
        return address(ofPath: String(decoding: place, as: UTF8.self), origin: nil) + query + fragment
    }

    /// A link out of the folder of the one host that was kept: HTTrack had the other hosts beside it.
    private func neighbour(_ path: ArraySlice<UInt8>, on page: String) -> String? {
        guard case .single = layout else { return nil }
        let up = page.utf8.count { $0 == UInt8(ascii: "/") } + 1
        var parts = SavedPath.decoded(path).split(separator: UInt8(ascii: "/"))[...]
        for _ in 0..<up {
            guard parts.first?.elementsEqual("..".utf8) == true else { return nil }
            parts = parts.dropFirst()
        }
        guard let host = parts.first, SavedPath.isHost(Array(host)) else { return nil }
        let rest = String(
            decoding: Array(parts.dropFirst().joined(separator: CollectionOfOne(UInt8(ascii: "/")))), as: UTF8.self)
        return "http://\(SavedPath.authority(String(decoding: host, as: UTF8.self)))\(SavedPath.address(rest))"
    }

    /// nil where the link leaves the folder.
    static func joined(_ link: [UInt8], on page: String) -> [UInt8]? {
        var parts = Array(page.utf8).split(separator: UInt8(ascii: "/")).dropLast().map { Array($0) }
        for part in link.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if part.elementsEqual("..".utf8) {
                if parts.popLast() == nil { return nil }
            } else if !part.elementsEqual(".".utf8) {
                parts.append(Array(part))
            }
        }
        return Array(parts.joined(separator: CollectionOfOne(UInt8(ascii: "/"))))
    }

    /// Of the references only `&amp;` stands in addresses that tools write.
    private static func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var rest = raw
        while let place = rest.place(of: "&amp;") {
            out += rest[...place]
            rest = rest[(place + 5)...]
        }
        return out + rest
    }

    private static func hasScheme(_ link: ArraySlice<UInt8>) -> Bool {
        let scheme = link.prefix { (97...122).contains($0 | 0x20) || (48...57).contains($0) || "+-.".utf8.contains($0) }
        return !scheme.isEmpty && link[scheme.endIndex...].first == UInt8(ascii: ":")
    }
}
