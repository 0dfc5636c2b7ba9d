import AuditCore

/// Which content system made a page: each sign is one vote, however often it stands there.
struct SystemVotes: Sendable {
    private var votes = [Int](repeating: 0, count: ContentSystem.all.count)
    private var seen: Set<Sign> = []
    private var assetsLeft = 80
    /// A generator alone is enough, a class name alone is not.
    private static let enough = 3

    /// A name that a system has.
    struct Sign: Hashable {
        var system: Int
        /// Of the name.
        var key: UInt64
    }

    /// A class name or id.
    mutating func note(_ sign: Sign) {
        guard seen.count < 200 else { return }
        vote(sign, 2)
    }

    /// The address of a style, a script or a picture.
    mutating func note(asset href: String) {
        guard assetsLeft > 0, href.utf8.count < 400 else { return }
        assetsLeft -= 1
        let bytes = SystemVotes.lower(href)
        for (pattern, sign) in SystemVotes.assets where ByteSearch.contains(pattern, in: bytes) { vote(sign, 3) }
    }

    private mutating func vote(_ sign: Sign, _ weight: Int) {
        guard seen.insert(sign).inserted else { return }
        votes[sign.system] += weight
    }

    /// All systems that the signs speak for clearly, the likeliest first.
    func systems(address: String, generator: String?) -> [ContentSystem] {
        var votes = votes
        let plain = SystemVotes.lower(address)
        let maker = generator.map { String(decoding: SystemVotes.lower($0), as: UTF8.self) } ?? ""
        for (index, system) in ContentSystem.all.enumerated() {
            if system.generators.contains(where: { maker.hasPrefix($0) }) { votes[index] += 5 }
            votes[index] += 2 * system.addresses.count { MarkNames.contains(plain, Array($0.utf8)) }
        }
        return votes.indices.filter { votes[$0] >= SystemVotes.enough }
            .sorted { votes[$0] == votes[$1] ? $0 < $1 : votes[$0] > votes[$1] }.map { ContentSystem.all[$0] }
    }

    private static func lower(_ text: String) -> [UInt8] {
        text.utf8.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
    }

    /// Systems by the hash of a name, and of the beginning of one.
    static let names = table { !$0.hasSuffix("*") }
    static let stems = table { $0.hasSuffix("*") }

    private static func table(_ isWanted: (String) -> Bool) -> WordTable<Int> {
        WordTable(
            ContentSystem.all.enumerated().flatMap { index, system in
                system.names.filter(isWanted).map { name in
                    (WordHash.of((name.hasSuffix("*") ? String(name.dropLast()) : name).utf8), index)
                }
            })
    }

    private static let assets: [([UInt8], Sign)] = ContentSystem.all.enumerated().flatMap { index, system in
        system.assets.map { (Array($0.utf8), Sign(system: index, key: WordHash.of($0.utf8))) }
    }
}
