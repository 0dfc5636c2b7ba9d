/// What an address outside of links looks like.
extension ScriptText {
    /// Strict: `http(s)://`, `//host/`, `/`, `./` or `../` at its start, and the name of a page at its end.
    static func isAddress(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        guard to - from >= 4, to - from <= 2_000 else { return false }
        for at in from..<to where !isStrict(bytes, at, to) { return false }
        switch bytes[from] {
        case UInt8(ascii: "/"):
            guard bytes[from + 1] == slashByte else { return isPageLike(bytes, from, to) }
            let end = hostEnd(bytes, from + 2, to)
            return hasDot(bytes, from + 2, end) && end < to && isPageLike(bytes, end, to)
        case UInt8(ascii: "."):
            var at = from
            while RawText.starts(up, bytes, at, to) { at += 3 }
            if at == from, bytes[at + 1] == slashByte { at += 2 }
            return at > from && isPageLike(bytes, at - 1, to)
        case UInt8(ascii: "h"), UInt8(ascii: "H"):
            for scheme in schemes where RawText.startsFolded(scheme, bytes, from, to) {
                let host = from + scheme.count
                let end = hostEnd(bytes, host, to)
                guard PlainText.isHost(bytes, host, end), !PlainText.isNamespace(bytes, host, to) else { return false }
                return end == to || bytes[to - 1] != UInt8(ascii: "=") && bytes[to - 1] != UInt8(ascii: "&")
            }
            return false
        default: return false
        }
    }

