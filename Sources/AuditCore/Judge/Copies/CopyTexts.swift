/// The texts of all items, each compared with the few that it may repeat.
struct CopyTexts {
    /// Texts of fewer words say too little to be compared.
    static let least = 40
    private let items: [Item]
    private var candidates: [Int: [Int]] = [:]
    private var withText: Set<Int> = []
    /// Earlier texts with the very same words.
    private var same: [Int: [Int]] = [:]
    private var kept: [Int: CopyComparison.Text] = [:]

    /// `order`: places in `items`, the item that stands for others before them.
    init(_ items: [Item], order: [Int]) {
        self.items = items
        var index = CopyIndex()
        var seen: [UInt64: [Int]] = [:]
        for (rank, place) in order.enumerated() {
            let wording = Wording(items[place].page.text)
            guard wording.count >= CopyTexts.least else { continue }
            withText.insert(place)
            if let earlier = seen[wording.digest] {
                same[place] = earlier
            } else {
                index.add(rank, wording)
            }
            // A text without values of its own may stand under a hundred titles.
            if seen[wording.digest, default: []].count < 100 { seen[wording.digest, default: []].append(place) }
        }
        for (rank, earlier) in index.candidates() { candidates[order[rank]] = earlier.map { order[$0] } }
    }

    func hasText(_ place: Int) -> Bool { withText.contains(place) }

    /// The first item of which this one is a copy, and why.
    mutating func first(like place: Int, where allows: (Int) -> Bool) -> (index: Int, why: String)? {
        let earlier = (same[place] ?? []) + (candidates[same[place]?.first ?? place] ?? [])
        for other in earlier where allows(other) {
            let comparison = CopyComparison(text(other), text(place), explains: false)
            if comparison.isCopy { return (other, comparison.vietnamese) }
        }
        return nil
    }

    private mutating func text(_ place: Int) -> CopyComparison.Text {
        if let text = kept[place] { return text }
        let text = CopyComparison.Text(title: items[place].title, body: items[place].page.text)
        // Forms are compared again and again; not all texts of a large portal at once.
        if kept.count >= 2_000 { kept.removeAll(keepingCapacity: true) }
        kept[place] = text
        return text
    }
}
