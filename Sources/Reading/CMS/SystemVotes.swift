/// Which content system made a page: each sign is one vote, however often it stands there.
struct SystemVotes: Sendable {
    private var votes = [Int](repeating: 0, count: ContentSystem.all.count)
    private var seen: Set<[UInt8]> = []
    private var assetsLeft = 80
    /// A generator alone is enough, a class name alone is not.
    private static let enough = 3

    /// Class names and ids of one element, lower-case, parted by spaces.
    mutating func note(names: [UInt8]) {
        guard seen.count < 200 else { return }
        for token in names.split(separator: 0x20) {
            if let system = SystemVotes.names[Array(token)] { vote(system, 2, Array(token)) }
            guard let dash = token.firstIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }) else {
                continue
            }
            let stem = Array(token[...dash])
            if let system = SystemVotes.stems[stem] { vote(system, 2, stem) }
        }
    }

    /// The address of a style, a script or a picture.
    mutating func note(asset href: String) {
        guard assetsLeft > 0, href.utf8.count < 400 else { return }
        assetsLeft -= 1
        let bytes = SystemVotes.lower(href)
        for (pattern, system) in SystemVotes.assets where MarkNames.contains(bytes, pattern) {
            vote(system, 3, pattern)
        }
    }

    private mutating func vote(_ system: Int, _ weight: Int, _ sign: [UInt8]) {
        guard seen.insert(sign + [UInt8(system)]).inserted else { return }
        votes[system] += weight
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

    private static let names: [[UInt8]: Int] = table { !$0.hasSuffix("*") }
    private static let stems: [[UInt8]: Int] = table { $0.hasSuffix("*") }

    private static func table(_ isWanted: (String) -> Bool) -> [[UInt8]: Int] {
        var table: [[UInt8]: Int] = [:]
        for (index, system) in ContentSystem.all.enumerated() {
            for name in system.names where isWanted(name) {
                table[Array((name.hasSuffix("*") ? String(name.dropLast()) : name).utf8)] = index
            }
        }
        return table
    }

    private static let assets: [([UInt8], Int)] = ContentSystem.all.enumerated().flatMap { index, system in
        system.assets.map { (Array($0.utf8), index) }
    }
}
