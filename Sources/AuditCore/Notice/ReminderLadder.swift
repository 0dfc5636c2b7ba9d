/// When a gap is spoken of: so many days before it is due, then every so many days when it is overdue. Each rung once.
package struct ReminderLadder: Sendable, Equatable {
    /// Days before the due day, descending.
    package var ahead: [Int]
    package var overdueEvery: Int
    /// From so many days overdue on the director gets a copy.
    package var directorAfter: Int

    package init(ahead: [Int] = [30, 14, 7, 3, 1], overdueEvery: Int = 7, directorAfter: Int = 7) {
        self.ahead = ahead.sorted(by: >)
        self.overdueEvery = overdueEvery
        self.directorAfter = directorAfter
    }

    package enum Rung: Hashable, Sendable {
        /// The due day is at most so many days away.
        case ahead(Int)
        /// Overdue for the n-th time, from 0 on.
        case overdue(Int)

        /// As the log of what was sent names it: `T-14`, `Q+2`.
        package var key: String {
            switch self {
            case .ahead(let days): "T-\(days)"
            case .overdue(let count): "Q+\(count)"
            }
        }
    }

    /// The rung on which a gap stands, so many days before it is due (negative: after it); nil when it is still far.
    ///
    /// A rung is reached and not met: who was not written to on the very day (a Sunday, a machine that was off) is written to
    /// on the next.
    package func rung(daysLeft: Int) -> Rung? {
        if daysLeft < 0 { return .overdue((-daysLeft - 1) / max(overdueEvery, 1)) }
        return ahead.last { daysLeft <= $0 }.map(Rung.ahead)
    }
}
