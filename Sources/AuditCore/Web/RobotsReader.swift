/// Reads the lines of a robots.txt into blocks.
struct RobotsReader {
    /// Key of the group `*`.
    static let everyone = "*"
    /// Bytes of a line that are read: as many as Google's parser has room for, eight times the longest address of old.
    static let longestLine = 2083 * 8 - 1

    private(set) var blocks: [RobotsBlock] = []
    private(set) var blocksOfAgent: [String: [Int]] = [:]
    private(set) var delays: [String: Double] = [:]
    private(set) var sitemaps: [String] = []
    /// The block that rules go to; nil before the first `User-agent`.
    private var block: Int?
    /// A rule was seen, so the next `User-agent` starts a block.
    private var isClosed = true
    /// Agents that a `Crawl-delay` speaks to. Unlike a rule's, its group ends with the delay itself: files in the field
    /// put a delay alone under one agent and go on with the next.
    private var delayed: [String] = []
    private var delayIsClosed = true

    mutating func read(_ bytes: [UInt8], limit: Int) {
        var text = bytes[...]
        if bytes.count > limit {
            let lastEnd = bytes[..<limit].lastIndex { $0 == 0x0A || $0 == 0x0D }
            text = bytes[..<(lastEnd ?? 0)]
        }
        // A byte order mark, or what is left of one.
        text = text.dropFirst(zip(text, [0xEF, 0xBB, 0xBF] as [UInt8]).prefix { $0 == $1 }.count)
        for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            read(line: line.prefix(Self.longestLine))
        }
    }

    private mutating func read(line: ArraySlice<UInt8>) {
        // In the parser that we agree with a line is a C string: NUL ends it.
        let line = Self.trimmed(line.prefix { $0 != UInt8(ascii: "#") && $0 != 0 })
        guard let (key, value) = Self.pair(line), !key.isEmpty, let field = RobotsField(key) else { return }
        switch field {
        case .userAgent: agent(value)
        case .allow: rule(value, allows: true)
        case .disallow: rule(value, allows: false)
        case .sitemap: if !value.isEmpty { sitemaps.append(String(decoding: value, as: UTF8.self)) }
        case .crawlDelay: delay(value)
        }
    }

    /// Key and value around the colon; without one, two words are a pair too.
    private static func pair(_ line: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            return (trimmed(line[..<colon]), trimmed(line[(colon + 1)...]))
        }
        let words = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
        return words.count == 2 ? (trimmed(words[0]), trimmed(words[1])) : nil
    }

    private mutating func agent(_ value: ArraySlice<UInt8>) {
        let token = Self.token(value)
        if isClosed || block == nil {
            block = blocks.count
            blocks.append(RobotsBlock())
            isClosed = false
        }
        if delayIsClosed {
            delayed = []
            delayIsClosed = false
        }
        guard let block else { return }
        if blocksOfAgent[token]?.last != block { blocksOfAgent[token, default: []].append(block) }
        delayed.append(token)
    }

    /// Letters, `_` and `-` at the start; everything else ends a product token (RFC 9309, 2.2.1).
    private static func token(_ value: ArraySlice<UInt8>) -> String {
        if value.first == UInt8(ascii: "*"), value.count == 1 || isSpace(value[value.startIndex + 1]) {
            return everyone
        }
        let letters = value.prefix { ASCII.isLetter($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return String(decoding: letters.map(ASCII.lower), as: UTF8.self)
    }

    private mutating func rule(_ value: ArraySlice<UInt8>, allows: Bool) {
        guard let block else { return }
        isClosed = true
        delayIsClosed = true
        guard !value.isEmpty else { return }
        blocks[block].rules.append(RobotsRule(allows: allows, value: value))
        // To allow a folder's index page is to allow the folder, as Google reads it.
        if allows, let slash = value.lastIndex(of: UInt8(ascii: "/")), value[slash...].starts(with: "/index.htm".utf8) {
            blocks[block].rules.append(RobotsRule(allows: true, value: value[...slash] + [0x24]))
        }
    }

    private mutating func delay(_ value: ArraySlice<UInt8>) {
        delayIsClosed = true
        guard let seconds = Self.seconds(value) else { return }
        for agent in delayed { delays[agent] = max(delays[agent] ?? 0, seconds) }
    }

    /// A decimal number at the start, with a point or comma; a day at most.
    private static func seconds(_ value: ArraySlice<UInt8>) -> Double? {
        let whole = value.prefix(while: ASCII.isDigit)
        guard !whole.isEmpty else { return nil }
        var seconds = whole.reduce(0.0) { min($0 * 10 + Double($1 - 0x30), 86_400) }
        var rest = value.dropFirst(whole.count)
        if rest.popFirst().map({ $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) == true {
            var weight = 0.1
            for digit in rest.prefix(while: ASCII.isDigit).prefix(6) {
                seconds += Double(digit - 0x30) * weight
                weight /= 10
            }
        }
        return min(seconds, 86_400)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return [] }
        return bytes[first...last]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// The lines that mean something, each by how its key starts, in lower case.
private enum RobotsField: CaseIterable {
    case userAgent, allow, disallow, sitemap, crawlDelay

    /// The first is the right name, the others are slips seen in the field.
    private var names: [String] {
        switch self {
        case .userAgent: ["user-agent", "useragent", "user agent"]
        case .allow: ["allow"]
        case .disallow: ["disallow", "dissallow", "dissalow", "disalow", "diaslow", "diasllow", "disallaw"]
        case .sitemap: ["sitemap", "site-map"]
        case .crawlDelay: ["crawl-delay", "crawldelay", "crawl delay"]
        }
    }

    init?(_ key: ArraySlice<UInt8>) {
        let lower = key.prefix(16).map(ASCII.lower)
        guard let field = Self.allCases.first(where: { $0.names.contains { lower.starts(with: $0.utf8) } }) else {
            return nil
        }
        self = field
    }
}
