/// What a script manager answers to a partial post: records `length|type|id|content|`, one after the other.
///
/// `length` counts UTF-16 units, as the scripts of browsers do.
package struct PostbackDelta: Sendable, Equatable {
    package struct Record: Sendable, Equatable {
        package var type: String
        package var id: String
        /// UTF-8.
        package var content: [UInt8]
    }

    package var records: [Record]

    /// nil for anything else than a delta, an HTML page above all, and for one that was cut.
    package init?(_ body: [UInt8]) {
        var at = body.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var records: [Record] = []
        while at < body.count, body[at] <= 0x20 { at += 1 }
        while at < body.count {
            if body[at...].allSatisfy({ $0 <= 0x20 }) { break }
            guard let length = PostbackDelta.word(body, &at, limit: 12), let units = Int(length), units >= 0,
                let type = PostbackDelta.word(body, &at, limit: 64), !type.isEmpty,
                let id = PostbackDelta.word(body, &at, limit: 1_024),
                let end = PostbackDelta.skip(units, body, at), end < body.count, body[end] == UInt8(ascii: "|")
            else { return nil }
            records.append(Record(type: type, id: id, content: Array(body[at..<end])))
            at = end + 1
        }
        guard !records.isEmpty else { return nil }
        self.records = records
    }

    /// The markup of the update panels, as a page of its own with the form that they stand in.
    package var html: [UInt8] {
        var out = Array("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>".utf8)
        for byte in records.first(where: { $0.type == "pageTitle" })?.content ?? [] {
            out += byte == UInt8(ascii: "<") ? Array("&lt;".utf8) : [byte]
        }
        out += Array("</title></head><body><form method=\"post\"><input type=\"hidden\" name=\"__VIEWSTATE\">".utf8)
        for record in records where record.type == "updatePanel" { out += record.content }
        return out + Array("</form></body></html>".utf8)
    }

    /// New values of hidden fields (`__VIEWSTATE` …).
    package var hidden: [(name: String, value: String)] {
        records.filter { $0.type == "hiddenField" }.map { ($0.id, String(decoding: $0.content, as: UTF8.self)) }
    }

    /// Where the server sends the visitor in place of an answer; as written.
    package var redirect: String? {
        records.first { $0.type == "pageRedirect" }.map {
            Markup.percentDecoded(String(decoding: $0.content, as: UTF8.self))
        }
    }

    /// The server's words for a failure.
    package var error: String? {
        records.first { $0.type == "error" }.map { String(decoding: $0.content, as: UTF8.self) }
    }

    /// The page after the delta: the panels' new content in place of the old; hidden fields are left to the caller.
    package func applied(to page: [UInt8]) -> [UInt8] {
        var panels: [String: [UInt8]] = [:]
        for record in records where record.type == "updatePanel" { panels[record.id] = record.content }
        guard !panels.isEmpty else { return page }
        var out: [UInt8] = []
        var done = 0
        var scanner = FormScanner(page)
        // The panel that is being left out, and how many elements of its kind are open in it.
        var open: (name: String, depth: Int)?
        while let token = scanner.next() {
            switch token {
            case .start(let element):
                if let inside = open {
                    if inside.name == element.name { open = (inside.name, inside.depth + 1) }
                } else if element.has("id"), let id = element.value("id"), let content = panels.removeValue(forKey: id)
                {
                    out += page[done..<element.end] + content
                    open = (element.name, 1)
                }
            case .end(let name, let start):
                guard let inside = open, inside.name == name else { break }
                open = inside.depth > 1 ? (name, inside.depth - 1) : nil
                if open == nil { done = start }
            case .text, .raw: break
            }
        }
        return open == nil ? out + page[done...] : out
    }

    private static func word(_ body: [UInt8], _ at: inout Int, limit: Int) -> String? {
        let start = at
        while at < body.count, body[at] != UInt8(ascii: "|") {
            guard at - start < limit else { return nil }
            at += 1
        }
        guard at < body.count else { return nil }
        at += 1
        return String(decoding: body[start..<(at - 1)], as: UTF8.self)
    }

    /// The byte after so many UTF-16 units; nil where the text ends before.
    private static func skip(_ units: Int, _ body: [UInt8], _ start: Int) -> Int? {
        var at = start
        var left = units
        while left > 0 {
            guard at < body.count else { return nil }
            switch body[at] {
            case 0xF0...: (at, left) = (at + 4, left - 2)
            case 0xE0...: (at, left) = (at + 3, left - 1)
            case 0xC0...: (at, left) = (at + 2, left - 1)
            default: (at, left) = (at + 1, left - 1)
            }
        }
        return left == 0 && at <= body.count ? at : nil
    }
}
