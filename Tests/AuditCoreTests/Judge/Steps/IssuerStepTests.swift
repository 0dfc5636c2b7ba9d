import AuditCore
import Testing

struct IssuerStepTests {
    private let step = IssuerStep(symbols: ["SKHCN", "KHCN"], agencyNames: ["Sở Khoa học và Công nghệ"])

    @Test(arguments: [
        ("12/KH-SKHCN", Truth.yes), ("734/KHCN-TĐC", .yes), ("223/KH-UBND", .no), ("28/2020/TT-BGDĐT", .no),
    ])
    func theLettersOfTheNumberSayWhoseItIs(number: String, truth: Truth) {
        let finding = step.finding(.sample("a", kind: .document, number: number))
        #expect(finding.truth == truth, "\(finding.text)")
        #expect(finding.text.hasPrefix("nơi ban hành – "))
    }

    @Test func aFormAloneNamesNoIssuer() {
        #expect(step.finding(.sample("a", kind: .document, number: "70/QĐ-XPVPHC")).truth == .unknown)
        #expect(step.finding(.sample("a")).truth == .yes)
    }
}
