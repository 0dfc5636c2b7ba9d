extension RuleDecoder {
    /// The branch is chosen by `kind` alone: the messages then speak of the form that was meant.
    mutating func check(_ node: JSONNode?, max: Points?, min: Points) -> Check {
        guard let node, let kind = kind(of: node, among: Check.kinds, Named("loại phép kiểm", "kind of check")) else {
            return .mention(
                MentionCheck(select: .all([], Place(file: "", line: 0, column: 0, pointer: "")), wantedPercent: 0))
        }
        switch kind {
        case "count": return .count(count(node, max: max, min: min))
        case "checklist":
            let parts = members(node, required: ["kind", "select", "register"], optional: ["score", "empty"])
            return .checklist(
                ChecklistCheck(
                    select: predicate(parts["select"]),
                    register: registerUse(parts["register"], roles: ["key", "name", "unit"]),
                    score: share(parts["score"], max: max, min: min), empty: parts["empty"].map { empty($0) }))
        case "states": return .states(states(node, max: max))
        case "pair": return .pair(pair(node, max: max, min: min))
        case "present": return .present(present(node, max: max, min: min))
        case "fresh": return .fresh(fresh(node, max: max))
        case "manual": return .manual(manual(node, max: max))
        default:
            let parts = members(node, required: ["kind", "select", "wanted_percent"], optional: ["score"])
            return .mention(
                MentionCheck(
                    select: predicate(parts["select"]), wantedPercent: integer(parts["wanted_percent"], in: 1...100),
                    score: share(parts["score"], max: max, min: min)))
        }
    }

    private mutating func share(_ node: JSONNode?, max: Points?, min: Points) -> Scoring {
        node.map { score($0, max: max, min: min, of: .share) } ?? .proportional(fullAt: nil)
    }

    private mutating func empty(_ node: JSONNode) -> EmptyRule {
        let known = EmptyRule.allCases.map(\.rawValue)
        return EmptyRule(rawValue: choice(node, of: known, Named("cách xử lý khi rỗng", "rule for nothing"))) ?? .full
    }

    private mutating func pair(_ node: JSONNode, max: Points?, min: Points) -> PairCheck {
        let parts = members(
            node, required: ["kind", "left", "right", "within_days"],
            optional: ["inside", "register", "calendar", "score", "empty"])
        let known = DayCount.allCases.map(\.rawValue)
        let count = parts["calendar"].map { choice($0, of: known, Named("cách đếm ngày", "way to count days")) }
        return PairCheck(
            left: predicate(parts["left"]), right: predicate(parts["right"]), inside: phrases(parts["inside"]),
            withinDays: integer(parts["within_days"], in: 0...366),
            dayCount: count.flatMap(DayCount.init(rawValue:)) ?? .days,
            register: parts["register"].map { registerUse($0, roles: ["key", "name", "deadline", "unit"]) },
            score: share(parts["score"], max: max, min: min), empty: parts["empty"].map { empty($0) } ?? .full)
    }

    mutating func kind(of node: JSONNode, among known: [String], _ what: Named) -> String? {
        guard case .object(let members) = node.value else {
            wrongType(node, wanted: Named("đối tượng { }", "object"))
            return nil
        }
        guard let kind = members.first(where: { $0.key == "kind" }) else {
            misshapen("S005", node, "thiếu khoá «kind»", "key 'kind' is missing")
            return nil
        }
        let text = choice(kind.node, of: known, what)
        return text.isEmpty ? nil : text
    }

    private mutating func count(_ node: JSONNode, max: Points?, min: Points) -> CountCheck {
        let parts = members(node, required: ["kind", "select", "score"], optional: ["sides", "register"])
        let items = list(parts["sides"])
        let sides = items.map { item in
            let parts = members(item, required: ["id", "title", "select"])
            return CountCheck.Side(
                id: id(parts["id"]), title: text(parts["title"]), select: predicate(parts["select"]))
        }
        distinct(zip(sides, items).map { ($0.id, $1) }, Named("mặt", "side"))
        return CountCheck(
            select: predicate(parts["select"]),
            score: score(parts["score"], max: max, min: min, of: .count(sides: sides.map(\.id))), sides: sides,
            register: parts["register"].map { registerUse($0, roles: ["key", "name", "unit"]) })
    }

    private mutating func states(_ node: JSONNode, max: Points?) -> StatesCheck {
        let parts = members(node, required: ["kind", "select", "register", "states", "states_points"])
        let items = list(parts["states"])
        let states = items.map { item in
            let parts = members(item, required: ["id", "title", "phrases"], optional: ["none"])
            return StatesCheck.State(
                id: id(parts["id"]), title: text(parts["title"]), phrases: phrases(parts["phrases"]),
                none: phrases(parts["none"]))
        }
        distinct(zip(states, items).map { ($0.id, $1) }, Named("trạng thái", "state"))
        let statesPoints = points(parts["states_points"])
        within(max, statesPoints, parts["states_points"])
        return StatesCheck(
            select: predicate(parts["select"]),
            register: registerUse(parts["register"], roles: ["key", "name", "state", "unit"]), states: states,
            statesPoints: statesPoints)
    }

    mutating func registerUse(_ node: JSONNode?, roles: [String]) -> RegisterUse {
        let parts = members(node, required: ["id"], optional: ["kinds"])
        let roles = parts["kinds"] == nil ? roles : roles + ["kind"]
        return RegisterUse(id: use(.register, parts["id"], roles: roles), kinds: phrases(parts["kinds"]))
    }
}
