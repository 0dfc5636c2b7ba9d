/// How a criterion is measured: a closed list of kinds. Code knows these kinds, not the criteria that use them.
package enum Check: Sendable, Equatable {
    case count(CountCheck)
    case checklist(ChecklistCheck)
    case states(StatesCheck)
    case pair(PairCheck)
    case mention(MentionCheck)
    case present(PresentCheck)
    case fresh(FreshCheck)
    case manual(ManualCheck)

    package var kind: String {
        switch self {
        case .count: "count"
        case .checklist: "checklist"
        case .states: "states"
        case .pair: "pair"
        case .mention: "mention"
        case .present: "present"
        case .fresh: "fresh"
        case .manual: "manual"
        }
    }

    package static let kinds = [
        "count", "checklist", "states", "pair", "mention", "present", "fresh", "manual",
    ]
}

/// How many items hold the predicate.
package struct CountCheck: Sendable, Equatable {
    package var select: Predicate
    package var score: Scoring
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

    package init(select: Predicate, score: Scoring, sides: [Side] = [], register: RegisterUse? = nil) {
        self.select = select
        self.score = score
        self.sides = sides
        self.register = register
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
    package var score: Scoring
    /// What a register without rows means; nil: nobody knows whether anything was due.
    package var empty: EmptyRule?
    package init(
        select: Predicate, register: RegisterUse, score: Scoring = .proportional(fullAt: nil), empty: EmptyRule? = nil
    ) {
        self.select = select
        self.register = register
        self.score = score
        self.empty = empty
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
        /// Words by which the portal says that nothing is in this state: «không có dự án hoàn thành».
        package var none: [String]
        package init(id: String, title: String, phrases: [String], none: [String] = []) {
            self.id = id
            self.title = title
            self.phrases = phrases
            self.none = none
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
    package var dayCount: DayCount
    package var register: RegisterUse?
    package var score: Scoring
    /// What it means that nothing was due.
    package var empty: EmptyRule
    package init(
        left: Predicate, right: Predicate, inside: [String], withinDays: Int, dayCount: DayCount = .days,
        register: RegisterUse? = nil, score: Scoring = .proportional(fullAt: nil), empty: EmptyRule = .full
    ) {
        self.left = left
        self.right = right
        self.inside = inside
        self.withinDays = withinDays
        self.dayCount = dayCount
        self.register = register
        self.score = score
        self.empty = empty
    }
}

/// «Nơi nhận» of each selected document names the agency's own portal.
package struct MentionCheck: Sendable, Equatable {
    package var select: Predicate
    /// Share of documents that is wanted, in per cent.
    package var wantedPercent: Int
    /// How it scores where the criterion has points.
    package var score: Scoring
    package init(select: Predicate, wantedPercent: Int, score: Scoring = .proportional(fullAt: nil)) {
        self.select = select
        self.wantedPercent = wantedPercent
        self.score = score
    }
}
