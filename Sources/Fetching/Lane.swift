/// When the next request to one host may start: pure arithmetic on seconds of any monotonic clock.
///
/// It slows down by itself when the host gets into trouble, and comes back when it has recovered.
package struct Lane: Sendable, Equatable {
    /// How a request went, as far as manners are concerned.
    package struct Outcome: Sendable, Equatable {
        /// Seconds to the last byte; nil when they say nothing about the host's health (a big file, a failure).
        package var seconds: Double?
        /// A sign of overload: time-out, reset, 429, 5xx.
        package var isTrouble = false
        /// Seconds that the host asked to be left alone.
        package var pause: Double?

        package init(seconds: Double? = nil, isTrouble: Bool = false, pause: Double? = nil) {
            self.seconds = seconds
            self.isTrouble = isTrouble
            self.pause = pause
        }
    }

    static let longestDelay = 30.0
    private static let window = 20

    private let policyDelay: Double
    private let width: Int
    package private(set) var crawlDelay = 0.0
    /// The delay taken in trouble; 0 when all is well.
    package private(set) var slowed = 0.0
    package private(set) var pausedUntil = -Double.infinity
    package private(set) var running = 0
    private var lastStart = -Double.infinity
    private var hasAnswered = false
    /// True for trouble, the newest last.
    private var recent: [Bool] = []
    private var usualSeconds: Double?
    private var recentSeconds = 0.0
    private var calm = 0
    private var sinceSlowed = 0
    private var measured = 0

    package init(delay: Double, width: Int) {
        policyDelay = max(0, delay)
        self.width = max(1, width)
    }

    private var floor: Double { max(policyDelay, min(crawlDelay, Self.longestDelay)) }

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
    }

    package mutating func finish(at now: Double, _ outcome: Outcome) {
        running = max(0, running - 1)
        // The first request reaches the host only after name, connection and TLS: counted from its start, the second
        // would come too near.
        if !hasAnswered { lastStart = max(lastStart, now) }
        hasAnswered = true
        if let pause = outcome.pause { pausedUntil = max(pausedUntil, now + min(pause, RetryAfter.longest)) }
        let isSlow = outcome.seconds.map { grewSlow($0) } ?? false
        recent = (recent + [outcome.isTrouble]).suffix(Self.window)
        sinceSlowed += 1
        calm = outcome.isTrouble || isSlow ? 0 : calm + 1
        // One failure in twenty is an accident (5 %); two are a sign.
        let isTroubled = outcome.isTrouble && recent.count { $0 } > 1
        if isTroubled || isSlow, slowed == 0 || sinceSlowed >= 5 {
            slowed = min(Self.longestDelay, max(2 * delay, 0.5))
            sinceSlowed = 0
            recent = []
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
    }
}
