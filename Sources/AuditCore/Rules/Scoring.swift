/// How a measured number becomes points: a closed list of shapes.
///
/// Each shape gives an interval of the interval that was measured; what is unknown never widens when it is made known.
package indirect enum Scoring: Sendable, Equatable {
    /// Linear up to the maximum at `fullAt`; without it, at the whole of what is measured (rows of a register …).
    case proportional(fullAt: Int?)
    /// Points of the last step reached; ascending.
    case steps([Step])
    /// As ``steps``, by per cent of the whole.
    case percentSteps([Step])
    /// So many points for each, up to `cap`.
    case each(Points, cap: Points?)
    /// All points from so many per cent of the whole, none below.
    case ratio(minPercent: Int)
    /// So many points off for each fault; at most `cap` in all. What is a fault the kind of check says.
    case deduct(each: Points, cap: Points?)
    /// Sums of parts, each with its own points.
    case parts([Part])
    /// The best of several ways.
    case bestOf([Scoring])
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

    package struct Part: Sendable, Equatable {
        /// Side of the check.
        package var id: String
        package var points: Points
        /// How many are wanted for all points of the part; nil: the whole.
        package var fullAt: Int?
        package init(id: String, points: Points, fullAt: Int? = nil) {
            self.id = id
            self.points = points
            self.fullAt = fullAt
        }
    }

    /// The number from which nothing more is gained; nil where it depends on the whole, or nobody knows.
    package var needed: Int? {
        switch self {
        case .proportional(let fullAt): fullAt
        case .steps(let steps): steps.last?.at
        case .bestOf(let ways): ways.compactMap(\.needed).min()
        case .parts(let parts):
            parts.reduce(Int?(0)) { sum, part in sum.flatMap { sum in part.fullAt.map { sum + $0 } } }
        case .percentSteps, .each, .ratio, .deduct, .unknownThreshold: nil
        }
    }

    /// True where no point is certain before somebody reads the decision.
    package var hasUnknownThreshold: Bool {
        switch self {
        case .unknownThreshold: true
        case .bestOf(let ways): ways.contains { $0.hasUnknownThreshold }
        default: false
        }
    }
}

/// What an empty whole means: no row in the register, no request for opinions that was due.
package enum EmptyRule: String, Sendable, CaseIterable { case full, zero, na }

/// In which days a time limit is counted.
package enum DayCount: String, Sendable, CaseIterable {
    case days
    case workingDays = "working_days"
}

/// To what points are rounded, criterion by criterion.
package struct Rounding: Sendable, Equatable {
    package enum Mode: String, Sendable, CaseIterable {
        case halfUp = "half_up"
        case down, up
    }
    package var step: Points
    package var mode: Mode
    package init(step: Points, mode: Mode) {
        self.step = step
        self.mode = mode
    }

    /// Rounding keeps the order of points, so an interval stays one.
    package func callAsFunction(_ points: Points) -> Points {
        guard step.hundredths > 0 else { return points }
        let (size, step) = (points.hundredths, step.hundredths)
        // Floor division, also below zero.
        let floor = (size >= 0 ? size / step : -((-size + step - 1) / step)) * step
        switch mode {
        case .down: return Points(hundredths: floor)
        case .up: return Points(hundredths: floor == size ? size : floor + step)
        case .halfUp: return Points(hundredths: (size - floor) * 2 >= step ? floor + step : floor)
        }
    }
}
