import Foundation
import Testing

@testable import Papers

struct ZipTests {
    private let parts = [
        ZipPart(name: "C1/001-Tiếng Việt.html", bytes: Array("một".utf8)), ZipPart(name: "rỗng", bytes: []),
        ZipPart(name: "lớn", bytes: [UInt8](repeating: 7, count: 300_000)),
    ]

    @Test func whatGoesInComesOut() throws {
        #expect(try ZipParts.read(try ZipParts.bytes(parts)) == parts)
        #expect(try ZipParts.bytes(parts) == ZipParts.bytes(parts))
    }

    @Test func aBombIsRefusedBeforeItUnfolds() throws {
        let bomb = try ZipParts.bytes([ZipPart(name: "a", bytes: [UInt8](repeating: 0, count: 17 << 20))])
        #expect(bomb.count < 100_000)
        #expect(throws: ZipParts.Fault.tooLarge) { try ZipParts.read(bomb) }
        let many = try ZipParts.bytes(
            (0..<6).map { ZipPart(name: "\($0)", bytes: [UInt8](repeating: 0, count: 12 << 20)) })
        #expect(throws: ZipParts.Fault.tooLarge) { try ZipParts.read(many) }
        let crowd = try ZipParts.bytes((0..<30).map { ZipPart(name: "\($0)", bytes: []) })
        #expect(throws: ZipParts.Fault.tooLarge) { try ZipParts.read(crowd, limits: .init(files: 29)) }
    }

    /// The directory may lie about sizes; what comes out is counted.
    @Test func aLyingDirectoryDoesNotHelp() throws {
        var bytes = try ZipParts.bytes([ZipPart(name: "a", bytes: [UInt8](repeating: 0, count: 1 << 20))])
        let honest: [UInt8] = [0, 0, 0x10, 0]
        for start in 0..<(bytes.count - 4) where Array(bytes[start..<(start + 4)]) == honest {
            bytes.replaceSubrange(start..<(start + 4), with: [1, 0, 0, 0])
        }
        #expect(throws: (any Error).self) { try ZipParts.read(bytes, limits: .init(file: 1 << 10)) }
    }

    @Test func aBundleIsWholeOrNotThere() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bundle-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/goi.zip"
        #expect(throws: ZipBundle.Fault.self) {
            try ZipBundle.write([("a", .bytes([1])), ("b", .file(folder + "/không có"))], to: path)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        try ZipBundle.write([("a", .bytes([1]))], to: path)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: ZipBundle.Fault.self) { try ZipBundle.write([("b", .file(folder + "/không có"))], to: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        #expect(throws: ZipBundle.Fault.self) { try ZipBundle.write([("a", .bytes([]))], to: folder + "/x/y.zip") }
    }
}
