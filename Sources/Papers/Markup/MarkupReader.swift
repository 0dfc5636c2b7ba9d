import CXML2

/// Reads an XML part of an office document into values, by libxml2: no entities but the five of XML, nothing fetched.
enum MarkupReader {
    enum Fault: Error, Equatable {
        /// No well-formed XML, or deeper than libxml2 reads.
        case broken
        /// A DTD: it could name entities, and office documents never have one.
        case documentType
    }

    static func read(_ bytes: [UInt8]) throws(Fault) -> MarkupElement {
        // Known before the parser sees it: declarations of entities cost it time. UTF-16 parts, which no office program
        // writes, are refused with it.
        if bytes.contains(0) { throw .broken }
        if contains(Array("<!DOCTYPE".utf8), in: bytes) { throw .documentType }
        guard bytes.count < Int(Int32.max) else { throw .broken }
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let document = bytes.withUnsafeBytes { buffer in
            xmlReadMemory(
                buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil, options)
        }
        guard let document else { throw .broken }
        defer { xmlFreeDoc(document) }
        guard document.pointee.intSubset == nil else { throw .documentType }
        guard let root = xmlDocGetRootElement(document), let element = element(root) else { throw .broken }
        return element
    }

    /// nil where an entity reference is in it.
    private static func element(_ node: xmlNodePtr) -> MarkupElement? {
        var out = MarkupElement(name(node.pointee.name, node.pointee.ns))
        var declared = node.pointee.nsDef
        while let space = declared {
            let value = text(space.pointee.href)
            out.attributes.append(
                space.pointee.prefix.map { MarkupAttribute("xmlns", text($0), value) }
                    ?? MarkupAttribute("", "xmlns", value))
            declared = space.pointee.next
        }
        var attribute = node.pointee.properties
        while let each = attribute {
            var value = ""
            var piece = each.pointee.children
            while let part = piece {
                guard part.pointee.type == XML_TEXT_NODE else { return nil }
                value += text(part.pointee.content)
                piece = part.pointee.next
            }
            let prefix = each.pointee.ns?.pointee.prefix.map { text($0) } ?? ""
            out.attributes.append(MarkupAttribute(prefix, text(each.pointee.name), value))
            attribute = each.pointee.next
        }
        var child = node.pointee.children
        while let each = child {
            switch each.pointee.type {
            case XML_ELEMENT_NODE:
                guard let element = element(each) else { return nil }
                out.children.append(.element(element))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: out.children.append(.text(text(each.pointee.content)))
            case XML_ENTITY_REF_NODE: return nil
            default: break
            }
            child = each.pointee.next
        }
        return out
    }

    private static func name(_ local: UnsafePointer<xmlChar>?, _ space: UnsafeMutablePointer<xmlNs>?) -> MarkupName {
        MarkupName(
            prefix: space?.pointee.prefix.map { text($0) } ?? "", local: text(local), space: text(space?.pointee.href))
    }

    private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    private static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
        guard bytes.count >= needle.count else { return false }
        return (0...(bytes.count - needle.count)).contains { start in
            bytes[start] == needle[0] && bytes[start..<(start + needle.count)].elementsEqual(needle)
        }
    }
}
