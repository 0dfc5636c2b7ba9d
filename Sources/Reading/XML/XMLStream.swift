import CXML2

/// Elements and text of an XML document as it comes in, by libxml2's push parser; no tree, no entities, nothing fetched.
final class XMLStream {
    struct Element: Sendable {
        /// Local name in lower case.
        var name: String
        /// As written, empty without one.
        var prefix: String
        /// Address of the namespace, empty where none is declared.
        var space: String
        /// Local names in lower case (`xml:base` is `xml:base`).
        var attributes: [String: String]
        /// The root is 1.
        var depth: Int
    }

    enum Event {
        case start(Element)
        case end(name: String, depth: Int)
        case text(String)
    }

    enum End: Sendable, Equatable {
        case whole
        /// The reader had enough.
        case stopped
        /// The end is missing: what was read stands.
        case truncated
        /// Nested deeper than allowed.
        case tooDeep
        /// Entities are declared in the document.
        case entities
    }

    private let depthLimit: Int
    private let visit: (Event) -> Bool
    private var filter: XMLFilter
    private var context: xmlParserCtxtPtr?
    private var depth = 0
    private var seenRoot = false
    private var end: End?
    private var names: [UnsafePointer<xmlChar>: String] = [:]

    /// `label`: the `charset` that the server sends.
    /// `visit`: returns false to stop.
    init(depth: Int = 16, label: String? = nil, visit: @escaping (Event) -> Bool) {
        depthLimit = depth
        filter = XMLFilter(label: label)
        self.visit = visit
        pa_xml_quiet()
        guard let made = xmlCreatePushParserCtxt(nil, nil, nil, 0, nil) else { return }
        // Recover: what nobody closed is closed. No NOENT, no DTDLOAD, no network.
        xmlCtxtUseOptions(made, Int32(XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue))
        xmlSwitchEncoding(made, XML_CHAR_ENCODING_UTF8)
        context = made
        listen(made)
    }

    deinit {
        guard let context else { return }
        if let made = context.pointee.myDoc { xmlFreeDoc(made) }
        xmlFreeParserCtxt(context)
    }

    var isDone: Bool { end != nil }

    /// Further bytes, of any length.
    func feed(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while !rest.isEmpty, end == nil {
            filter.push(rest.prefix(32_768))
            rest = rest.dropFirst(32_768)
            flush(isLast: false)
        }
    }

    func finish() -> End {
        if end == nil {
            filter.finish()
            flush(isLast: true)
        }
        return end ?? (seenRoot && depth == 0 ? .whole : .truncated)
    }

    private func flush(isLast: Bool) {
        guard let context else { return }
        if filter.declaresEntity { return stop(.entities) }
        filter.out.withUnsafeBytes { bytes in
            let chars = bytes.bindMemory(to: CChar.self)
            _ = xmlParseChunk(context, chars.baseAddress, Int32(chars.count), isLast ? 1 : 0)
        }
        filter.out.removeAll(keepingCapacity: true)
        if filter.isEndless { stop(.truncated) }
    }

    private func stop(_ reason: End) {
        guard end == nil else { return }
        end = reason
        if let context { xmlStopParser(context) }
    }

    private func listen(_ context: xmlParserCtxtPtr) {
        guard let sax = context.pointee.sax else { return }
        pa_xml_sax_clear(sax)
        sax.pointee.startElementNs = { context, name, prefix, space, _, _, count, _, list in
            guard let context, let name else { return }
            stream(context).start(name, prefix, space, Int(count), list)
        }
        sax.pointee.endElementNs = { context, name, _, _ in
            guard let context, let name else { return }
            stream(context).finish(name)
        }
        sax.pointee.characters = { context, bytes, count in
            guard let context, let bytes else { return }
            stream(context).text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    }

    private func send(_ event: Event) {
        if end == nil, !visit(event) { stop(.stopped) }
    }

    /// Names come from libxml2's dictionary: the same pointer is the same name.
    private func name(_ pointer: UnsafePointer<xmlChar>) -> String {
        if let known = names[pointer] { return known }
        let name = String(cString: pointer).lowercased()
        if names.count < 4_096 { names[pointer] = name }
        return name
    }

    private func start(
        _ local: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?, _ space: UnsafePointer<xmlChar>?,
        _ count: Int, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard end == nil else { return }
        depth += 1
        seenRoot = true
        if depth > depthLimit { return stop(.tooDeep) }
        var attributes: [String: String] = [:]
        if let list {
            // Five pointers an attribute: name, prefix, namespace, value, end of value.
            for index in 0..<min(count, 64) {
                guard let key = list[index * 5], let from = list[index * 5 + 3], let to = list[index * 5 + 4] else {
                    continue
                }
                let value = UnsafeBufferPointer(start: from, count: min(to - from, 8_192))
                let isXML = list[index * 5 + 1].map { String(cString: $0) == "xml" } ?? false
                attributes[(isXML ? "xml:" : "") + name(key)] = String(decoding: value, as: UTF8.self)
            }
        }
        send(
            .start(
                Element(
                    name: name(local), prefix: prefix.map { String(cString: $0) } ?? "",
                    space: space.map { String(cString: $0) } ?? "", attributes: attributes, depth: depth)))
    }

    private func finish(_ local: UnsafePointer<xmlChar>) {
        guard end == nil else { return }
        // The recovering parser closes what was open when the bytes ended: nobody wrote these ends.
        send(.end(name: name(local), depth: depth))
        depth -= 1
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard end == nil else { return }
        send(.text(String(decoding: bytes, as: UTF8.self)))
    }
}

private func stream(_ context: UnsafeMutableRawPointer) -> XMLStream {
    Unmanaged<XMLStream>.fromOpaque(context).takeUnretainedValue()
}
