/// Reads `class`, `id`, `role` and `style` of an element.
enum MarkNames {
    static func marks(tag: Tag, role: String?, style: String?, isHidden: Bool) -> Marks {
        var marks: Marks = []
        if isHidden || tag == .template || tag == .svg || tag == .noscript { marks.insert(.hidden) }
        if let style { marks.formUnion(Veil.marks(style)) }
        switch tag {
        case .nav, .footer, .aside: marks.insert(.junk)
        case .select, .option, .button, .datalist, .fieldset, .legend: marks.insert(.form)
        case .article, .main: marks.insert(.content)
        case .figcaption, .caption: marks.insert(.caption)
        default: break
        }
        if let role, roles.contains(role) { marks.insert(.junk) }
        return marks
    }

    /// Marks that class names and ids give.
    static func read(_ names: [UInt8]) -> Marks {
        var marks: Marks = []
        for token in names.split(whereSeparator: { $0 == 0x20 }) {
            if hidden.contains(where: { token.elementsEqual($0) }) { marks.insert(.hidden) }
            for part in token.split(whereSeparator: { !(97...122).contains($0) })
            where junkWords.contains(where: { part.elementsEqual($0) }) { marks.insert(.junk) }
        }
        for (pattern, mark) in patterns where contains(names, pattern) { marks.insert(mark) }
        return marks
    }

    /// What content systems mean by these names.
    static func hints(_ names: [UInt8]) -> Marks {
        names.split(separator: 0x20).reduce(into: []) { $0.formUnion(ContentSystem.hints[Array($1)] ?? []) }
    }

    static func contains(_ bytes: [UInt8], _ pattern: [UInt8]) -> Bool {
        guard let first = pattern.first, bytes.count >= pattern.count else { return false }
        var index = 0
        let last = bytes.count - pattern.count
        while index <= last {
            if bytes[index] == first {
                var offset = 1
                while offset < pattern.count, bytes[index + offset] == pattern[offset] { offset += 1 }
                if offset == pattern.count { return true }
            }
            index += 1
        }
        return false
    }

    private static let roles: Set<String> = [
        "navigation", "contentinfo", "complementary", "search", "dialog", "menu", "menubar", "alert", "tablist",
    ]

    private static let hidden: [[UInt8]] = [
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "d-none", "hide", "hidden", "is-hidden",
    ].map { Array($0.utf8) }

    private static let junkWords: [[UInt8]] = [
        "ad", "ads", "nav", "menu", "tags", "tag", "toolbar", "login", "copyright", "byline", "foot", "popup", "modal",
        "rating", "vote", "poll", "signup", "disqus", "outbrain", "taboola", "pager",
    ].map { Array($0.utf8) }

    private static let patterns: [([UInt8], Marks)] = {
        let table: [(String, Marks)] = [
            ("comment", .junk), ("footer", .junk), ("sidebar", .junk), ("share", .junk), ("sharing", .junk),
            ("social", .junk), ("promo", .junk), ("newsletter", .junk), ("subscri", .junk), ("pagination", .junk),
            ("recommend", .junk), ("popular", .junk), ("sponsor", .junk), ("advert", .junk), ("cookie", .junk),
            ("navigation", .junk), ("navbar", .junk), ("menu", .junk), ("most-read", .junk), ("trending", .junk),
            ("related", [.junk, .related]), ("similar", [.junk, .related]), ("breadcrumb", [.breadcrumb, .junk]),
            ("pathway", [.breadcrumb, .junk]), ("caption", .caption), ("title", .titled), ("headline", .titled),
            ("article", .content), ("content", .content), ("detail", .content), ("story", .content),
            ("entry", .content),
            ("lienquan", [.junk, .related]), ("tinkhac", [.junk, .related]), ("othernews", [.junk, .related]),
            ("dd_chuyenmuc", [.breadcrumb, .junk]),
        ]
        return table.map { (Array($0.0.utf8), $0.1) }
    }()
}
