import AuditCore
import Testing

struct ValidatorTrustTests {
    private func link(_ number: Int, depth: Int = 3, etag: String? = "\"a\"", modified: String? = "Mon") -> QueuedLink {
        QueuedLink(
            address: "http://a.vn/\(number)", anchor: "", referrer: nil, depth: depth, tries: 0,
            earlier: Earlier(
                status: 200, etag: etag, lastModified: modified,
                signature: PageSignature(title: "", hash: 1, sketch: 1, words: 10)))
    }

    @Test func theConditionIsTheETagWhereThereIsOneAndElseTheDate() {
        var trust = ValidatorTrust()
        #expect(trust.conditions(for: link(1), host: "a.vn").map(\.name) == ["if-none-match"])
        #expect(trust.conditions(for: link(1, etag: nil), host: "a.vn").map(\.name) == ["if-modified-since"])
        #expect(trust.conditions(for: link(1, etag: nil, modified: nil), host: "a.vn").isEmpty)
        var first = link(1)
        first.earlier = nil
        #expect(trust.conditions(for: first, host: "a.vn").isEmpty)
    }

    @Test func frontPagesAndOneInManyAreAskedForWhole() {
        var trust = ValidatorTrust()
        let fronts = (0..<20).map { trust.conditions(for: link($0, depth: 1), host: "a.vn").isEmpty }
        #expect(fronts == [Bool](repeating: true, count: 10) + [Bool](repeating: false, count: 10))
        let rest = (20..<2_020).filter { trust.conditions(for: link($0), host: "a.vn").isEmpty }
        #expect(rest.count == 8)
    }

    @Test func aValidatorThatStaysWhileThePageChangesIsALieFromThenOn() {
        var trust = ValidatorTrust()
        let earlier = Earlier(status: 200, etag: "\"a\"", lastModified: "Mon")
        #expect(
            trust.learn(host: "a.vn", earlier: earlier, etag: "\"b\"", lastModified: "Tue", isChanged: true).isEmpty)
        #expect(
            trust.learn(host: "a.vn", earlier: earlier, etag: "\"a\"", lastModified: "Mon", isChanged: false).isEmpty)
        #expect(
            trust.learn(host: "a.vn", earlier: earlier, etag: "\"b\"", lastModified: "Mon", isChanged: true)
                == [.lastModified])
        // Said once; the ETag is still believed, and another host is another matter.
        #expect(
            trust.learn(host: "a.vn", earlier: earlier, etag: "\"b\"", lastModified: "Mon", isChanged: true).isEmpty)
        #expect(trust.conditions(for: link(1), host: "a.vn").map(\.name) == ["if-none-match"])
        #expect(trust.conditions(for: link(1, etag: nil), host: "a.vn").isEmpty)
        #expect(trust.conditions(for: link(1, etag: nil), host: "b.vn").count == 1)
    }
}
