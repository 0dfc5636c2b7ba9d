/// One letter to one unit: everything of it that reached a new rung.
package struct Notice: Sendable, Equatable {
    package struct Line: Sendable, Equatable {
        package var gap: Gap
        /// `C3`, and its title.
        package var code: String
        package var title: String
        package var rung: ReminderLadder.Rung
        /// On the day of the letter; negative: overdue.
        package var daysLeft: Int
    }

    package var unitID: String
    package var unit: String
    /// Most urgent first.
    package var lines: [Line]
    /// Units that watch over the criteria get a copy once something is overdue.
    package var monitors: [String]
    package var isForDirector: Bool

    /// What was told: a rung of a gap, to the unit that must supply it.
    package struct Told: Hashable, Sendable {
        package var gap: String
        package var rung: String
        package init(gap: String, rung: String) {
            self.gap = gap
            self.rung = rung
        }
    }

    /// The letters that are due on a day, by unit; what was told before is left out.
    ///
    /// Gaps without a due day are in the report, and in no letter: nobody can say that they are late. Nor those that were let pass.
    package static func due(
        _ result: AuditResult, monitors: [String: String], on today: Day, told: Set<Told>, ladder: ReminderLadder
    ) -> [Notice] {
        var byUnit: [String: Notice] = [:]
        for criterion in result.criteria {
            for gap in criterion.gaps {
                guard let due = gap.due, gap.waiver == nil else { continue }
                let left = due.days(since: today)
                guard let rung = ladder.rung(daysLeft: left), !told.contains(Told(gap: gap.key, rung: rung.key)) else {
                    continue
                }
                let line = Line(gap: gap, code: criterion.code, title: criterion.title, rung: rung, daysLeft: left)
                var notice =
                    byUnit[gap.unitID]
                    ?? Notice(unitID: gap.unitID, unit: gap.unit, lines: [], monitors: [], isForDirector: false)
                notice.lines.append(line)
                if left < 0, let monitor = monitors[criterion.id], !notice.monitors.contains(monitor) {
                    notice.monitors.append(monitor)
                }
                // Only what surely is not there: a doubt is no reason to report a unit.
                if !gap.uncertain && -left >= ladder.directorAfter { notice.isForDirector = true }
                byUnit[gap.unitID] = notice
            }
        }
        return byUnit.values.sorted { $0.unitID < $1.unitID }.map { notice in
            var notice = notice
            notice.lines.sort { ($0.daysLeft, $0.gap.key) < ($1.daysLeft, $1.gap.key) }
            return notice
        }
    }
}
