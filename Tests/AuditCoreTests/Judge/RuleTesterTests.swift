import AuditCore
import Testing

struct RuleTesterTests {
    private func rules(_ bytes: [UInt8]) throws -> RuleSet {
        let reading = RuleReader.read(bytes: bytes, file: "rules.json")
        #expect(reading.faults.map(\.line) == [])
        return try #require(reading.ruleSet)
    }

    @Test func everyCaseOfTheRulesHolds() throws {
        let rules = try rules(RuleFixtures.bytes("rules.json"))
        let tester = try #require(RuleTester(rules))
        for outcome in tester.run() {
            #expect(
                outcome.differences == [], "\(outcome.test.place.short) \(outcome.test.criterion): \(outcome.test.name)"
            )
        }
    }

    @Test func eachScoredCriterionHasItsCases() throws {
        let rules = try rules(RuleFixtures.bytes("rules.json"))
        for criterion in rules.criteria where criterion.max != nil {
            let states = Set(rules.tests.filter { $0.criterion == criterion.id }.compactMap(\.expect.state))
            // C2's threshold is unknown: nothing passes.
            let wanted: Set = criterion.code == "C2" ? ["fail", "unknown"] : ["pass", "fail", "unknown"]
            #expect(states.isSuperset(of: wanted), "\(criterion.code): \(states)")
        }
    }

    @Test func noMutantOfTheRulesSurvives() throws {
        let rules = try rules(RuleFixtures.bytes("rules.json"))
        let survival = try #require(RuleTester(rules)).survivors(of: rules.criteria)
        print("mutants of rules.json: \(survival.tried) tried, \(survival.survivors.count) survive")
        #expect(survival.tried >= 20)
        #expect(survival.survivors.map { "\($0.place.short) \($0.criterion.code) \($0.change)" } == [])
    }

    @Test func aCaseThatDoesNotHoldSaysWhatCameOut() throws {
        let test = """
            "tests": [{ "name": "n", "criterion": "bai-viet",
              "facts": { "items": [{ "kind": "article", "count": 5, "title": "đo lường", "categories": ["huong-dan"] }] },
              "expect": { "points": "2", "counted": 5, "missing": [] } }],
              "units"
            """
        let rules = try rules(RuleFixtures.tiny("\"units\"", test))
        let tester = try #require(RuleTester(rules))
        let outcome = try #require(tester.run().first)
        #expect(outcome.differences.count == 3)
        #expect(outcome.differences[0] == "điểm chắc chắn: mong đợi 2, thực tế 1")
    }

    @Test func aMutantThatNoCaseNoticesIsNamed() throws {
        let rules = try rules(RuleFixtures.tiny())
        let survival = try #require(RuleTester(rules)).survivors(of: rules.criteria)
        #expect(survival.tried == survival.survivors.count && survival.tried > 4)
        #expect(survival.survivors.contains { $0.change == "bỏ điều kiện «own_field»" })
    }
}
