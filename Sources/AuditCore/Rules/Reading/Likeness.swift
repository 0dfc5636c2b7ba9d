/// Which known name a mistyped one was probably meant to be.
enum Likeness {
    /// Names and candidates beyond these are not compared, to keep a hostile file cheap.
    private static let longestName = 48
    private static let mostCandidates = 200

    /// - Returns: the nearest candidate, nil when none is near enough to be worth a question.
    static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
        guard name.utf8.count <= longestName * 2 else { return nil }
        let wanted = Array(Folded.plain(name).utf8)
        guard !wanted.isEmpty, wanted.count <= longestName else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in candidates.prefix(mostCandidates) {
            let known = Array(Folded.plain(candidate).utf8)
            let allowed = max(1, min(known.count, wanted.count) / 3)
            guard known.count <= longestName, abs(known.count - wanted.count) <= allowed else { continue }
            let distance = distance(wanted, known)
            if distance <= allowed && distance < (best?.distance ?? Int.max) { best = (candidate, distance) }
        }
        return best?.name
    }

    static func question(for name: String, among candidates: some Sequence<String>) -> String? {
        nearest(to: name, among: candidates).map(question)
    }

    static func question(about name: String) -> String { "ý bạn là «\(name)»?" }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var row = last
        for i in 1...a.count {
            row[0] = i
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                var least = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    least = min(least, beforeLast[j - 2] + 1)
                }
                row[j] = least
            }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[b.count]
    }
}
