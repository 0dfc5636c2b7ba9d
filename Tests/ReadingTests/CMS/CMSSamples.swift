import AuditCore
import Foundation

@testable import Reading

/// Pages written after the manner of each content system, with their truth (scripts/fixture-cms).
struct CMSSamples: Decodable {
    struct Page: Decodable {
        var file: String
        var url: String
        var kind: String
        var section: String
        var title: String?
        var date: String?
        var text: String?
        var number: String?
        var signed: String?
        var attachment: String?
        var twin: Bool?
        var rows: [Row]?
        struct Row: Decodable, Equatable { var title: String, day: String }
    }
    var system: String
    var pages: [Page]

    static let names = ContentSystem.all.map(\.id) + ["generic"]

    static func folder(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Fixtures/cms/\(name)")
            .standardized
    }

    static func read(_ name: String) throws -> CMSSamples {
        try JSONDecoder().decode(CMSSamples.self, from: Data(contentsOf: folder(name).appending(path: "truth.json")))
    }

    func capture(_ page: Page) throws -> Capture {
        let bytes = try Data(contentsOf: CMSSamples.folder(system).appending(path: page.file))
        return Sample.file(
            Array(bytes), at: page.url, type: "text/html; charset=utf-8", fetchedAt: "2022-11-15T02:00:00Z")
    }
}
