/// An absolute address, parsed and serialised as the URL Standard says (url.spec.whatwg.org).
///
/// `http`, `https`, `ws`, `wss` and `ftp` are parsed in full. Every other scheme (`mailto:`, `javascript:`, `data:`,
/// `file:` …) is only recognised: ``isWeb`` is false, all after the colon is ``path``, ``query`` and ``fragment``, and
/// nothing can be resolved against it. Two addresses are equal when their ``href`` is, which is always ASCII.
package struct WebAddress: Sendable {
    package let href: String
    let marks: AddressMarks

    /// Longer inputs are refused: no server takes them, and a `data:` link of a page may have many megabytes.
    static let maximumLength = 1 << 20

    /// - Returns: nil where the standard says "failure", or the input has more than a mebibyte.
    package init?(_ input: String, base: WebAddress? = nil) {
        guard input.utf8.count <= Self.maximumLength else { return nil }
        var parser = AddressParser(AddressParser.cleaned(input), base: base)
        guard parser.run(), parser.out.count <= Self.maximumLength * 3 else { return nil }
        self.init(bytes: parser.out, marks: parser.marks)
    }

    init(bytes: some Collection<UInt8>, marks: AddressMarks) {
        href = String(decoding: bytes, as: UTF8.self)
        self.marks = marks
    }
}

/// Where the parts of an address begin and end in its serialisation.
struct AddressMarks: Sendable {
    /// The colon after the scheme.
    var schemeEnd = 0
    /// End of the user name, whose start is two slashes after the colon.
    var userEnd = 0
    var hostStart = 0
    var hostEnd = 0
    var pathStart = 0
    /// The question mark; equal to `fragmentStart` without a query.
    var queryStart = 0
    /// The number sign; the end without a fragment.
    var fragmentStart = 0
}

extension WebAddress: Hashable {
    package static func == (a: WebAddress, b: WebAddress) -> Bool { a.href == b.href }
    package func hash(into hasher: inout Hasher) { hasher.combine(href) }
}

extension WebAddress: CustomStringConvertible {
    package var description: String { href }
}

extension WebAddress {
    /// Lower-case, without the colon.
    package var scheme: String { text(0, marks.schemeEnd) }

    package var isWeb: Bool {
        let bytes = href.utf8
        switch marks.schemeEnd {
        case 4: return bytes.starts(with: "http".utf8)
        case 5: return bytes.starts(with: "https".utf8)
        default: return false
        }
    }

    /// Percent-encoded; empty where there is none.
    package var username: String { text(min(marks.schemeEnd + 3, marks.userEnd), marks.userEnd) }

    /// Percent-encoded; empty where there is none.
    package var password: String {
        marks.hostStart > marks.userEnd + 1 ? text(marks.userEnd + 1, marks.hostStart - 1) : ""
    }

    /// Domain in ASCII (`xn--…`), IPv4 address, or IPv6 address in brackets; empty for other schemes.
    package var host: String { text(marks.hostStart, marks.hostEnd) }

    /// nil for the scheme's own port.
    package var port: Int? { marks.pathStart > marks.hostEnd ? Int(text(marks.hostEnd + 1, marks.pathStart)) : nil }

    /// The port to connect to; nil for schemes that have none.
    package var effectivePort: Int? { port ?? SpecialScheme(href.utf8.prefix(marks.schemeEnd))?.defaultPort }

    /// Starts with a slash where the scheme is parsed in full.
    package var path: String { text(marks.pathStart, marks.queryStart) }

    /// Without the question mark; nil without one.
    package var query: String? {
        marks.queryStart < marks.fragmentStart ? text(marks.queryStart + 1, marks.fragmentStart) : nil
    }

    /// Without the number sign; nil without one.
    package var fragment: String? {
        marks.fragmentStart < href.utf8.count ? text(marks.fragmentStart + 1, href.utf8.count) : nil
    }

    /// `scheme://host`, with `:port` where it is not the scheme's own; only `scheme:` for other schemes.
    package var origin: String {
        marks.hostStart == marks.hostEnd
            ? text(0, marks.schemeEnd + 1)
            : text(0, marks.schemeEnd + 3) + text(marks.hostStart, marks.pathStart)
    }

    /// Path and query, as the request line of HTTP and robots.txt name the resource.
    package var target: String { text(marks.pathStart, marks.fragmentStart) }

    package var withoutFragment: WebAddress {
        marks.fragmentStart == href.utf8.count
            ? self : WebAddress(bytes: href.utf8.prefix(marks.fragmentStart), marks: marks)
    }

    private func text(_ from: Int, _ to: Int) -> String {
        let bytes = href.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: from)
        return String(Substring(bytes[start..<bytes.index(start, offsetBy: to - from)]))
    }
}

/// A scheme that the standard calls special, without `file`: portals cannot link into a visitor's disk.
enum SpecialScheme: String {
    case http, https, ws, wss, ftp

    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count <= 5 else { return nil }
        self.init(rawValue: String(decoding: bytes, as: UTF8.self))
    }

    var defaultPort: Int {
        switch self {
        case .http, .ws: 80
        case .https, .wss: 443
        case .ftp: 21
        }
    }
}
