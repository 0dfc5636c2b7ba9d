/// Writes XML values as the bytes of an office document's part.
enum MarkupWriter {
    static func bytes(_ root: MarkupElement) -> [UInt8] {
        var out = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
        write(root, to: &out)
        return out
    }

    private static func write(_ element: MarkupElement, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "<"))
        out += qualified(element.name.prefix, element.name.local)
        for attribute in element.attributes {
            out.append(0x20)
            out += qualified(attribute.prefix, attribute.local)
            out += [UInt8(ascii: "="), 0x22]
            escape(attribute.value, inAttribute: true, to: &out)
            out.append(0x22)
        }
        if element.children.isEmpty {
            out += Array("/>".utf8)
            return
        }
        out.append(UInt8(ascii: ">"))
        for child in element.children {
            switch child {
            case .element(let element): write(element, to: &out)
            case .text(let text): escape(text, inAttribute: false, to: &out)
            }
        }
        out += Array("</".utf8)
        out += qualified(element.name.prefix, element.name.local)
        out.append(UInt8(ascii: ">"))
    }

    private static func qualified(_ prefix: String, _ local: String) -> [UInt8] {
        prefix.isEmpty ? Array(local.utf8) : Array(prefix.utf8) + [UInt8(ascii: ":")] + Array(local.utf8)
    }

    /// By scalar: for `Character` a quote and a combining mark are one, and slip through.
    private static func escape(_ text: String, inAttribute: Bool, to out: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: out += Array("&amp;".utf8)
            case 0x3C: out += Array("&lt;".utf8)
            case 0x3E: out += Array("&gt;".utf8)
            case 0x22 where inAttribute: out += Array("&quot;".utf8)
            // A parser would turn them into spaces or line feeds.
            case 0x0D: out += Array("&#13;".utf8)
            case 0x09 where inAttribute: out += Array("&#9;".utf8)
            case 0x0A where inAttribute: out += Array("&#10;".utf8)
            default: if PaperText.isLegal(scalar) { out += Array(String(scalar).utf8) }
            }
        }
    }
}
