/// A small change of a criterion, which a case should notice.
package struct RuleMutant: Sendable {
    package var criterion: Criterion
    /// What was changed, in Vietnamese.
    package var change: String
    package var place: Place

    /// Each threshold ±1, each condition left out, neighbouring states swapped.
    package static func all(of criterion: Criterion) -> [RuleMutant] {
        let dated = deadlines(criterion).map { deadline, change in
            var copy = criterion
            copy.deadline = deadline
            return RuleMutant(criterion: copy, change: change, place: criterion.place)
        }
        let checked = criterion.check.mutants.map { mutation in
            var copy = criterion
            copy.check = mutation.check
            return RuleMutant(criterion: copy, change: mutation.change, place: mutation.place ?? criterion.place)
        }
        return (dated + checked).filter { $0.criterion != criterion }
    }

    private static func deadlines(_ criterion: Criterion) -> [(Deadline, String)] {
        // A pair has its own time limit, `within_days`; nothing reads the criterion's.
        if case .pair = criterion.check { return [] }
        return [-1, 1].compactMap { step in
            switch criterion.deadline {
            case .on(let day): (.on(day.adding(days: step)), "thời hạn \(day.vietnamese) dời \(step) ngày")
            case .daysAfter(let days) where days + step >= 0:
                (.daysAfter(days + step), "thời hạn sau \(days) ngày thành \(days + step)")
            case .workingDaysAfter(let days) where days + step >= 0:
                (.workingDaysAfter(days + step), "thời hạn sau \(days) ngày làm việc thành \(days + step)")
            default: nil
            }
        }
    }
}

extension RuleTester {
    package struct Survival: Sendable {
        package var tried: Int
        /// Mutants that every case of their criterion takes for the rules themselves.
        package var survivors: [RuleMutant]
    }

    /// Which changes no case notices. Cases that already fail would notice everything, so ask ``run()`` first.
    package func survivors(of criteria: [Criterion]) -> Survival {
        var (tried, survivors) = (0, [RuleMutant]())
        for criterion in criteria {
            let own = tests(of: criterion.id)
            for mutant in RuleMutant.all(of: criterion) {
                tried += 1
                if own.allSatisfy({ differences($0, with: mutant.criterion).isEmpty }) { survivors.append(mutant) }
            }
        }
        return Survival(tried: tried, survivors: survivors)
    }
}
