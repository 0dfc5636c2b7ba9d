extension RuleDecoder {
    mutating func present(_ node: JSONNode, max: Points?, min: Points) -> PresentCheck {
        let parts = members(node, required: ["kind", "things"], optional: ["score"])
        let items = list(parts["things"])
        let things = items.map { item in
            let parts = members(item, required: ["id", "title", "select"])
            return PresentCheck.Thing(
                id: id(parts["id"]), title: text(parts["title"]), select: predicate(parts["select"]))
        }
        distinct(zip(things, items).map { ($0.id, $1) }, Named("nội dung phải có", "thing"))
        return PresentCheck(
            things: things,
            score: parts["score"].map { score($0, max: max, min: min, of: .share) } ?? .proportional(fullAt: nil))
    }

    mutating func fresh(_ node: JSONNode, max: Points?) -> FreshCheck {
        let parts = members(node, required: ["kind", "select", "steps"])
        var steps: [FreshCheck.Step] = []
        for item in list(parts["steps"]) {
            let parts = members(item, required: ["within_days", "points"])
            let step = FreshCheck.Step(
                withinDays: integer(parts["within_days"], in: 0...3660), points: points(parts["points"]))
            if let last = steps.last, let node = parts["within_days"], step.withinDays <= last.withinDays {
                meaningless(
                    "V004", node, "mốc \(step.withinDays) ngày không lớn hơn mốc trước \(last.withinDays)",
                    "\(step.withinDays) days are not more than the step before it, \(last.withinDays)")
            }
            if let last = steps.last, let node = parts["points"], step.points > last.points {
                meaningless(
                    "V004", node, "cũ hơn mà điểm \(step.points) lại cao hơn mốc trước (\(last.points))",
                    "older, and yet more points (\(step.points)) than the step before it (\(last.points))")
            }
            within(max, step.points, parts["points"])
            steps.append(step)
        }
        return FreshCheck(select: predicate(parts["select"]), steps: steps)
    }

    mutating func manual(_ node: JSONNode, max: Points?) -> ManualCheck {
        let parts = members(node, required: ["kind", "question", "register", "answers"])
        let items = list(parts["answers"])
        let answers = items.map { item in
            let parts = members(item, required: ["id", "title", "points"])
            let answer = ManualCheck.Answer(
                id: id(parts["id"]), title: text(parts["title"]), points: points(parts["points"]))
            within(max, answer.points, parts["points"])
            return answer
        }
        distinct(zip(answers, items).map { ($0.id, $1) }, Named("câu trả lời", "answer"))
        return ManualCheck(
            question: text(parts["question"]),
            register: registerUse(parts["register"], roles: ["key", "name", "state"]), answers: answers)
    }

    /// `points` of a criterion: the most that it gives, and, where it takes points off, the least.
    mutating func scale(_ node: JSONNode) -> (max: Points, min: Points, provisional: Bool) {
        let parts = members(node, required: ["max"], optional: ["min", "provisional"])
        let most = points(parts["max"])
        var least = Points.zero
        if let node = parts["min"] {
            least = points(node, mayBeNegative: true)
            if least > .zero {
                meaningless("V009", node, "điểm thấp nhất phải từ 0 trở xuống", "the least points must not be above 0")
                least = .zero
            }
        }
        return (most, least, flag(parts["provisional"], missing: false))
    }

    mutating func notApplicable(_ node: JSONNode) -> Criterion.NotApplicable {
        let parts = members(node, required: ["because", "ref"], optional: ["clause"])
        return Criterion.NotApplicable(
            because: text(parts["because"]), ref: use(.legal, parts["ref"]), clause: parts["clause"].map { text($0) })
    }

    mutating func rounding(_ node: JSONNode) -> Rounding {
        let parts = members(node, required: ["step", "mode"])
        let step = points(parts["step"])
        if step == .zero, let node = parts["step"] {
            meaningless("V024", node, "bước làm tròn phải lớn hơn 0", "the rounding step must be above 0")
        }
        let mode = choice(
            parts["mode"], of: Rounding.Mode.allCases.map(\.rawValue), Named("cách làm tròn", "rounding mode"))
        return Rounding(step: step, mode: Rounding.Mode(rawValue: mode) ?? .halfUp)
    }
}
