/// How many requests a host lets pass in a while, learnt from its refusals (429).
///
/// A server does not say how it counts, so the shortest span is believed first, and a longer one when a pace that keeps
/// the shorter is refused too. (NukeViet counts two at once: 40 in a minute, 150 in five.)
struct Quota: Sendable, Equatable {
    /// Fewer requests than these say nothing: the refusal was not for our number.
    static let fewest = 5
    /// How far below a limit we stay.
    private static let margin = 1.1
    static let longestGap = 300.0

    /// Seconds of the shortest span: a minute, but in tests.
    let span: Double
    private var counts: [RollingCount]
    /// Requests in each span that were let pass before a refusal; nil while nothing speaks for such a limit.
    private var limits: [Int?]
    /// By how much the limits are stretched, to see whether they still hold.
    private var stretch = 1.0
    /// Seconds without refusal after which they are stretched (further).
    private var patience: Double
    private var changedAt = 0.0

    init(span: Double) {
        self.span = span
        counts = [span, 5 * span, 60 * span].map { RollingCount(span: $0) }
        limits = counts.map { _ in nil }
        patience = 60 * span
    }

    /// Seconds between two starts that stay below all that is known; 0 when nothing is.
    private(set) var gap = 0.0

    /// Whether as many requests were made lately that a refusal can be for their number.
    func isPlausible(at now: Double) -> Bool { counts.contains { $0.total(at: now) > Self.fewest } }

    mutating func count(at now: Double) {
        for index in counts.indices { counts[index].add(at: now) }
        if gap > 0, now - changedAt > patience { loosen(at: now) }
    }

    /// Learns from the first refusal after good answers; the refused request itself is among those counted.
    mutating func refuse(at now: Double) {
        changedAt = now
        let passed = counts.map { $0.total(at: now) - 1 }
        if stretch > 1 {
            // What was known still holds; the next attempt waits longer.
            stretch = 1
            patience = min(patience * 2, 24 * 60 * span)
        } else if let index = limits.indices.first(where: { index in
            passed[index] >= Self.fewest && limits[index].map { passed[index] > $0 } ?? true
        }) {
            limits[index] = min(passed[index], limits[index] ?? .max)
        } else if isPlausible(at: now) {
            // Every limit was kept, and it was too much all the same.
            limits = limits.map { $0.map { max(1, $0 * 4 / 5) } }
        }
        update()
    }

    private mutating func loosen(at now: Double) {
        stretch *= 1.25
        changedAt = now
        update()
        if gap < span / 600 {
            limits = limits.map { _ in nil }
            stretch = 1
            update()
        }
    }

    private mutating func update() {
        let gaps = zip(counts, limits).compactMap { count, limit in limit.map { count.span / Double($0) } }
        gap = min(Self.longestGap, (gaps.max() ?? 0) * Self.margin / stretch)
    }

    mutating func merge(_ other: Quota) {
        for index in counts.indices {
            counts[index].merge(other.counts[index])
            limits[index] = [limits[index], other.limits[index]].compactMap { $0 }.min()
        }
        changedAt = max(changedAt, other.changedAt)
        update()
    }
}

/// Events of the last so many seconds, to a sixtieth of the span, in little memory whatever their number.
struct RollingCount: Sendable, Equatable {
    private static let parts = 60

    let span: Double
    private var slots = [Int](repeating: 0, count: parts)
    /// Number of the newest slot since the clock's zero.
    private var newest = Int.min
    private var sum = 0

    init(span: Double) { self.span = span }

    mutating func add(at now: Double) {
        advance(to: slot(of: now))
        slots[index(newest)] += 1
        sum += 1
    }

    func total(at now: Double) -> Int {
        var copy = self
        copy.advance(to: slot(of: now))
        return copy.sum
    }

    mutating func merge(_ other: RollingCount) {
        var other = other
        advance(to: other.newest)
        other.advance(to: newest)
        for index in slots.indices { slots[index] += other.slots[index] }
        sum += other.sum
    }

    private func slot(of now: Double) -> Int { Int((now * Double(Self.parts) / span).rounded(.down)) }
    private func index(_ slot: Int) -> Int { ((slot % Self.parts) + Self.parts) % Self.parts }

    private mutating func advance(to slot: Int) {
        guard slot > newest else { return }
        // While nothing is counted there is nothing to forget, and `newest` may be no slot yet.
        if sum > 0 {
            for passed in max(newest + 1, slot - Self.parts + 1)...slot {
                sum -= slots[index(passed)]
                slots[index(passed)] = 0
            }
        }
        newest = slot
    }
}
