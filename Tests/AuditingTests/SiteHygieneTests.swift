import AuditCore
import Testing

/// The faults that the fixture's generator planted beside the criteria, as the audit counts them.
struct SiteHygieneTests {
    @Test(arguments: [
        ("links.gambling", 1), ("text.machines", 1), ("alt.file", 13), ("files.scan", 3), ("files.dead", 1),
        ("metadata.date.malformed", 135), ("sections.stale", 1),
    ])
    func whatIsWrongWithThePortalIsCounted(id: String, count: Int) async throws {
        let facts = try await FixturePortal.audited().result.hygiene.facts
        let fact = try #require(facts.first { $0.id == id })
        #expect(fact.count == count)
        #expect((1...5).contains(fact.examples.count))
    }

    @Test func theLinesForMachinesAreCountedAndNeverQuoted() async throws {
        for fact in try await FixturePortal.audited().result.hygiene.facts {
            for example in fact.examples { #expect(!(example.note ?? "").contains("trợ lý AI")) }
        }
    }

    @Test func eachDesignOfTheFixtureIsKnown() async throws {
        let facts = try await FixturePortal.audited().result.hygiene.facts
        let systems = Set(facts.map(\.id).filter { $0.hasPrefix("system.") })
        #expect(systems == ["system.liferay", "system.sharepoint", "system.nukeviet", "system.generic"])
    }
}
