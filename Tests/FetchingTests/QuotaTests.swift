import Testing

@testable import Fetching

struct QuotaTests {
    /// How a server counts, and what it says when it has enough.
    struct Rule: Sendable, CustomTestStringConvertible {
        var limits: [(count: Int, seconds: Double)]
        var slides = false
        var saysWhen = true
        /// Seconds of an answer.
        var latency = 0.2
        var testDescription: String { "\(limits) slides: \(slides), says when: \(saysWhen)" }
    }

    /// Counts every request, refused ones too, as NukeViet does.
    private struct Host {
        let rule: Rule
        private var log: [Double] = []
        private var windows: [(start: Double, count: Int)]

        init(_ rule: Rule) {
            self.rule = rule
            windows = rule.limits.map { _ in (-.infinity, 0) }
        }

        /// nil lets the request pass; else seconds until there is room.
        mutating func refuses(at now: Double) -> Double? {
            log.append(now)
            var wait: Double?
            for (index, limit) in rule.limits.enumerated() {
                if rule.slides {
                    let lately = log.filter { $0 > now - limit.seconds }
                    if lately.count > limit.count {
                        wait = max(wait ?? 0, lately[lately.count - limit.count] + limit.seconds - now)
                    }
                } else {
                    if now - windows[index].start >= limit.seconds { windows[index] = (now, 0) }
                    windows[index].count += 1
                    if windows[index].count > limit.count {
                        wait = max(wait ?? 0, windows[index].start + limit.seconds - now + 1)
                    }
                }
            }
            return wait
        }
    }

    /// Fetches `pages` pages in turn, each until it is let pass.
    private func crawl(_ rule: Rule, delay: Double, pages: Int) -> (fetched: Int, refusals: Int, seconds: Double) {
        var lane = Lane(delay: delay, width: 1)
        var host = Host(rule)
        var (now, fetched, refusals) = (0.0, 0, 0)
        for _ in 0..<(pages * 2) where fetched < pages {
            now = max(now, lane.earliestStart ?? now)
            lane.start(at: now)
            let wait = host.refuses(at: now)
            now += rule.latency
            var outcome = Lane.Outcome(seconds: rule.latency)
            if let wait {
                refusals += 1
                outcome.isRefusal = true
                outcome.isTrouble = true
                outcome.pause = rule.saysWhen ? wait.rounded(.up) : nil
            } else {
                fetched += 1
            }
            lane.finish(at: now, outcome)
        }
        return (fetched, refusals, now)
    }

    @Test(arguments: [
        (Rule(limits: [(40, 60)]), 2), (Rule(limits: [(40, 60)], saysWhen: false), 2),
        (Rule(limits: [(40, 60)], slides: true), 2), (Rule(limits: [(40, 60)], slides: true, saysWhen: false), 2),
        (Rule(limits: [(40, 60)], latency: 0.6), 2), (Rule(limits: [(20, 60)]), 2), (Rule(limits: [(55, 60)]), 2),
        (Rule(limits: [(40, 60), (150, 300)]), 3), (Rule(limits: [(40, 60), (150, 300)], saysWhen: false), 5),
        (Rule(limits: [(10, 10)]), 2), (Rule(limits: [(100, 300)]), 3), (Rule(limits: [(200, 3600)]), 8),
        (Rule(limits: []), 0),
    ])
    func aHostThatCountsIsTakenWholeAndRefusesHardlyEver(rule: Rule, refusals: Int) {
        let crawl = crawl(rule, delay: 1, pages: 500)
        #expect(crawl.fetched == 500)
        #expect(crawl.refusals <= refusals, "\(crawl)")
    }

    @Test func whatWasLearntCostsLittleMoreThanTheHostsOwnLimit() {
        let crawl = crawl(Rule(limits: [(40, 60)]), delay: 1, pages: 2000)
        // 40 a minute would be 3000 seconds.
        #expect(crawl.seconds < 3600, "\(crawl)")
        #expect(crawl.refusals <= 3, "\(crawl)")
    }

    @Test func hasteIsCuredToo() {
        let crawl = crawl(Rule(limits: [(40, 60)], latency: 0.01), delay: 0, pages: 500)
        #expect(crawl.fetched == 500)
        #expect(crawl.refusals <= 3, "\(crawl)")
    }

    @Test func aLimitThatIsLiftedIsForgottenInTime() {
        var quota = Quota(span: 60)
        for second in 0..<40 { quota.count(at: Double(second)) }
        quota.count(at: 40)
        quota.refuse(at: 40)
        #expect(quota.gap == 60.0 / 40 * 1.1)
        for hour in 0..<3 { quota.count(at: 41 + Double(hour) * 3700) }
        let later = quota.gap
        #expect(later < 1.65 && later > 0.8)
        for hour in 3..<60 { quota.count(at: 41 + Double(hour) * 3700) }
        #expect(quota.gap == 0)
    }

    @Test func fewRequestsTeachNothing() {
        var quota = Quota(span: 60)
        for second in 0..<4 { quota.count(at: Double(second)) }
        #expect(!quota.isPlausible(at: 4))
        quota.refuse(at: 4)
        #expect(quota.gap == 0)
    }

    @Test(arguments: [60.0, 0.6])
    func aRollingCountForgetsWhatIsOlderThanItsSpan(span: Double) {
        var count = RollingCount(span: span)
        #expect(count.total(at: 5) == 0)
        for step in 0..<1000 {
            count.add(at: Double(step) * span / 100)
            #expect(abs(count.total(at: Double(step) * span / 100) - min(step + 1, 100)) <= 2)
        }
        #expect(count.total(at: 9.99 * span + 2 * span) == 0)
        var other = RollingCount(span: span)
        other.add(at: 9.5 * span)
        other.merge(count)
        #expect(abs(other.total(at: 9.99 * span) - 101) <= 2)
    }

    @Test func repeatedRefusalsAreRespectedLongerAndLonger() {
        var lane = Lane(delay: 1, width: 1)
        var now = 0.0
        var pauses: [Double] = []
        for _ in 0..<9 {
            now = max(now, lane.earliestStart ?? now)
            lane.start(at: now)
            var outcome = Lane.Outcome(seconds: 0.1, isTrouble: true)
            outcome.isRefusal = true
            lane.finish(at: now, outcome)
            pauses.append(lane.pausedUntil - now)
        }
        #expect(pauses.prefix(3) == [10, 20, 40])
        #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(pauses.last == Lane.longestRefusal)
        #expect(lane.refusals == 9)
    }

    @Test func aServerThatAlwaysSaysInASecondIsNotAskedEverySecond() {
        var lane = Lane(delay: 0, width: 1)
        var now = 0.0
        for _ in 0..<10 {
            now = max(now, lane.earliestStart ?? now)
            lane.start(at: now)
            var outcome = Lane.Outcome(isTrouble: true, pause: 1)
            outcome.isRefusal = true
            lane.finish(at: now, outcome)
        }
        #expect(now > 600)
    }

    @Test func refusalsOfRequestsUnderWayAreOne() {
        var lane = Lane(delay: 0, width: 8)
        for _ in 0..<40 {
            lane.start(at: 0)
            lane.finish(at: 0.1, Lane.Outcome(seconds: 0.1))
        }
        for _ in 0..<8 { lane.start(at: 1) }
        for number in 0..<8 {
            var outcome = Lane.Outcome(seconds: 0.1, isTrouble: true)
            outcome.isRefusal = true
            outcome.sentAgo = 0.1
            lane.finish(at: 1.1 + Double(number) / 100, outcome)
        }
        #expect(lane.refusals == 1)
        #expect(lane.pausedUntil == 61.1)
    }
}
