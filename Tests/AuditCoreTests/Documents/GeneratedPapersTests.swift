import Foundation
import Testing

@testable import AuditCore

/// 240 papers of `scripts/fixture-papers`, damaged as real ones are, beside what they say.
struct GeneratedPapersTests {
    private struct Paper: Decodable {
        var id: String
        var lines: [String]
        var truth: [String: String?]
        var recipients: [String]
    }

    private static let papers: [Paper] = {
        guard let bytes = try? RuleFixtures.bytes("Fixtures/papers/papers.jsonl") else { return [] }
        return bytes.split(separator: 0x0A).compactMap { try? JSONDecoder().decode(Paper.self, from: Data($0)) }
    }()

    private static func value(_ field: String, _ text: DocumentText) -> String? {
        switch field {
        case "number": text.number?.key
        case "type": text.fields.type
        case "issuer": text.fields.issuer
        case "place": text.fields.place
        case "signed": text.signed?.description
        case "subject": text.fields.subject
        case "signer": text.fields.signer
        case "capacity": text.fields.capacity
        case "position": text.fields.position
        case "from": text.facts?.period?.from.description
        case "to": text.facts?.period?.to.description
        case "deadline": text.facts?.consultation?.deadline?.description
        case "email": text.facts?.consultation?.emails.first
        case "address": text.facts?.consultation?.address
        case "organisation": text.facts?.penalty?.organisations.first
        case "person": text.facts?.penalty?.persons.first?.initials
        case "sum": text.facts?.penalty?.sum.map { String($0) }
        default: nil
        }
    }

    @Test(arguments: [
        "number", "type", "issuer", "place", "signed", "subject", "signer", "capacity", "position", "from", "to",
        "deadline", "email", "address", "organisation", "person", "sum",
    ])
    func theFieldIsReadInNinetyEightOfAHundred(field: String) {
        let told = Self.papers.filter { $0.truth.keys.contains(field) }
        #expect(told.count >= 2)
        let missed = told.filter { paper in
            let wanted = paper.truth[field].flatMap { $0 }
            let expected = field == "number" ? wanted.flatMap { DocumentNumber(field: $0)?.key } : wanted
            let found = Self.value(field, DocumentText(lines: paper.lines))
            return Folded.squeezed(found ?? "") != Folded.squeezed(expected ?? "")
        }
        #expect(missed.count * 50 <= told.count, "missed: \(missed.prefix(5).map(\.id))")
    }

    @Test func recipientsAreReadWholeInNinetyEightOfAHundred() {
        let missed = Self.papers.filter { paper in
            (DocumentText(lines: paper.lines).fields.recipients ?? []).map(Folded.squeezed)
                != paper.recipients.map(Folded.squeezed)
        }
        #expect(Self.papers.count >= 200 && missed.count * 50 <= Self.papers.count, "\(missed.prefix(5).map(\.id))")
    }

    @Test func noPersonsNameIsKeptWithAFine() throws {
        for paper in Self.papers where paper.truth.keys.contains("sum") {
            let facts = try #require(DocumentText(lines: paper.lines).facts?.penalty)
            let printed = String(decoding: try JSONEncoder().encode(facts), as: UTF8.self) + "\(facts)"
            #expect(!Folded.plain(printed).contains("nguyen van thu") && !Folded.plain(printed).contains("giang a mau"))
        }
    }
}
