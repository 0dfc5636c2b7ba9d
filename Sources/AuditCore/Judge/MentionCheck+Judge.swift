extension MentionCheck {
    func judge(_ criterion: Criterion, in context: JudgeContext) -> CheckOutcome {
        let compiled = select.compiled(context.facts)
        let portal = PortalMention(agency: context.agency)
        var outcome = CheckOutcome()
        var notApplicable = 0
        var unreadable = 0
        for item in context.originals {
            guard
                item.page.document != nil || item.files.contains(where: { $0.document != nil || $0.mayHoldMore })
            else { continue }
            let evaluation = compiled.evaluate(item)
            if evaluation.truth == .no {
                notApplicable += 1
                continue
            }
            let sheets = [item.page] + item.files
            let blocks = sheets.compactMap { $0.document?.recipients }
            let answers = blocks.map { portal.answer(in: $0) }
            let own = answers.lazy.compactMap { if case .own(let line) = $0 { line } else { nil } }.first
            if evaluation.truth == .unknown {
                guard !blocks.isEmpty || sheets.contains(where: { $0.mayHoldMore }) else {
                    notApplicable += 1
                    continue
                }
                outcome.pendingItems.append(item)
                note(&outcome, item, .unknown, "chưa rõ có phải văn bản của cơ quan trong năm")
            } else if let own {
                outcome.counted += 1
                outcome.countedItems.append(item)
                note(&outcome, item, .yes, "Nơi nhận ghi «\(own)»")
            } else if sheets.contains(where: { $0.mayHoldMore }) {
                unreadable += 1
                outcome.pendingItems.append(item)
                note(
                    &outcome, item, .unknown,
                    "\(sheets.lazy.compactMap(\.doubtWords).first ?? ""): chưa thấy Cổng ở Nơi nhận, cần kiểm tra thủ công"
                )
            } else if blocks.isEmpty {
                notApplicable += 1
            } else {
                outcome.rejectedItems.append(item)
                let other = answers.lazy.compactMap { if case .other(let line) = $0 { line } else { nil } }.first
                note(
                    &outcome, item, .no,
                    other.map { "Nơi nhận chỉ ghi «\($0)», không phải Cổng của cơ quan" }
                        ?? "Nơi nhận không ghi Cổng thông tin điện tử của cơ quan")
            }
        }
        let lacking = outcome.rejectedItems.count
        outcome.possible = outcome.counted + outcome.pendingItems.count
        outcome.needed = outcome.counted + lacking + outcome.pendingItems.count
        outcome.score = score
        let whole = outcome.needed ?? 0
        outcome.measure = Measure(
            counted: outcome.counted, possible: outcome.possible, whole: whole == 0 ? nil : whole,
            isOpen: whole == 0 || context.partial != nil)
        outcome.parts = [
            .init(name: "Có ghi", count: outcome.counted), .init(name: "Không ghi", count: lacking),
            .init(name: "Không đọc được", count: unreadable), .init(name: "Không thuộc diện", count: notApplicable),
        ]
        if unreadable > 0 {
            outcome.unknowns.append(
                "\(unreadable) văn bản không đọc được tệp hoặc chỉ có chữ nhận dạng (OCR) chưa thấy Cổng")
        }
        if let partial = context.partial { outcome.unknowns.append(partial) }
        outcome.arithmetic =
            "\(outcome.counted)/\(outcome.counted + lacking) văn bản đọc được có ghi Cổng ở Nơi nhận (yêu cầu \(wantedPercent) %)"
        outcome.gaps = outcome.rejectedItems.map { item in
            context.gap(
                criterion: criterion, key: item.address,
                name: "\(item.number.map { "\($0) " } ?? "")«\(item.subject)»: ghi thêm Cổng vào Nơi nhận",
                unit: context.unit(ofNumber: item.number), due: nil, recoverable: nil)
        }
        outcome.parts += perUnit(outcome, in: context)
        return outcome
    }

    /// For each unit that a register names: how many of its documents name the portal.
    private func perUnit(_ outcome: CheckOutcome, in context: JudgeContext) -> [CriterionResult.Part] {
        var tally: [String: (yes: Int, all: Int)] = [:]
        for (items, isYes) in [(outcome.countedItems, 1), (outcome.rejectedItems, 0)] {
            for item in items {
                guard let unit = context.unit(ofNumber: item.number) else { continue }
                tally[unit, default: (0, 0)].yes += isYes
                tally[unit, default: (0, 0)].all += 1
            }
        }
        return tally.keys.sorted().map { unit in
            let (yes, all) = tally[unit] ?? (0, 0)
            return .init(name: "\(context.unitName(unit)): có ghi, trên \(all) văn bản", count: yes)
        }
    }

    private func note(_ outcome: inout CheckOutcome, _ item: Item, _ mark: ItemVerdict.Reason.Mark, _ text: String) {
        outcome.reasons[item.address, default: []].append(.init(mark, text))
    }
}
