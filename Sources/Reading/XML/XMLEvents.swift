import CXML2

/// Elements and text of an XML document, in order; no tree, no entities but the five, nothing fetched.
struct XMLEvents {
    enum Event {
        /// Local names in lower case; the depth of the root is 1.
        case start(name: String, attributes: [String: String], depth: Int)
        case end(name: String, depth: Int)
        case text(String)
    }

    enum Stop: Error { case tooDeep, declaration, damaged }

    /// Hands over one event after the other until `visit` returns false; nil when the document was read to its end (or
    /// `visit` stopped), else why not.
    @discardableResult
    static func read(_ bytes: [UInt8], depth: Int = 16, visit: (Event) -> Bool) -> Stop? {
        guard !bytes.isEmpty, bytes.count < Int(Int32.max) else { return .damaged }
        pa_xml_quiet()
        return withoutActuallyEscaping(visit) { visit in
            let state = XMLState(limit: depth, visit: visit)
            var stop: Stop?
            bytes.withUnsafeBufferPointer { buffer in
                buffer.withMemoryRebound(to: CChar.self) { chars in
                    guard let context = xmlCreateMemoryParserCtxt(chars.baseAddress, Int32(chars.count)) else {
                        stop = .damaged
                        return
                    }
                    defer {
                        if let made = context.pointee.myDoc { xmlFreeDoc(made) }
                        xmlFreeParserCtxt(context)
                    }
                    run(context, state)
                    if context.pointee.wellFormed == 0, !state.isDone { stop = .damaged }
                }
            }
            return state.stop ?? stop
        }
    }

    private static func run(_ context: xmlParserCtxtPtr, _ state: XMLState) {
        // Recover: a sitemap cut off in the middle still names pages. No NOENT, no DTDLOAD, no network.
        let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue
        xmlCtxtUseOptions(context, Int32(options))
        guard let sax = context.pointee.sax else { return }
        pa_xml_sax_clear(sax)
        sax.pointee.startElementNs = { context, name, _, _, _, _, count, _, list in
            guard let context, let name else { return }
            state_(context).start(name, Int(count), list)
        }
        sax.pointee.endElementNs = { context, name, _, _ in
            guard let context, let name else { return }
            state_(context).end(name)
        }
        sax.pointee.characters = { context, bytes, count in
            guard let context, let bytes else { return }
            state_(context).text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        sax.pointee.cdataBlock = sax.pointee.characters
        // A document that declares entities is refused.
        sax.pointee.entityDecl = { context, _, _, _, _, _ in
            guard let context else { return }
            state_(context).refuse(.declaration)
        }
        state.parser = context
        context.pointee.userData = Unmanaged.passUnretained(state).toOpaque()
        xmlParseDocument(context)
    }
}

private func state_(_ context: UnsafeMutableRawPointer) -> XMLState {
    Unmanaged<XMLState>.fromOpaque(context).takeUnretainedValue()
}

private final class XMLState {
    let limit: Int
    let visit: (XMLEvents.Event) -> Bool
    var parser: xmlParserCtxtPtr?
    var stop: XMLEvents.Stop?
    var isDone = false
    private var depth = 0

    init(limit: Int, visit: @escaping (XMLEvents.Event) -> Bool) {
        self.limit = limit
        self.visit = visit
    }

    func refuse(_ reason: XMLEvents.Stop) {
        stop = reason
        finish()
    }

    private func finish() {
        isDone = true
        if let parser { xmlStopParser(parser) }
    }

    private func send(_ event: XMLEvents.Event) {
        guard !isDone else { return }
        if !visit(event) { finish() }
    }

    func start(_ name: UnsafePointer<xmlChar>, _ count: Int, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        depth += 1
        if depth > limit { return refuse(.tooDeep) }
        var attributes: [String: String] = [:]
        if let list {
            // Five pointers an attribute: name, prefix, namespace, value, end of value.
            for index in 0..<min(count, 64) {
                guard let key = list[index * 5], let from = list[index * 5 + 3], let to = list[index * 5 + 4] else {
                    continue
                }
                let value = UnsafeBufferPointer(start: from, count: min(to - from, 8_192))
                attributes[String(cString: key).lowercased()] = String(decoding: value, as: UTF8.self)
            }
        }
        send(.start(name: String(cString: name).lowercased(), attributes: attributes, depth: depth))
    }

    func end(_ name: UnsafePointer<xmlChar>) {
        send(.end(name: String(cString: name).lowercased(), depth: depth))
        depth -= 1
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { send(.text(String(decoding: bytes, as: UTF8.self))) }
}
