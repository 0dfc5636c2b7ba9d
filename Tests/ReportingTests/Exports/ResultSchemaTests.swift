import AuditCore
import Foundation
import Testing

@testable import Reporting

/// result.schema.json against the value that it describes; `scripts/check-exports` validates whole results with jsonschema.
struct ResultSchemaTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "result.schema.json")

    /// Every member that a result can have, has.
    private static var full: AuditResult {
        var result = Sample.result()
        result.review = ReviewSummary(decisions: 1, head: "a", applied: 1, outdated: 0, waiting: 2)
        result.hygiene.facts = [
            .init(id: "a", name: "b", count: 1, total: 2, examples: [.init(address: "https://a.vn/", note: "c")])
        ]
        let minus = Points(hundredths: -100)
        result.criteria[0].points = PointsInterval(lo: minus, hi: .zero, min: minus, max: .zero)
        result.criteria[0].rule = "rules.json:1:2"
        result.criteria[0].late = [
            LateItem(
                key: "k", name: "n", unit: "u", unitID: "i", due: Sample.asOf, posted: Sample.asOf.adding(days: 2),
                daysLate: 2)
        ]
        for index in result.criteria.indices {
            for place in result.criteria[index].gaps.indices {
                result.criteria[index].gaps[place].waiver = Waiver(
                    gap: "k", reason: "r", approver: "a", paper: "p", until: Sample.asOf)
            }
        }
        result.criteria[0].suspicions = [Suspicion(kind: .burst, address: "https://a.vn/", why: "nhiều")]
        for index in result.items.indices {
            result.items[index].law = ["43/2011/NĐ-CP"]
            result.items[index].waitsForDay = true
            result.items[index].content = "abc"
            result.items[index].duplicateOf = "https://a.vn/"
        }
        return result
    }

    private struct Walk {
        let definitions: [String: Any]
        var faults: [String] = []
        var seen: Set<String> = []
        var known: Set<String> = []

        mutating func walk(_ value: Any, _ schema: [String: Any], _ path: String) {
            var (schema, path) = (schema, path)
            if let reference = schema["$ref"] as? String {
                let name = String(reference.dropFirst("#/$defs/".count))
                (schema, path) = (definitions[name] as? [String: Any] ?? [:], "#" + name)
            }
            if let items = schema["items"] as? [String: Any], let list = value as? [Any] {
                for member in list { walk(member, items, path + "[]") }
            }
            guard let object = value as? [String: Any], let properties = schema["properties"] as? [String: Any] else {
                return
            }
            if schema["additionalProperties"] as? Bool != false { faults.append("\(path) is open") }
            for key in schema["required"] as? [String] ?? [] where object[key] == nil {
                faults.append("\(path)/\(key) is wanted and not there")
            }
            known.formUnion(properties.keys.map { "\(path)/\($0)" })
            for (key, member) in object {
                guard let inner = properties[key] as? [String: Any] else {
                    faults.append("\(path)/\(key) is not named")
                    continue
                }
                seen.insert("\(path)/\(key)")
                walk(member, inner, "\(path)/\(key)")
            }
        }
    }

    private func walked(_ result: AuditResult) throws -> Walk {
        let schema = try #require(
            JSONSerialization.jsonObject(with: Data(contentsOf: ResultSchemaTests.file)) as? [String: Any])
        var walk = Walk(definitions: try #require(schema["$defs"] as? [String: Any]))
        walk.walk(try JSONSerialization.jsonObject(with: jsonResult(result)), schema, "")
        return walk
    }

    @Test func theSchemaNamesEveryMemberAndNoOther() throws {
        let walk = try walked(ResultSchemaTests.full)
        #expect(walk.faults.isEmpty, "\(walk.faults.prefix(10))")
        #expect(walk.known.subtracting(walk.seen).isEmpty, "\(walk.known.subtracting(walk.seen).sorted())")
    }

    @Test func whatIsOptionalMayBeAbsent() throws {
        #expect(try walked(Sample.empty).faults.isEmpty)
        #expect(try walked(Sample.result()).faults.isEmpty)
    }

    @Test func theVersionIsTheResults() throws {
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: ResultSchemaTests.file)) as? [String: Any]
        let version = (schema?["properties"] as? [String: Any])?["schemaVersion"] as? [String: Any]
        #expect(version?["const"] as? String == Sample.empty.schemaVersion)
    }
}
