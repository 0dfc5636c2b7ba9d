/// What requests of one kind have brought. Costs are quarters of a request.
struct TrapAccount: Sendable {
    /// Requests for nothing, less what good ones have earned; never below 0.
    private(set) var debt: Int32 = 0
    /// Requests for nothing, all of them.
    private(set) var wasted: Int32 = 0
    private(set) var good: Int32 = 0
    private(set) var requests: Int32 = 0
    /// Pages one after the other that are new and lead nowhere.
    var endless: Int32 = 0
    /// The highest and lowest page number, or day that showed something.
    var high = Int64.min
    var low = Int64.max
    private var recent: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private var remembered: Int32 = 0
    var isClosed = false

    mutating func add(_ lesson: Lesson) {
        requests += 1
        if lesson.cost > 0 {
            debt += Int32(lesson.cost)
            if lesson.cost >= 2 { wasted += 1 }
        } else if lesson.isGood {
            // Links that were not seen before outweigh a row of empty pages: a calendar of which each week has one day.
            debt = max(0, debt - (lesson.fresh > 0 ? 48 : 8))
            good += 1
        }
    }

    /// Whether a page says nearly the same as nearly all of the last four.
    func isNear(_ sketch: UInt64, within bits: Int) -> Bool {
        guard remembered >= 2 else { return false }
        let near = [recent.0, recent.1, recent.2, recent.3].prefix(Int(remembered))
            .count { ($0 ^ sketch).nonzeroBitCount <= bits }
        return near >= min(3, Int(remembered))
    }

    mutating func remember(_ sketch: UInt64) {
        recent = (sketch, recent.0, recent.1, recent.2)
        remembered = min(4, remembered + 1)
    }
}

/// What one answer says about its address.
struct Lesson: Sendable {
    /// Quarters of a request that was for nothing.
    var cost = 0
    /// New words, or new links.
    var isGood = false
    /// Links that no page of the same list, calendar or kind has shown before.
    var fresh = 0
    var sketch: UInt64?
    var words = 0
}

/// What the links of a page are worth: see ``TrapGuard/news(of:on:)``.
package struct LinkNews: Sendable, Equatable, Codable {
    /// Links out of the page's own list, calendar or kind that no other page of it has shown.
    package var fresh: Int
    /// Links to the same place with more, fewer or other choices (filters).
    package var combinations: Int
    /// Links whose last segment no page has shown under any path.
    package var names: Int

    package init(fresh: Int, combinations: Int = 0, names: Int = 0) {
        self.fresh = fresh
        self.combinations = combinations
        self.names = names
    }
}
