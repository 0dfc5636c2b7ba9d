import Foundation

extension SavedIndex {
    static func arrangement(of entries: [Entry], folder: String, origin: String?) throws -> Layout {
        var votes: [String: Int] = [:]
        var inHostFolder = 0
        for entry in entries {
            guard let mirrored = entry.mirrored else { continue }
            votes[self.origin(of: mirrored, origin), default: 0] += 1
            if firstFolder(entry.path).map(SavedPath.authority) == mirrored.host { inHostFolder += 1 }
        }
        let hosts = Set(entries.compactMap { firstFolder($0.path) }.filter { SavedPath.isHost(Array($0.utf8)) })
        // By votes, then by name: the same folder always gives the same answer.
        let favourite = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first
        if let favourite {
            guard inHostFolder * 2 > votes.values.reduce(0, +) else { return .single(favourite.key) }
            return .folders(hosts, other: origin ?? favourite.key)
        }
        if let first = hosts.sorted(by: precedes).first {
            return .folders(hosts, other: origin ?? "http://\(SavedPath.authority(first))")
        }
        if let origin { return .single(origin) }
        let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
        guard SavedPath.isHost(Array(name.utf8)) else { throw StoreError.originUnknown(folder) }
        return .single("http://\(SavedPath.authority(name))")
    }

    /// The address that the place of a file says.
    func address(ofPath path: String, origin: String?) -> String {
        switch layout {
        case .single(let origin): return origin + SavedPath.address(path)
        case .folders(let hosts, let other):
            guard let host = SavedIndex.firstFolder(path), hosts.contains(host) else {
                return other + SavedPath.address(path)
            }
            let authority = SavedPath.authority(host)
            let rest = String(decoding: path.utf8.dropFirst(host.utf8.count + 1), as: UTF8.self)
            for known in [origin, other] {
                if let known, known.hasSuffix("://" + authority) { return known + SavedPath.address(rest) }
            }
            return "http://\(authority)\(SavedPath.address(rest))"
        }
    }

    /// The comment does not tell http from https, except where it says https; a given origin of the same host does.
    static func origin(of mirrored: Mirrored, _ given: String?) -> String {
        if let given, given.hasSuffix("://" + mirrored.host) { return given }
        return (mirrored.isSecure ? "https://" : "http://") + mirrored.host
    }

    /// `https://a.vn` of whatever a person gives: a bare host, capitals, a path.
    static func normalized(_ origin: String) -> String {
        let bytes = Array(origin.utf8)
        let hasScheme = bytes[...].place(of: "://") != nil
        let start = bytes[...].after("://") ?? 0
        let authority = HTTPMessage.token(bytes[start...].prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") })
        let scheme = hasScheme ? HTTPMessage.token(bytes[..<(start - 3)]) : "http"
        return "\(scheme)://\(authority)"
    }

    static func firstFolder(_ path: String) -> String? {
        guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        return String(path[..<slash])
    }

    /// A file that has no ending of a document or picture.
    static func mayBePage(_ path: String) -> Bool { ["text/html", "text/plain"].contains(MediaType.of(path, [])) }

    /// The list of projects that HTTrack puts beside the hosts.
    static func isListOfHTTrack(_ entry: Entry, _ folder: String) -> Bool {
        guard entry.path == "index.html", entry.fault == nil,
            let start = try? OpenFile("\(folder)/index.html", .read).read(at: 0, count: 1 << 16)
        else { return false }
        return start[...].place(of: "<!-- Mirrored from ") == nil
            && (start[...].place(of: "Local index - HTTrack") != nil
                || start[...].place(of: "content=\"HTTrack Website Copier") != nil
                || start[...].place(of: "List of available projects - HTTrack") != nil)
    }

    /// `a.html.orig`: wget's copy of `a.html` from before it converted the links.
    static func isOriginalCopy(_ entry: Entry, _ all: Set<String>) -> Bool {
        entry.path.hasSuffix(".orig") && all.contains(String(entry.path.dropLast(5)))
    }
}
