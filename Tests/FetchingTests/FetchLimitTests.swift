import AuditCore
import DemoServer
import Fetching
import Foundation
import Testing

@Suite(.serialized)
struct FetchLimitTests {
    /// Streams 1 GB of zeros, about 1 MB on the wire.
    private static let bomb = Response.raw { connection in
        connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n")
        connection.write(Samples.bomb)
        let part = [UInt8](repeating: 0, count: 1000)
        for _ in 0..<1000 where !connection.write(part) { return }
    }

    @Test func aBombStopsAtTheLimit() async throws {
        var limits = FetchLimits()
        limits.ratio = 100_000
        try await withServer(limits: limits) { _ in
            Self.bomb
        } body: { server, fetcher in
            let before = Self.peakKilobytes()
            let response = try #require(await fetcher.get(server.origin, byteLimit: 5 << 20).response)
            #expect(response.body.count == 5 << 20)
            #expect(response.truncated == "length")
            // Far below what it unpacks to, and far above what other tests of this process may take meanwhile.
            #expect(Self.peakKilobytes() - before < 400 << 10)
        }
    }

    @Test func aBombStopsAtItsRatio() async throws {
        try await withServer { _ in
            Self.bomb
        } body: { server, fetcher in
            let response = try #require(await fetcher.get(server.origin, byteLimit: 50 << 20).response)
            #expect(response.truncated == "ratio")
            #expect((1 << 20...4 << 20).contains(response.body.count))
            #expect(response.status == 200)
        }
    }

    @Test func aChunkedBombStopsAtItsRatio() async throws {
        try await withServer { _ in
            .raw { connection in
                let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                connection.write(head)
                connection.write(Array("18\r\n".utf8) + Samples.bomb + Array("\r\n".utf8))
                let part = Array("400\r\n".utf8) + [UInt8](repeating: 0, count: 1024) + Array("\r\n".utf8)
                for _ in 0..<100 where !connection.write(part) { return }
            }
        } body: { server, fetcher in
            let response = try #require(await fetcher.get(server.origin, byteLimit: 50 << 20).response)
            #expect(response.truncated == "ratio")
            #expect(response.body.count < 20 << 20)
        }
    }

    @Test(arguments: [(99, "length"), (100, nil), (101, nil), (0, "length")])
    func aBodyIsWholeUpToTheLimit(limit: Int, truncated: String?) async throws {
        try await withServer { _ in
            .text(200, String(repeating: "a", count: 100))
        } body: { server, fetcher in
            let response = try #require(await fetcher.get(server.origin, byteLimit: limit).response)
            #expect(response.truncated == truncated)
            #expect(response.body.count == min(100, limit))
        }
    }

    @Test func anEndlessBodyIsCut() async throws {
        try await withServer { _ in
            .raw { connection in
                connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                let part = "1000\r\n" + String(repeating: "a", count: 4096) + "\r\n"
                for _ in 0..<10_000 where !connection.write(part) { return }
            }
        } body: { server, fetcher in
            let response = try #require(await fetcher.get(server.origin, byteLimit: 100_000).response)
            #expect(response.truncated == "length")
            #expect(response.body.count == 100_000)
        }
    }

    @Test func aBigPlainBodyHasNoRatio() async throws {
        let body = [UInt8](repeating: 0x61, count: 4 << 20)
        try await withServer { _ in
            .whole(status: 200, body: body)
        } body: { server, fetcher in
            let response = try #require(await fetcher.get(server.origin, byteLimit: 50 << 20).response)
            #expect(response.truncated == nil)
            #expect(response.body == body)
        }
    }

    @Test func aCancelledTaskEndsItsTransferAtOnce() async throws {
        try await withServer { _ in
            .raw { $0.pause(10) }
        } body: { server, fetcher in
            let start = ContinuousClock.now
            let task = Task { await fetcher.get(server.origin, timeout: 10) }
            try await Task.sleep(for: .milliseconds(100))
            task.cancel()
            #expect(await task.value.failure == .cancelled)
            #expect(ContinuousClock.now - start < .seconds(9))
        }
    }

    @Test func aTaskCancelledBeforeItStartsIsCancelled() async throws {
        try await withServer { _ in
            .raw { $0.pause(10) }
        } body: { server, fetcher in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return await fetcher.get(server.origin, timeout: 5)
            }
            #expect(await task.value.failure == .cancelled)
        }
    }

    @Test func closingCancelsWhatIsUnderWayAndWhatComesLater() async throws {
        try await withServer { _ in
            .raw { $0.pause(10) }
        } body: { server, fetcher in
            async let running = fetcher.get(server.origin, timeout: 10)
            try await Task.sleep(for: .milliseconds(100))
            fetcher.close()
            fetcher.close()
            #expect(await running.failure == .cancelled)
            #expect(await fetcher.get(server.origin).failure == .cancelled)
        }
    }

    /// The most memory that this process ever held.
    private static func peakKilobytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.utf8.starts(with: "VmHWM:".utf8) }
        return line.flatMap { Int($0.filter { ("0"..."9").contains($0) }) } ?? .max
    }
}
