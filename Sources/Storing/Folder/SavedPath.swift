/// What the name of a saved file says about the address it had.
enum SavedPath {
    /// Path and query of a file that wget or HTTrack saved under `path` (below the host's folder, `/` between).
    ///
    /// Undone: `index.html` for a folder, `?` written as `@` or `%3F`, and the `.html` that `wget -E` puts behind a query
    /// or a program's name. A `.html` behind a plain name stays: nobody can tell whose it is.
    static func address(_ path: String) -> String {
        var folders = Array(path.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let name = folders.popLast() ?? []
        let mark = queryMark(in: name)
        var page = mark.map { name[..<$0.start] } ?? name
        var query = mark.map { name[$0.end...] }
        if let text = query, ends(text, with: ".html"), text.count > 5 { query = text.dropLast(5) }
        for program in [".php", ".aspx", ".asp", ".jsp", ".do", ".cgi"] where ends(page, with: program + ".html") {
            page = page.dropLast(5)
        }
        if ["index.html", "index.htm"].contains(String(decoding: page, as: UTF8.self)) { page = [] }
        folders.append(page)
        let encodedPath = folders.map { encoded($0, asName: true) }.joined(separator: "/")
        return "/" + encodedPath + (query.map { "?" + encoded($0) } ?? "")
    }

    private static func queryMark(in name: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
        if let mark = name.firstIndex(of: UInt8(ascii: "?")) { return (mark, mark + 1) }
        if let mark = name.place(of: "%3F") { return (mark, mark + 3) }
        // An @ may well belong to the name; behind a query there is a name with a value.
        if let mark = name.firstIndex(of: UInt8(ascii: "@")), name[mark...].contains(UInt8(ascii: "=")) {
            return (mark, mark + 1)
        }
        return nil
    }

    private static func ends(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
        bytes.suffix(text.utf8.count).elementsEqual(text.utf8)
    }

    /// Percent-encoded where an address needs it; what is encoded already stays. In a file's name (`asName`) `?` and `#`
    /// are letters like others.
    static func encoded(_ bytes: some Sequence<UInt8>, asName: Bool = false) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in bytes {
            switch byte {
            case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"),
                UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"):
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            case UInt8(ascii: "?") where asName: out += "%3F".utf8
            case UInt8(ascii: "#") where asName: out += "%23".utf8
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// `%41` as `A`; a `%` without two digits stays.
    static func decoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = digit(bytes[at + 1]),
                let low = digit(bytes[at + 2])
            {
                out.append(high << 4 | low)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return out
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }

    /// A name with a dot whose last label is no number of a file (`a.vn`), an IPv4 address, or `localhost`, with a port.
    static func isHost(_ name: [UInt8]) -> Bool {
        let parts = name.split { [UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "_")].contains($0) }
        guard let host = parts.first, parts.count <= 2, parts.count == 1 || HTTPMessage.decimal(parts[1]) != nil else {
            return false
        }
        let isPlain = host.allSatisfy {
            (48...57).contains($0) || (97...122).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
        if host.elementsEqual("localhost".utf8) { return true }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard isPlain, labels.count >= 2, labels.allSatisfy({ (1...63).contains($0.count) }) else { return false }
        let isNumeric = labels.allSatisfy { HTTPMessage.decimal($0) != nil }
        return isNumeric
            ? labels.count == 4 : labels.last.map { $0.count >= 2 && HTTPMessage.decimal($0) == nil } ?? false
    }

    /// `host:port` of a folder's name; the port may be parted by `+` (wget) or `_` (HTTrack).
    static func authority(_ name: String) -> String {
        String(
            decoding: name.utf8.map { byte in
                byte == UInt8(ascii: "+") || byte == UInt8(ascii: "_")
                    ? UInt8(ascii: ":") : (byte >= 65 && byte <= 90 ? byte + 32 : byte)
            }, as: UTF8.self)
    }
}
