import AuditCore

/// The header `Link` (RFC 8288, 3): `<address>; rel="next"; title="…", <…>`.
enum LinkHeader {
    struct Item: Equatable {
        var target: String
        /// Words of the first `rel`, in lower case.
        var relations: [String] = []
        var title = ""
        var type = ""
    }

    static func items(_ value: String) -> [Item] {
        let bytes = Array(value.utf8)
        var found: [Item] = []
        var at = 0
        while found.count < 1_000 {
            while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == comma { at += 1 }
            guard at < bytes.count, bytes[at] == UInt8(ascii: "<"),
                let close = bytes[at...].firstIndex(of: UInt8(ascii: ">"))
            else { break }
            var item = Item(target: String(decoding: bytes[(at + 1)..<close], as: UTF8.self))
            at = close + 1
            parameters(bytes, &at, &item)
            found.append(item)
        }
        return found
    }

    private static func parameters(_ bytes: [UInt8], _ at: inout Int, _ item: inout Item) {
        var hasRelation = false
        while at < bytes.count, bytes[at] != comma {
            if bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ";") {
                at += 1
                continue
            }
            let start = at
            while at < bytes.count, bytes[at] > 0x20, ![comma, UInt8(ascii: ";"), equal].contains(bytes[at]) { at += 1 }
            let name = String(decoding: bytes[start..<at].map(ByteClass.lower), as: UTF8.self)
            while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
            var value: [UInt8] = []
            if at < bytes.count, bytes[at] == equal {
                at += 1
                while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
                value = parameterValue(bytes, &at)
            }
            let text = String(decoding: value, as: UTF8.self)
            switch name {
            case "rel" where !hasRelation:
                hasRelation = true
                item.relations = text.lowercased().split(separator: " ").map(String.init)
            case "title" where item.title.isEmpty: item.title = text
            case "type": item.type = text
            default: break
            }
            // A bare quote or bracket: never stand still.
            if at == start { at += 1 }
        }
    }

    private static func parameterValue(_ bytes: [UInt8], _ at: inout Int) -> [UInt8] {
        var value: [UInt8] = []
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
            while at < bytes.count, bytes[at] != comma, bytes[at] != UInt8(ascii: ";") {
                value.append(bytes[at])
                at += 1
            }
            while value.last.map({ $0 <= 0x20 }) ?? false { value.removeLast() }
            return value
        }
        at += 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count { at += 1 }
            value.append(bytes[at])
            at += 1
        }
        at = min(bytes.count, at + 1)
        return value
    }

    static func kind(_ item: Item) -> LinkKind? {
        if item.relations.contains("preconnect") || item.relations.contains("dns-prefetch") { return nil }
        if item.relations.contains("stylesheet") { return .style }
        if item.relations.contains("icon") { return .picture }
        if item.relations.contains("preload") || item.relations.contains("modulepreload") { return .script }
        if item.relations.contains("alternate"), item.type.contains("rss") || item.type.contains("atom") {
            return .feed
        }
        let isMachine = ["shortlink", "amphtml", "https://api.w.org/"].contains { item.relations.contains($0) }
        if isMachine || item.relations.contains("alternate") && item.type.contains("json") { return .machine }
        return .relation
    }

    private static let comma = UInt8(ascii: ",")
    private static let equal = UInt8(ascii: "=")
}
