/// A condition on one item; three-valued when evaluated: yes, no, unknown.
package indirect enum Predicate: Sendable, Equatable {
    case all([Predicate], Place)
    case any([Predicate], Place)
    case not(Predicate, Place)
    /// The classifier's category is one of these.
    case categoryIn([String], Place)
    case kindIn([Page.Kind], Place)
    /// Posted (or, for a document without posting date, signed) within the rule set's period.
    case publishedInPeriod(Place)
    /// The period that a plan covers meets the rule set's period.
    case coversPeriod(Place)
    /// About the agency's own fields.
    case ownField(Place)
    /// Not about another province, another body or the nation as a whole.
    case ownPlace(Place)
    /// Concerns an organisation or enterprise, not only persons or own staff.
    case aboutOrganisation(Place)
    /// Issued by the agency itself.
    case ownDocument(Place)
    /// One of the phrases stands in the title.
    case titleAny([String], Place)
    /// One of the phrases stands in title or text.
    case textAny([String], Place)
    case sectionAny([String], Place)
    /// Type codes of NĐ 30/2020: `KH`, `QĐ` …
    case typeIn([String], Place)
    case minWords(Int, Place)

    package static let names = [
        "all", "any", "not", "category_in", "kind_in", "published_in", "covers", "own_field", "own_place",
        "about_organisation", "own_document", "title_any", "text_any", "section_any", "type_in", "min_words",
    ]

    /// As the rules file writes it.
    package var key: String {
        switch self {
        case .all: "all"
        case .any: "any"
        case .not: "not"
        case .categoryIn: "category_in"
        case .kindIn: "kind_in"
        case .publishedInPeriod: "published_in"
        case .coversPeriod: "covers"
        case .ownField: "own_field"
        case .ownPlace: "own_place"
        case .aboutOrganisation: "about_organisation"
        case .ownDocument: "own_document"
        case .titleAny: "title_any"
        case .textAny: "text_any"
        case .sectionAny: "section_any"
        case .typeIn: "type_in"
        case .minWords: "min_words"
        }
    }

    package var place: Place {
        switch self {
        case .all(_, let p), .any(_, let p), .not(_, let p), .categoryIn(_, let p), .kindIn(_, let p),
            .publishedInPeriod(let p), .coversPeriod(let p), .ownField(let p), .ownPlace(let p),
            .aboutOrganisation(let p), .ownDocument(let p), .titleAny(_, let p), .textAny(_, let p),
            .sectionAny(_, let p), .typeIn(_, let p), .minWords(_, let p):
            p
        }
    }
}
