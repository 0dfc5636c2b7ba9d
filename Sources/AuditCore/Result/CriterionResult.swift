/// The outcome of one criterion: points, what counts, what is missing by name, what is unknown.
package struct CriterionResult: Sendable, Equatable, Codable {
    package enum State: String, Sendable, Codable, CaseIterable {
        /// lo = max / hi < max and nothing open / lo < hi / carries no points / not judged for this agency, in no total.
        case pass, fail, unknown, informative, notApplicable
    }

    package var id: String
    /// `C1` … as the office speaks of it.
    package var code: String
    package var title: String
    package var kind: String
    /// `rules.json:47:13`: where the rules say it; nil in results of before that was kept.
    package var rule: String?
    package var state: State
    /// nil for a check that carries no points.
    package var points: PointsInterval?
    /// The point values are placeholders, not the province's decision.
    package var provisional: Bool
    /// How many count for certain; how many more might (pending or unmeasured); how many are wanted (nil: nobody knows).
    package var counted: Int
    package var possible: Int
    package var needed: Int?
    /// The arithmetic in one Vietnamese sentence.
    package var arithmetic: String
    /// The department's own goal, kept apart from points: «Tối thiểu 50 tin, bài».
    package var goal: Goal?
    /// Further counts with names: the two sides of C2, the three states of C4, yes/no/unreadable of N1.
    package var parts: [Part]
    /// Addresses of items, in order of posting; each is found in ``AuditResult/items``.
    package var countedItems: [String]
    package var pendingItems: [String]
    package var rejectedItems: [String]
    package var gaps: [Gap]
    /// Why part of it is unknown, in Vietnamese.
    package var unknowns: [String]
    package var responsible: Responsible
    package var legal: [LegalQuote]
    /// What came after it was due; nil for none.
    package var late: [LateItem]?
    /// What looks as if it were made for the count, for a person to look at; never deducted. nil for none.
    package var suspicions: [Suspicion]?

    package struct Goal: Sendable, Equatable, Codable {
        package var count: Int
        package var source: String
        package init(count: Int, source: String) {
            self.count = count
            self.source = source
        }
    }

    package struct Part: Sendable, Equatable, Codable {
        package var name: String
        package var count: Int
        package init(name: String, count: Int) {
            self.name = name
            self.count = count
        }
    }

    package init(
        id: String, code: String, title: String, kind: String, state: State, points: PointsInterval?,
        provisional: Bool, counted: Int, possible: Int, needed: Int?, arithmetic: String, goal: Goal? = nil,
        parts: [Part] = [], countedItems: [String] = [], pendingItems: [String] = [], rejectedItems: [String] = [],
        gaps: [Gap] = [], unknowns: [String] = [], responsible: Responsible, legal: [LegalQuote]
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.kind = kind
        self.state = state
        self.points = points
        self.provisional = provisional
        self.counted = counted
        self.possible = possible
        self.needed = needed
        self.arithmetic = arithmetic
        self.goal = goal
        self.parts = parts
        self.countedItems = countedItems
        self.pendingItems = pendingItems
        self.rejectedItems = rejectedItems
        self.gaps = gaps
        self.unknowns = unknowns
        self.responsible = responsible
        self.legal = legal
    }
}

/// Something that should be on the portal and is not, by name, with who must supply it and by when.
package struct Gap: Sendable, Equatable, Codable {
    package enum State: String, Sendable, Codable {
        case overdue, due
        /// No deadline is known.
        case open
    }
    /// Stable between runs: criterion and the item's own key.
    package var key: String
    package var name: String
    /// Unit that must supply it, by name.
    package var unit: String
    package var unitID: String
    package var due: Day?
    package var state: State
    /// Days left until `due`; negative when overdue.
    package var daysLeft: Int?
    /// Points that closing this gap brings back for certain; nil where not known.
    package var recoverable: Points?
    /// True when the thing may be there after all, in a part that could not be measured.
    package var uncertain: Bool
    package var note: String?
    /// Who let it pass; nil where nobody did.
    package var waiver: Waiver?

    /// For certain, and nobody let it pass.
    package var isOverdue: Bool { state == .overdue && !uncertain && waiver == nil }

    package init(
        key: String, name: String, unit: String, unitID: String, due: Day?, state: State, daysLeft: Int?,
        recoverable: Points?, uncertain: Bool = false, note: String? = nil
    ) {
        self.key = key
        self.name = name
        self.unit = unit
        self.unitID = unitID
        self.due = due
        self.state = state
        self.daysLeft = daysLeft
        self.recoverable = recoverable
        self.uncertain = uncertain
        self.note = note
    }
}

/// Something that was put on the portal after the day on which it was due.
package struct LateItem: Sendable, Equatable, Codable {
    package var key: String
    package var name: String
    package var unit: String
    package var unitID: String
    package var due: Day
    package var posted: Day
    package var daysLate: Int
    package init(key: String, name: String, unit: String, unitID: String, due: Day, posted: Day, daysLate: Int) {
        self.key = key
        self.name = name
        self.unit = unit
        self.unitID = unitID
        self.due = due
        self.posted = posted
        self.daysLate = daysLate
    }
}

package struct Responsible: Sendable, Equatable, Codable {
    /// Names of units.
    package var supply: [String]
    package var publish: String
    package var monitor: String
    package init(supply: [String], publish: String, monitor: String) {
        self.supply = supply
        self.publish = publish
        self.monitor = monitor
    }
}

package struct LegalQuote: Sendable, Equatable, Codable {
    package var document: String
    package var clause: String?
    package var quote: String?
    package init(document: String, clause: String? = nil, quote: String? = nil) {
        self.document = document
        self.clause = clause
        self.quote = quote
    }
}
