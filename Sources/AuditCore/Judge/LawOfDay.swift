/// Of the papers that a criterion rests on, those in force on an item's day: a law may change within the year.
struct LawOfDay {
    /// Only papers with dates of force change with the day.
    private let dated: [(source: LegalSource, clause: String?)]

    init(_ criterion: Criterion, sources: [LegalSource]) {
        dated = criterion.legal.compactMap { reference in
            guard let source = sources.first(where: { $0.id == reference.ref }), source.from != nil || source.to != nil
            else { return nil }
            return (source, reference.clause)
        }
    }

    /// - Returns: nil where no paper has dates of force.
    func law(of item: Item) -> (names: [String], reasons: [ItemVerdict.Reason])? {
        guard !dated.isEmpty else { return nil }
        guard let fact = item.published, fact.doubt == nil else {
            let all = dated.map { "\($0.source.doc) (\(span(of: $0.source)))" }.joined(separator: "; ")
            return ([], [.init(.unknown, "chưa rõ ngày nên chưa rõ căn cứ: \(all)")])
        }
        let valid = dated.filter { $0.source.isInForce(on: fact.day) }
        let names = valid.map { [$0.source.doc, $0.clause].compactMap { $0 }.joined(separator: ", ") }
        if names.isEmpty {
            return ([], [.init(.unknown, "ngày \(fact.day.vietnamese) không thuộc thời gian hiệu lực của căn cứ nào")])
        }
        let list = names.joined(separator: "; ")
        return (names, [.init(.yes, "căn cứ có hiệu lực ngày \(fact.day.vietnamese): \(list)")])
    }

    private func span(of source: LegalSource) -> String {
        [source.from.map { "từ \($0.vietnamese)" }, source.to.map { "đến \($0.vietnamese)" }].compactMap { $0 }
            .joined(separator: " ")
    }
}

extension LegalSource {
    /// Both ends included; an end that is not known is open.
    package func isInForce(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }
}
