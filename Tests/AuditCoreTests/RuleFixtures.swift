import Foundation

/// Files beside the package's sources, found from this file.
enum RuleFixtures {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appending(path: path)))
    }

    static func tiny() throws -> [UInt8] { try bytes("Fixtures/broken-rules/base.json") }

    /// The tiny rules with one text replaced, which must stand there.
    static func tiny(_ old: String, _ new: String) throws -> [UInt8] {
        let text = String(decoding: try tiny(), as: UTF8.self)
        let parts = text.components(separatedBy: old)
        struct Absent: Error {}
        guard parts.count > 1 else { throw Absent() }
        return Array((parts[0] + new + parts[1...].joined(separator: old)).utf8)
    }
}
