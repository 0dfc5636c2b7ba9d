/// A strict JSON reader (RFC 8259) that keeps places: Foundation's readers give none and let duplicate keys pass.
///
/// What does not hide the rest (duplicate keys, bad escapes, malformed numbers) is collected; anything else stops.
package struct JSONText {
    package static let deepest = 64
    /// Bytes; a rule set of one year has some 40,000.
    package static let largest = 2 << 20
    static let longestKey = 1024

    package struct Reading: Sendable {
        /// nil where there is any fault.
        package var root: JSONNode?
        package var faults: [RuleFault]
    }

    package static func read(_ bytes: [UInt8], file: String) -> Reading {
        var text = JSONText(bytes, file: file)
        let root = text.document()
        return Reading(root: text.faults.isEmpty ? root : nil, faults: text.faults.sorted)
    }

    struct Stop: Error {}

    let bytes: [UInt8]
    private let file: String
    var at = 0
    private var cursor: TextCursor
    private var faults = FaultList()
    /// The value that is being read, as faults name it.
    var path = JSONPath.root

    private init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        cursor = TextCursor(bytes)
    }

    private mutating func document() -> JSONNode? {
        do throws(Stop) {
            try checkEncoding()
            let root = try value(.root, depth: 0)
            path = .root
            skipSpace()
            if at < bytes.count { try unexpected("J012", "thừa nội dung sau giá trị", "content after the value") }
            return root
        } catch {
            return nil
        }
    }

    private mutating func value(_ path: JSONPath, depth: Int) throws(Stop) -> JSONNode {
        self.path = path
        skipSpace()
        let spot = cursor.spot(at: at)
        let value: JSONNode.Value
        switch at < bytes.count ? bytes[at] : 0 {
        case UInt8(ascii: "{"):
            try checkDepth(depth)
            value = .object(try object(path, depth: depth + 1))
        case UInt8(ascii: "["):
            try checkDepth(depth)
            value = .array(try array(path, depth: depth + 1))
        case UInt8(ascii: "\""): value = .string(try string())
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            value = .number(number())
        default: value = try word()
        }
        return JSONNode(value: value, spot: spot, path: path)
    }

    private mutating func array(_ path: JSONPath, depth: Int) throws(Stop) -> [JSONNode] {
        var items: [JSONNode] = []
        at += 1
        skipSpace()
        if take("]") { return items }
        while true {
            items.append(try value(path.appending(.index(items.count)), depth: depth))
            self.path = path
            if try endOfItems("]") { return items }
        }
    }

    private mutating func object(_ path: JSONPath, depth: Int) throws(Stop) -> [JSONMember] {
        var members: [JSONMember] = []
        // By bytes: as Strings, keys in NFC and NFD would be the same.
        var seen: [[UInt8]: TextSpot] = [:]
        at += 1
        skipSpace()
        if take("}") { return members }
        while true {
            skipSpace()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
                try unexpected("J010", "cần một khoá trong dấu nháy kép", "a key in double quotes is wanted")
            }
            let spot = cursor.spot(at: at)
            let key = try string()
            let inner = path.appending(.key(key))
            self.path = inner
            try checkKey(key, spot: spot, seen: &seen)
            skipSpace()
            guard take(":") else {
                try unexpected("J010", "thiếu dấu «:» sau khoá", "a colon is missing after the key")
            }
            members.append(JSONMember(key: key, keySpot: spot, node: try value(inner, depth: depth)))
            self.path = path
            if try endOfItems("}") { return members }
        }
    }

    private mutating func checkKey(_ key: String, spot: TextSpot, seen: inout [[UInt8]: TextSpot]) throws(Stop) {
        let raw = Array(key.utf8)
        guard raw.count <= JSONText.longestKey else {
            path = .root
            try stop("J014", spot.offset, "khoá quá dài", "the key is too long")
        }
        if let first = seen[raw] {
            let shown = RuleFault.shown(key)
            note(
                "J005", spot, "khoá «\(shown)» lặp lại (lần đầu ở \(first.line):\(first.column))",
                "key '\(shown)' is repeated (first at \(first.line):\(first.column))")
        } else {
            seen[raw] = spot
        }
    }

    /// After an item: true at the closing bracket, false after a comma that another item follows.
    private mutating func endOfItems(_ close: Unicode.Scalar) throws(Stop) -> Bool {
        skipSpace()
        if take(close) { return true }
        let comma = at
        guard take(",") else {
            try unexpected("J010", "thiếu dấu phẩy hoặc «\(close)»", "a comma or '\(close)' is missing")
        }
        skipSpace()
        if at < bytes.count && bytes[at] == UInt8(ascii: close) {
            try stop("J011", comma, "thừa dấu phẩy trước «\(close)»", "there is a comma too many before '\(close)'")
        }
        return false
    }

    private mutating func checkDepth(_ depth: Int) throws(Stop) {
        guard depth < JSONText.deepest else {
            try stop(
                "J004", at, "lồng quá sâu (hơn \(JSONText.deepest) tầng)", "nested deeper than \(JSONText.deepest)")
        }
    }

    mutating func skipSpace() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 {
            at += 1
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: scalar) else { return false }
        at += 1
        return true
    }

    mutating func note(_ code: String, _ spot: TextSpot, _ message: String, _ english: String) {
        let (file, path) = (file, path)
        faults.add(
            RuleFault(
                code: code, place: Place(file: file, line: spot.line, column: spot.column, pointer: path.pointer),
                offset: spot.offset, message: message, english: english))
    }

    mutating func note(_ code: String, _ offset: Int, _ message: String, _ english: String) {
        note(code, cursor.spot(at: offset), message, english)
    }

    mutating func stop(_ code: String, _ offset: Int, _ message: String, _ english: String) throws(Stop) -> Never {
        note(code, offset, message, english)
        throw Stop()
    }
}
