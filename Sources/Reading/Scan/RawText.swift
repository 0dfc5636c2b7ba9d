import Glibc

/// Where content that is no markup ends (HTML Standard, 13.2.5).
enum RawText {
    /// The first `byte` in a range; `end` where there is none.
    @inline(__always)
    static func find(_ byte: UInt8, _ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> Int {
        guard from < end, let found = memchr(bytes + from, Int32(byte), end - from) else { return end }
        return UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
    }

    /// Index of the end tag `</name`, nil where there is none.
    static func endTag(
        _ name: [UInt8], _ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int
    ) -> Int? {
        var at = find(less, bytes, from, end)
        while at < end {
            if at + 1 < end, bytes[at + 1] == slash, isName(name, bytes, at + 2, end) { return at }
            at = find(less, bytes, at + 1, end)
        }
        return nil
    }

    /// The same for `</script`: after `<!--` a nested `<script` hides one end tag (script data double escaped state).
    static func scriptEnd(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> Int? {
        enum State { case plain, escaped, doubled }
        var state = State.plain
        var at = from
        while at < end {
            switch state {
            case .plain:
                at = find(less, bytes, at, end)
                guard at < end else { return nil }
                if starts(comment, bytes, at, end) {
                    state = .escaped
                    // `<!-->` and `<!--->` end at once: the dashes count twice.
                    at += 2
                    continue
                }
                if at + 1 < end, bytes[at + 1] == slash, isName(script, bytes, at + 2, end) { return at }
            case .escaped, .doubled:
                let byte = bytes[at]
                if byte == dash {
                    if starts(closing, bytes, at, end) { state = .plain }
                } else if byte == less, at + 1 < end {
                    let isEnd = bytes[at + 1] == slash
                    if isName(script, bytes, at + (isEnd ? 2 : 1), end) {
                        if state == .escaped {
                            if isEnd { return at }
                            state = .doubled
                        } else if isEnd {
                            state = .escaped
                        }
                    }
                }
            }
            at += 1
        }
        return nil
    }

    /// `from`: right behind `<!--`.
    /// Gives where the text ends and where markup goes on.
    static func commentEnd(
        _ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int
    ) -> (text: Int, next: Int) {
        if from < end, bytes[from] == greater { return (from, from + 1) }
        if from + 1 < end, bytes[from] == dash, bytes[from + 1] == greater { return (from, from + 2) }
        var at = find(dash, bytes, from, end)
        while at + 2 < end {
            if bytes[at + 1] == dash {
                if bytes[at + 2] == greater { return (at, at + 3) }
                if bytes[at + 2] == UInt8(ascii: "!"), at + 3 < end, bytes[at + 3] == greater { return (at, at + 4) }
            }
            at = find(dash, bytes, at + 1, end)
        }
        return (end, end)
    }

    /// `name`: in lower case.
    static func isName(_ name: [UInt8], _ bytes: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
        guard at + name.count < end else { return false }
        for (offset, letter) in name.enumerated() where ByteClass.lower(bytes[at + offset]) != letter { return false }
        let next = bytes[at + name.count]
        return ByteClass.isSpace(next) || next == slash || next == greater
    }

    static func starts(_ text: [UInt8], _ bytes: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
        guard at + text.count <= end else { return false }
        for (offset, byte) in text.enumerated() where bytes[at + offset] != byte { return false }
        return true
    }

    /// The same without regard to the case of letters; `text` in lower case.
    static func startsFolded(_ text: [UInt8], _ bytes: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
        guard at + text.count <= end else { return false }
        for (offset, byte) in text.enumerated() where ByteClass.lower(bytes[at + offset]) != byte { return false }
        return true
    }

    private static let less = UInt8(ascii: "<")
    private static let greater = UInt8(ascii: ">")
    private static let slash = UInt8(ascii: "/")
    private static let dash = UInt8(ascii: "-")
    private static let script = Array("script".utf8)
    private static let comment = Array("<!--".utf8)
    private static let closing = Array("-->".utf8)
}
