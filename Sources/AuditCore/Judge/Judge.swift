/// Facts and rules in, a whole ``AuditResult`` out: a pure function.
package enum Judge {
    package static func judge(
        _ context: JudgeContext, source: SourceSummary, coverage: Coverage, tool: String
    ) -> AuditResult {
        let rules = context.rules
        var results: [CriterionResult] = []
        var outcomes: [(criterion: Criterion, outcome: CheckOutcome)] = []
        for criterion in rules.criteria {
            let outcome = outcome(of: criterion, in: context)
            outcomes.append((criterion, outcome))
            results.append(dressed(outcome, criterion, in: context))
        }
        let total = results.compactMap(\.points).reduce(.zero, +)
        var coverage = coverage
        coverage.problems = problems(coverage.problems, context)
        let items = verdicts(context, outcomes)
        var result = AuditResult(
            tool: tool,
            agency: AgencySummary(id: context.agency.id, name: context.agency.name, portal: context.agency.portal),
            ruleset: RulesetSummary(
                id: rules.id, title: rules.title, version: rules.version, status: rules.status.rawValue,
                period: rules.period, sha256: rules.sha256, caveats: rules.caveats,
                categories: Dictionary(rules.categories.map { ($0.id, $0.title) }) { first, _ in first }),
            asOf: context.asOf, source: source, coverage: coverage, total: total, criteria: results,
            items: items)
        result.review = review(context, waiting: items.count(where: \.isAsked))
        return result
    }

    private static func review(_ context: JudgeContext, waiting: Int) -> ReviewSummary {
        let book = context.decisions
        var summary = ReviewSummary(
            decisions: book.decisions.count, head: book.head, applied: 0, outdated: 0, waiting: waiting)
        guard !book.decisions.isEmpty else { return summary }
        for item in context.items {
            for criterion in context.rules.criteria {
                switch book.standing(address: item.address, content: item.identity, criterion: criterion.id) {
                case .holds: summary.applied += 1
                case .outdated: summary.outdated += 1
                case nil: break
                }
            }
        }
        return summary
    }

    /// The criteria alone, without what an audit says of its pages.
    package static func judged(_ context: JudgeContext) -> AuditResult {
        judge(
            context, source: SourceSummary(digest: "", captures: 0, firstFetch: nil, lastFetch: nil),
            coverage: Coverage(crawl: nil, read: 0, unreadable: 0, unmeasured: 0, problems: []), tool: "")
    }

    package static func total(_ context: JudgeContext) -> PointsInterval {
        context.rules.criteria.compactMap { result(of: $0, in: context).points }.reduce(.zero, +)
    }

    /// One criterion alone.
    static func result(of criterion: Criterion, in context: JudgeContext) -> CriterionResult {
        dressed(outcome(of: criterion, in: context), criterion, in: context)
    }

    private static func outcome(of criterion: Criterion, in context: JudgeContext) -> CheckOutcome {
        if let reason = criterion.notApplicable {
            var outcome = CheckOutcome()
            outcome.notApplicable = reason.because
            outcome.arithmetic = "Không áp dụng: \(reason.because)"
            return outcome
        }
        var outcome =
            switch criterion.check {
            case .count(let check): check.judge(criterion, in: context)
            case .checklist(let check): check.judge(criterion, in: context)
            case .states(let check): check.judge(criterion, in: context)
            case .pair(let check): check.judge(criterion, in: context)
            case .mention(let check): check.judge(criterion, in: context)
            case .present(let check): check.judge(criterion, in: context)
            case .fresh(let check): check.judge(criterion, in: context)
            case .manual(let check): check.judge(criterion, in: context)
            }
        outcome.suppose(context.suppositions, of: criterion)
        if outcome.empty == .na {
            outcome.notApplicable = "trong kỳ không có gì thuộc diện xét"
            outcome.arithmetic = "Không áp dụng: trong kỳ không có gì thuộc diện xét"
        }
        outcome.points = context.scored(outcome, criterion)
        return outcome
    }

    private static func dressed(_ outcome: CheckOutcome, _ criterion: Criterion, in context: JudgeContext)
        -> CriterionResult
    {
        let state: CriterionResult.State =
            switch outcome.points {
            case nil: outcome.notApplicable == nil ? .informative : .notApplicable
            case let points? where points.lo == points.max: .pass
            case let points? where points.isExact: .fail
            default: .unknown
            }
        let legal = { (id: String) in context.rules.legal.first { $0.id == id } }
        var result = CriterionResult(
            id: criterion.id, code: criterion.code, title: criterion.title, kind: criterion.check.kind, state: state,
            points: outcome.points, provisional: criterion.provisional, counted: outcome.counted,
            possible: max(outcome.possible - outcome.counted, 0), needed: outcome.needed,
            arithmetic: outcome.arithmetic,
            goal: criterion.goal.map { goal in
                let source = legal(goal.ref).map { "\($0.title ?? $0.doc), mục \(goal.clause ?? "")" } ?? goal.ref
                return .init(count: goal.count, source: source)
            },
            parts: outcome.parts, countedItems: outcome.countedItems.byDay.map(\.address),
            pendingItems: outcome.pendingItems.byDay.map(\.address),
            rejectedItems: outcome.rejectedItems.byDay.map(\.address), gaps: sorted(outcome.gaps),
            unknowns: outcome.unknowns,
            responsible: Responsible(
                supply: criterion.responsible.supply.map(context.unitName),
                publish: context.unitName(criterion.responsible.publish),
                monitor: context.unitName(criterion.responsible.monitor)),
            legal: criterion.legal.map { reference in
                let source = legal(reference.ref)
                return LegalQuote(
                    document: [source?.doc, source?.title].compactMap { $0 }.joined(separator: " – "),
                    clause: reference.clause, quote: reference.quote)
            })
        result.rule = criterion.place.short
        result.late = outcome.late.isEmpty ? nil : outcome.late
        if case .count = criterion.check {
            let found = Suspicion.all(among: outcome.countedItems, sightings: context.sightings)
            result.suspicions = found.isEmpty ? nil : found
        }
        return result
    }

    /// Overdue first, then by day, then by name.
    private static func sorted(_ gaps: [Gap]) -> [Gap] {
        gaps.sorted { a, b in
            let (x, y) = (a.due?.number ?? .max, b.due?.number ?? .max)
            return x == y ? a.key < b.key : x < y
        }
    }

    /// Each problem with the criteria that it may change.
    private static func problems(_ problems: [Problem], _ context: JudgeContext) -> [Problem] {
        let stubs = Dictionary(context.stubs.map { ($0.address, $0) }) { first, _ in first }
        return problems.map { problem in
            var problem = problem
            problem.name = problem.name.map(PenaltyFacts.shown)
            guard let stub = stubs[problem.address] else {
                // A file that is there and cannot be read hides its «Nơi nhận».
                if problem.kind == .unreadable {
                    problem.affects = context.rules.criteria.filter { $0.check.readsFiles }.map(\.id)
                }
                return problem
            }
            problem.affects = context.rules.criteria.filter { criterion in
                if case .manual = criterion.check { return false }
                let categories = criterion.check.categories
                if categories.isEmpty { return stub.isFile == criterion.check.readsFiles }
                return !stub.isFile && stub.mayBe(of: categories)
            }.map(\.id)
            return problem
        }.sorted { a, b in
            a.affects.count == b.affects.count ? a.address < b.address : a.affects.count > b.affects.count
        }
    }

    private static func verdicts(
        _ context: JudgeContext, _ outcomes: [(criterion: Criterion, outcome: CheckOutcome)]
    ) -> [ItemVerdict] {
        struct Standing {
            var outcome = ItemVerdict.Outcome.other
            var criterion: String?
            var reasons: [ItemVerdict.Reason] = []
            var waitsForDay = false
        }
        var standings: [String: Standing] = [:]
        for (criterion, result) in outcomes {
            let carriesPoints = criterion.max != nil
            for (kind, items) in [
                (ItemVerdict.Outcome.counted, result.countedItems), (.pending, result.pendingItems),
                (.rejected, result.rejectedItems),
            ] {
                for item in items {
                    var standing = standings[item.address] ?? Standing()
                    // The informative check on «Nơi nhận» adds its words, it does not take the item over.
                    if carriesPoints && standing.criterion == nil {
                        standing.outcome = kind
                        standing.criterion = criterion.id
                        standing.waitsForDay = kind == .pending && result.waitForDay.contains(item.address)
                    }
                    standing.reasons += (result.reasons[item.address] ?? []).map { reason in
                        ItemVerdict.Reason(reason.mark, "\(criterion.code): \(reason.text)", rule: reason.rule)
                    }
                    standings[item.address] = standing
                }
            }
        }
        let laws = Dictionary(
            context.rules.criteria.map { ($0.id, LawOfDay($0, sources: context.rules.legal)) }
        ) { first, _ in first }
        return context.items.map { item in
            let standing = standings[item.address] ?? Standing()
            let result = item.classification
            let law = standing.criterion.flatMap { laws[$0] }?.law(of: item)
            var verdict = ItemVerdict(
                address: item.address, title: item.shown(item.title), kind: item.page.kind, section: item.page.section,
                posted: item.page.dates.posted?.day, number: item.number, category: result.label,
                confidence: result.confidence, outcome: standing.outcome, criterion: standing.criterion,
                reasons: (classifying(result) + copying(item) + standing.reasons + (law?.reasons ?? [])).map { reason in
                    ItemVerdict.Reason(reason.mark, item.shown(reason.text), rule: reason.rule)
                } + item.disagreements.map { ItemVerdict.Reason(.unknown, "không thống nhất: \($0)") },
                duplicateOf: item.duplicateOf, evidence: item.shownEvidence,
                content: item.identity.isEmpty ? nil : item.identity)
            if standing.waitsForDay { verdict.waitsForDay = true }
            verdict.law = law?.names
            return verdict
        }
    }

    /// Why it is a copy.
    private static func copying(_ item: Item) -> [ItemVerdict.Reason] {
        item.duplicateWhy.map { [ItemVerdict.Reason(.no, "trùng với bài khác: \($0)")] } ?? []
    }

    /// The words that the label rests on: those of the candidates, else of the best category.
    private static func classifying(_ result: Classification) -> [ItemVerdict.Reason] {
        let shown = result.ranked.prefix(max(1, result.candidates.count)).filter { !$0.seen.isEmpty || $0.model != nil }
        // The item says its one category itself; of several, each word says whose it is.
        let isOne = result.candidates.count == 1
        return shown.flatMap { score in
            let whose = isOne ? "" : score.title + " "
            return score.seen.map { seen in
                let weight = seen.signal.weight > 0 ? "+\(seen.signal.weight)" : "\(seen.signal.weight)"
                return ItemVerdict.Reason(
                    seen.signal.weight > 0 ? .yes : .no,
                    "\(whose)\(weight): \(seen.part.vietnamese) có «\(seen.words)» – \(seen.signal.why)",
                    rule: seen.signal.place.short)
            } + modelReason(score, whose)
        }
    }

    /// What the title model adds, where it names words for the category.
    private static func modelReason(_ score: Classification.Score, _ whose: String) -> [ItemVerdict.Reason] {
        guard let model = score.model, !model.words.isEmpty else { return [] }
        let words = model.words.map { "«\($0)»" }.joined(separator: ", ")
        return [
            ItemVerdict.Reason(
                model.chance >= 0.5 ? .yes : .unknown,
                "\(whose)mô hình tiêu đề: \(words); khả năng \(Int(model.chance * 100)) %", rule: TitleModel.fileName)
        ]
    }
}

extension Check {
    /// Looks at «Nơi nhận», which stands in the files of papers.
    var readsFiles: Bool { if case .mention = self { categories.isEmpty } else { false } }

    /// The categories that the check looks at; empty for one that looks at every document.
    package var categories: Set<String> {
        switch self {
        case .count(let check): check.select.categories
        case .checklist(let check): check.select.categories
        case .states(let check): check.select.categories
        case .pair(let check): check.left.categories.union(check.right.categories)
        case .mention(let check): check.select.categories
        case .present(let check): check.things.reduce(into: []) { $0.formUnion($1.select.categories) }
        case .fresh(let check): check.select.categories
        case .manual: []
        }
    }
}

extension Signal.Part {
    package var vietnamese: String {
        switch self {
        case .title: "tiêu đề"
        case .section: "chuyên mục"
        case .number: "số, ký hiệu"
        case .type: "hình thức"
        case .text: "nội dung"
        case .lead: "đầu bài"
        case .address: "địa chỉ"
        }
    }
}
