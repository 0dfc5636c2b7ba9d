/// What was decided about one item, and why.
package struct ItemVerdict: Sendable, Equatable, Codable {
    package enum Outcome: String, Sendable, Codable { case counted, pending, rejected, other }
    package var address: String
    package var title: String
    package var kind: Page.Kind
    package var section: [String]
    package var posted: Day?
    package var number: String?
    /// A category of the rule set, `other`, or `uncertain`.
    package var category: String
    /// 0…100.
    package var confidence: Int
    package var outcome: Outcome
    /// Id of the criterion that it was judged for; nil for `other`.
    package var criterion: String?
    /// Steps in the order taken, in Vietnamese.
    package var reasons: [Reason]
    /// The item that stands for this one when it is a repost or a twin.
    package var duplicateOf: String?
    package var evidence: Evidence
    /// ``Item/identity``.
    package var content: String?
    /// Pending, and no person is asked: a day will decide.
    package var waitsForDay: Bool?
    /// Papers in force on the item's day among those that the criterion rests on; nil where none has dates of force.
    package var law: [String]?

    package struct Reason: Sendable, Equatable, Codable {
        package enum Mark: String, Sendable, Codable { case yes, no, unknown }
        package var mark: Mark
        package var text: String
        /// `rules.json:47:13`, where a rule said so.
        package var rule: String?
        package init(_ mark: Mark, _ text: String, rule: String? = nil) {
            self.mark = mark
            self.text = text
            self.rule = rule
        }
    }

    /// A person is asked whether it counts.
    package var isAsked: Bool { outcome == .pending && waitsForDay != true }

    package init(
        address: String, title: String, kind: Page.Kind, section: [String], posted: Day?, number: String?,
        category: String, confidence: Int, outcome: Outcome, criterion: String?, reasons: [Reason],
        duplicateOf: String?, evidence: Evidence, content: String? = nil
    ) {
        self.address = address
        self.title = title
        self.kind = kind
        self.section = section
        self.posted = posted
        self.number = number
        self.category = category
        self.confidence = confidence
        self.outcome = outcome
        self.criterion = criterion
        self.reasons = reasons
        self.duplicateOf = duplicateOf
        self.evidence = evidence
        self.content = content
    }
}

package struct Evidence: Sendable, Equatable, Codable {
    package var fetchedAt: String?
    package var sha256: String?
    /// The first words of the main text, or the title.
    package var quote: String
    package init(fetchedAt: String?, sha256: String?, quote: String) {
        self.fetchedAt = fetchedAt
        self.sha256 = sha256
        self.quote = quote
    }
}
