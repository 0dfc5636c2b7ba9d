import AuditCore
import Foundation
import Testing

@testable import Reporting

struct JsonResultTests {
    @Test func resultComesBackEqual() throws {
        let result = Sample.result()
        #expect(try JSONDecoder().decode(AuditResult.self, from: jsonResult(result)) == result)
    }

    @Test func bytesAreCanonical() throws {
        let bytes = try Array(jsonResult(Sample.result()))
        #expect(try bytes == Array(jsonResult(Sample.result())))
        #expect(bytes.last == UInt8(ascii: "\n"))
        #expect(!bytes.contains(UInt8(ascii: "\r")))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("https://skhcn.bacgiang.gov.vn/"))
        #expect(!text.contains("\\/"))
        #expect(text.contains("Sở Khoa học và Công nghệ"))
    }

    @Test func keysAreInTheOrderOfTheirBytes() throws {
        var result = Sample.result(items: 0)
        let skipped = ["Zeta": 1, "alpha": 2, "item10": 3, "item9": 4, "đ": 5]
        result.coverage.crawl?.skipped = skipped
        let text = try String(decoding: jsonResult(result), as: UTF8.self)
        let places = skipped.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { text.range(of: "\"\($0)\"")?.lowerBound ?? text.endIndex }
        #expect(places == places.sorted())
    }
}
