/// Finds the encoding that a page declares for itself (WHATWG HTML, "prescan a byte stream to determine its encoding").
///
/// Beyond the 1,024 bytes of the standard a browser still changes its mind at a late `meta`; so it is looked for there
/// too, with the content of scripts and styles passed over.
struct MetaPrescan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    /// Whether names and values of attributes are wanted: of most tags only their end is.
    private var keeps = true
    private static let standard = 1_024
    private static let limit = 32_768

    /// The encoding's name; nil when the page declares none that is known.
    static func encoding(in bytes: [UInt8]) -> String? {
        bytes.withUnsafeBufferPointer { buffer in
            var scan = MetaPrescan(bytes: UnsafeBufferPointer(rebasing: buffer.prefix(limit)))
            return scan.run() ?? scan.xml()
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func run() -> String? {
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "<") else {
                at += 1
                continue
            }
            if has("<!--") {
                skipComment()
            } else if has("<meta"), isSpaceOrSlash(at + 5) {
                at += 5
                if let found = meta() { return found }
            } else if isLetter(at + 1) || byte(at + 1) == UInt8(ascii: "/") && isLetter(at + 2) {
                skipTag()
            } else if [UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?")].contains(byte(at + 1)) {
                while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
            } else {
                at += 1
            }
        }
        return nil
    }

    private mutating func skipComment() {
        // `<!-->` is a whole comment.
        at += 2
        while at < bytes.count, !has("-->") { at += 1 }
        at += 3
    }

    private mutating func skipTag() {
        let start = at
        while at < bytes.count, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
        keeps = false
        while attribute() != nil {}
        keeps = true
        guard start >= Self.standard else { return }
        for name in ["script", "style", "noscript", "textarea", "title"] where has("<" + name, at: start) {
            while at < bytes.count, !has("</" + name) { at += 1 }
        }
    }

    private mutating func meta() -> String? {
        var seen: Set<[UInt8]> = []
        var isPragma = false
        var charset: String?
        var needsPragma: Bool?
        while let (name, value) = attribute() {
            guard seen.insert(name).inserted else { continue }
            if name.elementsEqual("http-equiv".utf8) {
                isPragma = value.elementsEqual("content-type".utf8)
            } else if name.elementsEqual("content".utf8), charset == nil {
                if let label = Self.charset(in: value), let known = EncodingLabel.name(of: label) {
                    charset = known
                    needsPragma = true
                }
            } else if name.elementsEqual("charset".utf8) {
                charset = EncodingLabel.name(of: String(decoding: value, as: UTF8.self))
                needsPragma = false
            }
        }
        guard let needsPragma, let charset, isPragma || !needsPragma else { return nil }
        // Who could read this meta did not read UTF-16.
        if charset.hasPrefix("utf-16") { return "utf-8" }
        return charset == "x-user-defined" ? "windows-1252" : charset
    }

    /// The next attribute of the tag, in lower case; nil at the tag's end.
    private mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
        while at < bytes.count, isSpaceOrSlash(at) { at += 1 }
        guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else { return nil }
        var name: [UInt8] = []
        let start = at
        while at < bytes.count, !(bytes[at] == UInt8(ascii: "=") && at > start) {
            if isSpace(bytes[at]) { break }
            if bytes[at] == UInt8(ascii: "/") || bytes[at] == UInt8(ascii: ">") { return (name, []) }
            if keeps { name.append(lower(bytes[at])) }
            at += 1
        }
        while at < bytes.count, isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return at < bytes.count ? (name, []) : nil }
        at += 1
        while at < bytes.count, isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count else { return nil }
        return value().map { (name, $0) }
    }

    /// nil when the bytes end within it.
    private mutating func value() -> [UInt8]? {
        let quote = bytes[at]
        var value: [UInt8] = []
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            at += 1
            while at < bytes.count, bytes[at] != quote {
                if keeps { value.append(lower(bytes[at])) }
                at += 1
            }
            guard at < bytes.count else { return nil }
            at += 1
            return value
        }
        while at < bytes.count, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") {
            if keeps { value.append(lower(bytes[at])) }
            at += 1
        }
        return at < bytes.count ? value : nil
    }

    /// `<?xml version="1.0" encoding="…"?>` of an XHTML page.
    private func xml() -> String? {
        guard has("<?xml", at: 0) else { return nil }
        let end = bytes.prefix(Self.standard).firstIndex(of: UInt8(ascii: ">")) ?? 0
        var index = 5
        while index < end, !has("encoding", at: index) { index += 1 }
        index += 8
        while index < end, bytes[index] <= 0x20 { index += 1 }
        guard index < end, bytes[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        while index < end, bytes[index] <= 0x20 { index += 1 }
        guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else { return nil }
        let value = bytes[(index + 1)..<end].prefix { $0 != bytes[index] }
        let name = EncodingLabel.name(of: String(decoding: value, as: UTF8.self))
        return name?.hasPrefix("utf-16") ?? false ? "utf-8" : name
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    private func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte + 32 : byte }
    private func isLetter(_ index: Int) -> Bool { (97...122).contains(byte(index) | 0x20) }
    private func isSpace(_ byte: UInt8) -> Bool { ByteClass.isSpace(byte) }
    private func isSpaceOrSlash(_ index: Int) -> Bool {
        index < bytes.count && (isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/"))
    }

    private func has(_ word: String, at start: Int? = nil) -> Bool {
        var index = start ?? at
        for wanted in word.utf8 {
            guard index < bytes.count, lower(bytes[index]) == wanted else { return false }
            index += 1
        }
        return true
    }
}

extension MetaPrescan {
    /// The label after `charset=` in a header's or a meta's words ("extracting a character encoding from a meta element").
    static func charset(in text: some Sequence<UInt8>) -> String? {
        let lower = text.prefix(4_096).map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
        let word = Array("charset".utf8)
        guard lower.count > word.count else { return nil }
        for start in 0...(lower.count - word.count) where lower[start..<(start + word.count)].elementsEqual(word) {
            var index = start + word.count
            while index < lower.count, lower[index] <= 0x20 { index += 1 }
            guard index < lower.count, lower[index] == UInt8(ascii: "=") else { continue }
            index += 1
            while index < lower.count, lower[index] <= 0x20 { index += 1 }
            guard index < lower.count else { return nil }
            let quote = lower[index]
            let value: ArraySlice<UInt8>
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                value = lower[(index + 1)...].prefix { $0 != quote }
                guard value.endIndex < lower.count else { return nil }
            } else {
                value = lower[index...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
            }
            return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
        }
        return nil
    }
}
