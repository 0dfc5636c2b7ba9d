/// A gap that who may do so has let pass, by which paper and until when: it brings no points, and nobody is urged about it.
package struct Waiver: Sendable, Equatable, Codable {
    /// ``Gap/key``.
    package var gap: String
    package var reason: String
    package var approver: String
    /// Number of the paper that says so.
    package var paper: String
    /// The last day on which it holds.
    package var until: Day
    /// Where it is written: `profile.json:12:5`.
    package var place = ""

    private enum CodingKeys: String, CodingKey { case gap, reason, approver, paper, until }

    package init(gap: String, reason: String, approver: String, paper: String, until: Day, place: String = "") {
        self.gap = gap
        self.reason = reason
        self.approver = approver
        self.paper = paper
        self.until = until
        self.place = place
    }
}
