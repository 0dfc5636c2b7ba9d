import AuditCore
import Foundation
import Testing

@testable import Reading

/// Whole pages as they are read, `Fixtures/golden/NAME.json`, looked over by eye: what changes is seen key by key.
///
/// A change that is meant: `PORTAL_AUDIT_WRITE_GOLDEN=1 swift test --filter GoldenTests`, then look at the difference.
struct GoldenTests {
    static let pages = GoldenPage.all()

    @Test func thereAreFortyPagesOrMore() { #expect(GoldenTests.pages.count >= 40) }

    @Test(arguments: pages) func aPageIsReadAsItWas(golden: GoldenPage) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(golden.read())
        let file = GoldenPage.folder.appending(path: "golden/\(golden.name).json")
        if ProcessInfo.processInfo.environment["PORTAL_AUDIT_WRITE_GOLDEN"] != nil {
            try (data + Data([0x0A])).write(to: file)
        }
        let wanted = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        let read = try JSONSerialization.jsonObject(with: data)
        let differences = GoldenTests.differences(wanted, read, at: golden.name)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    @Test func aDifferenceIsNamedByItsKey() {
        let (old, new): ([String: Any], [String: Any]) = (["a": ["b", "c"], "d": "1"], ["a": ["b", "x"], "e": "2"])
        let differences = GoldenTests.differences(old, new, at: "p")
        #expect(differences == ["p.a[1]: «c», now «x»", "p.d: «1», now nothing", "p.e: nothing, now «2»"])
    }

    /// Each key whose value differs, by its path.
    private static func differences(_ old: Any?, _ new: Any?, at path: String) -> [String] {
        switch (old, new) {
        case (let old as [String: Any], let new as [String: Any]):
            return Set(old.keys).union(new.keys).sorted().flatMap { differences(old[$0], new[$0], at: "\(path).\($0)") }
        case (let old as [Any], let new as [Any]):
            return (0..<max(old.count, new.count)).flatMap { index in
                differences(
                    old.indices.contains(index) ? old[index] : nil, new.indices.contains(index) ? new[index] : nil,
                    at: "\(path)[\(index)]")
            }
        default:
            let (was, isNow) = (said(old), said(new))
            return was == isNow ? [] : ["\(path): \(was), now \(isNow)"]
        }
    }

    private static func said(_ value: Any?) -> String { value.map { "«\($0)»" } ?? "nothing" }
}

/// A line of `Fixtures/golden/pages.json`.
struct GoldenPage: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    /// In `Fixtures`.
    var file: String
    var address: String
    var status: Int?
    /// The folder of the pages beside it on its site; without one the page is read alone.
    var survey: String?

    var testDescription: String { name }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures")
        .standardized

    /// None where the list cannot be read, which a test notices.
    static func all() -> [GoldenPage] {
        let data = try? Data(contentsOf: folder.appending(path: "golden/pages.json"))
        return data.flatMap { try? JSONDecoder().decode([GoldenPage].self, from: $0) } ?? []
    }

    func read() throws -> Page {
        var seen = SiteSurvey()
        if let survey {
            let beside = GoldenPage.folder.appending(path: survey)
            let names = try FileManager.default.contentsOfDirectory(atPath: beside.path(percentEncoded: false))
            for name in names.sorted().prefix(60) {
                seen.note(try capture(beside.appending(path: name), "http://skhcn.songcam.example/\(survey)/\(name)"))
            }
        }
        let reader = PageReader(survey: survey == nil ? nil : seen)
        return reader.read(try capture(GoldenPage.folder.appending(path: file), address))
    }

    private func capture(_ file: URL, _ address: String) throws -> Capture {
        Sample.file(
            Array(try Data(contentsOf: file)), at: address, type: "text/html; charset=utf-8", status: status ?? 200,
            fetchedAt: "2022-06-01T02:00:00Z")
    }
}
