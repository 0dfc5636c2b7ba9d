/// Whether an exchange is the last word on an address, or it is asked for again, and when.
///
/// A host that refuses for the number of our requests says nothing about the page: such refusals have a larger bound of
/// their own and are no failed tries. (NukeViet refuses the 41st request within a minute, whatever is asked for.)
package struct RetryPlan: Sendable, Equatable {
    package enum Verdict: Sendable, Equatable {
        /// An answer that stands, whatever its status.
        case stands
        /// No answer that stands, after the last try or for a cause that does not pass.
        case failed
        /// A failed try; to be tried again, not before so many seconds from now.
        case again(after: Double)
        /// «Not now»: to be asked again, not before so many seconds from now, and not counted as a failed try.
        case later(after: Double)
    }

    /// Failed tries for a passing reason, the last included.
    package var tries: Int
    /// «Not now»s of one address, the last included.
    package var refusals = 12
    /// Seconds after the first failed try; each further pause is four times as long.
    package var firstPause: Double
    package var longestPause = 300.0

    package init(tries: Int = 3, firstPause: Double = 2) {
        self.tries = max(1, tries)
        self.firstPause = max(0, firstPause)
    }

    /// 2, 8, 32 … seconds, and less where the policy hurries (tests and benchmarks).
    package init(_ policy: CrawlPolicy) {
        self.init(tries: policy.tries, firstPause: 2 * min(1, max(0, policy.delay)))
    }

    /// What becomes of an address.
    ///
    /// - Parameters:
    ///   - result: what just came.
    ///   - answer: what it really is, where somebody looked.
    ///   - tries: failed tries of the address before this one.
    ///   - refusals: its «not now»s before this one.
    ///   - asked: seconds that the server asked to be left alone (`Retry-After` on 429 and 503), nil when it did not.
    /// - Returns: whether, and when, it is asked for again.
    package func verdict(
        on result: Capture.Result, answer: AnswerKind? = nil, tries: Int, refusals: Int = 0, asked: Double? = nil
    ) -> Verdict {
        switch result {
        case .response(let response):
            if response.status == 429 || (response.status == 503 && asked != nil) {
                if refusals + 1 < self.refusals { return .later(after: asked ?? pause(after: refusals)) }
                // Nothing is known of a page that was never let through; a 503 is at least an answer.
                return response.status == 429 ? .failed : .stands
            }
            guard Self.passes(response.status) || answer.map(Self.passes) ?? false else { return .stands }
            return mayTry(after: tries) ? .again(after: pause(after: tries)) : .stands
        case .failure(let failure):
            if failure.kind == .cancelled { return .later(after: 0) }
            return failure.kind.isPassing && mayTry(after: tries) ? .again(after: pause(after: tries)) : .failed
        }
    }

    private func mayTry(after tries: Int) -> Bool { tries + 1 < self.tries }

    private func pause(after count: Int) -> Double {
        min(firstPause * Double(1 << (2 * min(max(0, count), 8))), longestPause)
    }

    /// Statuses that may be another at the next try: time-out, too early, errors of the server and of what stands before
    /// it (52x are Cloudflare's). 501 and 505 are lasting.
    package static func passes(_ status: Int) -> Bool {
        switch status {
        case 408, 425, 500, 502, 503, 504, 520...524, 527, 529: true
        default: false
        }
    }

    /// Walls that open for who waits.
    private static func passes(_ answer: AnswerKind) -> Bool {
        switch answer {
        case .softError, .waitingRoom, .firewall: true
        case .page, .softNotFound, .beyondEnd, .captcha, .login, .closed: false
        }
    }
}
