package import AuditCore

/// A criterion in sentences, each under a heading; what `rules doc` prints and `rules diff` compares.
package struct CriterionWords: Equatable {
    package struct Entry: Equatable {
        package var heading: String
        package var lines: [String]
    }
    package var entries: [Entry] = []

    package init(_ criterion: Criterion, _ rules: RuleSet) {
        func add(_ heading: String, _ lines: [String]) {
            if !lines.isEmpty { entries.append(Entry(heading: heading, lines: lines)) }
        }
        add("Tên", [criterion.title])
        add("Điểm", [CriterionWords.points(criterion)])
        if let reason = criterion.notApplicable { add("Không áp dụng", [reason.because]) }
        if let goal = criterion.goal {
            add("Mục tiêu của cơ quan", ["\(goal.count) (\(CriterionWords.source(goal.ref, goal.clause, rules)))"])
        }
        add("Xét những gì", CriterionWords.subject(criterion.check, rules))
        add("Tính điểm", CriterionWords.score(criterion))
        add("Thời hạn", criterion.deadline.map { [CriterionWords.deadline($0)] } ?? [])
        let unit = { (id: String) in rules.units.first { $0.id == id }?.name ?? id }
        add(
            "Trách nhiệm",
            [
                "cung cấp: \(criterion.responsible.supply.map(unit).joined(separator: ", "))",
                "đăng tải: \(unit(criterion.responsible.publish))", "theo dõi: \(unit(criterion.responsible.monitor))",
            ])
        add(
            "Căn cứ",
            criterion.legal.map { reference in
                CriterionWords.source(reference.ref, reference.clause, rules)
                    + (reference.quote.map { ": «\($0)»" } ?? "")
            })
    }

    static func points(_ criterion: Criterion) -> String {
        guard let max = criterion.max else { return "chỉ theo dõi, không tính điểm" }
        let least = criterion.min < .zero ? ", thấp nhất \(criterion.min.vietnamese)" : ""
        return "tối đa \(max.vietnamese)\(least)" + (criterion.provisional ? " (tạm tính)" : "")
    }

    static func source(_ ref: String, _ clause: String?, _ rules: RuleSet) -> String {
        let doc = rules.legal.first { $0.id == ref }?.doc ?? ref
        return [doc, clause].compactMap { $0 }.joined(separator: ", ")
    }

    static func deadline(_ deadline: Deadline) -> String {
        switch deadline {
        case .on(let day): "chậm nhất ngày \(day.vietnamese)"
        case .daysAfter(let days): "\(days) ngày sau ngày trong sổ đăng ký"
        case .workingDaysAfter(let days): "\(days) ngày làm việc sau ngày trong sổ đăng ký"
        }
    }

    private static func register(_ use: RegisterUse, _ rules: RuleSet) -> String {
        let title = rules.registers.first { $0.id == use.id }?.title ?? use.id
        return "«\(title)»" + (use.kinds.isEmpty ? "" : ", loại \(use.kinds.joined(separator: ", "))")
    }

    private static func subject(_ check: Check, _ rules: RuleSet) -> [String] {
        switch check {
        case .count(let check):
            return ["đếm số mục thỏa mọi điều kiện:"] + check.select.conditions(rules)
                + check.sides.map { "mặt «\($0.title)»: \($0.select.words(rules))" }
                + (check.register.map { ["nêu tên mục còn thiếu theo sổ \(register($0, rules))"] } ?? [])
        case .checklist(let check):
            return ["mỗi dòng của sổ \(register(check.register, rules)) phải có một mục trên Cổng thỏa mọi điều kiện:"]
                + check.select.conditions(rules)
        case .states(let check):
            return ["mỗi dòng của sổ \(register(check.register, rules)) phải có trên Cổng, đúng trạng thái:"]
                + check.select.conditions(rules)
                + check.states.map { state in
                    "trạng thái «\(state.title)»: \(PhraseWords.list(state.phrases))"
                        + (state.none.isEmpty ? "" : "; nêu rõ là không có: \(PhraseWords.list(state.none))")
                }
        case .pair(let check):
            let days = check.dayCount == .days ? "ngày" : "ngày làm việc"
            return ["mỗi mục thỏa mọi điều kiện sau:"] + check.left.conditions(rules)
                + [
                    "phải có mục đi kèm trong \(check.withinDays) \(days) sau hạn của nó: \(check.right.words(rules))"
                ]
                + (check.inside.isEmpty ? [] : ["hoặc tệp, mục trong bài có cụm từ \(PhraseWords.list(check.inside))"])
                + (check.register.map { ["đối chiếu với sổ \(register($0, rules))"] } ?? [])
        case .mention(let check):
            return ["«Nơi nhận» của mỗi văn bản thỏa mọi điều kiện phải ghi Cổng (yêu cầu \(check.wantedPercent) %):"]
                + check.select.conditions(rules)
        case .present(let check):
            return ["trên Cổng phải có:"] + check.things.map { "«\($0.title)»: \($0.select.words(rules))" }
        case .fresh(let check):
            return ["mục mới nhất thỏa mọi điều kiện:"] + check.select.conditions(rules)
        case .manual(let check):
            return [
                "người chấm trả lời, kèm tài liệu kiểm chứng: \(check.question)",
                "ghi trong sổ \(register(check.register, rules))",
            ]
        }
    }

    private static func score(_ criterion: Criterion) -> [String] {
        guard let max = criterion.max else { return [] }
        let empty = { (rule: EmptyRule?) -> [String] in
            switch rule {
            case .full: ["không có gì phải xét thì được đủ điểm"]
            case .zero: ["không có gì phải xét thì không có điểm"]
            case .na: ["không có gì phải xét thì tiêu chí không áp dụng, không tính vào mẫu số"]
            case nil: []
            }
        }
        let words = { (score: Scoring) in [score.words(max: max, min: criterion.min)] }
        switch criterion.check {
        case .count(let check): return words(check.score)
        case .checklist(let check): return words(check.score) + empty(check.empty)
        case .pair(let check): return words(check.score) + empty(check.empty)
        case .mention(let check): return words(check.score)
        case .present(let check): return words(check.score)
        case .states(let check):
            return [
                "có đủ \(check.states.count) trạng thái: \(check.statesPoints.vietnamese) điểm, thiếu thì theo tỷ lệ",
                "đúng sổ: \((max - check.statesPoints).vietnamese) điểm, theo tỷ lệ số dòng",
            ]
        case .fresh(let check):
            return check.steps.map { "không quá \($0.withinDays) ngày: \($0.points.vietnamese) điểm" }
        case .manual(let check): return check.answers.map { "«\($0.title)»: \($0.points.vietnamese) điểm" }
        }
    }
}
