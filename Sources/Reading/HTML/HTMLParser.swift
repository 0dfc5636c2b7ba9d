import CXML2

/// libxml2's HTML parser in SAX mode: markup in, ``Outline`` out.
enum HTMLParser {
    /// The outline of a page in UTF-8; `usesHints`: names of content systems count.
    static func outline(_ bytes: [UInt8], usesHints: Bool = true) -> Outline {
        let clean = MarkupGuard.clean(bytes)
        let box = Box()
        box.builder.usesHints = usesHints
        guard !clean.isEmpty, clean.count < Int(Int32.max) else { return box.builder.finish() }
        pa_xml_quiet()
        clean.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { chars in
                guard let context = htmlCreateMemoryParserCtxt(chars.baseAddress, Int32(chars.count)) else { return }
                defer { htmlFreeParserCtxt(context) }
                run(context, box)
            }
        }
        return box.builder.finish()
    }

    private static func run(_ context: htmlParserCtxtPtr, _ box: Box) {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue
        htmlCtxtUseOptions(context, Int32(options))
        context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        guard let sax = context.pointee.sax else { return }
        pa_html_sax_clear(sax)
        sax.pointee.startElement = startElement
        sax.pointee.endElement = endElement
        sax.pointee.characters = characters
        sax.pointee.ignorableWhitespace = characters
        sax.pointee.cdataBlock = characters
        context.pointee.userData = Unmanaged.passUnretained(box).toOpaque()
        htmlParseDocument(context)
    }
}

/// What libxml2 hands back to the callbacks.
private final class Box {
    var builder = OutlineBuilder()
}

private func box(_ context: UnsafeMutableRawPointer) -> Box {
    Unmanaged<Box>.fromOpaque(context).takeUnretainedValue()
}

private func tag(_ name: UnsafePointer<xmlChar>) -> Tag {
    Tag.byName[String(cString: name)] ?? .other
}

private let characters: charactersSAXFunc = { context, bytes, count in
    guard let context, let bytes, count > 0 else { return }
    box(context).builder.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
}

private let endElement: endElementSAXFunc = { context, name in
    guard let context, let name else { return }
    box(context).builder.end(tag(name))
}

private let startElement: startElementSAXFunc = { context, name, list in
    guard let context, let name else { return }
    var attributes = OutlineBuilder.Attributes()
    if var next = list {
        while let key = next[0] {
            read(key, next[1], into: &attributes)
            next += 2
        }
    }
    box(context).builder.start(tag(name), attributes)
}

private func read(
    _ key: UnsafePointer<xmlChar>, _ value: UnsafePointer<xmlChar>?, into attributes: inout OutlineBuilder.Attributes
) {
    func text() -> String? { value.map { String(cString: $0) } }
    switch String(cString: key) {
    case "class", "id":
        guard var byte = value else { return }
        if !attributes.names.isEmpty { attributes.names.append(0x20) }
        while byte.pointee != 0 {
            let value = byte.pointee
            attributes.names.append(value >= 65 && value <= 90 ? value + 32 : value <= 0x20 ? 0x20 : value)
            byte += 1
        }
    case "href": attributes.href = text()
    case "src", "data": attributes.href = attributes.href ?? text()
    case "rel": attributes.rel = text()
    case "name", "property", "http-equiv", "itemprop": attributes.name = attributes.name ?? text()
    case "content": attributes.content = text()
    case "role": attributes.role = text()?.lowercased()
    case "style": attributes.style = text()
    case "title": attributes.title = text()
    case "alt": attributes.alt = text() ?? ""
    case "lang", "xml:lang": attributes.lang = attributes.lang ?? text()
    case "hidden": attributes.isHidden = true
    case "aria-hidden": attributes.isHidden = attributes.isHidden || text() == "true"
    default: break
    }
}
