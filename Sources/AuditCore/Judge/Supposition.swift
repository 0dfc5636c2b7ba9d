/// «What if»: a change of the facts that is supposed and not measured.
///
/// The points are computed by the same engine from the changed measure, so that they equal those of the changed facts.
package enum Supposition: Sendable, Equatable {
    /// So many more items that count.
    case more(criterion: String, count: Int)
    /// The gap with this key (``Gap/key``) is closed.
    case closed(gap: String)
    /// Every pending item of the criterion is decided.
    case decided(criterion: String, counts: Bool)
}

extension CheckOutcome {
    mutating func suppose(_ suppositions: [Supposition], of criterion: Criterion) {
        guard var measure else { return }
        for supposition in suppositions {
            switch supposition {
            case .more(let id, let count) where id == criterion.id:
                measure.counted += count
                measure.possible += count
                counted += count
                possible += count
            case .closed(let key):
                guard let index = gaps.firstIndex(where: { $0.key == key }) else { continue }
                let gap = gaps.remove(at: index)
                let most = measure.whole ?? .max
                measure.counted = min(measure.counted + 1, most)
                // An uncertain one was among the possible already.
                measure.possible = min(max(measure.possible + (gap.uncertain ? 0 : 1), measure.counted), most)
                counted += 1
                possible = max(possible, counted)
            case .decided(let id, let counts) where id == criterion.id:
                let open = pendingItems.count
                if counts { measure.counted = min(measure.counted + open, measure.possible) }
                if !counts { measure.possible = max(measure.possible - open, measure.counted) }
                counted += counts ? open : 0
                if counts { countedItems += pendingItems } else { rejectedItems += pendingItems }
                pendingItems = []
            case .more, .decided: continue
            }
        }
        self.measure = measure
    }
}
