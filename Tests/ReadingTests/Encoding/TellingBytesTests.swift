import Testing

@testable import Reading

struct TellingBytesTests {
    @Test(arguments: [
        "", "a", "&", "abc&", String(repeating: "a", count: 16) + "&", String(repeating: "a", count: 47) + "é",
        "đo lường ở tỉnh & huyện", String(repeating: "x", count: 33),
    ]) func whatIsFoundIsWhatAPlainLoopFinds(text: String) {
        let bytes = Array(text.utf8)
        var found: [Int] = []
        bytes.withUnsafeBufferPointer { page in
            var at = TellingBytes.next(page, 0, page.count)
            while at < page.count {
                found.append(at)
                at = TellingBytes.next(page, at + 1, page.count)
            }
        }
        #expect(found == bytes.indices.filter { bytes[$0] == UInt8(ascii: "&") || bytes[$0] >= 0xC0 })
    }
}
