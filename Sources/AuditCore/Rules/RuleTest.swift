/// A case that the rules carry with them: made-up facts and what must come out.
package struct RuleTest: Sendable, Equatable {
    package var name: String
    /// Criterion's id.
    package var criterion: String
    package var facts: Facts
    package var expect: Expectation
    package var place: Place

    /// What is on the made-up portal, and what the office knows.
    package struct Facts: Sendable, Equatable {
        /// nil: the last day of the period.
        package var asOf: Day?
        package var items: [Article] = []
        /// Rows by register; one that is not named is absent.
        package var registers: [String: [RegisterRow]] = [:]
        /// Titles of pages that are linked and could not be had; empty: one without a name.
        package var unfetched: [String] = []
        package var isPartial = false
    }

    /// One item, or `count` alike.
    package struct Article: Sendable, Equatable {
        package var count = 1
        package var page: Page
        package var files: [Page] = []
        /// Category that the classifier is to have found; several for uncertain; none for other content.
        package var categories: [String] = []
        package var isCopy = false
    }

    package struct Expectation: Sendable, Equatable {
        package var state: String?
        package var lo: Points?
        package var hi: Points?
        package var counted: Int?
        package var pending: Int?
        /// Names of gaps, each as a part of it.
        package var missing: [String]?
        /// Days on which gaps are due, in order.
        package var due: [Day]?
        package var late: Int?
    }
}
