/// Which texts may be copies of one another, without comparing each with all.
///
/// Copies share runs of four words that hardly any other text has. Forms share most of their runs with all others of the
/// same form: those say nothing. Where a run stands in many texts, each is weighed against the first and the one before.
struct CopyIndex {
    /// The upper 40 bits of a run's hash, then the text's number.
    private var entries: [UInt64] = []
    private static let numberBits: UInt64 = 24
    /// A run in more texts than this is a form's.
    private static let rare = 32

    /// Texts are added in the order in which they stand for others; at most 16 million.
    mutating func add(_ number: Int, _ wording: Wording) {
        let words = wording.words
        guard words.count >= 4, number < 1 << CopyIndex.numberBits else { return }
        var own: [UInt64] = []
        for start in 0...(words.count - 4) {
            var hash = Words.seed
            var hasNumber = false
            for offset in start..<(start + 4) {
                hash = Wording.mixed(hash, words[offset])
                if wording.kinds[offset] == .number { hasNumber = true }
            }
            // Runs with numbers tell forms apart: half of them are kept, of others an eighth.
            guard hash & (hasNumber ? 1 : 7) == 0 else { continue }
            own.append(hash & ~((1 << CopyIndex.numberBits) - 1) | UInt64(number))
        }
        own.sort()
        var last: UInt64?
        for entry in own where entry != last {
            entries.append(entry)
            last = entry
        }
    }

    /// For each text the earlier ones that it may repeat, in order.
    mutating func candidates() -> [Int: [Int]] {
        entries.sort()
        let mask: UInt64 = (1 << CopyIndex.numberBits) - 1
        let last = entries.reduce(0) { max($0, $1 & mask) }
        var all = [Int](repeating: 0, count: Int(last) + 1)
        var rare = all
        var rarePairs: [UInt64] = []
        var formPairs: [UInt64] = []
        forEachGroup { group in
            let isRare = group.count <= CopyIndex.rare
            // The first few of the texts with this run, and the one before.
            var earlier: [UInt64] = []
            for entry in group {
                let number = entry & mask
                all[Int(number)] += 1
                if isRare { rare[Int(number)] += 1 }
                for other in earlier where other != number {
                    let pair = number << 32 | other
                    if isRare { rarePairs.append(pair) } else { formPairs.append(pair) }
                }
                if earlier.count == (isRare ? 4 : 2) { earlier.removeLast() }
                earlier.append(number)
            }
        }
        var found: [Int: Set<Int>] = [:]
        func note(_ pairs: [UInt64], _ counts: [Int], share: Int) {
            for (pair, shared) in CopyIndex.tally(pairs) {
                let (text, earlier) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
                if shared * share >= min(counts[text], counts[earlier]) { found[text, default: []].insert(earlier) }
            }
        }
        note(rarePairs, rare, share: 4)
        note(formPairs, all, share: 2)
        return found.mapValues { $0.sorted() }
    }

    private func forEachGroup(_ visit: (ArraySlice<UInt64>) -> Void) {
        var start = 0
        while start < entries.count {
            let hash = entries[start] >> CopyIndex.numberBits
            var end = start + 1
            while end < entries.count, entries[end] >> CopyIndex.numberBits == hash { end += 1 }
            visit(entries[start..<end])
            start = end
        }
    }

    private static func tally(_ pairs: [UInt64]) -> [(pair: UInt64, count: Int)] {
        var tallied: [(pair: UInt64, count: Int)] = []
        for pair in pairs.sorted() {
            if tallied.last?.pair == pair {
                tallied[tallied.count - 1].count += 1
            } else {
                tallied.append((pair, 1))
            }
        }
        return tallied
    }
}
