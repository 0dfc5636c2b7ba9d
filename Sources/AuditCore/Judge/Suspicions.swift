/// When our own crawls saw what: evidence that does not come from the portal.
package struct Sightings: Sendable, Equatable {
    /// Days on which the whole portal was crawled, ascending.
    package var rounds: [Day]
    /// The first round in which an address answered with content.
    package var first: [String: Day]
    package init(rounds: [Day], first: [String: Day]) {
        self.rounds = rounds.sorted()
        self.first = first
    }
}

extension Suspicion {
    /// A list may lag behind an article by so many days.
    static let graceDays = 7
    /// Two texts of one form with other values share nearly all of their words; from here on a person should look.
    static let alikePercent = 85
    private static let burstDays = 3
    private static let burstLeast = 10
    /// More are not compared with one another.
    private static let mostCompared = 2_000

    /// What a person should look at among the items that count. Nothing is deducted.
    package static func all(among counted: [Item], sightings: Sightings? = nil) -> [Suspicion] {
        backdated(counted, sightings) + alike(counted) + bursts(counted)
    }

    /// Posted, it says, before a round of ours that did not find it.
    private static func backdated(_ items: [Item], _ sightings: Sightings?) -> [Suspicion] {
        guard let sightings else { return [] }
        return items.compactMap { item in
            guard let posted = item.page.dates.posted, posted.doubt == nil, let seen = sightings.first[item.address],
                let missed = sightings.rounds.last(where: { $0 < seen && $0 >= posted.day.adding(days: graceDays) })
            else { return nil }
            return Suspicion(
                kind: .backdated, address: item.address,
                why: "ghi ngày đăng \(posted.day.vietnamese), nhưng lượt tải ngày \(missed.vietnamese) chưa có;"
                    + " lần đầu thấy ngày \(seen.vietnamese)")
        }
    }

    /// Nearly the same words as another counted item, with other values: one form filled in many times.
    private static func alike(_ items: [Item]) -> [Suspicion] {
        let items = items.byDay.prefix(mostCompared).map { $0 }
        var index = CopyIndex()
        for (number, item) in items.enumerated() {
            let wording = Wording(item.page.text)
            if wording.count >= CopyTexts.least { index.add(number, wording) }
        }
        let candidates = index.candidates()
        return candidates.keys.sorted().compactMap { number in
            let text = CopyComparison.Text(title: items[number].title, body: items[number].page.text)
            for earlier in candidates[number] ?? [] {
                let other = CopyComparison.Text(title: items[earlier].title, body: items[earlier].page.text)
                let comparison = CopyComparison(other, text)
                guard comparison.percent >= alikePercent else { continue }
                return Suspicion(
                    kind: .alike, address: items[number].address,
                    why: "gần giống \(items[earlier].address): \(comparison.vietnamese)")
            }
            return nil
        }
    }

    /// A third of all, and at least ten, within three days.
    private static func bursts(_ items: [Item]) -> [Suspicion] {
        let dated = items.byDay.compactMap { item in item.published.map { (item: item, day: $0.day) } }
        let least = max(burstLeast, (dated.count + 2) / 3)
        var best: Range<Int>?
        var end = 0
        for start in dated.indices {
            end = max(end, start)
            while end < dated.count, dated[end].day.days(since: dated[start].day) < burstDays { end += 1 }
            if end - start >= least, end - start > (best?.count ?? 0) { best = start..<end }
        }
        guard let best, let first = dated[best].first, let last = dated[best].last else { return [] }
        return [
            Suspicion(
                kind: .burst, address: first.item.address,
                why: "\(best.count) trên \(dated.count) mục được tính đăng dồn trong các ngày"
                    + " \(first.day.vietnamese)–\(last.day.vietnamese)")
        ]
    }
}
