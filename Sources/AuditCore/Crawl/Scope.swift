/// Which links of a portal are worth a request. Pure: an address in, a reason not to fetch it out.
package struct Scope: Sendable {
    private let hosts: Set<String>
    private let depthLimit: Int

    /// - Parameters:
    ///   - hosts: the portal's own hosts, serialised; `www.` before one of them is the same host.
    ///   - depthLimit: steps from a start page.
    package init(hosts: [String], depthLimit: Int) {
        self.hosts = Set(
            hosts.flatMap { host in
                let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
                return [bare, "www." + bare]
            })
        self.depthLimit = depthLimit
    }

    package func owns(_ address: WebAddress) -> Bool { address.isWeb && hosts.contains(address.host) }

    /// nil when the link is to be fetched.
    package func skip(_ address: WebAddress, depth: Int) -> Skip? {
        guard owns(address) else { return .outOfScope }
        if depth > depthLimit { return .tooDeep }
        // A serialised address is ASCII: bytes are compared, for every link of every page passes here.
        let target = address.target.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
        let path = target.prefix { $0 != UInt8(ascii: "?") }
        if Scope.unwanted.contains(where: { path.suffix($0.count).elementsEqual($0) }) { return .unwantedKind }
        if Scope.twins.contains(where: { ByteSearch.contains($0, in: target) }) { return .twin }
        if Scope.traps.contains(where: { ByteSearch.contains($0, in: target) }) || Scope.repeats(path)
            || target.count > 2000
        {
            return .trap
        }
        return nil
    }

    /// Copies of an article for the printer, the disk, the mail; the article itself is fetched.
    private static let twins = [
        "viewmode=print", "op=print/", "op=savefile/", "op=sendmail/", "/op=print", "article.print", "/print/",
        "printnews.aspx", "print=1", "tmpl=component&print", "/savefile/", "/sendmail/",
    ].map { Array($0.utf8) }

    /// Spaces without end, or doors: language switches, logins, calendars by day, state of a widget.
    private static let traps = [
        "/c/portal/update_language", "/c/portal/login", "/c/portal/logout",
        "p_p_state=pop_up", "nv_redirect=", "/login.aspx", "/_layouts/authenticate", "/_layouts/15/authenticate",
        "/_layouts/signout", "/_layouts/15/signout", "/accessdenied.aspx", "wp-login.php", "wp-admin", "replytocom=",
        "add-to-cart", "p_auth=", "nv=users", "op=login", "op=register", "op=lostpass",
    ].map { Array($0.utf8) }

    private static let unwanted = [
        ".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".ico", ".bmp", ".css", ".js", ".map", ".woff", ".woff2",
        ".ttf",
        ".eot", ".mp3", ".mp4", ".avi", ".wmv", ".flv", ".mov", ".swf", ".exe", ".msi", ".iso", ".apk",
    ].map { Array($0.utf8) }

    /// A path that repeats one segment again and again grows from relative links that never end.
    private static func repeats(_ path: ArraySlice<UInt8>) -> Bool {
        let segments = path.split(separator: UInt8(ascii: "/"))
        if segments.count <= 3 { return false }
        var counts: [ArraySlice<UInt8>: Int] = [:]
        for segment in segments where segment.count > 1 {
            counts[segment, default: 0] += 1
            if counts[segment, default: 0] > 3 { return true }
        }
        return segments.count > 20
    }

    /// Lower is earlier: lists and pages before files.
    package static func priority(_ address: WebAddress) -> Int {
        let path = Folded.plain(address.path)
        return files.contains { path.hasSuffix($0) } ? 7 : 5
    }

    package static func isFile(_ address: String) -> Bool {
        guard let address = WebAddress(address) else { return false }
        let path = Folded.plain(address.path)
        return files.contains { path.hasSuffix($0) }
    }

    private static let files = [
        ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".odt", ".rtf", ".ppt", ".pptx", ".zip", ".rar", ".7z",
    ]
}

/// Plain search of bytes in bytes.
package enum ByteSearch {
    package static func contains(_ needle: [UInt8], in text: [UInt8]) -> Bool {
        guard let first = needle.first, needle.count <= text.count else { return needle.isEmpty }
        for start in 0...(text.count - needle.count) where text[start] == first {
            var length = 1
            while length < needle.count, text[start + length] == needle[length] { length += 1 }
            if length == needle.count { return true }
        }
        return false
    }
}