    /// For places where only an address can stand: no space at the ends, nothing of a program's, and a sign of a path.
    static func isPlain(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        guard from < to, to - from <= 4_000, bytes[from] > 0x20 else { return false }
        var hasSign = false
        var hasWord = false
        for at in from..<to {
            switch bytes[at] {
            case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"),
                UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "$"), UInt8(ascii: "|"), UInt8(ascii: "^"),
                UInt8(ascii: "\\"):
                return false
            case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "?"): hasSign = true
            case let byte where ByteClass.isLetter(byte): hasWord = true
            default: break
            }
        }
        return hasSign && (hasWord || to - from == 1 || bytes[from] == UInt8(ascii: "?"))
    }

    /// `chi-tiet.aspx?ItemID=5`, `van-ban-12.pdf`.
    static func isFileName(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        guard to - from >= 4, isPlain(bytes, from, to), bytes[to - 1] != UInt8(ascii: "=") else { return false }
        var end = from
        while end < to, bytes[end] != UInt8(ascii: "?"), bytes[end] != UInt8(ascii: "#") { end += 1 }
        guard let range = fileExtension(bytes, from, end), range.lowerBound - from > 1 else { return false }
        return names(pages, bytes, range) || names(documents, bytes, range)
    }

    private static func isStrict(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ to: Int) -> Bool {
        let byte = bytes[at]
        if ByteClass.isWord(byte) || byte >= 0x80 { return true }
        switch byte {
        case UInt8(ascii: "%"):
            return at + 2 < to && ByteClass.hexValue(bytes[at + 1]) != nil && ByteClass.hexValue(bytes[at + 2]) != nil
        case UInt8(ascii: ":"):
            // `/:id` is a route, not an address.
            return at == 0 || bytes[at - 1] != slashByte
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), slashByte,
            UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: ";"),
            UInt8(ascii: ","), UInt8(ascii: "@"), UInt8(ascii: "!"):
            return true
        default: return false
        }
    }

    /// Whether a path from its slash on names a page or a document: by extension, by query, or as a path of words.
    private static func isPageLike(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        var end = from
        var letters = 0
        while end < to, bytes[end] != UInt8(ascii: "?"), bytes[end] != UInt8(ascii: "#") {
            if ByteClass.isLetter(bytes[end]) || bytes[end] >= 0x80 { letters += 1 }
            if bytes[end] == slashByte, end > from, bytes[end - 1] == slashByte { return false }
            end += 1
        }
        // The root with a choice: `/?nv=laws&id=5`.
        if end == from + 1, end < to, bytes[end] == UInt8(ascii: "?") { return isWholeQuery(bytes, end, to) }
        guard letters >= 2 else { return false }
        if let range = fileExtension(bytes, from, end) {
            if names(documents, bytes, range) { return true }
            if names(assets, bytes, range) || hasMachineSegment(bytes, from, end) { return false }
            guard ByteClass.isLetter(bytes[range.lowerBound]) else { return false }
            return end == to || isWholeQuery(bytes, end, to)
        }
        if hasMachineSegment(bytes, from, end) { return false }
        if end < to { return isWholeQuery(bytes, end, to) }
        // A path without a name of a file: `/vi/tin-tuc`, `/gioi-thieu/`.
        var slashes = 0
        var hasHyphen = false
        for at in from..<end {
            if bytes[at] == slashByte { slashes += 1 }
            if bytes[at] == UInt8(ascii: "-") { hasHyphen = true }
            guard bytes[at] == slashByte || bytes[at] == UInt8(ascii: "-") || ByteClass.isWord(bytes[at]),
                !ByteClass.isUpper(bytes[at])
            else { return false }
        }
        return slashes >= 2 || hasHyphen
    }

    /// `?name=value`, nothing left open at the end.
    private static func isWholeQuery(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        if bytes[from] == UInt8(ascii: "#") { return true }
        return RawText.find(UInt8(ascii: "="), bytes, from, to) < to - 1
            && bytes[to - 1] != UInt8(ascii: "=") && bytes[to - 1] != UInt8(ascii: "&")
    }

    /// Of the last segment, two to six letters and digits.
    private static func fileExtension(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> Range<Int>? {
        var at = end
        while at > from, ByteClass.isWord(bytes[at - 1]) { at -= 1 }
        guard at > from, bytes[at - 1] == UInt8(ascii: "."), (2...6).contains(end - at) else { return nil }
        return at - 1 > from && bytes[at - 2] != slashByte ? at..<end : nil
    }

    private static func names(_ list: Set<[UInt8]>, _ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Bool {
        list.contains(range.map { ByteClass.lower(bytes[$0]) })
    }

    /// Ways to programs, not to readers.
    private static func hasMachineSegment(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> Bool {
        var start = from
        for at in from...end where at == end || bytes[at] == slashByte {
            if at > start, at - start <= 20 {
                if bytes[start] == UInt8(ascii: "_") { return true }
                // Liferay's `/c/portal` and `/o/…` are ways of its own; `/vi/b/c` is not.
                if at - start > 1 || start == from + 1, names(machines, bytes, start..<at) { return true }
            }
            start = at + 1
        }
        return false
    }

    private static func hostEnd(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Int {
        var at = from
        while at < to, PlainText.isHostByte(bytes[at]) { at += 1 }
        return at
    }

    private static func hasDot(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        RawText.find(UInt8(ascii: "."), bytes, from, to) < to
    }

    private static func set(_ text: String) -> Set<[UInt8]> { Set(text.utf8.split(separator: 0x20).map(Array.init)) }

    private static let slashByte = UInt8(ascii: "/")
    private static let up = Array("../".utf8)
    private static let schemes = ["http://", "https://"].map { Array($0.utf8) }
    private static let pages = set("html htm shtml xhtml php phtml asp aspx ashx jsp jspx do action cfm cgi pl htx")
    private static let documents = set("pdf doc docx xls xlsx rar zip odt ods rtf ppt pptx 7z csv txt xml")
    private static let assets = set(
        """
        js mjs css map png jpg jpeg gif svg webp ico bmp avif woff woff2 ttf eot otf mp3 mp4 webm ogg json jsonp wasm \
        min asmx svc axd swf less scss ts tsx jsx vue com net org tpl
        """)
    private static let machines = set(
        """
        api ajax rest json graphql service services static assets dist theme themes plugin plugins js css img images \
        fonts font lib libs vendor combo jsonws webresources wp-admin wp-json wp-includes cdn-cgi socket.io signalr c \
        o scripts styles node_modules resources admin-ajax.php xmlrpc.php captcha login logout webapi oauth token
        """)
}
