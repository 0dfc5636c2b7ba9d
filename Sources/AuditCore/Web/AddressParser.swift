/// The basic URL parser of the URL Standard for special schemes; each function is a group of its states.
///
/// It writes the serialisation while it reads: what is appended to `out` is final, except that `..` takes segments back.
struct AddressParser {
    private let input: [UInt8]
    private let base: WebAddress?
    private(set) var out: [UInt8] = []
    private(set) var marks = AddressMarks()

    init(_ input: [UInt8], base: WebAddress?) {
        self.input = input
        self.base = base
        out.reserveCapacity(input.count + (base?.href.utf8.count ?? 0) + 8)
    }

    /// Without C0 controls and spaces at the ends, and without tabs and newlines anywhere.
    static func cleaned(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return [] }
        if first == 0 && last == bytes.count - 1 && !bytes.contains(where: isTabOrNewline) { return bytes }
        return bytes[first...last].filter { !isTabOrNewline($0) }
    }

    private static func isTabOrNewline(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// - Returns: false for failure.
    mutating func run() -> Bool {
        guard let colon = schemeEnd() else {
            guard let base, base.marks.hostEnd > base.marks.hostStart else { return false }
            return relative(to: base, from: 0)
        }
        let scheme = input[..<colon].map(ASCII.lower)
        guard let special = SpecialScheme(scheme) else {
            opaque(scheme, from: colon + 1)
            return true
        }
        let rest = colon + 1
        let hasSlashes = rest + 1 < input.count && input[rest] == Self.slash && input[rest + 1] == Self.slash
        if !hasSlashes, let base, base.marks.schemeEnd == colon, base.href.utf8.starts(with: scheme) {
            return relative(to: base, from: rest)
        }
        return authority(special, from: afterSlashes(rest))
    }

    /// Index of the colon that ends a scheme; nil where the input does not start with a scheme.
    private func schemeEnd() -> Int? {
        guard let first = input.first, ASCII.isLetter(first) else { return nil }
        for index in input.indices.dropFirst() {
            switch input[index] {
            case UInt8(ascii: ":"): return index
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
            case let byte where ASCII.isLetter(byte) || ASCII.isDigit(byte): continue
            default: return nil
            }
        }
        return nil
    }

    /// Schemes that are not fetched: enough to name them.
    private mutating func opaque(_ scheme: [UInt8], from start: Int) {
        out += scheme
        marks.schemeEnd = out.count
        out.append(UInt8(ascii: ":"))
        (marks.userEnd, marks.hostStart, marks.hostEnd, marks.pathStart) = (out.count, out.count, out.count, out.count)
        let end = firstIndex(from: start) { $0 == Self.question || $0 == Self.number }
        PercentCoding.encode(input[start..<end], .control, to: &out)
        queryAndFragment(from: end)
    }

    private mutating func relative(to base: WebAddress, from start: Int) -> Bool {
        guard start < input.count else {
            copy(base, upTo: base.marks.fragmentStart)
            return finish(query: base.marks.queryStart)
        }
        switch input[start] {
        case Self.slash, Self.backslash:
            if start + 1 < input.count, isSlash(input[start + 1]) {
                guard let special = SpecialScheme(base.href.utf8.prefix(base.marks.schemeEnd)) else { return false }
                return authority(special, from: afterSlashes(start))
            }
            copy(base, upTo: base.marks.pathStart)
            path(from: start + 1)
        case Self.question:
            copy(base, upTo: base.marks.queryStart)
            queryAndFragment(from: start)
        case Self.number:
            copy(base, upTo: base.marks.fragmentStart)
            marks.queryStart = base.marks.queryStart
            fragment(from: start)
        default:
            copy(base, upTo: base.marks.queryStart)
            shorten()
            path(from: start)
        }
        return true
    }

    private mutating func copy(_ base: WebAddress, upTo end: Int) {
        out.append(contentsOf: base.href.utf8.prefix(end))
        marks = base.marks
    }

    private mutating func finish(query: Int) -> Bool {
        marks.queryStart = query
        marks.fragmentStart = out.count
        return true
    }

    private func isSlash(_ byte: UInt8) -> Bool { byte == Self.slash || byte == Self.backslash }

    private func afterSlashes(_ start: Int) -> Int { firstIndex(from: start) { !isSlash($0) } }

    private func firstIndex(from start: Int, where matches: (UInt8) -> Bool) -> Int {
        var index = start
        while index < input.count && !matches(input[index]) { index += 1 }
        return index
    }

    private mutating func authority(_ scheme: SpecialScheme, from start: Int) -> Bool {
        let end = firstIndex(from: start) { isSlash($0) || $0 == Self.question || $0 == Self.number }
        out.append(contentsOf: scheme.rawValue.utf8)
        marks.schemeEnd = out.count
        out.append(contentsOf: "://".utf8)
        var hostStart = start
        marks.userEnd = out.count
        if let at = input[start..<end].lastIndex(of: UInt8(ascii: "@")) {
            credentials(input[start..<at])
            hostStart = at + 1
        }
        marks.hostStart = out.count
        guard hostAndPort(input[hostStart..<end], scheme) else { return false }
        marks.pathStart = out.count
        path(from: end < input.count && isSlash(input[end]) ? end + 1 : end)
        return true
    }

    private mutating func credentials(_ bytes: ArraySlice<UInt8>) {
        let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
        PercentCoding.encode(bytes[..<colon], .userInfo, to: &out)
        marks.userEnd = out.count
        let password = bytes[colon...].dropFirst()
        if !password.isEmpty {
            out.append(UInt8(ascii: ":"))
            PercentCoding.encode(password, .userInfo, to: &out)
        }
        if out.count > marks.schemeEnd + 3 { out.append(UInt8(ascii: "@")) }
    }

    private mutating func hostAndPort(_ bytes: ArraySlice<UInt8>, _ scheme: SpecialScheme) -> Bool {
        var inBrackets = false
        let colon = bytes.firstIndex { byte in
            if byte == UInt8(ascii: "[") { inBrackets = true }
            if byte == UInt8(ascii: "]") { inBrackets = false }
            return byte == UInt8(ascii: ":") && !inBrackets
        }
        guard let host = WebHost.parse(bytes[..<(colon ?? bytes.endIndex)]) else { return false }
        out += host
        marks.hostEnd = out.count
        var port: Int?
        for byte in bytes[(colon ?? bytes.endIndex)...].dropFirst() {
            guard ASCII.isDigit(byte) else { return false }
            let value = (port ?? 0) * 10 + Int(byte - 0x30)
            guard value <= 0xFFFF else { return false }
            port = value
        }
        if let port, port != scheme.defaultPort { out.append(contentsOf: ":\(port)".utf8) }
        return true
    }

    /// Appends segments from `start` on (after the slash that leads them) to the path in `out`, then what follows.
    private mutating func path(from start: Int) {
        var index = start
        while true {
            let end = firstIndex(from: index) { isSlash($0) || $0 == Self.question || $0 == Self.number }
            let endsInSlash = end < input.count && isSlash(input[end])
            switch Dots(input[index..<end]) {
            case .none:
                out.append(Self.slash)
                PercentCoding.encode(input[index..<end], .path, to: &out)
            case .one:
                if !endsInSlash { out.append(Self.slash) }
            case .two:
                shorten()
                if !endsInSlash { out.append(Self.slash) }
            }
            index = end
            guard endsInSlash else { break }
            index += 1
        }
        queryAndFragment(from: index)
    }

    private mutating func shorten() {
        if let slash = out[marks.pathStart...].lastIndex(of: Self.slash) { out.removeSubrange(slash...) }
    }

    private mutating func queryAndFragment(from start: Int) {
        marks.queryStart = out.count
        var index = start
        if start < input.count && input[start] == Self.question {
            index = firstIndex(from: start) { $0 == Self.number }
            out.append(Self.question)
            PercentCoding.encode(input[(start + 1)..<index], .query, to: &out)
        }
        fragment(from: index)
    }

    private mutating func fragment(from start: Int) {
        marks.fragmentStart = out.count
        guard start < input.count else { return }
        out.append(Self.number)
        PercentCoding.encode(input[(start + 1)...], .fragment, to: &out)
    }

    private static let slash = UInt8(ascii: "/")
    private static let backslash = UInt8(ascii: "\\")
    private static let question = UInt8(ascii: "?")
    private static let number = UInt8(ascii: "#")
}

/// Whether a segment is `.` or `..`, each dot also as `%2e`.
private enum Dots {
    case none, one, two

    init(_ segment: ArraySlice<UInt8>) {
        guard (1...6).contains(segment.count) else {
            self = .none
            return
        }
        var index = segment.startIndex
        var dots = 0
        while index < segment.endIndex {
            if segment[index] == 0x2E {
                index += 1
            } else if PercentCoding.triplet(in: segment, at: index) == 0x2E {
                index += 3
            } else {
                self = .none
                return
            }
            dots += 1
        }
        self = dots == 1 ? .one : dots == 2 ? .two : .none
    }
}
