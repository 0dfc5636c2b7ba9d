/// What a robots.txt says (RFC 9309), read as Google's open-source parser reads it, its forgiveness of slips included.
///
/// Bytes after the first 512 KiB are not read, nor is a line that they cut.
package struct RobotsFile: Sendable {
    package static let byteLimit = 512 << 10

    /// Values of `Sitemap` lines in order; they hold for all agents, and nobody has checked that they are addresses.
    package let sitemaps: [String]
    private let blocks: [RobotsBlock]
    /// Blocks of rules by product token in lower case; several blocks for one token count together.
    private let blocksOfAgent: [String: [Int]]
    private let delays: [String: Double]
    /// Whether a rule is spelt otherwise than RFC 9309 would.
    private let hasOtherSpellings: Bool

    package init(bytes: some Collection<UInt8>) {
        var reader = RobotsReader()
        reader.read(Array(bytes.prefix(Self.byteLimit + 1)), limit: Self.byteLimit)
        sitemaps = reader.sitemaps
        blocks = reader.blocks
        blocksOfAgent = reader.blocksOfAgent
        delays = reader.delays
        hasOtherSpellings = blocks.contains { $0.rules.contains { $0.normal != nil } }
    }

    /// Whether the rules let `agent` fetch `target`, exactly as Google's parser decides.
    ///
    /// Rules only: that `/robots.txt` itself is open whatever they say is known to ``RobotsAccess``.
    ///
    /// - Parameters:
    ///   - target: path and query, compared byte by byte: only escapes and bytes from 0x80 of the *rules* are respelt.
    ///   - agent: a product token, compared whole and without case.
    /// - Returns: false when a rule of its group, or of `*` when it has none, forbids it.
    package func allows(_ target: String, agent: String) -> Bool {
        allows(Array(target.utf8), rules: groups(of: agent), normal: false)
    }

    /// Whether a crawler with manners may fetch `target`: both as Google's parser reads the rules and as RFC 9309, 2.2.2,
    /// does, for which `%61` is `a` and `{` is `%7B`.
    package func allowsEverySpelling(of target: String, agent: String) -> Bool {
        let groups = groups(of: agent)
        if groups.isEmpty { return true }
        let bytes = Array(target.utf8)
        let upper = RobotsText.written(bytes[...])
        guard allows(upper, rules: groups, normal: false) else { return false }
        let normal = RobotsText.target(bytes)
        return normal == upper && !hasOtherSpellings || allows(normal, rules: groups, normal: true)
    }

    private func allows(_ text: [UInt8], rules groups: [Int], normal: Bool) -> Bool {
        var (allowed, disallowed) = (0, 0)
        for block in groups.lazy.map({ blocks[$0] }) {
            for rule in block.rules {
                let best = rule.allows ? allowed : disallowed
                let pattern = normal ? rule.normal ?? rule.written : rule.written
                guard rule.length > best, pattern.matches(text) else { continue }
                if rule.allows { allowed = rule.length } else { disallowed = rule.length }
            }
        }
        return allowed >= disallowed
    }

    /// Seconds between two requests that the agent is asked to keep, the longest when several lines say it.
    package func crawlDelay(agent: String) -> Double? {
        let token = Self.key(agent)
        return delays[blocksOfAgent[token] == nil ? RobotsReader.everyone : token]
    }

    private func groups(of agent: String) -> [Int] {
        blocksOfAgent[Self.key(agent)] ?? blocksOfAgent[RobotsReader.everyone] ?? []
    }

    private static func key(_ agent: String) -> String {
        String(decoding: agent.utf8.map(ASCII.lower), as: UTF8.self)
    }
}

/// Rules that stand together under one or more `User-agent` lines.
struct RobotsBlock: Sendable {
    var rules: [RobotsRule] = []
}

struct RobotsRule: Sendable {
    let allows: Bool
    /// Bytes of the line with its escapes; the rule with the most wins.
    let length: Int
    let written: RobotsPattern
    /// The same as RFC 9309 spells paths; nil where that changes nothing.
    let normal: RobotsPattern?

    init(allows: Bool, value: ArraySlice<UInt8>) {
        let text = RobotsText.written(value)
        self.allows = allows
        length = text.count
        written = RobotsPattern(text[...])
        normal = RobotsText.isNormal(text) ? nil : RobotsPattern(text[...], respelling: RobotsText.pattern)
    }
}
