/// Reads `class`, `id`, `role` and `style` of an element.
enum MarkNames {
    /// Marks of an element by its kind alone.
    static func marks(tag: Tag) -> Marks {
        switch tag {
        case .template, .svg, .noscript: .hidden
        case .nav, .footer, .aside: .junk
        case .select, .option, .button, .datalist, .fieldset, .legend: .form
        case .article, .main: .content
        case .figcaption, .caption: .caption
        default: Marks()
        }
    }

    /// Marks of an element by its kind and by attributes other than its names.
    static func marks(tag: Tag, _ tokens: Tokenizer) -> Marks {
        var marks = marks(tag: tag)
        if tokens.has(.hidden) || tokens.value(.ariaHidden, is: "true") { marks.insert(.hidden) }
        if let style = tokens.attribute(.style) {
            marks.formUnion(Veil.marks(tokens.bytes, style.start, style.end))
        }
        if let role = tokens.attribute(.role), role.end - role.start < 40 {
            let bytes = UnsafeBufferPointer(start: tokens.bytes + role.start, count: role.end - role.start)
            if roles.contains(String(decoding: bytes, as: UTF8.self).lowercased()) { marks.insert(.junk) }
        }
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
        let byFirst = patternsByFirst
        for at in names.indices {
            for (pattern, mark) in byFirst[Int(names[at])] where names[at...].starts(with: pattern) {
                marks.formUnion(mark)
            }
        }
        return marks.union(Marks(standing: Standing.names.ofNames(names)))
    }

    /// What content systems mean by these names.
    static func hints(_ names: [UInt8]) -> Marks {
        names.split(separator: 0x20).reduce(into: []) { $0.formUnion(ContentSystem.hints[Array($1)] ?? []) }
    }

    /// The patterns by their first byte: most bytes begin none.
    private static let patternsByFirst: [[([UInt8], Marks)]] = {
        var table = [[([UInt8], Marks)]](repeating: [], count: 256)
        for (pattern, marks) in patterns { if let first = pattern.first { table[Int(first)].append((pattern, marks)) } }
        return table
    }()

    /// `display:none` or `visibility:hidden`, however spaced.
    static func isHiding(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        var at = RawText.find(UInt8(ascii: ":"), bytes, from, to)
        while at < to {
            if ends(display, bytes, from, at), starts(none, bytes, at + 1, to) { return true }
            if ends(visibility, bytes, from, at), starts(hiddenWord, bytes, at + 1, to) { return true }
            at = RawText.find(UInt8(ascii: ":"), bytes, at + 1, to)
        }
        return false
    }

    private static func starts(_ word: [UInt8], _ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        var at = from
        while at < to, bytes[at] <= 0x20 { at += 1 }
        return RawText.startsFolded(word, bytes, at, to)
    }

    private static func ends(_ word: [UInt8], _ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        var end = to
        while end > from, bytes[end - 1] <= 0x20 { end -= 1 }
        return end - word.count >= from && RawText.startsFolded(word, bytes, end - word.count, end)
    }

    private static let display = Array("display".utf8)
    private static let none = Array("none".utf8)
    private static let visibility = Array("visibility".utf8)
    private static let hiddenWord = Array("hidden".utf8)

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
