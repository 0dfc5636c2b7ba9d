extension Html {
    /// The UTF-8 of the page, as short as HTML allows: end tags that it does not need and quotes around plain words go.
    var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(1 << 18)
        append(to: &out)
        return out
    }

    private func append(to out: inout [UInt8]) {
        switch self {
        case .text(let text): Escaped.append(text, to: &out)
        case .many(let pieces): for piece in pieces { piece.append(to: &out) }
        case .stylesheet:
            out.append(contentsOf: "<style>".utf8)
            out.append(contentsOf: Stylesheet.css.utf8)
            out.append(contentsOf: "</style>".utf8)
        case .element(let tag, let attributes, let content):
            if tag.startsLine { out.append(UInt8(ascii: "\n")) }
            out.append(UInt8(ascii: "<"))
            out.append(contentsOf: tag.rawValue.utf8)
            for attribute in attributes { attribute.append(to: &out) }
            out.append(UInt8(ascii: ">"))
            content.append(to: &out)
            if tag.isVoid || tag.closesItself { return }
            out.append(contentsOf: "</\(tag.rawValue)>".utf8)
        }
    }
}

extension Tag {
    /// A line of its own in the file, where spaces mean nothing: a page that people and `diff` can read.
    fileprivate var startsLine: Bool {
        switch self {
        case .head, .body, .header, .main, .footer, .section, .h1, .h2, .h3, .h4, .p, .ul, .ol, .li, .dl, .table, .tr,
            .details, .blockquote, .meta, .title:
            true
        default: false
        }
    }
}

extension Attribute {
    fileprivate func append(to out: inout [UInt8]) {
        out.append(UInt8(ascii: " "))
        out.append(contentsOf: name.rawValue.utf8)
        if name == .open { return }
        out.append(UInt8(ascii: "="))
        if isPlainWord {
            out.append(contentsOf: value.utf8)
        } else {
            out.append(UInt8(ascii: "\""))
            Escaped.append(value, to: &out)
            out.append(UInt8(ascii: "\""))
        }
    }

    private var isPlainWord: Bool {
        !value.isEmpty
            && value.utf8.allSatisfy { byte in
                switch byte {
                case 48...57, 65...90, 97...122, UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                    UInt8(ascii: "."), UInt8(ascii: "%"):
                    true
                default: false
                }
            }
    }
}
