import AuditCore
import Foundation
import Testing

@testable import Storing

/// What other web-archive tools say of our files. The tools are named by the environment or found on the PATH.
struct PeerTests {
    static let warcio = tool("PORTAL_AUDIT_WARCIO", "warcio")
    static let fastwarc = tool("PORTAL_AUDIT_FASTWARC", "fastwarc")

    static func tool(_ variable: String, _ name: String) -> String? {
        let environment = ProcessInfo.processInfo.environment
        let folders = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
        return ([environment[variable]].compactMap { $0 } + folders)
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private func isContent(_ tool: String?, with path: String, _ arguments: [String]) throws -> (Int32, String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(tool))
        process.arguments = arguments + [path]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    private func archive(in folder: TemporaryFolder) throws -> String {
        var cut = Sample.page("http://a.vn/cut")
        if case .response(var response) = cut.result {
            response.truncated = "decoded-limit"
            cut.result = .response(response)
        }
        let zipped = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"
        return try Sample.write(
            [
                Sample.page("http://a.vn/"), Sample.page("http://a.vn/gz", head: zipped), cut,
                Sample.page("http://a.vn/h2", head: "HTTP/2 200 \r\ncontent-length: 99999\r\n"),
                Sample.page("http://a.vn/empty", body: "", head: "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n"),
                Sample.failure("http://a.vn/f", .timeout, detail: "a\r\nWARC-Type: response"),
            ], in: folder)
    }

    @Test(.enabled(if: warcio != nil, "warcio is not installed (PORTAL_AUDIT_WARCIO or PATH)"))
    func warcioFindsNoFault() throws {
        let folder = try TemporaryFolder()
        let path = try archive(in: folder)
        let (status, said) = try isContent(PeerTests.warcio, with: path, ["check", "-v"])
        #expect(status == 0, "\(said)")
        #expect(said.contains("digest pass"), "\(said)")
        #expect(!said.contains("failed"), "\(said)")
        let (indexed, lines) = try isContent(PeerTests.warcio, with: path, ["index", "-f", "warc-type,offset"])
        #expect(indexed == 0)
        #expect(lines.split(separator: "\n").count == 12)
    }

    @Test(.enabled(if: fastwarc != nil, "fastwarc is not installed (PORTAL_AUDIT_FASTWARC or PATH)"))
    func fastwarcFindsNoFault() throws {
        let folder = try TemporaryFolder()
        let (status, said) = try isContent(PeerTests.fastwarc, with: archive(in: folder), ["check"])
        #expect(status == 0, "\(said)")
    }
}
