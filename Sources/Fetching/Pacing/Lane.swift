/// When the next request to one host may start: pure arithmetic on seconds of any monotonic clock.
///
/// It slows down by itself when the host gets into trouble or refuses, and comes back when it has recovered.
package struct Lane: Sendable, Equatable {
    static let longestDelay = 30.0
    /// Seconds that a refusal without `Retry-After` is respected at most, however many came before.
    static let longestRefusal = 900.0
    private static let window = 20

    private let policyDelay: Double
    private let width: Int
    package private(set) var crawlDelay = 0.0
    /// The delay taken in trouble; 0 when all is well.
    package private(set) var slowed = 0.0
    package private(set) var pausedUntil = -Double.infinity
    package private(set) var running = 0
    /// Refusals (429) since the last answer that was none.
    package private(set) var refusals = 0
    private var quota: Quota
    private var lastStart = -Double.infinity
    private var hasAnswered = false
    /// A bit for each of the last answers, set for trouble, the newest lowest.
    private var recent: UInt32 = 0
    private var usualSeconds: Double?
    /// Moving average of the seconds that an answer takes.
    package private(set) var recentSeconds = 0.0
    private var calm = 0
    private var sinceSlowed = 0
    private var measured = 0

    /// - Parameters:
    ///   - delay: seconds between two starts; 0 switches off what depends on how fast the host answers, too.
    ///   - width: requests at once.
    ///   - quotaSpan: seconds of the shortest span over which servers count requests.
    package init(delay: Double, width: Int, quotaSpan: Double = 60) {
        policyDelay = max(0, delay)
        self.width = max(1, width)
        quota = Quota(span: quotaSpan)
    }

    private var floor: Double {
        // Never busy for more than half of the time with us.
        let latency = policyDelay > 0 ? min(2 * recentSeconds, Self.longestDelay) : 0
        return max(policyDelay, min(crawlDelay, Self.longestDelay), latency, quota.gap)
    }

    /// Seconds between two starts, as it stands.
    package var delay: Double { max(floor, slowed) }

    /// nil while as many requests are under way as may be.
    package var earliestStart: Double? { running < width ? max(lastStart + delay, pausedUntil) : nil }

    package mutating func obey(crawlDelay seconds: Double) {
        if seconds.isFinite { crawlDelay = max(crawlDelay, seconds) }
    }

    package mutating func start(at now: Double) {
        running += 1
        lastStart = now
        quota.count(at: now)
    }

    package mutating func finish(at now: Double, _ outcome: Outcome) {
        running = max(0, running - 1)
        // The host counts from when the request reached it, which is later than its start by name, connection and TLS.
        if let sent = outcome.sentAgo {
            lastStart = max(lastStart, now - sent)
        } else if !hasAnswered {
            lastStart = max(lastStart, now)
        }
        hasAnswered = true
        if outcome.isRefusal { refuse(at: now, outcome) } else if outcome.isAnswer { refusals = 0 }
        if let pause = outcome.pause { leaveAlone(until: now + min(pause, RetryAfter.longest)) }
        adapt(outcome)
    }

    private mutating func leaveAlone(until end: Double) { pausedUntil = max(pausedUntil, end) }

    private mutating func refuse(at now: Double, _ outcome: Outcome) {
        // Others were under way when the host began to refuse: one refusal, not many.
        if refusals > 0, now - (outcome.sentAgo ?? 0) < pausedUntil { return }
        let isOurNumber = quota.isPlausible(at: now)
        if refusals == 0 { quota.refuse(at: now) }
        refusals += 1
        // A host that refuses our very first requests does not do so for their number.
        let first = isOurNumber ? quota.span : quota.span / 6
        if outcome.pause == nil {
            leaveAlone(until: now + min(first * Double(1 << min(refusals - 1, 10)), Self.longestRefusal))
        } else if refusals > 2 {
            // «In a second», says one that says so for ever.
            leaveAlone(until: now + min(quota.span / 6 * Double(1 << min(refusals - 3, 10)), Self.longestRefusal))
        }
    }

    private mutating func adapt(_ outcome: Outcome) {
        let isSlow = outcome.seconds.map { grewSlow($0) } ?? false
        recent = (recent << 1 | (outcome.isTrouble ? 1 : 0)) & (1 << UInt32(Self.window) - 1)
        sinceSlowed += 1
        calm = outcome.isTrouble || isSlow ? 0 : calm + 1
        // One failure in twenty is an accident (5 %); two are a sign.
        let isTroubled = outcome.isTrouble && recent.nonzeroBitCount > 1
        if isTroubled || isSlow, slowed == 0 || sinceSlowed >= 5 {
            slowed = min(Self.longestDelay, max(2 * delay, 0.5))
            sinceSlowed = 0
            recent = 0
        } else if calm >= Self.window, slowed > 0 {
            slowed = slowed / 2 > max(floor, 0.25) ? slowed / 2 : 0
            calm = 0
        }
    }

    /// Whether answers take three times as long as they used to, lately.
    private mutating func grewSlow(_ seconds: Double) -> Bool {
        measured += 1
        guard let usual = usualSeconds else {
            usualSeconds = seconds
            recentSeconds = seconds
            return false
        }
        recentSeconds += (seconds - recentSeconds) * 0.3
        // What is usual is learnt quickly at first, and hardly from a bad hour.
        usualSeconds = usual + (seconds - usual) * (measured < 10 ? 0.3 : 0.02)
        return measured >= 10 && recentSeconds > 3 * usual && recentSeconds > 0.3
    }

    /// Two hosts that turned out to be one machine go on as one.
    package mutating func merge(_ other: Lane) {
        running += other.running
        crawlDelay = max(crawlDelay, other.crawlDelay)
        slowed = max(slowed, other.slowed)
        pausedUntil = max(pausedUntil, other.pausedUntil)
        lastStart = max(lastStart, other.lastStart)
        hasAnswered = hasAnswered || other.hasAnswered
        refusals = max(refusals, other.refusals)
        recentSeconds = max(recentSeconds, other.recentSeconds)
        quota.merge(other.quota)
    }
}
