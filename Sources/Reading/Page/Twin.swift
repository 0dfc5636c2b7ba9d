import AuditCore

/// Print, save and send-by-mail copies of an article, by the shape of their address.
enum Twin {
    static func isOne(_ address: String, canonical: String?) -> Bool {
        let plain = Folded.plain(address)
        if shapes.contains(where: { plain.contains($0) }) { return true }
        if let canonical, canonical != address {
            let own = Folded.plain(canonical)
            return own != plain && plain.hasPrefix(own + "?")
                && ["print", "in-bai", "share"].contains { plain.contains($0) }
        }
        return false
    }

    private static let shapes = [
        "viewmode=print", "op=print/", "op=savefile/", "op=sendmail/", "printnews", "article.print", "/print/",
        "/sendmail/",
        "/savefile/", "?print=", "&print=", "printview", "print.aspx", "print.html", "p_p_state=pop_up", "page=print",
        "sendmail.aspx", "action=print", "format=print", "/bm/print", "tmpl=component",
    ]
}
