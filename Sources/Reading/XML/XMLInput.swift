/// The bytes of an XML document as UTF-8, a piece at a time: byte-order mark, then the declaration, then the server's
/// word (RFC 7303 puts it earlier; on portals it is the least true), else UTF-8 with what is none replaced.
struct XMLInput {
    private enum Form {
        case utf8
        case wide(isBig: Bool)
        case table([UInt16])
    }

    /// The `charset` of the Content-Type header.
    var label: String?
    private var form: Form?
    /// What waits for the rest of its scalar, or for enough to decide.
    private var waiting: [UInt8] = []

    mutating func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        waiting.append(contentsOf: bytes)
        if form == nil, waiting.count < 256 { return [] }
        return flush(isLast: false)
    }

    mutating func rest() -> [UInt8] { flush(isLast: true) }

    private mutating func flush(isLast: Bool) -> [UInt8] {
        let form = form ?? decide()
        self.form = form
        switch form {
        case .wide(let isBig):
            var keep = waiting.count % 2
            // A surrogate pair stays together.
            let high = isBig ? waiting.count - keep - 2 : waiting.count - keep - 1
            if !isLast, high >= 0, (0xD8...0xDB).contains(waiting[high]) { keep += 2 }
            let ready = waiting.dropLast(isLast ? 0 : keep)
            let out = WideText.utf8(ready, isBig: isBig)
            waiting = isLast ? [] : Array(waiting.suffix(keep))
            return out
        case .table(let table):
            defer { waiting.removeAll(keepingCapacity: true) }
            return LegacyDecoder.utf8(waiting.map { table[Int($0)] })
        case .utf8:
            let keep = isLast ? 0 : Self.unfinished(waiting)
            let ready = Array(waiting.dropLast(keep))
            waiting = Array(waiting.suffix(keep))
            return UTF8State(ready).isValid ? ready : UTF8State.repaired(ready)
        }
    }

    /// How many bytes at the end begin a scalar that is not there yet.
    private static func unfinished(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte < 0x80 { return 0 }
            if byte >= 0xC0 { return back < (byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4) ? back : 0 }
        }
        return 0
    }

    private mutating func decide() -> Form {
        if waiting.starts(with: [0xEF, 0xBB, 0xBF]) {
            waiting.removeFirst(3)
            return .utf8
        }
        if waiting.starts(with: [0xFF, 0xFE]) || waiting.starts(with: [0xFE, 0xFF]) {
            let isBig = waiting[0] == 0xFE
            waiting.removeFirst(2)
            return .wide(isBig: isBig)
        }
        if let isBig = WideText.order(of: waiting) { return .wide(isBig: isBig) }
        let declared = Self.declaration(waiting) ?? label
        guard let name = declared.flatMap({ EncodingLabel.name(of: $0) }), name != "utf-8" else { return .utf8 }
        // Declared otherwise, and UTF-8 all the same.
        let head = Array(waiting.dropLast(Self.unfinished(waiting)))
        let check = UTF8State(head)
        if check.isValid, !check.isASCII { return .utf8 }
        if name == "windows-1252" { return .table(VietnameseCharset.latinTable) }
        return VietnameseCharset(rawValue: name).map { .table($0.table) } ?? .utf8
    }

    /// `encoding="…"` of the declaration.
    private static func declaration(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(256).map { $0 < 0x80 ? $0 : 0x3F }
        guard let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let words = String(decoding: head[..<end], as: UTF8.self).split { "=\"'? \t\r\n".contains($0) }
        guard words.contains("<") || words.first?.hasPrefix("<") ?? false,
            let place = words.firstIndex(of: "encoding"), place + 1 < words.count
        else { return nil }
        return String(words[place + 1])
    }
}
