/// What the office knows should be on the portal: one row of a register.
package struct RegisterRow: Sendable, Equatable {
    /// Line of the file, from 1; the header is usually line 1.
    package var line: Int
    package var key: String
    package var name: String
    package var date: Day?
    package var deadline: Day?
    package var due: Day?
    /// As the register writes it, an id or a name; empty where it says nothing.
    package var unit: String
    package var state: String?
    package var kind: String?

    package init(
        line: Int, key: String, name: String, date: Day? = nil, deadline: Day? = nil, due: Day? = nil,
        unit: String = "", state: String? = nil, kind: String? = nil
    ) {
        self.line = line
        self.key = key
        self.name = name
        self.date = date
        self.deadline = deadline
        self.due = due
        self.unit = unit
        self.state = state
        self.kind = kind
    }
}
