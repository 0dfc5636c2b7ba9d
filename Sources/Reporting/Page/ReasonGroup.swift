import AuditCore

/// Items whose common steps are the same, so that these are printed once.
struct ReasonGroup: Equatable {
    /// A step in its place among the steps of an item.
    struct Step: Hashable {
        let place: Int
        let mark: ItemVerdict.Reason.Mark
        let text: String
        let rule: String?
        var reason: ItemVerdict.Reason { ItemVerdict.Reason(mark, text, rule: rule) }
    }

    struct Member: Equatable {
        /// Index in ``AuditResult/items``.
        let place: Int
        /// Steps that this item does not share.
        let own: [Step]
    }

    let category: String
    let shared: [Step]
    var members: [Member]

    /// A step of at least so many items of one category is shared.
    private static let enough = 3

    /// Groups of the items at these places, which are all different; each is in exactly one group.
    static func all(of places: [Int], in items: [ItemVerdict]) -> [ReasonGroup] {
        var uses: [String: [Step: Int]] = [:]
        for place in places {
            for step in steps(of: items[place]) { uses[items[place].category, default: [:]][step, default: 0] += 1 }
        }
        var groups: [ReasonGroup] = []
        var known: [Key: Int] = [:]
        for place in places {
            let item = items[place]
            let all = steps(of: item)
            let counts = uses[item.category] ?? [:]
            let shared = all.filter { (counts[$0] ?? 0) >= enough }
            let member = Member(place: place, own: all.filter { (counts[$0] ?? 0) < enough })
            let key = Key(category: item.category, shared: shared)
            if let index = known[key] {
                groups[index].members.append(member)
            } else {
                known[key] = groups.count
                groups.append(ReasonGroup(category: item.category, shared: shared, members: [member]))
            }
        }
        return groups
    }

    private struct Key: Hashable {
        let category: String
        let shared: [Step]
    }

    private static func steps(of item: ItemVerdict) -> [Step] {
        item.reasons.enumerated().map {
            Step(place: $0.offset, mark: $0.element.mark, text: $0.element.text, rule: $0.element.rule)
        }
    }
}
