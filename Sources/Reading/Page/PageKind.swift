import AuditCore
import Foundation

/// What kind of page it is.
enum PageKind {
    static func of(
        _ context: Context, status: Int, title: TitleFinder.Found, fields: FieldTable?, listing: Listing,
        main: MainText,
        posting: PostingDate.Found
    ) -> Page.Kind {
        if status >= 400 || saysNotFound(title.text, main) { return .notFound }
        if isHome(context.address) { return .home }
        if fields?.isDocument ?? false { return .document }
        let rows = listing.rows.count
        let dated = listing.rows.count { $0.day != nil }
        if isSignIn(context, main) { return .login }
        if title.block != nil, posting.isVisible, let block = posting.block {
            // The day under the title belongs to the page, not to the first of its rows.
            let own = title.block ?? 0
            let firstRow =
                listing.rows.first { $0.day != nil && $0.block > own }.map { $0.dayBlock ?? $0.block } ?? Int.max
            let isOwn = block < firstRow || main.letters > 300 || isLabelled(posting, context, own..<max(own, block))
            if isOwn { return .article }
        }
        if dated >= 1, dated * 2 >= rows, listing.letters * 4 > main.letters { return .listing }
        if rows >= 5, listing.letters > main.letters { return .listing }
        if posting.dates.posted != nil, title.isSure, main.letters > 0 { return .article }
        if main.letters > 400, !isMenuEntry(context, title.text) { return .article }
        if fields?.isSearchForm ?? false { return .listing }
        return .other
    }

    /// «Ngày đăng: …» shortly below the title, and no link to another item between them.
    private static func isLabelled(_ posting: PostingDate.Found, _ context: Context, _ above: Range<Int>) -> Bool {
        posting.dates.posted?.source == "label Ngày đăng" && !above.isEmpty && above.count <= 4
            && context.outline.blocks[above].allSatisfy { $0.isHidden || $0.linked == 0 }
    }

    /// A page that the menu names (functions, leaders, contacts) stands for itself and is not posted on a day.
    private static func isMenuEntry(_ context: Context, _ title: String) -> Bool {
        guard context.isSurveyed else { return false }
        let key = Folded.squeezed(title)
        return context.outline.links.contains { link in
            link.block < context.outline.blocks.count && context.isFurniture[link.block]
                && Folded.squeezed(link.text) == key
        }
    }

    private static func saysNotFound(_ title: String, _ main: MainText) -> Bool {
        let plain = Folded.plain(title)
        guard main.letters < 600 else { return false }
        if plain.hasPrefix("404") { return isError(after404: String(Folded.tidy(title).unicodeScalars.dropFirst(3))) }
        return ["khong tim thay trang", "page not found", "trang khong ton tai", "not found"].contains {
            plain.hasPrefix($0)
        }
    }

    /// «404», «404 - Not Found», «404 | Lỗi», but not «404 sáng kiến».
    private static func isError(after404 rest: String) -> Bool {
        let words = String(String.UnicodeScalarView(rest.unicodeScalars.drop { !$0.properties.isAlphabetic }))
        if words.isEmpty { return !rest.unicodeScalars.contains { $0.properties.numericType != nil } }
        let plain = Folded.plain(words)
        if plain.hasPrefix("error") || ["not found", "khong tim thay", "khong ton tai"].contains(where: plain.contains)
        {
            return true
        }
        // With its mark: «lợi ích» folds to the same letters.
        return words.lowercased().hasPrefix("lỗi")
    }

    /// A form to sign in with: the title says so, or the address does and there is next to nothing to read.
    private static func isSignIn(_ context: Context, _ main: MainText) -> Bool {
        let plain = Folded.plain(context.outline.title)
        if signIn.contains(where: { plain == $0 || plain.hasPrefix($0 + " -") || plain.hasPrefix($0 + " |") }) {
            return true
        }
        guard main.letters < 400 else { return false }
        let address = Array(context.address.lowercased().utf8)
        if MarkNames.contains(address, Array("page=login".utf8)) { return true }
        let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let last = path.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let name = last.utf8.firstIndex(of: UInt8(ascii: ".")).map { String(last[..<$0]) } ?? last
        return ["login", "dang-nhap", "dangnhap", "signin", "sign-in"].contains(name)
    }

    private static let signIn = ["dang nhap", "dang nhap he thong", "login", "log in", "sign in"]

    private static let homes: Set<String> = [
        "/", "/index.html", "/index.php", "/index.aspx", "/default.aspx", "/trang-chu", "/trang-chu.html", "/home",
        "/home.html", "/trangchu", "/pages/default.aspx", "/vi", "/vi/",
    ]

    /// The root of a host, or its well-known names.
    static func isHome(_ address: String) -> Bool {
        guard let range = address.range(of: "://") else { return false }
        let rest = address[range.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return true }
        let path = Folded.plain(String(rest[slash...]))
        return homes.contains(path) || path.hasPrefix("/web/") && path.hasSuffix("/trang-chu")
            || path.hasSuffix("/trang-chu.html")
    }
}
