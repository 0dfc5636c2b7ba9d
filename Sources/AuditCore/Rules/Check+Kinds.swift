/// Named things that must stand on the portal: functions of the agency, its leaders, how to reach it.
package struct PresentCheck: Sendable, Equatable {
    package var things: [Thing]
    package var score: Scoring

    package struct Thing: Sendable, Equatable {
        package var id: String
        package var title: String
        package var select: Predicate
        package init(id: String, title: String, select: Predicate) {
            self.id = id
            self.title = title
            self.select = select
        }
    }

    package init(things: [Thing], score: Scoring = .proportional(fullAt: nil)) {
        self.things = things
        self.score = score
    }
}

/// How old the newest item is on the day of the audit.
package struct FreshCheck: Sendable, Equatable {
    package var select: Predicate
    /// Ascending days, descending points; older than the last gives none.
    package var steps: [Step]

    package struct Step: Sendable, Equatable {
        package var withinDays: Int
        package var points: Points
        package init(withinDays: Int, points: Points) {
            self.withinDays = withinDays
            self.points = points
        }
    }

    package init(select: Predicate, steps: [Step]) {
        self.select = select
        self.steps = steps
    }
}

/// What no program can see: a person answers, with evidence, in a register whose key is the criterion's id.
package struct ManualCheck: Sendable, Equatable {
    package var question: String
    package var register: RegisterUse
    package var answers: [Answer]

    package struct Answer: Sendable, Equatable {
        package var id: String
        package var title: String
        package var points: Points
        package init(id: String, title: String, points: Points) {
            self.id = id
            self.title = title
            self.points = points
        }
    }

    package init(question: String, register: RegisterUse, answers: [Answer]) {
        self.question = question
        self.register = register
        self.answers = answers
    }
}
