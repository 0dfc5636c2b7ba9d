/// The runs of a page's bytes that people read: text outside tags, and the attributes that are shown or quoted.
///
/// Scripts, styles, comments and addresses are passed over: what is done to runs never touches a link. Any encoding that
/// keeps ASCII will do.
struct MarkupRuns {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    static func forEach(_ bytes: [UInt8], _ visit: (Range<Int>) -> Void) {
        bytes.withUnsafeBufferPointer { buffer in
            var runs = MarkupRuns(bytes: buffer)
            runs.run(visit)
        }
    }

    private mutating func run(_ visit: (Range<Int>) -> Void) {
        var start = 0
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "<"), opensMarkup() else {
                at += 1
                continue
            }
            if start < at { visit(start..<at) }
            markup(visit)
            start = at
        }
        if start < at { visit(start..<min(at, bytes.count)) }
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    private func opensMarkup() -> Bool {
        let next = byte(at + 1)
        return (97...122).contains(next | 0x20) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
            || next == UInt8(ascii: "?")
    }

    private mutating func markup(_ visit: (Range<Int>) -> Void) {
        switch byte(at + 1) {
        case UInt8(ascii: "!") where byte(at + 2) == UInt8(ascii: "-") && byte(at + 3) == UInt8(ascii: "-"):
            at += 2
            while at < bytes.count,
                !(bytes[at] == UInt8(ascii: "-") && byte(at + 1) == bytes[at] && byte(at + 2) == 0x3E)
            {
                at += 1
            }
            at = min(at + 3, bytes.count)
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"): skip(past: UInt8(ascii: ">"))
        default: tag(visit)
        }
    }

    private mutating func skip(past mark: UInt8) {
        while at < bytes.count, bytes[at] != mark { at += 1 }
        at = min(at + 1, bytes.count)
    }

    private mutating func tag(_ visit: (Range<Int>) -> Void) {
        let name = at + 1
        at += 1
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") {
            at += 1
        }
        let raw = Self.raws.first { $0.count == at - name && has($0, name) }
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") { attribute(visit) }
        at = min(at + 1, bytes.count)
        guard let raw else { return }
        while at < bytes.count,
            !(bytes[at] == UInt8(ascii: "<") && byte(at + 1) == UInt8(ascii: "/") && has(raw, at + 2))
        {
            at += 1
        }
    }

    private mutating func attribute(_ visit: (Range<Int>) -> Void) {
        while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: "/") { at += 1 }
        let name = at
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "="), bytes[at] != UInt8(ascii: ">") {
            at += 1
        }
        let length = at - name
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
        guard byte(at) == UInt8(ascii: "=") else { return }
        at += 1
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
        let quote = byte(at)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">") { at += 1 }
            return
        }
        at += 1
        let start = at
        while at < bytes.count, bytes[at] != quote { at += 1 }
        if start < at, Self.shown.contains(where: { $0.count == length && has($0, name) }) { visit(start..<at) }
        at = min(at + 1, bytes.count)
    }

    private func has(_ word: [UInt8], _ start: Int) -> Bool {
        guard start + word.count <= bytes.count else { return false }
        for (offset, wanted) in word.enumerated() where bytes[start + offset] | 0x20 != wanted { return false }
        return true
    }

    private static let raws = ["script", "style"].map { Array($0.utf8) }
    private static let shown = ["title", "alt", "content", "label", "summary", "aria-label"].map { Array($0.utf8) }
}
