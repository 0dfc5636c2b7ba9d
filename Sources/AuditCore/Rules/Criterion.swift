/// One thing that the portal is judged by.
package struct Criterion: Sendable, Equatable {
    package var id: String
    /// As the office speaks of it: `C1`.
    package var code: String
    package var title: String
    package var legal: [LegalReference]
    /// nil for a check that carries no points.
    package var max: Points?
    /// The least that it can give; below zero where it takes points off the total.
    package var min: Points = .zero
    /// Why it does not apply to this agency; it then stands in no total and no denominator.
    package var notApplicable: NotApplicable?
    /// True while the number is a placeholder for one that nobody here has read.
    package var provisional: Bool
    package var goal: Goal?
    package var responsible: ResponsibleUnits
    package var deadline: Deadline?
    package var check: Check
    package var place: Place

    package struct NotApplicable: Sendable, Equatable {
        package var because: String
        package var ref: String
        package var clause: String?
        package init(because: String, ref: String, clause: String? = nil) {
            self.because = because
            self.ref = ref
            self.clause = clause
        }
    }

    package struct Goal: Sendable, Equatable {
        package var count: Int
        package var ref: String
        package var clause: String?
        package init(count: Int, ref: String, clause: String? = nil) {
            self.count = count
            self.ref = ref
            self.clause = clause
        }
    }

    package init(
        id: String, code: String, title: String, legal: [LegalReference], max: Points?, provisional: Bool,
        goal: Goal?, responsible: ResponsibleUnits, deadline: Deadline?, check: Check, place: Place
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.legal = legal
        self.max = max
        self.provisional = provisional
        self.goal = goal
        self.responsible = responsible
        self.deadline = deadline
        self.check = check
        self.place = place
    }
}

package struct ResponsibleUnits: Sendable, Equatable {
    package var supply: [String]
    package var publish: String
    package var monitor: String
    package init(supply: [String], publish: String, monitor: String) {
        self.supply = supply
        self.publish = publish
        self.monitor = monitor
    }
}

/// When a missing thing is due, unless its register row names a day.
package enum Deadline: Sendable, Equatable {
    case on(Day)
    /// So many calendar days after the day that the register row or the consultation gives.
    case daysAfter(Int)
    /// The same in working days, by the holidays' files.
    case workingDaysAfter(Int)
}
