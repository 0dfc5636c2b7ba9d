import AuditCore

/// What was put together of all that is kept, ready to be judged.
struct Assembled: Sendable {
    /// Hosts that anything came from.
    var hosts: [String]
    var items: [Item]
    var stubs: [Stub]
    var source: SourceSummary
    var coverage: Coverage
}
