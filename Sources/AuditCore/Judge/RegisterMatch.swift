/// Rows of a register found on the portal: by number, then by likeness of names.
///
/// Of each row and item it is said, by the two alone, whether they are surely one thing or may be; then as many rows as
/// possible get an item of their own, first by what is sure, then by all. So an item whose day or selection becomes known
/// never lessens what is sure, nor adds to what may be.
struct RegisterMatch: Sendable {
    struct Pair: Sendable {
        var row: RegisterRow
        var item: Item
        /// Why it is not sure, in Vietnamese, for a person to confirm; nil where it is.
        var doubt: String?
        var isWeak: Bool { doubt != nil }
    }

    private(set) var pairs: [Pair] = []
    private(set) var missing: [RegisterRow] = []

    var matched: [Pair] { pairs.filter { !$0.isWeak } }
    var weak: [Pair] { pairs.filter(\.isWeak) }

    /// The row that surely is this item.
    func row(of item: Item) -> RegisterRow? { matched.first { $0.item.address == item.address }?.row }

    /// Items of `selection` may match by number or by name; of `all` a number with a like name: what was classified
    /// otherwise is there all the same. With `mentions`, news that names the number in its text stands for the document.
    /// One item stands for one row.
    ///
    /// Where not all rows find an item that may be theirs, `first` says which get one before others. `words` are those of a
    /// name that tell one thing from another.
    init(
        rows: [RegisterRow], selection: Selection, all: [Item] = [], mentions: Bool = false,
        first: (RegisterRow) -> Bool = { _ in false }, words: @escaping (String) -> NameWords = { NameWords($0) }
    ) {
        let pool = Pool(selection, all, mentions: mentions, words: words)
        let edges = rows.map(pool.edges)
        let order = rows.indices.sorted { a, b in
            // What has a number is placed first, so that a name alone does not take its document.
            edges[a].isNumbered == edges[b].isNumbered ? a < b : edges[a].isNumbered
        }
        var sure = Matching(choices: edges.map { $0.sure.map(\.item) })
        for row in order { sure.place(row) }
        var whole = sure
        whole.choices = edges.map { ($0.sure + $0.unsure).map(\.item) }
        for row in rows.indices.filter({ first(rows[$0]) }) + order { whole.place(row) }
        for (index, row) in rows.enumerated() {
            if let item = sure.partner[index] {
                pairs.append(Pair(row: row, item: pool.items[item], doubt: nil))
            } else if let item = whole.partner[index] {
                let doubt = edges[index].unsure.first { $0.item == item }?.doubt ?? Doubt.taken
                pairs.append(Pair(row: row, item: pool.items[item], doubt: doubt))
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

private enum Doubt {
    static let name = "có mục tên gần giống, cần xác nhận"
    static let selection = "có mục khớp, nhưng còn chờ xác nhận có được tính hay không"
    static let year = "có mục cùng số, nhưng chưa rõ của năm nào"
    static let taken = "mục khớp có thể là của dòng khác trong sổ, cần xác nhận"
}

/// The items that rows may be, and what speaks for each pair.
private struct Pool {
    struct Edge {
        var item: Int
        var likeness: Double
        var doubt: String?
    }

    struct Edges {
        var sure: [Edge] = []
        var unsure: [Edge] = []
        var isNumbered = false

        mutating func add(_ edge: Edge) {
            if edge.doubt == nil { sure.append(edge) } else { unsure.append(edge) }
        }
    }

    /// Taken, then open, then all others.
    private(set) var items: [Item]
    private let taken: Int
    private let selected: Int
    /// Items by the number that they carry, or that their text names.
    private var byNumber: [String: [Int]] = [:]
    private let names: [NameWords]
    private let words: (String) -> NameWords
    private let numbers: [String?]

    init(_ selection: Selection, _ all: [Item], mentions: Bool, words: @escaping (String) -> NameWords) {
        self.words = words
        items = selection.taken + selection.open
        taken = selection.taken.count
        selected = items.count
        let known = Set(items.map(\.address))
        items += all.filter { !known.contains($0.address) }
        names = items[..<selected].map { words($0.subject) }
        numbers = items.map { RegisterMatch.numberKey($0.number) }
        for (index, number) in numbers.enumerated() { number.map { byNumber[$0, default: []].append(index) } }
        guard mentions else { return }
        var mentioned: [String: [Int]] = [:]
        for (index, item) in items[..<selected].enumerated() {
            for number in DocumentNumber.all(in: item.title + "\n" + item.page.text) where byNumber[number.key] == nil {
                mentioned[number.key, default: []].append(index)
            }
        }
        byNumber.merge(mentioned) { own, _ in own }
    }

    func edges(of row: RegisterRow) -> Edges {
        let wanted = words(row.name)
        let key = RegisterMatch.numberKey(row.key)
        var out = Edges()
        var seen: Set<Int> = []
        for index in key.flatMap({ byNumber[$0] }) ?? [] {
            guard let edge = numbered(index, row, wanted) else { continue }
            seen.insert(index)
            out.add(edge)
            out.isNumbered = out.isNumbered || edge.doubt == nil
        }
        let named = names.indices.compactMap { index in
            seen.contains(index) ? nil : self.named(index, key, wanted)
        }
        for edge in named.sorted(by: { $0.likeness > $1.likeness }) { out.add(edge) }
        return out
    }

    /// Same number; numbers begin anew each year.
    private func numbered(_ index: Int, _ row: RegisterRow, _ wanted: NameWords) -> Edge? {
        let item = items[index]
        let words = index < selected ? names[index] : self.words(item.subject)
        let likeness = wanted.likeness(to: words)
        if index >= selected && likeness < 0.5 { return nil }
        var edge = Edge(item: index, likeness: 1 + likeness)
        if let year = row.date?.year {
            if let day = (item.signed ?? item.published)?.day {
                if day.year != year { return nil }
            } else if likeness < 0.85 || wanted.differsBothWays(from: words) {
                edge.doubt = Doubt.year
            }
        }
        if index >= taken && likeness < 0.5 { edge.doubt = Doubt.selection }
        return edge
    }

    private func named(_ index: Int, _ key: String?, _ wanted: NameWords) -> Edge? {
        let likeness = wanted.likeness(to: names[index])
        guard likeness >= 0.6 else { return nil }
        // Another document's clear number speaks against likeness alone.
        let isOther = numbers[index].map { $0 != key } ?? false
        if isOther && likeness < 0.85 { return nil }
        var edge = Edge(item: index, likeness: likeness)
        if likeness < 0.85 || isOther || wanted.differsBothWays(from: names[index]) {
            edge.doubt = Doubt.name
        } else if index >= taken {
            edge.doubt = Doubt.selection
        }
        return edge
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
