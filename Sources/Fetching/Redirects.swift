package import AuditCore

/// The redirects of one request, followed by whoever asks, one hop at a time (RFC 9110, 15.4).
package struct Redirects: Sendable, Equatable {
    /// Addresses asked for so far, the first one included.
    package private(set) var trail: [String]
    private let limit: Int

    package enum Step: Sendable, Equatable {
        /// The answer is none that leads on.
        case stays
        /// Where to ask next; scope, robots.txt and pace are still to be asked.
        case follow(WebAddress)
        case failed(FetchFailure)
    }

    /// - Parameters:
    ///   - start: a serialised address.
    ///   - limit: hops, at most.
    package init(from start: String, limit: Int = 10) {
        trail = [start]
        self.limit = limit
    }

    /// Where an answer of the last address of the trail leads; what is to be followed joins the trail.
    ///
    /// A page that redirects to itself to set a cookie is a loop, too: it is asked for again by nobody here.
    package mutating func next(_ response: Capture.Response) -> Step {
        guard [301, 302, 303, 307, 308].contains(response.status) else { return .stays }
        guard let location = response.header("location"), !location.isEmpty else {
            return .failed(FetchFailure(.redirectWithoutLocation, detail: "status \(response.status)"))
        }
        guard let base = trail.last.flatMap({ WebAddress($0) }), let target = WebAddress(location, base: base) else {
            return .failed(FetchFailure(.badRedirect, detail: String(location.prefix(200))))
        }
        guard target.isWeb else {
            return .failed(FetchFailure(.redirectForbidden, detail: String(location.prefix(200))))
        }
        let next = target.withoutFragment.href
        if trail.contains(next) {
            return .failed(FetchFailure(.redirectLoop, detail: "back to \(next.prefix(200))"))
        }
        guard trail.count <= limit else {
            return .failed(FetchFailure(.tooManyRedirects, detail: "more than \(limit)"))
        }
        trail.append(next)
        return .follow(target.withoutFragment)
    }
}
