import Testing

@testable import AuditCore

struct SamplingTests {
    /// Without an error the bound has a closed form: (1 - p)^n = 0.05.
    @Test(arguments: [1, 10, 30, 59, 299])
    func withoutErrorTheBoundIsTheRuleOfThree(checked: Int) {
        let bound = ErrorRate(wrong: 0, checked: checked).upperBound
        var left = 1.0
        for _ in 0..<checked { left *= 1 - bound }
        #expect(abs(left - 0.05) < 1e-6)
    }

    @Test(arguments: [(1, 30), (3, 30), (29, 30), (15, 400), (900, 5000)])
    func soFewErrorsAreSeenOnceInTwentySamples(wrong: Int, checked: Int) {
        let rate = ErrorRate(wrong: wrong, checked: checked)
        #expect(rate.upperBound > rate.share)
        #expect(abs(ErrorRate.chance(ofAtMost: wrong, among: checked, at: rate.upperBound) - 0.05) < 1e-6)
    }

    @Test func withoutASampleNothingIsKnown() {
        #expect(ErrorRate(wrong: 0, checked: 0).upperBound == 1)
        #expect(ErrorRate(wrong: 4, checked: 4).upperBound == 1)
    }

    @Test func theLastDecisionOfEachItemCountsAndUnsureCountsNowhere() {
        func decision(_ address: String, _ verdict: Decision.Verdict, sample: String? = "mau") -> Decision {
            Decision(
                at: "2022-06-01T02:00:00Z", by: "A", verdict: verdict, criterion: "c1", reason: "x", address: address,
                title: "", content: address, machine: .counted, sample: sample)
        }
        let book = DecisionBook([
            decision("1", .reject), decision("1", .count), decision("2", .reject), decision("3", .unsure),
            decision("4", .reject, sample: nil), decision("5", .count),
        ])
        #expect(ErrorRate(of: "mau", in: book) == ErrorRate(wrong: 1, checked: 3))
    }
}
