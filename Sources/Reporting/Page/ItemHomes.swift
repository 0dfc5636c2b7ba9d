import AuditCore

/// Where each item stands in full: once, in the first list of a criterion that has it, else in the annex. Everywhere else a
/// link leads there.
struct ItemHomes {
    enum List: Int { case counted, pending, rejected }

    private struct Home: Equatable {
        let criterion: Int
        let list: List
    }

    private var homes: [Int: Home] = [:]
    /// Items that something links to; only they need a name in the page.
    private(set) var anchored: Set<Int> = []
    /// Items that no list has, in their order.
    private(set) var homeless: [Int] = []

    /// `place` finds an address among the items.
    init(_ result: AuditResult, place: (String) -> Int?) {
        for (index, criterion) in result.criteria.enumerated() {
            let lists: [(List, [String])] = [
                (.counted, criterion.countedItems), (.pending, criterion.pendingItems),
                (.rejected, criterion.rejectedItems),
            ]
            for (list, addresses) in lists {
                for item in addresses.compactMap(place) {
                    if homes[item] == nil {
                        homes[item] = Home(criterion: index, list: list)
                    } else {
                        anchored.insert(item)
                    }
                }
            }
        }
        for item in result.items { if let twin = item.duplicateOf.flatMap(place) { anchored.insert(twin) } }
        homeless = result.items.indices.filter { homes[$0] == nil }
    }

    func isHome(_ item: Int, _ criterion: Int, _ list: List) -> Bool {
        homes[item] == Home(criterion: criterion, list: list)
    }
}
