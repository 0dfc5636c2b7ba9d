extension RuleDecoder {
    static let scores = [
        "proportional", "steps", "percent_steps", "each", "ratio", "deduct", "parts", "best_of", "unknown_threshold",
    ]

    /// What a check measures decides which shapes fit.
    enum Measured {
        /// A plain number, with sides.
        case count(sides: [String])
        /// So many of a whole.
        case share
    }

    mutating func score(
        _ node: JSONNode?, max: Points?, min: Points, of measured: Measured, depth: Int = 0
    ) -> Scoring {
        let what = Named("cách tính điểm", "kind of score")
        guard let node, let kind = kind(of: node, among: RuleDecoder.scores, what) else { return .unknownThreshold }
        switch kind {
        case "proportional":
            let required = if case .count = measured { ["full_at"] } else { [String]() }
            let parts = members(node, required: ["kind"] + required, optional: ["full_at"])
            return .proportional(fullAt: parts["full_at"].map { integer($0, in: 1...1_000_000) })
        case "steps":
            return .steps(
                steps(members(node, required: ["kind", "steps"])["steps"], "at", in: 0...1_000_000, max: max))
        case "percent_steps":
            wantsWhole(node, kind, measured)
            return .percentSteps(
                steps(members(node, required: ["kind", "steps"])["steps"], "percent", in: 0...100, max: max))
        case "each":
            let parts = members(node, required: ["kind", "points"], optional: ["cap"])
            let (each, cap) = (points(parts["points"]), parts["cap"].map { points($0) })
            within(max, each, parts["points"])
            if let cap { within(max, cap, parts["cap"]) }
            return .each(each, cap: cap)
        case "ratio":
            wantsWhole(node, kind, measured)
            let parts = members(node, required: ["kind", "min_percent"])
            return .ratio(minPercent: integer(parts["min_percent"], in: 1...100))
        case "deduct":
            let parts = members(node, required: ["kind", "each"], optional: ["cap"])
            let (each, cap) = (points(parts["each"]), parts["cap"].map { points($0) })
            let span = (max ?? .zero) - min
            within(span, each, parts["each"])
            if let cap { within(span, cap, parts["cap"]) }
            return .deduct(each: each, cap: cap)
        case "parts": return .parts(scoreParts(node, max: max, of: measured))
        case "best_of":
            let parts = members(node, required: ["kind", "of"])
            return .bestOf(list(parts["of"]).map { score($0, max: max, min: min, of: measured, depth: depth + 1) })
        default:
            _ = members(node, required: ["kind"])
            return .unknownThreshold
        }
    }

    private mutating func wantsWhole(_ node: JSONNode, _ kind: String, _ measured: Measured) {
        guard case .count = measured else { return }
        meaningless(
            "V013", node, "«\(kind)» cần biết tổng số, phép đếm này không có",
            "'\(kind)' needs a whole, which this count does not have")
    }

    private mutating func scoreParts(_ node: JSONNode, max: Points?, of measured: Measured) -> [Scoring.Part] {
        let items = list(members(node, required: ["kind", "parts"])["parts"])
        let parts = items.map { item in
            let parts = members(item, required: ["id", "points", "full_at"])
            let part = Scoring.Part(
                id: id(parts["id"]), points: points(parts["points"]),
                fullAt: integer(parts["full_at"], in: 1...1_000_000))
            let sides = if case .count(let sides) = measured { sides } else { [String]() }
            if let node = parts["id"], !sides.contains(part.id) {
                let shown = RuleFault.shown(part.id)
                meaningless(
                    "V018", node, "phần «\(shown)» không phải một mặt khai ở «sides»",
                    "part '\(shown)' is not one of the sides", hint: Likeness.question(for: part.id, among: sides))
            }
            return part
        }
        distinct(zip(parts, items).map { ($0.id, $1) }, Named("phần", "part"))
        let sum = parts.reduce(Points.zero) { $0 + $1.points }
        if let max, sum != max {
            meaningless(
                "V008", node, "tổng điểm các phần là \(sum), không bằng điểm tối đa \(max)",
                "the parts add up to \(sum), not to the maximum of \(max)")
        }
        return parts
    }

    private mutating func steps(
        _ node: JSONNode?, _ key: String, in range: ClosedRange<Int>, max: Points?
    ) -> [Scoring.Step] {
        var steps: [Scoring.Step] = []
        for item in list(node) {
            let parts = members(item, required: [key, "points"])
            let step = Scoring.Step(at: integer(parts[key], in: range), points: points(parts["points"]))
            if let last = steps.last, let at = parts[key], step.at <= last.at {
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

    mutating func within(_ max: Points?, _ points: Points, _ node: JSONNode?) {
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
}
