extension RuleDecoder {
    /// The branch is chosen by `kind` alone: the messages then speak of the form that was meant.
    mutating func check(_ node: JSONNode?, max: Points?) -> Check {
        guard let node, let kind = kind(of: node, among: Check.kinds, Named("loại phép kiểm", "kind of check")) else {
            return .mention(
                MentionCheck(select: .all([], Place(file: "", line: 0, column: 0, pointer: "")), wantedPercent: 0))
        }
        switch kind {
        case "count": return .count(count(node, max: max))
        case "checklist":
            let parts = members(node, required: ["kind", "select", "register"])
            return .checklist(
                ChecklistCheck(
                    select: predicate(parts["select"]),
                    register: registerUse(parts["register"], roles: ["key", "name", "unit"])))
        case "states": return .states(states(node, max: max))
        case "pair":
            let parts = members(
                node, required: ["kind", "left", "right", "within_days"], optional: ["inside", "register"])
            return .pair(
                PairCheck(
                    left: predicate(parts["left"]), right: predicate(parts["right"]),
                    inside: phrases(parts["inside"]), withinDays: integer(parts["within_days"], in: 0...366),
                    register: parts["register"].map {
                        registerUse($0, roles: ["key", "name", "deadline", "unit"])
                    }))
        default:
            let parts = members(node, required: ["kind", "select", "wanted_percent"])
            return .mention(
                MentionCheck(
                    select: predicate(parts["select"]), wantedPercent: integer(parts["wanted_percent"], in: 1...100)))
        }
    }

    private mutating func kind(of node: JSONNode, among known: [String], _ what: Named) -> String? {
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

    private mutating func count(_ node: JSONNode, max: Points?) -> CountCheck {
        let parts = members(node, required: ["kind", "select", "score"], optional: ["sides", "register"])
        let items = list(parts["sides"])
        let sides = items.map { item in
            let parts = members(item, required: ["id", "title", "select"])
            return CountCheck.Side(
                id: id(parts["id"]), title: text(parts["title"]), select: predicate(parts["select"]))
        }
        distinct(zip(sides, items).map { ($0.id, $1) }, Named("mặt", "side"))
        return CountCheck(
            select: predicate(parts["select"]), score: score(parts["score"], max: max), sides: sides,
            register: parts["register"].map { registerUse($0, roles: ["key", "name", "unit"]) })
    }

    private mutating func score(_ node: JSONNode?, max: Points?) -> CountScore {
        let known = ["proportional", "steps", "unknown_threshold"]
        guard let node, let kind = kind(of: node, among: known, Named("cách tính điểm", "kind of score")) else {
            return .unknownThreshold
        }
        switch kind {
        case "proportional":
            let parts = members(node, required: ["kind", "full_at"])
            return .proportional(fullAt: integer(parts["full_at"], in: 1...1_000_000))
        case "steps":
            return .steps(steps(members(node, required: ["kind", "steps"])["steps"], max: max))
        default:
            _ = members(node, required: ["kind"])
            return .unknownThreshold
        }
    }

    private mutating func steps(_ node: JSONNode?, max: Points?) -> [CountScore.Step] {
        var steps: [CountScore.Step] = []
        for item in list(node) {
            let parts = members(item, required: ["at", "points"])
            let step = CountScore.Step(at: integer(parts["at"], in: 0...1_000_000), points: points(parts["points"]))
            if let last = steps.last, let at = parts["at"], step.at <= last.at {
                meaningless(
                    "V004", at, "mốc \(step.at) không lớn hơn mốc trước \(last.at)",
                    "step \(step.at) is not above the step before it, \(last.at)")
            }
            if let last = steps.last, let part = parts["points"], step.points < last.points {
                meaningless(
                    "V004", part, "điểm \(step.points) thấp hơn điểm của mốc trước (\(last.points))",
                    "\(step.points) points are fewer than those of the step before it (\(last.points))")
            }
            within(max, step.points, parts["points"])
            steps.append(step)
        }
        return steps
    }

    private mutating func within(_ max: Points?, _ points: Points, _ node: JSONNode?) {
        guard let node, points > max ?? .zero else { return }
        if let max {
            meaningless(
                "V006", node, "điểm \(points) vượt điểm tối đa \(max)", "\(points) points exceed the maximum of \(max)")
        } else {
            meaningless(
                "V006", node, "có điểm \(points) nhưng tiêu chí không khai «points»",
                "\(points) points, but the criterion declares none")
        }
    }

    private mutating func states(_ node: JSONNode, max: Points?) -> StatesCheck {
        let parts = members(node, required: ["kind", "select", "register", "states", "states_points"])
        let items = list(parts["states"])
        let states = items.map { item in
            let parts = members(item, required: ["id", "title", "phrases"])
            return StatesCheck.State(
                id: id(parts["id"]), title: text(parts["title"]), phrases: phrases(parts["phrases"]))
        }
        distinct(zip(states, items).map { ($0.id, $1) }, Named("trạng thái", "state"))
        let statesPoints = points(parts["states_points"])
        within(max, statesPoints, parts["states_points"])
        return StatesCheck(
            select: predicate(parts["select"]),
            register: registerUse(parts["register"], roles: ["key", "name", "state", "unit"]), states: states,
            statesPoints: statesPoints)
    }

    private mutating func registerUse(_ node: JSONNode?, roles: [String]) -> RegisterUse {
        let parts = members(node, required: ["id"], optional: ["kinds"])
        let roles = parts["kinds"] == nil ? roles : roles + ["kind"]
        return RegisterUse(id: use(.register, parts["id"], roles: roles), kinds: phrases(parts["kinds"]))
    }
}
