import AuditCore
import Foundation

@testable import Storing

/// A folder that goes when its owner goes.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "storing-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let url = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return url.path
    }
}

enum Sample {
    static let at = "2022-11-15T02:03:04Z"

    static func page(_ address: String, body: String = "<p>Kế hoạch</p>", head: String? = nil) -> Exchange {
        let bytes = Array(body.utf8)
        let lines = head ?? "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        return Exchange(
            address: address, startedAt: at, requestHead: Array("GET / HTTP/1.1\r\nHost: a.vn\r\n\r\n".utf8),
            responseHead: Array((lines + "\r\n").utf8), remoteAddress: "127.0.0.1",
            result: .response(
                Capture.Response(
                    status: 200, headers: [Capture.Header(name: "content-type", value: "text/html; charset=utf-8")],
                    body: bytes)), seconds: 0.25)
    }

    static func failure(_ address: String, _ kind: FetchFailure.Kind, detail: String = "") -> Exchange {
        Exchange(address: address, startedAt: at, result: .failure(FetchFailure(kind, detail: detail)))
    }

    static func links(_ range: Range<Int>) -> [NewLink] {
        range.map { NewLink(address: "http://a.vn/\($0)", anchor: "Bài \($0)", referrer: "http://a.vn/", depth: 1) }
    }

    static func captures(_ holdings: Holdings) throws -> [Capture] {
        var all: [Capture] = []
        try holdings.forEach { all.append($0) }
        return all
    }

    static func write(_ exchanges: [Exchange], in folder: TemporaryFolder) throws -> String {
        var writer = try WARCWriter(folder: folder.path)
        for exchange in exchanges { _ = try writer.append(exchange) }
        try writer.sync()
        return "\(folder.path)/\(WARCWriter.name(of: 1))"
    }
}
