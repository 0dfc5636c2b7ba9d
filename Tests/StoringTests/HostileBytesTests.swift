import AuditCore
import Foundation
import Testing

@testable import Storing

/// Bytes that nobody meant to be read: each reader ends, and ends without a crash.
struct HostileBytesTests {
    /// Repeatable: SplitMix64.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private func mutated(_ bytes: [UInt8], by dice: inout Dice) -> [UInt8] {
        var out = bytes
        for _ in 0..<Int.random(in: 1...6, using: &dice) where !out.isEmpty {
            let at = Int.random(in: 0..<out.count, using: &dice)
            switch Int.random(in: 0..<4, using: &dice) {
            case 0: out[at] = UInt8.random(in: 0...255, using: &dice)
            case 1: out.remove(at: at)
            case 2: out.insert([0, 10, 13, 32, 58, 60, 34, 37, 0x1F, 255].randomElement(using: &dice) ?? 0, at: at)
            default: out.removeSubrange(at..<min(out.count, at + Int.random(in: 1...40, using: &dice)))
            }
        }
        return out
    }

    @Test(arguments: 0..<8)
    func brokenArchivesAreReadToSomeEnd(seed: Int) throws {
        let folder = try TemporaryFolder()
        var dice = Dice(state: UInt64(seed))
        let written = try Sample.write((0..<3).map { Sample.page("http://a.vn/\($0)") }, in: folder)
        let own = try [UInt8](Data(contentsOf: URL(fileURLWithPath: written)))
        let plain = ForeignWARCTests.record("response", "http://a.vn/", ForeignWARCTests.chunked)
        for round in 0..<60 {
            let path = try folder.file("m.warc", mutated(round % 2 == 0 ? own : plain + plain, by: &dice))
            #expect(try Sample.captures(WARCReader.holdings(path)).count <= 4)
        }
    }

    @Test(arguments: 0..<8)
    func brokenPagesKeepTheirBytesWhenNoLinkIsChanged(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let page = Array(
            "<!DOCTYPE html><a href=\"a&amp;b\" x='y'>đ</a><!-- c --><script>if(a<b)</script><img src=z />".utf8)
        for _ in 0..<300 {
            let bytes = mutated(page, by: &dice)
            #expect(LinkRewriter { _ in nil }.rewritten(bytes) == bytes)
            _ = Mirrored(bytes[...])
            _ = HTTPBody.response(bytes, limit: 100, truncated: nil)
        }
    }

    @Test func headersOfThePortalCannotPoseAsTheArchives() throws {
        let head = "HTTP/1.1 200 OK\r\nX-Archive-Orig-Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n\r\n"
        let response = try #require(
            HTTPBody.response(Array(head.utf8) + Gzip.compressed(Array("a".utf8)), limit: 10, truncated: nil))
        #expect(response.body == Array("a".utf8))
    }
}
