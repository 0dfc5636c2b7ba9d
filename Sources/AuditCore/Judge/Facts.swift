/// Three values everywhere: what could not be measured is unknown, never a pass and never a fail.
package enum Truth: Sendable, Equatable {
    case yes, no, unknown

    package var mark: ItemVerdict.Reason.Mark {
        switch self {
        case .yes: .yes
        case .no: .no
        case .unknown: .unknown
        }
    }
}

/// One finding about one item, with its words for `explain`.
package struct Finding: Sendable, Equatable {
    package var truth: Truth
    package var text: String
    package init(_ truth: Truth, _ text: String) {
        self.truth = truth
        self.text = text
    }
}

/// The named steps, made once per audit from the rule set's lexicons and the agency.
package struct Facts: Sendable {
    package let field: FieldStep
    package let place: PlaceStep
    package let subject: SubjectStep
    package let period: PeriodStep
    package let issuer: IssuerStep
    package let draft: DraftStep

    package init(rules: RuleSet, agency: Agency, asOf: Day) {
        func phrases(_ id: String) -> [String] { rules.lexicons.first { $0.id == id }?.phrases ?? [] }
        let names = [agency.name] + agency.names
        field = FieldStep(fields: agency.fields.flatMap(phrases), agencyNames: names)
        place = PlaceStep(provinces: phrases("tinh-thanh"), own: agency.province, agencyNames: names)
        subject = SubjectStep(
            organisations: phrases("to-chuc"), persons: phrases("ca-nhan"), ownStaff: phrases("noi-bo"),
            agencyNames: names)
        period = PeriodStep(period: rules.period, asOf: asOf)
        issuer = IssuerStep(symbols: agency.symbols, agencyNames: names)
        draft = DraftStep(agencyName: agency.name)
    }
}

extension PhraseSet {
    /// The words without those of the phrases.
    func removed(from words: Words) -> Words { words.removing(all(in: words).map(\.range)) }
}

extension Item {
    /// The words of all files that were read.
    var fileText: String { files.map(\.text).joined(separator: "\n") }
}
