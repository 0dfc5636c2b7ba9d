/// Which of a host's words about change can be believed (`ETag`, `Last-Modified`: RFC 9110, 8.8).
///
/// Some servers give a `Last-Modified` that has nothing to do with the page, and answer 304 for ever. So a few pages are
/// asked for without condition all the same – the start page and the first lists, where change shows first, and one in
/// many of the rest – and what came is held against what the validators had said.
package struct ValidatorTrust: Sendable, Equatable {
    package enum Validator: String, Sendable, CaseIterable { case etag, lastModified }

    private struct Host: Sendable, Equatable {
        var asked = 0
        var fronts = 0
        var lies: Set<Validator> = []
    }

    private var hosts: [String: Host] = [:]
    /// Front pages (start page, lists close to it) that are always asked for whole, and one in so many of the others.
    static let fronts = 10
    static let controlEvery = 250

    package init() {}

    /// The conditions to send; none for a control, for a first visit, and for what the host lies about.
    package mutating func conditions(for link: QueuedLink, host: String) -> [Capture.Header] {
        guard let earlier = link.earlier, earlier.status == 200 else { return [] }
        var state = hosts[host] ?? Host()
        defer { hosts[host] = state }
        state.asked += 1
        if link.depth <= 1, state.fronts < Self.fronts, earlier.signature != nil {
            state.fronts += 1
            return []
        }
        if state.asked.isMultiple(of: Self.controlEvery) { return [] }
        var headers: [Capture.Header] = []
        if let etag = earlier.etag, !state.lies.contains(.etag) {
            headers.append(Capture.Header(name: "if-none-match", value: etag))
        } else if let day = earlier.lastModified, !state.lies.contains(.lastModified) {
            // A server that has both must go by the ETag (RFC 9110, 13.2.2): the second is sent where it decides.
            headers.append(Capture.Header(name: "if-modified-since", value: day))
        }
        return headers
    }

    /// Whether the host was found to lie about change.
    package func isLying(_ host: String) -> Bool { hosts[host]?.lies.isEmpty == false }

    /// Learns from a whole answer to an address that was known before.
    ///
    /// - Returns: the validators that turned out to lie just now: what was answered 304 on their word is not known.
    package mutating func learn(
        host: String, earlier: Earlier, etag: String?, lastModified: String?, isChanged: Bool
    ) -> Set<Validator> {
        guard isChanged else { return [] }
        var lies: Set<Validator> = []
        if let etag, etag == earlier.etag { lies.insert(.etag) }
        if let lastModified, lastModified == earlier.lastModified { lies.insert(.lastModified) }
        let new = lies.subtracting(hosts[host]?.lies ?? [])
        if !new.isEmpty { hosts[host, default: Host()].lies.formUnion(new) }
        return new
    }
}
