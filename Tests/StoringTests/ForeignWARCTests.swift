import AuditCore
import Foundation
import Testing

@testable import Storing

/// WARC files as other tools write them.
struct ForeignWARCTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static func record(_ type: String, _ address: String, _ block: [UInt8], _ more: String = "") -> [UInt8] {
        Array(
            ("WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: <\(address)>\r\nWARC-Date: 2020-01-02T03:04:05.678Z\r\n"
                + "\(more)Content-Type: application/http;msgtype=response\r\nContent-Length: \(block.count)\r\n\r\n")
                .utf8)
            + block + [13, 10, 13, 10]
    }

    static let chunked = Array(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=1\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n".utf8)

    private func captures(_ bytes: [UInt8], _ name: String = "x.warc") throws -> [Capture] {
        try Sample.captures(WARCReader.holdings(folder.file(name, bytes)))
    }

    private func body(_ block: [UInt8]) throws -> (text: String, truncated: String?) {
        let capture = try captures(Self.record("response", "http://a.vn/", block)).first
        guard case .response(let response)? = capture?.result else { return ("no response", nil) }
        return (String(decoding: response.body, as: UTF8.self), response.truncated)
    }

    @Test func aPlainFileWithAngleBracketsAndFractionsOfSecondsIsRead() throws {
        let all = try captures(Self.record("response", "http://a.vn/x#y", Self.chunked))
        #expect(all.map(\.address) == ["http://a.vn/x"])
        #expect(all.first?.fetchedAt == "2020-01-02T03:04:05Z")
    }

    @Test func codingsAreTakenOff() throws {
        #expect(try body(Self.chunked) == ("abc0123456789", nil))
        let zipped =
            Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".utf8) + Gzip.compressed(Array("chào".utf8))
        #expect(try body(zipped) == ("chào", nil))
        let lying = Array("HTTP/1.1 200 OK\nContent-Encoding: gzip\n\nđã giải nén".utf8)
        #expect(try body(lying) == ("đã giải nén", nil))
    }

    @Test func whatCannotBeDecodedIsMarked() throws {
        #expect(
            try body(Array("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n\u{1}\u{2}".utf8)) == (
                "", "content-encoding br"
            ))
        #expect(
            try body(Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab".utf8)) == ("ab", "disconnect")
        )
    }

    @Test func oneGzipMemberForTheWholeFileIsRead() throws {
        let records = (0..<300).flatMap { Self.record("response", "http://a.vn/\($0)", Self.chunked) }
        let all = try captures(Gzip.compressed(records), "whole.warc.gz")
        #expect(all.count == 300)
        #expect(all.allSatisfy { $0.sha256 == Digest.sha256Hex(Array("abc0123456789".utf8)) })
    }

    @Test func theLastResponseOfAnAddressWins() throws {
        let old = Self.record("response", "http://a.vn/", Array("HTTP/1.1 200 OK\r\n\r\nold".utf8))
        let new = Self.record("response", "http://a.vn/", Array("HTTP/1.1 404 Not Found\r\n\r\nnew".utf8))
        let all = try captures(old + new)
        guard case .response(let response)? = all.first?.result else {
            Issue.record("a response is there")
            return
        }
        #expect(all.count == 1)
        #expect(response.status == 404)
    }

    @Test func aRevisitHasTheBodyOfTheResponseItNames() throws {
        let digest = "WARC-Payload-Digest: sha1:ABC\r\n"
        let first = Self.record("response", "http://a.vn/1", Array("HTTP/1.1 200 OK\r\n\r\nbody".utf8), digest)
        let again = Self.record("revisit", "http://a.vn/2", Array("HTTP/1.1 200 OK\r\nx: y\r\n\r\n".utf8), digest)
        let lost = Self.record("revisit", "http://a.vn/3", Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
        let all = try captures(first + again + lost)
        #expect(all.count == 3)
        #expect(all[1].sha256 == all[0].sha256)
        guard case .response(let response) = all[2].result else {
            Issue.record("a response is there")
            return
        }
        #expect(response.truncated == "revisit of a record that is not in this file")
    }

    @Test func headersWithBareLineFeedsAreRead() throws {
        let text = "WARC/1.0\nWARC-Type: response\nWARC-Target-URI: http://a.vn/\nContent-Length: 21\n\n"
        let all = try captures(Array((text + "HTTP/1.0 200 OK\n\nabcd\n\n").utf8))
        #expect(all.first?.sha256 == Digest.sha256Hex(Array("abcd".utf8)))
    }

    @Test func garbageBetweenRecordsIsToldAndPassed() throws {
        let one = Self.record("response", "http://a.vn/1", Self.chunked)
        let path = try folder.file(
            "g.warc", one + Array("??? rác\n".utf8) + Self.record("response", "http://a.vn/2", Self.chunked))
        var reader = try WARCReader(path: path)
        var count = 0
        while try reader.next() != nil { count += 1 }
        #expect(count == 2)
        guard case .garbage? = reader.damage else {
            Issue.record("the garbage is told")
            return
        }
    }

    @Test func aBlockBeyondTheLimitIsCutAndTheNextRecordIsFound() throws {
        let big = Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + [UInt8](repeating: 65, count: 5000)
        let path = try folder.file(
            "b.warc", Self.record("response", "http://a.vn/1", big) + Self.record("response", "http://a.vn/2", big))
        var reader = try WARCReader(path: path, blockLimit: 100)
        let first = try reader.next()
        #expect(first?.block.count == 100)
        #expect(first?.truncated == "length")
        #expect(try reader.next()?.field("warc-target-uri") == "<http://a.vn/2>")
    }

    @Test(arguments: ["", "WARC/1.0", "WARC/1.0\r\n\r\n", "not a warc", "WARC/1.0\r\nContent-Length: -5\r\n\r\n"])
    func noFileCrashesTheReader(text: String) throws {
        #expect(try captures(Array(text.utf8)).isEmpty)
    }
}
