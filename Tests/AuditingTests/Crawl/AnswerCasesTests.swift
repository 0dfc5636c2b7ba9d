import AuditCore
import Auditing
import Foundation
import Testing

/// What stands in place of a page, on made-up answers in the manner of real systems (Fixtures/answers).
struct AnswerCasesTests {
    private struct Case: Decodable {
        var id: Int
        var kind: AnswerKind
        var address: String
        var status: Int
        var headers: [String: String]
        var html: String
    }

    private static func cases() throws -> [Case] {
        let path = FixturePortal.root.appendingPathComponent("Fixtures/answers/cases.jsonl")
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Case.self, from: Data($0.utf8))
        }
    }

    private func judged(_ item: Case) throws -> AnswerKind {
        let headers = item.headers.sorted { $0.key < $1.key }.map { Capture.Header(name: $0.key, value: $0.value) }
        let body = Array(item.html.utf8)
        let capture = Capture(
            address: item.address, fetchedAt: nil,
            result: .response(Capture.Response(status: item.status, headers: headers, body: body)))
        let facts = AnswerFacts(
            address: try #require(WebAddress(item.address)), status: item.status, headers: headers, body: body,
            signature: Discovery.discover(capture).signature)
        var judge = AnswerJudge(homes: [try #require(WebAddress("http://so.example.vn/"))])
        return judge.judge(facts)
    }

    /// Each by itself, without probes: what the answer's own words and marks say.
    @Test func wallsAndNoticesAreToldFromPages() throws {
        let cases = try Self.cases()
        #expect(cases.count >= 200 && cases.count { $0.kind == .page } >= 90)
        var hits = 0
        var found = 0
        var kinds = 0
        for item in cases {
            let answer = try judged(item)
            if answer != .page { found += 1 }
            if answer != .page && item.kind != .page { hits += 1 }
            if answer == item.kind { kinds += 1 }
            if answer != item.kind { print("  answer \(item.id): \(item.kind.rawValue) read as \(answer.rawValue)") }
        }
        let odd = cases.count { $0.kind != .page }
        let precision = Double(hits) / Double(max(1, found))
        let recall = Double(hits) / Double(odd)
        print(
            "answers: \(cases.count) cases, precision \(precision), recall \(recall), right kind \(kinds) of \(cases.count)"
        )
        #expect(precision >= 0.98)
        #expect(recall >= 0.95)
    }
}
