/// XML 1.0 as a value; it becomes bytes in one place, which escapes whatever it is given.
///
/// What XML forbids is dropped, and scalars that deceive are written out (``Escaped``).
struct Xml: Sendable {
    typealias Attributes = [(name: StaticString, value: String)]

    let name: String
    var attributes: Attributes
    var children: [Xml]
    var text: String

    init(_ name: StaticString, _ attributes: Attributes = [], children: [Xml] = [], text: String = "") {
        self.name = name.description
        self.attributes = attributes
        self.children = children
        self.text = text
    }

    /// A whole document.
    var document: [UInt8] {
        var out = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8)
        append(to: &out, indent: 0)
        out.append(0x0A)
        return out
    }

    private func append(to out: inout [UInt8], indent: Int) {
        out.append(0x0A)
        out.append(contentsOf: repeatElement(0x20, count: indent * 2))
        out.append(contentsOf: "<\(name)".utf8)
        for attribute in attributes {
            out.append(contentsOf: " \(attribute.name)=\"".utf8)
            // A reader turns line ends and tabs of an attribute into spaces; so they are spaces here.
            var value: [UInt8] = []
            Escaped.append(attribute.value, to: &value)
            out.append(contentsOf: value.map { $0 < 0x20 ? 0x20 : $0 })
            out.append(UInt8(ascii: "\""))
        }
        if children.isEmpty && text.isEmpty {
            out.append(contentsOf: "/>".utf8)
            return
        }
        out.append(UInt8(ascii: ">"))
        Escaped.append(text, to: &out)
        for child in children { child.append(to: &out, indent: indent + 1) }
        if !children.isEmpty {
            out.append(0x0A)
            out.append(contentsOf: repeatElement(0x20, count: indent * 2))
        }
        out.append(contentsOf: "</\(name)>".utf8)
    }
}
