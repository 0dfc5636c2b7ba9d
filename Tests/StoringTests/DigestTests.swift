import Testing

@testable import Storing

struct DigestTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func sha256AgreesWithTheStandard(text: String, hex: String) {
        #expect(Digest.sha256Hex(Array(text.utf8)) == hex)
    }

    @Test(arguments: [
        ("", ""), ("f", "MY======"), ("fo", "MZXQ===="), ("foo", "MZXW6==="), ("foobar", "MZXW6YTBOI======"),
    ])
    func base32AgreesWithRFC4648(text: String, coded: String) {
        #expect(Digest.base32(Array(text.utf8)) == coded)
    }

    @Test func theDigestOfAnEmptyPayloadIsTheOneThatArchivesKnow() {
        #expect(Digest.sha1Label(Digest.sha1([])) == "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ")
    }

    @Test func nfcAndNfdAddressesAreTwoKeys() {
        #expect(AddressKey("http://a.vn/ho\u{E0}") != AddressKey("http://a.vn/hoa\u{300}"))
        #expect(AddressKey("http://a.vn/").bytes.count == 16)
    }
}

struct GzipTests {
    @Test(arguments: [0, 1, 65_535, 65_536, 1_000_000])
    func whatWasCompressedComesBack(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        #expect(Gzip.inflated(Gzip.compressed(bytes)[...], limit: 1 << 20) == .init(bytes: bytes, end: .whole))
    }

    @Test func aBombStopsAtTheLimit() {
        let bomb = Gzip.compressed([UInt8](repeating: 0, count: 20 << 20))
        let result = Gzip.inflated(bomb[...], limit: 1000)
        #expect(result.bytes.count == 1000)
        #expect(result.end == .limit)
    }

    @Test func severalMembersAreOneValue() {
        let joined = Gzip.compressed([1, 2]) + Gzip.compressed([3])
        #expect(Gzip.inflated(joined[...], limit: 10) == .init(bytes: [1, 2, 3], end: .whole))
    }

    @Test func aTornMemberKeepsWhatCameBefore() {
        let whole = Gzip.compressed((0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* $0) })
        #expect(Gzip.inflated(whole.dropLast(20), limit: 1 << 20).end == .damaged)
        #expect(Gzip.inflated([1, 2, 3], limit: 10).end == .damaged)
    }
}
