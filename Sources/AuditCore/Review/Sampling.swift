import Foundation

/// A drawn sample of what the machine was sure of: how often it errs there, with a bound.
package struct Sampling: Sendable, Equatable {
    /// Names the result, the seed and the size: the same draw has the same name.
    package var id: String
    /// Addresses with the criterion each was judged for, in the order drawn.
    package var drawn: [Drawn]

    package struct Drawn: Sendable, Equatable {
        package var address: String
        package var criterion: String
    }

    /// Draws without replacement among the items that were counted or refused without doubt.
    package init(of result: AuditResult, count: Int, seed: UInt64) {
        var pool = result.items.filter { $0.outcome == .counted || $0.outcome == .rejected }.compactMap { item in
            item.criterion.map { Drawn(address: item.address, criterion: $0) }
        }
        var state = seed &+ 0x9E37_79B9_7F4A_7C15
        var out: [Drawn] = []
        while out.count < count, !pool.isEmpty {
            out.append(pool.remove(at: Int(Sampling.next(&state) % UInt64(pool.count))))
        }
        id = "mau-\(result.source.digest.prefix(12))-\(seed)-\(count)"
        drawn = out
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    private static func next(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// How often people found the machine wrong in a sample.
package struct ErrorRate: Sendable, Equatable {
    package var wrong: Int
    /// Decided with «count» or «reject»; an «unsure» is in neither number.
    package var checked: Int

    package init(wrong: Int, checked: Int) {
        self.wrong = wrong
        self.checked = checked
    }

    /// Of a sample, as the book has it now; the last decision of each item counts.
    package init(of sample: String, in book: DecisionBook) {
        var last: [String: Decision] = [:]
        for decision in book.decisions where decision.sample == sample {
            last[decision.criterion + "\n" + decision.address] = decision
        }
        let decided = last.values.filter { $0.verdict != .unsure }
        checked = decided.count
        wrong = decided.count { ($0.verdict == .count) != ($0.machine == .counted) }
    }

    package var share: Double { checked == 0 ? 0 : Double(wrong) / Double(checked) }

    /// The one-sided upper bound at 95 % (Clopper and Pearson 1934): the share p at which so few errors would be seen in
    /// one of twenty samples. 1 without a sample.
    package var upperBound: Double {
        guard checked > 0, wrong < checked else { return 1 }
        var (low, high) = (share, 1.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if ErrorRate.chance(ofAtMost: wrong, among: checked, at: middle) > 0.05 {
                low = middle
            } else {
                high = middle
            }
        }
        return high
    }

    /// Of the binomial distribution, summed term by term.
    static func chance(ofAtMost wrong: Int, among checked: Int, at p: Double) -> Double {
        guard p > 0 else { return 1 }
        guard p < 1 else { return wrong >= checked ? 1 : 0 }
        // By logarithms: (1 - p) to the power of a large sample is no number of its own any more.
        var term = Double(checked) * log(1 - p)
        var sum = exp(term)
        for k in 0..<wrong {
            term += log(Double(checked - k) / Double(k + 1)) + log(p / (1 - p))
            sum += exp(term)
        }
        return min(sum, 1)
    }
}
