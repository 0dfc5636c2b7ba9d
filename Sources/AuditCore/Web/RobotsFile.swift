/// What a robots.txt says (RFC 9309), with the typing slips that Google's parser forgives.
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

    package init(bytes: some Collection<UInt8>) {
        var reader = RobotsReader()
        reader.read(Array(bytes.prefix(Self.byteLimit + 1)), limit: Self.byteLimit)
        sitemaps = reader.sitemaps
        blocks = reader.blocks
        blocksOfAgent = reader.blocksOfAgent
        delays = reader.delays
    }

    /// Whether the rules let `agent` fetch `target`.
    ///
    /// Rules only, as Google's parser reads them: that `/robots.txt` itself is open whatever they say is known to
    /// ``RobotsAccess``.
    ///
    /// `target` is path and query, as ``WebAddress/target`` gives them; of `agent`, a product token, a version after a
    /// slash and all that follows it is ignored.
    package func allows(_ target: String, agent: String) -> Bool {
        let text = RobotsText.target(target)
        var (allowed, disallowed) = (0, 0)
        for block in groups(of: agent).lazy.map({ blocks[$0] }) {
            for rule in block.rules {
                let best = rule.allows ? allowed : disallowed
                guard rule.pattern.length > best, rule.pattern.matches(text) else { continue }
                if rule.allows { allowed = rule.pattern.length } else { disallowed = rule.pattern.length }
            }
        }
        return allowed >= disallowed
    }

    /// Seconds between two requests that the agent is asked to keep, the longest when several lines say it.
    package func crawlDelay(agent: String) -> Double? {
        let token = Self.token(agent)
        return delays[blocksOfAgent[token] == nil ? RobotsReader.everyone : token]
    }

    private func groups(of agent: String) -> [Int] {
        blocksOfAgent[Self.token(agent)] ?? blocksOfAgent[RobotsReader.everyone] ?? []
    }

    private static func token(_ agent: String) -> String {
        let bytes = agent.utf8.prefix { $0 != UInt8(ascii: "/") && $0 > 0x20 }
        return String(decoding: bytes.map(ASCII.lower), as: UTF8.self)
    }
}

/// Rules that stand together under one or more `User-agent` lines.
struct RobotsBlock: Sendable {
    var rules: [RobotsRule] = []
}

struct RobotsRule: Sendable {
    let allows: Bool
    let pattern: RobotsPattern
}
