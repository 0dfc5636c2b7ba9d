/// What tree construction (HTML Standard, 13.2.6) knows of an element, as far as readers notice.
struct ElementRules: OptionSet {
    let rawValue: UInt8
    /// "Special": the end tag of an inline element around it is passed over.
    static let special = ElementRules(rawValue: 1)
    /// Ends the search for an open element.
    static let scope = ElementRules(rawValue: 2)
    static let tableScope = ElementRules(rawValue: 4)
    static let listScope = ElementRules(rawValue: 8)
    static let buttonScope = ElementRules(rawValue: 16)
    /// Its start tag ends a paragraph.
    static let endsParagraph = ElementRules(rawValue: 32)
    static let isHeading = ElementRules(rawValue: 64)
    /// Its end tag ends what is open in it.
    static let endsContent = ElementRules(rawValue: 128)

    /// By `ScanTag.rawValue`.
    static let table: [ElementRules] = ScanTag.allCases.map(rules)

    private static func rules(_ tag: ScanTag) -> ElementRules {
        switch tag {
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
            .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .search, .section, .summary, .ul,
            .pre, .listing:
            var rules: ElementRules = [.special, .endsParagraph, .endsContent]
            if tag == .ol || tag == .ul { rules.insert(.listScope) }
            return rules
        case .h1, .h2, .h3, .h4, .h5, .h6: return [.special, .endsParagraph, .isHeading]
        case .p, .form, .xmp, .plaintext, .hr: return [.special, .endsParagraph]
        case .table: return [.special, .endsParagraph, .scope, .tableScope, .listScope, .buttonScope]
        case .html, .template, .noscript: return [.special, .scope, .tableScope, .listScope, .buttonScope]
        case .applet, .object: return [.special, .scope, .listScope, .buttonScope, .endsContent]
        case .caption, .td, .th, .foreignobject: return [.special, .scope, .listScope, .buttonScope]
        case .button: return [.special, .buttonScope, .endsContent]
        case .head, .body, .frameset, .li, .dt, .dd, .tr, .thead, .tbody, .tfoot, .select, .iframe: return .special
        default: return []
        }
    }
}

/// Elements that ``ScanTag`` does not name.
enum LooseName {
    /// Formatting elements (HTML Standard, 13.2.4.3): their end tags reach through blocks.
    static let formatting = NameTable([
        "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    ])
    static let marquee = PackedName("marquee")
    static let time = PackedName("time")
    static let colgroup = PackedName("colgroup")

    static func tag(_ name: PackedName) -> Tag { name == marquee ? .div : name == time ? .time : .other }
}
