import AuditCore
import Testing

@testable import Auditing

struct FailureWordsTests {
    @Test(arguments: FetchFailure.Kind.allCases)
    func eachKindSaysWhatWhoseAndWhatToDo(kind: FetchFailure.Kind) {
        #expect(kind.briefly.count >= 10)
        #expect(kind.remedy.count >= 10)
        #expect(kind.vietnamese == "\(kind.briefly) (\(kind.owner.vietnamese): \(kind.remedy))")
        #expect(!kind.vietnamese.contains(".\u{20}"))
    }

    @Test func noTwoKindsSayTheSame() {
        let kinds = FetchFailure.Kind.allCases
        #expect(Set(kinds.map(\.briefly)).count == kinds.count)
        #expect(kinds.count >= 30)
        for owner in FetchFailure.Owner.allCases { #expect(kinds.contains { $0.owner == owner }) }
    }

    /// As they stand in archives of earlier versions.
    @Test(arguments: [
        "dnsFailed", "connectRefused", "connectTimeout", "timeout", "tooSlow", "tlsFailed", "connectionReset",
        "protocolError", "oversizeHeaders", "addressForbidden", "badRedirect", "tooManyRedirects", "cancelled", "other",
    ])
    func oldArchivesAreUnderstood(name: String) {
        #expect(FetchFailure.Kind(rawValue: name) != nil)
    }
}
