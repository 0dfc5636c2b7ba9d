/// A piece of HTML as a value; it becomes bytes in one place, ``Html/bytes``, which escapes whatever it is given.
///
/// There is no way to paste markup: elements and attribute names are closed lists (no `script`, no `style=`, no `on…`).
enum Html: Sendable {
    case text(String)
    indirect case element(Tag, [Attribute], Html)
    case many([Html])
    /// The one style element of the page, whose hash stands in the page's policy.
    case stylesheet

    static let empty = Html.many([])
}

/// Elements that reports use.
enum Tag: String, Sendable, CaseIterable {
    case html, head, meta, title, body, header, nav, main, footer, section
    case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, div, span, strong, em, small, code, time, abbr, blockquote, cite, a
    case table, caption, thead, tbody, tr, th, td, details, summary, br
    case svg, defs, pattern, rect, path, text, line

    /// Has no content and no end tag.
    var isVoid: Bool { self == .meta || self == .br }

    /// HTML lets its end tag go where the report uses it (inside lists and tables only).
    var closesItself: Bool {
        switch self {
        case .li, .dt, .dd, .thead, .tbody, .tr, .th, .td: true
        default: false
        }
    }

    func callAsFunction(_ attributes: Attribute..., @HtmlBuilder content: () -> Html) -> Html {
        .element(self, attributes, content())
    }

    func callAsFunction(_ text: String) -> Html { .element(self, [], .text(text)) }

    func callAsFunction(_ attributes: Attribute...) -> Html { .element(self, attributes, .empty) }
}

@resultBuilder
enum HtmlBuilder {
    static func buildExpression(_ piece: Html) -> Html { piece }
    static func buildExpression(_ text: String) -> Html { .text(text) }
    static func buildBlock(_ pieces: Html...) -> Html { .many(pieces) }
    static func buildOptional(_ piece: Html?) -> Html { piece ?? .empty }
    static func buildEither(first piece: Html) -> Html { piece }
    static func buildEither(second piece: Html) -> Html { piece }
    static func buildArray(_ pieces: [Html]) -> Html { .many(pieces) }
}
