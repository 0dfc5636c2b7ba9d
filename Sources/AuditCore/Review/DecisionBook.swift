/// All decisions of people, in the order made; later ones take the place of earlier ones.
package struct DecisionBook: Sendable, Equatable {
    package private(set) var decisions: [Decision] = []
    /// Hash of each line, which binds it to all before.
    private var hashes: [String] = []
    private var byContent: [Key: Int] = [:]
    private var byAddress: [Key: Int] = [:]

    private struct Key: Hashable {
        var criterion: String
        /// By bytes: two spellings of one word are two things here.
        var what: [UInt8]
        init(_ criterion: String, _ what: String) {
            self.criterion = criterion
            self.what = Array(what.utf8)
        }
    }

    package init(_ decisions: [Decision] = []) {
        for decision in decisions { append(decision, hash: "") }
    }

    /// Of the last line: names the whole book.
    package var head: String? { hashes.last }

    /// From 1 on.
    package func hash(ofLine number: Int) -> String? { hashes.indices.contains(number - 1) ? hashes[number - 1] : nil }

    package mutating func append(_ decision: Decision, hash: String) {
        hashes.append(hash)
        byContent[Key(decision.criterion, decision.content)] = decisions.count
        byAddress[Key(decision.criterion, decision.address)] = decisions.count
        decisions.append(decision)
    }

    /// What was decided about an item for a criterion.
    package enum Standing: Sendable, Equatable {
        /// About just this content, at this address or another.
        case holds(Decision)
        /// About this address, whose content has changed since.
        case outdated(Decision)

        /// Somebody looked at this very address: of two copies of one text a decision makes one count, not both.
        func isAbout(_ address: String) -> Bool {
            guard case .holds(let decision) = self else { return false }
            return decision.address == address
        }
    }

    package func standing(address: String, content: String, criterion: String) -> Standing? {
        if let index = byContent[Key(criterion, content)] { return .holds(decisions[index]) }
        return byAddress[Key(criterion, address)].map { .outdated(decisions[$0]) }
    }
}

/// What the decisions of people did to one audit.
package struct ReviewSummary: Sendable, Equatable, Codable {
    /// Lines of the book, and the hash of its last: a later book that lacks them was cut.
    package var decisions: Int
    package var head: String?
    /// Of (item, criterion): decided by a person, and decided before the content changed.
    package var applied: Int
    package var outdated: Int
    /// Items that wait for a decision.
    package var waiting: Int

    package init(decisions: Int, head: String?, applied: Int, outdated: Int, waiting: Int) {
        self.decisions = decisions
        self.head = head
        self.applied = applied
        self.outdated = outdated
        self.waiting = waiting
    }
}
