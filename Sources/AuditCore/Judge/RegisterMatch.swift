/// Rows of a register found on the portal: by number, then by likeness of names.
struct RegisterMatch: Sendable {
    struct Pair: Sendable {
        var row: RegisterRow
        var item: Item
        /// Alike but not surely the same: for a person to confirm.
        var isWeak: Bool
    }

    private(set) var pairs: [Pair] = []
    private(set) var missing: [RegisterRow] = []

    var matched: [Pair] { pairs.filter { !$0.isWeak } }
    var weak: [Pair] { pairs.filter(\.isWeak) }

    /// `items` may match by number or by name; of `all` a number with a like name: what was classified otherwise is there
    /// all the same. With `mentions`, news that names the number in its text stands for the document. One item stands
    /// for one row.
    init(rows: [RegisterRow], items: [Item], all: [Item], mentions: Bool = false) {
        var used: Set<String> = []
        var left: [RegisterRow] = []
        let candidates = RegisterMatch.byNumber(items, all, mentions: mentions)
        for row in rows {
            let key = RegisterMatch.numberKey(row.key)
            let found = key.flatMap { candidates[$0] }?.first { candidate in
                !used.contains(candidate.item.address) && RegisterMatch.sameYear(row, candidate.item)
                    && (candidate.isSelected
                        || NameWords(row.name).likeness(to: NameWords(candidate.item.subject)) >= 0.5)
            }
            if let found {
                used.insert(found.item.address)
                pairs.append(Pair(row: row, item: found.item, isWeak: false))
            } else {
                left.append(row)
            }
        }
        let named = items.map { (item: $0, words: NameWords($0.subject)) }
        for row in left {
            let wanted = NameWords(row.name)
            let key = RegisterMatch.numberKey(row.key)
            let best = named.filter { !used.contains($0.item.address) }
                .map { (item: $0.item, words: $0.words, likeness: wanted.likeness(to: $0.words)) }
                .max { a, b in a.likeness < b.likeness }
            guard let best, best.likeness >= 0.6 else {
                missing.append(row)
                continue
            }
            // Another document's clear number speaks against likeness alone.
            let other = RegisterMatch.numberKey(best.item.number).map { $0 != key } ?? false
            if other && best.likeness < 0.85 {
                missing.append(row)
                continue
            }
            used.insert(best.item.address)
            let isWeak = best.likeness < 0.85 || other || wanted.differsBothWays(from: best.words)
            pairs.append(Pair(row: row, item: best.item, isWeak: isWeak))
        }
    }

    private typealias Candidate = (item: Item, isSelected: Bool)

    private static func byNumber(_ items: [Item], _ all: [Item], mentions: Bool) -> [String: [Candidate]] {
        var out: [String: [Candidate]] = [:]
        let selected = Set(items.map(\.address))
        for item in items + all.filter({ !selected.contains($0.address) }) {
            guard let key = numberKey(item.number) else { continue }
            out[key, default: []].append((item, selected.contains(item.address)))
        }
        guard mentions else { return out }
        for item in items {
            for number in DocumentNumber.all(in: item.title + "\n" + item.page.text) where out[number.key] == nil {
                out[number.key] = [(item, true)]
            }
        }
        return out
    }

    /// Numbers begin anew each year.
    private static func sameYear(_ row: RegisterRow, _ item: Item) -> Bool {
        guard let year = row.date?.year, let day = (item.signed ?? item.published)?.day else { return true }
        return day.year == year
    }

    static func numberKey(_ number: String?) -> String? {
        guard let number else { return nil }
        return DocumentNumber(field: number)?.key
    }
}

/// The syllables of a name, for likeness.
struct NameWords: Sendable {
    private let words: Set<Words.Token>

    init(_ name: String) { self.init(words: Words(name, limit: 200)) }
    init(words: Words) { self.words = Set(words.tokens) }

    /// Shared syllables over all syllables (Jaccard), 0…1.
    func likeness(to other: NameWords) -> Double {
        let shared = words.intersection(other.words).count
        let all = words.count + other.words.count - shared
        return all == 0 ? 0 : Double(shared) / Double(all)
    }

    /// Share of this name's syllables that the other has, 0…1.
    func containment(in other: NameWords) -> Double {
        words.isEmpty ? 0 : Double(words.intersection(other.words).count) / Double(words.count)
    }

    /// Each has syllables that the other lacks: «Lũng Vân» and «Lũng Sơn».
    func differsBothWays(from other: NameWords) -> Bool {
        !words.subtracting(other.words).isEmpty && !other.words.subtracting(words).isEmpty
    }

    var count: Int { words.count }
}

extension RegisterRow {
    /// `45/KH-SKHCN «Kế hoạch …»`.
    var label: String { name.isEmpty ? key : key.isEmpty ? "«\(name)»" : "\(key) «\(name)»" }
}
