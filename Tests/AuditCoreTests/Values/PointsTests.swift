import AuditCore
import Testing

struct PointsTests {
    @Test(arguments: [("10", 1000), ("7.5", 750), ("0.25", 25), ("-0.5", -50), ("0", 0)])
    func decimalStringsAreExact(text: String, hundredths: Int) {
        #expect(Points(text)?.hundredths == hundredths)
    }

    @Test(arguments: ["", "1,5", "1.234", ".5", "5.", "+1", "1e2", "--1", "１", "99999999"])
    func otherTextsAreNoPoints(text: String) {
        #expect(Points(text) == nil)
    }

    @Test func tenthsAddUp() throws {
        let sum = try #require(Points("0.1")) + #require(Points("0.2"))
        #expect(sum == Points("0.3"))
    }

    @Test func sharesOfOneThingNeverExceedIt() throws {
        let max = try #require(Points("10"))
        for denominator in 1...60 {
            var last = Points.zero
            for numerator in 0...denominator + 5 {
                let share = max.share(numerator, of: denominator)
                #expect(share >= last && share <= max)
                last = share
            }
            #expect(last == max)
        }
    }

    @Test(arguments: [("6.80", "6,8"), ("10", "10"), ("0.05", "0,05"), ("-1.25", "-1,25")])
    func vietnamesePapersUseAComma(text: String, shown: String) {
        #expect(Points(text)?.vietnamese == shown)
    }
}
