/// The address under which a page that only a form post opens is known.
///
/// As pywb and warcio write a POST into an index: the list's address, `__wb_method=POST`, and what was posted; of the
/// form only what chooses the page (`__EVENTTARGET` and `__EVENTARGUMENT`, or the button), for the rest changes with
/// every answer. Where that does not name the page («Next» is pressed again and again), `__wb_page` does.
package struct PostbackAddress: Sendable, Hashable {
    /// The serialised address of the list, as it is fetched with GET.
    package var list: String
    package var event: PostbackEvent
    /// Which page of the list, from 1.
    package var page: Int

    package init(list: String, event: PostbackEvent, page: Int) {
        self.list = list
        self.event = event
        self.page = page
    }

    private static let mark = "__wb_method=POST&"

    /// Serialised; the canonical form of a ``WebAddress`` keeps it as it is.
    package var href: String {
        let hasQuery = list.utf8.contains(UInt8(ascii: "?"))
        var out = Array((list + (hasQuery ? "&" : "?") + Self.mark).utf8)
        let named = event.page == page ? [] : [PostbackField("__wb_page", String(page))]
        for (index, field) in (event.fields + named).enumerated() {
            if index > 0 { out.append(UInt8(ascii: "&")) }
            Self.encode(field.name, to: &out)
            out.append(UInt8(ascii: "="))
            Self.encode(field.value, to: &out)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// nil for an address that is not of this kind.
    package init?(_ href: String) {
        let bytes = Array(href.utf8)
        let mark = Array(Self.mark.utf8)
        // The last one: a list may itself stand under an odd address.
        guard
            let start = bytes.indices.last(where: { index in
                index > 0 && bytes[index] == mark[0] && bytes[index...].starts(with: mark)
                    && [UInt8(ascii: "?"), UInt8(ascii: "&")].contains(bytes[index - 1])
            })
        else { return nil }
        var fields: [PostbackField] = []
        for part in bytes[(start + mark.count)...].split(separator: UInt8(ascii: "&")) {
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            fields.append(
                PostbackField(
                    String(decoding: PercentCoding.decode(part[..<equals]), as: UTF8.self),
                    String(decoding: PercentCoding.decode(part[(equals + 1)...]), as: UTF8.self)))
        }
        var page: Int?
        if fields.last?.name == "__wb_page", let last = fields.popLast() {
            page = PostbackEvent.number(Array(last.value.utf8))
        }
        guard let event = PostbackEvent(fields: fields), let number = page ?? event.page else { return nil }
        self.init(list: String(decoding: bytes[..<(start - 1)], as: UTF8.self), event: event, page: number)
    }

    /// Everything but the unreserved characters of RFC 3986 (2.3), so that no parser finds anything to mend.
    private static func encode(_ text: String, to out: inout [UInt8]) {
        for byte in text.utf8 {
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._~".utf8.contains(byte) {
                out.append(byte)
            } else {
                PercentCoding.append(byte, to: &out)
            }
        }
    }
}
