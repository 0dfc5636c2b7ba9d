import Foundation

/// What a year's count will be if it goes on at its own pace.
///
/// Gamma-Poisson: items come at an unknown weekly rate with Jeffreys' prior; after n items in T weeks the rate is
/// Gamma(n + ½, T), and what comes in the R weeks left is negative binomial with shape n + ½ and chance T / (T + R).
package struct PaceForecast: Sendable, Equatable {
    package var counted: Int
    /// Weeks that were watched, and weeks left.
    package var weeks: Double
    package var weeksLeft: Double
    /// The count at the end of the period: expected, and the band that holds it in about 80 of 100 years.
    package var mean: Double
    package var low: Int
    package var high: Int
    /// The chance to reach the goal, 0…1.
    package var chance: Double

    /// Of fewer weeks nothing can be said.
    package static let leastWeeks = 8.0

    /// - Returns: nil with under 8 weeks of data, or with no day left.
    package init?(counted: Int, goal: Int, from: Day, asOf: Day, to: Day) {
        let days = asOf.days(since: from) + 1
        let left = to.days(since: asOf)
        guard counted >= 0, left > 0, Double(days) / 7 >= PaceForecast.leastWeeks else { return nil }
        self.init(counted: counted, goal: goal, weeks: Double(days) / 7, weeksLeft: Double(left) / 7)
    }

    package init(counted: Int, goal: Int, weeks: Double, weeksLeft: Double) {
        self.counted = counted
        self.weeks = weeks
        self.weeksLeft = weeksLeft
        let shape = Double(counted) + 0.5
        mean = Double(counted) + shape * weeksLeft / weeks
        let chances = PaceForecast.negativeBinomial(shape: shape, chance: weeks / (weeks + weeksLeft))
        let band = PaceForecast.band(chances, holding: 0.8)
        low = counted + band.low
        high = counted + band.high
        let missing = goal - counted
        chance = missing <= 0 ? 1 : max(0, 1 - chances.prefix(missing).reduce(0, +))
    }

    /// Chances of 0, 1, 2 … until next to nothing is left.
    private static func negativeBinomial(shape: Double, chance: Double) -> [Double] {
        var next = exp(shape * log(chance))
        var (out, sum, count) = ([Double](), 0.0, 0.0)
        // The tail falls at least geometrically once past the mean; the bound only guards against rounding.
        while sum < 1 - 1e-9, out.count < 100_000 {
            out.append(next)
            sum += next
            next *= (shape + count) / (count + 1) * (1 - chance)
            count += 1
        }
        return out
    }

    /// Of the bands whose ends lie at the tenths, the one that holds most nearly the share: whole numbers make the plain
    /// quantiles hold more than they say.
    private static func band(_ chances: [Double], holding share: Double) -> (low: Int, high: Int) {
        let tail = (1 - share) / 2
        var sums: [Double] = []
        for chance in chances { sums.append((sums.last ?? 0) + chance) }
        let low = sums.firstIndex { $0 >= tail } ?? 0
        let high = sums.firstIndex { $0 >= 1 - tail } ?? max(0, sums.count - 1)
        var best = (low: low, high: high)
        var distance = Double.infinity
        for (a, b) in [(low, high), (low + 1, high), (low, high - 1), (low + 1, high - 1)] where a <= b && b >= 0 {
            let held = sums[b] - (a > 0 ? sums[a - 1] : 0)
            if abs(held - share) < distance { (best, distance) = ((a, b), abs(held - share)) }
        }
        return best
    }
}
