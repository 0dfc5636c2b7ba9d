extension ManualCheck {
    func judge(_ criterion: Criterion, in context: JudgeContext) -> CheckOutcome {
        var outcome = CheckOutcome()
        outcome.needed = 1
        let key = Folded.squeezed(criterion.id)
        let code = Folded.squeezed(criterion.code)
        let row = context.rows(of: register)?.last {
            let own = Folded.squeezed($0.key)
            return own == key || own == code
        }
        let all = answers.map(\.points)
        let (least, most) = (all.min() ?? .zero, all.max() ?? .zero)
        var measure = Measure(counted: 0, possible: 1, whole: 1)
        measure.direct = .init(lo: least, hi: most)
        outcome.possible = 1
        if let row, let answer = answer(row.state), !row.name.isEmpty {
            measure.direct = .init(lo: answer.points, hi: answer.points)
            measure.counted = 1
            outcome.counted = 1
            let day = row.date.map { " ngày \($0.vietnamese)" } ?? ""
            outcome.arithmetic =
                "Người chấm trả lời «\(answer.title)»\(day) (\(answer.points.vietnamese) điểm); "
                + "tài liệu kiểm chứng: \(RuleFault.shown(row.name, limit: 200))"
        } else {
            let why =
                if let row {
                    answer(row.state) == nil
                        ? "câu trả lời «\(RuleFault.shown(row.state ?? ""))» ở dòng \(row.line) không có trong bộ tiêu chí"
                        : "dòng \(row.line) thiếu tài liệu kiểm chứng"
                } else {
                    "chưa có người chấm trả lời"
                }
            outcome.unknowns.append("\(question): \(why)")
            outcome.arithmetic = "\(question) – \(why)"
            outcome.gaps = [
                context.gap(
                    criterion: criterion, key: "tra-loi", name: "Trả lời và tài liệu kiểm chứng: \(question)",
                    unit: row?.unit ?? criterion.responsible.monitor, due: row?.due ?? context.due(criterion, row: row),
                    recoverable: criterion.max.map { $0 - max(least, criterion.min) }, uncertain: true)
            ]
        }
        outcome.measure = measure
        return outcome
    }

    private func answer(_ text: String?) -> Answer? {
        guard let wanted = text.map({ Folded.squeezed($0) }), !wanted.isEmpty else { return nil }
        return answers.first { Folded.squeezed($0.id) == wanted || Folded.squeezed($0.title) == wanted }
    }
}
