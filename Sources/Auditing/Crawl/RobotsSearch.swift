import AuditCore
import Fetching

/// How hard robots.txt is tried for before its host is left alone.
package struct RobotsPatience: Sendable, Equatable {
    /// Seconds before each further try of a server in trouble: 5xx, time-out, reset.
    package var pauses = [10.0, 60, 300]
    /// Seconds before each further try of one that is not there: no name, connection refused.
    package var shortPauses = [1.0, 5]
    /// Refusals (429) before we give up.
    package var refusals = 8
    /// Seconds after the first refusals without `Retry-After`; the last one for all others.
    package var refusalPauses = [10.0, 20, 60]
    /// Redirects that are followed (RFC 9309, 2.3.1.2).
    package var redirects = 5
    /// Seconds of one request.
    package var timeout = 60.0
    /// Seconds for which an answer, or an earlier crawl's copy, counts (RFC 9309, 2.4).
    package var freshSeconds = 86_400.0

    package init() {}
}

/// What the answers for one robots.txt, one after the other, lead to. Pure: ``RobotsKeeper`` fetches and waits.
struct RobotsSearch {
    enum Step {
        case known(RobotsAccess)
        case again(after: Double)
        /// robots.txt alone is refused, or everything? RFC 9309 would take a 429 as «no such file»; but a host that
        /// refuses whatever it is asked for, for a while, may have rules.
        case probe
    }

    private let patience: RobotsPatience
    private var failures = 0
    private var refusals = 0

    init(patience: RobotsPatience) { self.patience = patience }

    /// The step that ``take(_:now:)`` would take.
    func verdict(on result: Capture.Result, now: Double) -> Step {
        var copy = self
        return copy.take(result, now: now)
    }

    mutating func take(_ result: Capture.Result, now: Double) -> Step {
        let asked = RetryAfter.asked(by: result, now: now)
        let access = RobotsAccess(result)
        guard case .disallowAll(let reason) = access else { return .known(access) }
        if reason == .tooManyRequests {
            refusals += 1
            if refusals >= patience.refusals { return .known(access) }
            return refusals > (asked == nil ? 1 : 2) ? .probe : .again(after: asked ?? refusalPause)
        }
        guard let pause = pauses(for: reason).dropFirst(failures).first else { return .known(access) }
        failures += 1
        return .again(after: max(pause, asked ?? 0))
    }

    /// - Returns: seconds to wait after the probe was refused as well.
    mutating func takeRefusedProbe() -> Double { refusalPause }

    private var refusalPause: Double {
        patience.refusalPauses.dropFirst(max(0, refusals - 1)).first ?? patience.refusalPauses.last ?? 0
    }

    private func pauses(for reason: RobotsAccess.Reason) -> [Double] {
        guard case .unreachable(let kind) = reason else { return patience.pauses }
        guard kind.isPassing else { return [] }
        return kind.isStrain && kind != .connectRefused ? patience.pauses : patience.shortPauses
    }

    /// Where an answer leads, serialised, without fragment; nil for what is no redirect to the web.
    static func redirect(_ response: Capture.Response, from target: String) -> String? {
        switch response.status {
        case 301, 302, 303, 307, 308:
            guard let location = response.header("location"),
                let next = WebAddress(location, base: WebAddress(target)), next.isWeb
            else { return nil }
            return next.withoutFragment.href
        default: return nil
        }
    }
}
