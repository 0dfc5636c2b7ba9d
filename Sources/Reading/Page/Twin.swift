import AuditCore

/// Print, save and send-by-mail copies of an article, by the shape of their address.
enum Twin {
    static func isOne(_ address: String, canonical: String?) -> Bool {
        let plain = Folded.plain(address)
        let bytes = Array(plain.utf8)
        if shapes.contains(where: { ByteSearch.contains($0, in: bytes) })
            || ContentSystem.twins.contains(where: { ByteSearch.contains($0, in: bytes) })
        {
            return true
        }
        if let canonical, canonical != address {
            let own = Folded.plain(canonical)
            return own != plain && plain.hasPrefix(own + "?")
                && queries.contains { ByteSearch.contains($0, in: bytes) }
        }
        return false
    }

    /// Of systems that nobody has named; ``ContentSystem/twins`` are those of known ones.
    private static let shapes = [
        "/print/", "?print=", "&print=", "printview", "print.aspx", "print.html", "page=print", "sendmail.aspx",
        "action=print", "format=print", "/bm/print", "/sendmail/", "/savefile/",
    ].map { Array($0.utf8) }

    private static let queries = ["print", "in-bai", "share"].map { Array($0.utf8) }
}
