/// Makes a page safe and cheap for libxml2's HTML parser: one pass over the bytes.
///
/// Left out: comments, the content of script, style, textarea, iframe and their like (libxml2 would read it as markup),
/// attributes beyond the 96th of a tag (its time grows with their square), values above 8 KB (`__VIEWSTATE`), and start
/// tags nested deeper than 1,500.
struct MarkupGuard {
    private let source: UnsafeBufferPointer<UInt8>
    private var out: [UInt8] = []
    private var at = 0
    private var depth = 0

    static func clean(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { buffer in
            var guarding = MarkupGuard(buffer)
            return guarding.run()
        }
    }

    private init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        out.reserveCapacity(source.count)
    }

    private mutating func run() -> [UInt8] {
        let open = UInt8(ascii: "<")
        while at < source.count {
            var next = at
            while next < source.count, source[next] != open { next += 1 }
            append(at, next)
            at = next
            guard at < source.count else { break }
            markup()
        }
        return out
    }

    private mutating func append(_ from: Int, _ to: Int) {
        guard from < to else { return }
        out.append(contentsOf: source[from..<to])
    }

    private func byte(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

    private mutating func markup() {
        let next = byte(at + 1)
        if next == UInt8(ascii: "!") {
            if byte(at + 2) == UInt8(ascii: "-"), byte(at + 3) == UInt8(ascii: "-") { return skipComment() }
            return skip(past: UInt8(ascii: ">"))
        }
        if next == UInt8(ascii: "?") { return skip(past: UInt8(ascii: ">")) }
        let isEnd = next == UInt8(ascii: "/")
        let nameStart = at + (isEnd ? 2 : 1)
        guard isLetter(byte(nameStart)) else {
            out.append(contentsOf: "&lt;".utf8)
            at += 1
            return
        }
        var nameEnd = nameStart
        while nameEnd < source.count, nameEnd - nameStart < 40, isLetter(source[nameEnd]) || isNumeral(source[nameEnd])
        {
            nameEnd += 1
        }
        let name = source[nameStart..<nameEnd].map { $0 | 0x20 }
        if isEnd {
            depth = max(0, depth - 1)
            append(at, nameEnd)
            skip(past: UInt8(ascii: ">"))
            out.append(UInt8(ascii: ">"))
            return
        }
        startTag(name, nameEnd: nameEnd)
    }

    private mutating func startTag(_ name: [UInt8], nameEnd: Int) {
        let mark = out.count
        append(at, nameEnd)
        at = nameEnd
        attributes()
        out.append(UInt8(ascii: ">"))
        let isVoid = MarkupGuard.voids.contains(name)
        if !isVoid {
            depth += 1
            if depth > 1_500 { out.removeLast(out.count - mark) }
        }
        guard let raw = MarkupGuard.raws.first(where: { $0 == name }) else { return }
        let contentStart = at
        var contentEnd = findEnd(of: raw)
        if raw == MarkupGuard.title {
            if contentEnd == source.count {
                contentEnd = source[contentStart...].firstIndex(of: UInt8(ascii: "<")) ?? source.count
            }
            for index in contentStart..<contentEnd {
                if source[index] == UInt8(ascii: "<") {
                    out.append(contentsOf: "&lt;".utf8)
                } else {
                    out.append(source[index])
                }
            }
        }
        at = contentEnd
    }

    private mutating func attributes() {
        var count = 0
        while at < source.count {
            while at < source.count, source[at] <= 0x20 || source[at] == UInt8(ascii: "/") { at += 1 }
            guard at < source.count else { return }
            if source[at] == UInt8(ascii: ">") {
                at += 1
                return
            }
            let nameStart = at
            while at < source.count, !endsName(source[at]) { at += 1 }
            if at == nameStart { at += 1 }
            let nameEnd = at
            count += 1
            var value = at..<at
            var probe = at
            while probe < source.count, source[probe] <= 0x20 { probe += 1 }
            if byte(probe) == UInt8(ascii: "=") {
                at = probe + 1
                value = attributeValue()
            }
            if count <= 96, nameEnd - nameStart < 100 { emit(nameStart..<nameEnd, value) }
        }
    }

    private func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private mutating func attributeValue() -> Range<Int> {
        while at < source.count, source[at] <= 0x20 { at += 1 }
        let quote = byte(at)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = at + 1
            var end = start
            while end < source.count, source[end] != quote { end += 1 }
            at = min(end + 1, source.count)
            return start..<end
        }
        let start = at
        while at < source.count, source[at] > 0x20, source[at] != UInt8(ascii: ">") { at += 1 }
        return start..<at
    }

    private mutating func emit(_ name: Range<Int>, _ value: Range<Int>) {
        out.append(0x20)
        append(name.lowerBound, name.upperBound)
        guard !value.isEmpty, value.count <= 8_192 else { return }
        out.append(contentsOf: "=\"".utf8)
        for byte in source[value] {
            if byte == UInt8(ascii: "\"") {
                out.append(contentsOf: "&quot;".utf8)
            } else if byte == UInt8(ascii: "<") {
                out.append(contentsOf: "&lt;".utf8)
            } else if byte != 0 {
                out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }

    private mutating func skip(past mark: UInt8) {
        while at < source.count, source[at] != mark { at += 1 }
        at = min(at + 1, source.count)
    }

    private mutating func skipComment() {
        at += 4
        if byte(at) == UInt8(ascii: ">") {
            at += 1
            return
        }
        while at < source.count {
            if source[at] == UInt8(ascii: "-"), byte(at + 1) == UInt8(ascii: "-"),
                byte(at + 2) == UInt8(ascii: ">")
                    || byte(at + 2) == UInt8(ascii: "!") && byte(at + 3) == UInt8(ascii: ">")
            {
                at += byte(at + 2) == UInt8(ascii: ">") ? 3 : 4
                return
            }
            at += 1
        }
    }

    /// Where `</name` begins, or the end of the page.
    private func findEnd(of name: [UInt8]) -> Int {
        var index = at
        while index + name.count + 1 < source.count {
            if source[index] == UInt8(ascii: "<"), source[index + 1] == UInt8(ascii: "/") {
                var offset = 0
                while offset < name.count, source[index + 2 + offset] | 0x20 == name[offset] { offset += 1 }
                if offset == name.count, !isLetter(byte(index + 2 + offset)) { return index }
            }
            index += 1
        }
        return source.count
    }

    private func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
    private func isNumeral(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static let title = Array("title".utf8)
    private static let raws: [[UInt8]] = [
        "script", "style", "textarea", "iframe", "title", "xmp", "noembed", "noframes",
    ].map { Array($0.utf8) }
    private static let voids: Set<[UInt8]> = Set(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
            .map { Array($0.utf8) })
}
