/// How a criterion is measured: a closed list of kinds. Code knows these kinds, not the criteria that use them.
package enum Check: Sendable, Equatable {
    case count(CountCheck)
    case checklist(ChecklistCheck)
    case states(StatesCheck)
    case pair(PairCheck)
    case mention(MentionCheck)

    package var kind: String {
        switch self {
        case .count: "count"
        case .checklist: "checklist"
        case .states: "states"
        case .pair: "pair"
        case .mention: "mention"
        }
    }

    package static let kinds = ["count", "checklist", "states", "pair", "mention"]
}

/// How many items hold the predicate.
package struct CountCheck: Sendable, Equatable {
    package var select: Predicate
    package var score: CountScore
    /// Named sub-counts, such as the two sides of C2.
    package var sides: [Side]
    /// Names what is missing, by rows of a register; never changes the count.
    package var register: RegisterUse?

    package struct Side: Sendable, Equatable {
        package var id: String
        package var title: String
        package var select: Predicate
        package init(id: String, title: String, select: Predicate) {
            self.id = id
            self.title = title
            self.select = select
        }
    }

    package init(select: Predicate, score: CountScore, sides: [Side] = [], register: RegisterUse? = nil) {
        self.select = select
        self.score = score
        self.sides = sides
        self.register = register
    }
}

package enum CountScore: Sendable, Equatable {
    /// Linear from 0 to the maximum at `fullAt`.
    case proportional(fullAt: Int)
    /// Points of the last step reached; ascending.
    case steps([Step])
    /// A threshold exists, and nobody here knows it: any count above zero may be worth anything.
    case unknownThreshold

    package static let unknownThresholdWords = "ngưỡng số lượng để đạt điểm chưa được biết"

    package struct Step: Sendable, Equatable {
        package var at: Int
        package var points: Points
        package init(at: Int, points: Points) {
            self.at = at
            self.points = points
        }
    }
}

/// A register and which of its rows are meant.
package struct RegisterUse: Sendable, Equatable {
    package var id: String
    /// Only rows whose `kind` column has one of these values; empty for all.
    package var kinds: [String]
    package init(id: String, kinds: [String] = []) {
        self.id = id
        self.kinds = kinds
    }
}

/// Each row of the register has an item on the portal.
package struct ChecklistCheck: Sendable, Equatable {
    package var select: Predicate
    package var register: RegisterUse
    package init(select: Predicate, register: RegisterUse) {
        self.select = select
        self.register = register
    }
}

/// Rows of the register stand on the portal in the state that the register gives, and each state is present.
package struct StatesCheck: Sendable, Equatable {
    package var select: Predicate
    package var register: RegisterUse
    package var states: [State]
    /// Part of the points for having every state, the rest for matching the register.
    package var statesPoints: Points

    package struct State: Sendable, Equatable {
        package var id: String
        package var title: String
        package var phrases: [String]
        package init(id: String, title: String, phrases: [String]) {
            self.id = id
            self.title = title
            self.phrases = phrases
        }
    }

    package init(select: Predicate, register: RegisterUse, states: [State], statesPoints: Points) {
        self.select = select
        self.register = register
        self.states = states
        self.statesPoints = statesPoints
    }
}

/// Each item of the left has one of the right: a consultation and its summary of opinions.
package struct PairCheck: Sendable, Equatable {
    package var left: Predicate
    package var right: Predicate
    /// Phrases by which an attachment or a passage of the left item is itself the right one.
    package var inside: [String]
    /// Days after the consultation's deadline until the summary is due.
    package var withinDays: Int
    package var register: RegisterUse?
    package init(left: Predicate, right: Predicate, inside: [String], withinDays: Int, register: RegisterUse? = nil) {
        self.left = left
        self.right = right
        self.inside = inside
        self.withinDays = withinDays
        self.register = register
    }
}

/// «Nơi nhận» of each selected document names the agency's own portal.
package struct MentionCheck: Sendable, Equatable {
    package var select: Predicate
    /// Share of documents that is wanted, in per cent.
    package var wantedPercent: Int
    package init(select: Predicate, wantedPercent: Int) {
        self.select = select
        self.wantedPercent = wantedPercent
    }
}

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
