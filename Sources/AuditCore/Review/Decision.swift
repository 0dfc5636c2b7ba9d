/// What a person decided about one item, and why: one line of the book of decisions. It wins over the machine.
package struct Decision: Sendable, Equatable, Codable {
    package enum Verdict: String, Sendable, Codable, CaseIterable { case count, reject, unsure }

    /// From 1 on, without a hole.
    package var number: Int
    /// RFC 3339, UTC.
    package var at: String
    /// Who decided.
    package var by: String
    package var verdict: Verdict
    /// Id of the criterion that it is for.
    package var criterion: String
    package var reason: String
    package var address: String
    package var title: String
    /// ``Item/identity``: what was looked at, wherever it stands.
    package var content: String
    /// What the machine had said.
    package var machine: ItemVerdict.Outcome
    /// The drawn sample that it belongs to (``Sampling/id``); nil for a decision that somebody saw need of.
    package var sample: String?

    package init(
        number: Int = 0, at: String, by: String, verdict: Verdict, criterion: String, reason: String, address: String,
        title: String, content: String, machine: ItemVerdict.Outcome, sample: String? = nil
    ) {
        self.number = number
        self.at = at
        self.by = by
        self.verdict = verdict
        self.criterion = criterion
        self.reason = reason
        self.address = address
        self.title = title
        self.content = content
        self.machine = machine
        self.sample = sample
    }
}

extension Decision.Verdict {
    package var vietnamese: String {
        switch self {
        case .count: "tính"
        case .reject: "không tính"
        case .unsure: "chưa rõ"
        }
    }

    /// As an official writes it, with or without marks.
    package init?(written: String) {
        switch Folded.plain(written) {
        case "tinh", "co", "t", "count": self = .count
        case "khong tinh", "khong", "k", "reject": self = .reject
        case "chua ro", "chua", "c", "unsure": self = .unsure
        default: return nil
        }
    }

    var truth: Truth {
        switch self {
        case .count: .yes
        case .reject: .no
        case .unsure: .unknown
        }
    }
}
