/// Something about a counted item that a person should look at. No points depend on it.
package struct Suspicion: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// The page gives a day that is long before our own crawls first saw it, though they had been there.
        case backdated
        /// Several counted items are nearly the same text.
        case alike
        /// It counted in an earlier round and is gone.
        case vanished
        /// Many counted items in few days.
        case burst
    }
    package var kind: Kind
    package var address: String
    /// In Vietnamese: what was seen, in numbers.
    package var why: String
    package init(kind: Kind, address: String, why: String) {
        self.kind = kind
        self.address = address
        self.why = why
    }
}
