import AuditCore

/// Print, save and send-by-mail copies of an article, by the shape of their address.
enum Twin {
    static func isOne(_ address: String, canonical: String?) -> Bool {
        let plain = Folded.plain(address)
        if shapes.contains(where: { plain.contains($0) }) || ContentSystem.twins.contains(where: { plain.contains($0) })
        {
            return true
        }
        if let canonical, canonical != address {
            let own = Folded.plain(canonical)
            return own != plain && plain.hasPrefix(own + "?")
                && ["print", "in-bai", "share"].contains { plain.contains($0) }
        }
        return false
    }

    /// Of systems that nobody has named; ``ContentSystem/twins`` are those of known ones.
    private static let shapes = [
        "/print/", "?print=", "&print=", "printview", "print.aspx", "print.html", "page=print", "sendmail.aspx",
        "action=print", "format=print", "/bm/print", "/sendmail/", "/savefile/",
    ]
}
