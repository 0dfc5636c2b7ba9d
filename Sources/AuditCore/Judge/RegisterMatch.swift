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

    /// `items` may match by number or by name; of `all` a number alone: what was classified otherwise is there all the
    /// same.
    init(rows: [RegisterRow], items: [Item], all: [Item]) {
        var byNumber: [String: Item] = [:]
        for item in items + all {
            guard let key = RegisterMatch.numberKey(item.number) else { continue }
            if byNumber[key] == nil { byNumber[key] = item }
        }
        // News of a document names its number in the text.
        for item in items {
            for number in DocumentNumber.all(in: item.title + "\n" + item.page.text) where byNumber[number.key] == nil {
                byNumber[number.key] = item
            }
        }
        let named = items.map { (item: $0, words: NameWords($0.subject)) }
        for row in rows {
            if let key = RegisterMatch.numberKey(row.key), let item = byNumber[key] {
                pairs.append(Pair(row: row, item: item, isWeak: false))
                continue
            }
            let wanted = NameWords(row.name)
            let best = named.map { (item: $0.item, likeness: wanted.likeness(to: $0.words)) }
                .max { a, b in a.likeness < b.likeness }
            if let best, best.likeness >= 0.6 {
                // Another document's clear number speaks against likeness alone.
                let differs =
                    RegisterMatch.numberKey(best.item.number).map { $0 != RegisterMatch.numberKey(row.key) } ?? false
                pairs.append(Pair(row: row, item: best.item, isWeak: best.likeness < 0.85 || differs))
                if differs && best.likeness < 0.85 {
                    pairs.removeLast()
                    missing.append(row)
                }
            } else {
                missing.append(row)
            }
        }
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

    var count: Int { words.count }
}

extension RegisterRow {
    /// `45/KH-SKHCN «Kế hoạch …»`.
    var label: String { name.isEmpty ? key : key.isEmpty ? "«\(name)»" : "\(key) «\(name)»" }
}
