/// An attribute of an element; made only by the functions below, so that no stranger's text chooses a name or a scheme.
struct Attribute: Sendable {
    enum Name: String, Sendable, CaseIterable {
        case id, `class`, href, rel, title, lang, dir, scope, colspan, value, content, name, charset, datetime, role,
            open
        case httpEquiv = "http-equiv"
        case ariaLabel = "aria-label"
        case ariaHidden = "aria-hidden"
        case width, height, x, y, x1, y1, x2, y2, d, fill, stroke, viewBox, patternUnits, patternTransform
        case strokeWidth = "stroke-width"
        case strokeDash = "stroke-dasharray"
        case textAnchor = "text-anchor"
    }

    let name: Name
    let value: String

    private init(_ name: Name, _ value: String) {
        self.name = name
        self.value = value
    }

    static func id(_ anchor: Anchor) -> Attribute { Attribute(.id, anchor.name) }
    static func to(_ anchor: Anchor) -> Attribute { Attribute(.href, "#" + anchor.name) }
    static func to(_ address: WebAddress) -> Attribute { Attribute(.href, address.text) }
    /// The page that is led to learns nothing, gains nothing and can do nothing: `noreferrer` implies `noopener` (HTML
    /// Standard, 4.6.7), and the page's own robots say `nofollow` for every link at once.
    static let stranger = Attribute(.rel, "noreferrer")
    static func `class`(_ name: StaticString) -> Attribute { Attribute(.class, name.description) }
    static func title(_ text: String) -> Attribute { Attribute(.title, text) }
    static func label(_ text: String) -> Attribute { Attribute(.ariaLabel, text) }
    static func value(_ number: Int) -> Attribute { Attribute(.value, String(number)) }
    static func columns(_ count: Int) -> Attribute { Attribute(.colspan, String(count)) }
    static let open = Attribute(.open, "")
    static let column = Attribute(.scope, "col")
    static let row = Attribute(.scope, "row")
    static let rowGroup = Attribute(.scope, "rowgroup")
    static let image = Attribute(.role, "img")
    static let hidden = Attribute(.ariaHidden, "true")

    /// Attributes whose values are words of ours (page head, drawing), never a stranger's.
    static func fixed(_ name: Name, _ value: StaticString) -> Attribute { Attribute(name, value.description) }
    static func number(_ name: Name, _ value: Int) -> Attribute { Attribute(name, String(value)) }
    static func drawn(_ name: Name, _ shape: Shape) -> Attribute { Attribute(name, shape.text) }
    static func policy(_ text: Policy) -> Attribute { Attribute(.content, text.text) }
}

/// A place in the page.
struct Anchor: Sendable, Hashable {
    let name: String
    init(_ name: StaticString) { self.name = name.description }
    init(_ name: StaticString, _ number: Int) { self.name = "\(name)\(number)" }
}

/// Numbers of a drawing: hundredths of a per cent of the width, or points of a path.
struct Shape: Sendable {
    let text: String
    /// `share / whole` of the width, in per cent with two decimals.
    init(percent share: Int, of whole: Int) {
        let hundredths = whole > 0 ? share * 10_000 / whole : 0
        let rest = hundredths % 100
        text = rest == 0 ? "\(hundredths / 100)%" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
    /// A broken line through these points.
    init(through points: [(x: Int, y: Int)]) {
        text = points.enumerated().map { "\($0.offset == 0 ? "M" : "L")\($0.element.x) \($0.element.y)" }.joined()
    }
}

/// The content security policy of the page.
struct Policy: Sendable {
    let text: String
}

/// An address that may become a link: http or https, serialised (ASCII, no spaces, no quotes); nil for anything else.
struct WebAddress: Sendable {
    let text: String

    init?(_ address: String) {
        let bytes = Array(address.utf8)
        guard let start = ["https://", "http://"].first(where: { scheme in WebAddress.starts(bytes, with: scheme) }),
            bytes.count > start.utf8.count, bytes.count <= 8192,
            bytes.allSatisfy({
                $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C && $0 != 0x60
            })
        else { return nil }
        let host = bytes[start.utf8.count]
        guard host != UInt8(ascii: "/"), host != UInt8(ascii: "?"), host != UInt8(ascii: "#") else { return nil }
        text = address
    }

    private static func starts(_ bytes: [UInt8], with scheme: String) -> Bool {
        bytes.count >= scheme.utf8.count && zip(bytes, scheme.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
}
