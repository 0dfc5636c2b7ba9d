import Testing

@testable import Storing

struct OutlinksTests {
    @Test(
        arguments: [
            [], [1], [1, 2, 3], [127, 128, 129], [1, 16_384, 2_097_152], [Int64.max], [5, 1, 5, 3],
        ] as [[Int64]])
    func numbersComeBackSortedAndOnce(links: [Int64]) {
        #expect(Outlinks.decoded(Outlinks.encoded(links)) == Set(links).sorted())
    }

    @Test func aPageOfFortyLinksTakesUnderAHundredBytes() {
        let menu = (1...30).map { Int64($0) }
        let own = (0..<10).map { Int64(100_000 + $0 * 7) }
        #expect(Outlinks.encoded(menu + own).count < 100)
    }

    @Test func brokenBytesEndInSomeNumbers() {
        let bytes = [UInt8](repeating: 0xFF, count: 500) + [1, 0x80]
        #expect(Outlinks.decoded(bytes).count == 1)
    }
}
