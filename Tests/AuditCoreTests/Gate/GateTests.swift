import Testing

@testable import AuditCore

struct GateTests {
    private func names(_ breaches: [GateBreach]) -> [String] {
        breaches.map { breach in
            switch breach {
            case .tooFew(let had, let wanted): "lo \(had)<\(wanted)"
            case .tooFewPossible(let had, let wanted): "hi \(had)<\(wanted)"
            case .new(let gap, _): "new \(gap.key)"
            case .expired(let gap, _, _): "expired \(gap.key)"
            case .overdue(let gap, _): "overdue \(gap.key)"
            case .unmeasured(let code, _): "unmeasured \(code)"
            case .problem(_, let codes): "problem \(codes.joined(separator: ","))"
            case .crawl(let end): "crawl \(end?.rawValue ?? "?")"
            }
        }
    }

    @Test(
        arguments: [
            ("6", nil, []), ("6.01", nil, ["lo 6<6.01"]), (nil, "8", []), (nil, "8.01", ["hi 8<8.01"]),
            ("7", "9", ["lo 6<7", "hi 8<9"]), (nil, nil, []),
        ] as [(String?, String?, [String])])
    func pointsAreComparedExactly(least: String?, possible: String?, breaches: [String]) throws {
        let policy = GatePolicy(
            least: least.flatMap { Points($0) }, leastPossible: possible.flatMap { Points($0) })
        #expect(try names(Gate.decide(.sample(), by: policy).breaches) == breaches)
    }

    /// 0.1 + 0.2 of three criteria is 0.3, not 0.30000000000000004.
    @Test func aSumOfTenthsReachesItsThreshold() throws {
        var result = try AuditResult.sample()
        let tenth = try #require(Points("0.1"))
        let parts = [tenth, tenth, tenth].map { PointsInterval(lo: $0, hi: $0, max: $0) }
        result.total = parts.reduce(.zero, +)
        #expect(Gate.decide(result, by: GatePolicy(least: Points("0.3"))).breaches.isEmpty)
    }

    @Test func whatIsNotInTheBaselineIsNew() throws {
        let result = try AuditResult.sample([
            .sample("c3:45/KH"), .sample("c3:51/KH"), .sample("c3:62/KH", uncertain: true), .sample("n1:8"),
        ])
        let baseline = Baseline([.init(key: "c3:45/KH", name: "")])
        let all = Gate.decide(result, by: GatePolicy(kinds: [.new]))
        #expect(names(all.breaches) == ["new c3:45/KH", "new c3:51/KH", "new n1:8"])
        let some = Gate.decide(result, by: GatePolicy(kinds: [.new], baseline: baseline))
        #expect(names(some.breaches) == ["new c3:51/KH", "new n1:8"])
        #expect(names(Gate.decide(result, by: GatePolicy(baseline: baseline)).breaches).isEmpty)
    }

    @Test(
        arguments: [
            (nil, ["overdue c3:1"]), ("2022-09-29", ["overdue c3:1"]), ("2022-09-30", []), ("2022-12-31", []),
        ] as [(String?, [String])])
    func onlyADayThatSomebodySetMovesADeadline(until: String?, breaches: [String]) throws {
        let result = try AuditResult.sample([
            .sample("c3:1", state: .overdue), .sample("c3:2"), .sample("c3:3", state: .overdue, uncertain: true),
        ])
        let entry = Baseline.Entry(key: "c3:1", name: "", who: "Ông A", until: until.flatMap { Day(iso: $0) })
        let decision = Gate.decide(result, by: GatePolicy(kinds: [.overdue], baseline: Baseline([entry])))
        #expect(names(decision.breaches) == breaches)
    }

    @Test func anAcceptanceThatHasEndedIsSaidOnce() throws {
        let result = try AuditResult.sample([.sample("c3:1", state: .overdue)])
        let baseline = Baseline([.init(key: "c3:1", name: "", who: "Ông A", until: Day(2022, 9, 29))])
        let decision = Gate.decide(result, by: GatePolicy(kinds: [.new, .overdue], baseline: baseline))
        #expect(names(decision.breaches) == ["expired c3:1"])
    }

    @Test func whatWasNotMeasuredBreaksUnknownAndNothingElse() throws {
        let problem = Problem(address: "https://so.example/a", name: nil, reason: "503", affects: ["c3"])
        let aside = Problem(address: "https://so.example/b", name: nil, reason: "503", affects: [])
        let result = try AuditResult.sample(
            [.sample("c3:1", state: .overdue, uncertain: true)], state: .unknown, unknowns: ["chưa tải được"],
            end: .budget, problems: [problem, aside])
        #expect(Gate.decide(result, by: GatePolicy(kinds: [.new, .overdue])).breaches.isEmpty)
        let decision = Gate.decide(result, by: GatePolicy(kinds: [.unknown]))
        #expect(names(decision.breaches) == ["crawl budget", "unmeasured C3", "problem C3"])
        #expect(result.isPartlyUnmeasured)
    }

    @Test func aThresholdThatNobodyKnowsIsNoFailureToMeasure() throws {
        let result = try AuditResult.sample(state: .unknown, unknowns: [Scoring.unknownThresholdWords])
        #expect(!result.isPartlyUnmeasured)
        #expect(Gate.decide(result, by: GatePolicy(kinds: [.unknown])).breaches.isEmpty)
    }

    @Test func whatIsNoLongerMissingIsClosedOnlyWhereItWasMeasured() throws {
        let baseline = Baseline([
            .init(key: "c3:45/KH", name: ""), .init(key: "c3:51/KH", name: ""), .init(key: "c9:1", name: ""),
            .init(key: "n1:8", name: ""),
        ])
        func closed(_ result: AuditResult) -> [String] {
            Gate.decide(result, by: GatePolicy(baseline: baseline)).closed.map(\.key)
        }
        #expect(try closed(.sample([.sample("c3:51/KH")])) == ["c3:45/KH", "n1:8"])
        #expect(try closed(.sample([.sample("c3:51/KH", uncertain: true)])) == ["c3:45/KH", "n1:8"])
        #expect(try closed(.sample(state: .unknown, unknowns: ["không có sổ"])) == ["n1:8"])
        #expect(try closed(.sample([.sample("c3:45/KH"), .sample("c3:51/KH")], end: .budget)).isEmpty)
    }
}
