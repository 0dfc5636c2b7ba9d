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
    static func marks(tag: Tag, _ tokens: Tokenizer, _ names: inout NameMarks) -> Marks {
        var marks = marks(tag: tag)
        if tokens.has(.hidden) || tokens.value(.ariaHidden, is: "true") { marks.insert(.hidden) }
        if let style = tokens.attribute(.style) {
            marks.formUnion(names.style(tokens.bytes, style.start, style.end))
        }
        if let role = tokens.attribute(.role), role.end - role.start < 40 {
            var word = WordHash.seed
            for at in role.start..<role.end { word = WordHash.mix(word, ByteClass.lower(tokens.bytes[at])) }
            if roles[word] != nil { marks.insert(.junk) }
        }
        return marks
    }

    /// Marks that class names and ids give, in lower case and parted by spaces.
    static func read(_ names: [UInt8]) -> Marks { NameReader(names).marks }

    /// Marks of a whole name.
    static let ofNames = WordTable<Marks>(hidden.map { (WordHash.of($0), .hidden) })

    /// Marks of a run of letters in a name.
    static let ofParts = WordTable<Marks>(junkWords.map { (WordHash.of($0), .junk) })

    /// Whether a pattern may begin with these two letters: most begin none.
    @inline(__always)
    static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool { beginnings[pair(first, second)] }

    @inline(__always)
    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

    private static let beginnings: [Bool] = {
        var table = [Bool](repeating: false, count: 1_024)
        for (pattern, _) in patterns where pattern.count > 1 { table[pair(pattern[0], pattern[1])] = true }
        return table
    }()

    /// Marks of the patterns that stand at this place.
    static func pattern(_ names: UnsafeBufferPointer<UInt8>, _ at: Int) -> Marks {
        var marks: Marks = []
        for (pattern, mark) in patterns where pattern[0] == names[at] && names[at...].starts(with: pattern) {
            marks.formUnion(mark)
        }
        return marks
    }

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

    private static let roles = WordTable<Bool>(
        [
            "navigation", "contentinfo", "complementary", "search", "dialog", "menu", "menubar", "alert", "tablist",
        ].map { (WordHash.of($0.utf8), true) })

    private static let hidden = [
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "d-none", "hide", "hidden", "is-hidden",
    ].map(\.utf8)

    private static let junkWords = [
        "ad", "ads", "nav", "menu", "tags", "tag", "toolbar", "login", "copyright", "byline", "foot", "popup", "modal",
        "rating", "vote", "poll", "signup", "disqus", "outbrain", "taboola", "pager",
    ].map(\.utf8)

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
