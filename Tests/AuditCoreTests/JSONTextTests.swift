import AuditCore
import Testing

struct JSONTextTests {
    private func read(_ text: String) -> JSONText.Reading { JSONText.read(Array(text.utf8), file: "t.json") }

    @Test func eachValueHasLineColumnOffsetAndPointer() throws {
        let root = try #require(read("{\r\n  \"á😀/~\": [1, \"x\"],\r\"b\": null }").root)
        guard case .object(let members) = root.value, case .array(let items) = members[0].node.value else {
            Issue.record("an object with a list")
            return
        }
        #expect(members[0].keySpot == TextSpot(line: 2, column: 3, offset: 5))
        #expect(items[1].spot == TextSpot(line: 2, column: 15, offset: 21))
        #expect(items[1].pointer == "/á😀~1~0/1")
        #expect(members[1].keySpot.line == 3 && members[1].keySpot.column == 1)
        #expect(root.pointer == "")
    }

    @Test(arguments: [
        (#""a\u0062\n\/""#, "ab\n/"), (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00x""#, "😀x"),
        ("\"\u{301}\"", "\u{301}"), (#""\"""#, "\""), (#""\u0000""#, "\0"),
    ])
    func stringsAreReadByScalar(json: String, text: String) throws {
        let root = try #require(read(json).root)
        guard case .string(let found) = root.value else {
            Issue.record("a string")
            return
        }
        #expect(Array(found.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(arguments: ["0", "-0", "10", "1.5", "1e9", "-1.25E-3", "0.10"])
    func numbersAreKeptAsWritten(number: String) throws {
        let root = try #require(read(" \(number) ").root)
        guard case .number(let found) = root.value else {
            Issue.record("a number")
            return
        }
        #expect(found == number)
    }

    @Test(arguments: [
        ("", "J003"), (" \n", "J003"), ("01", "J009"), ("1.", "J009"), (".5", "J009"), ("+1", "J009"), ("-", "J009"),
        ("1e", "J009"), ("1e+", "J009"), ("--1", "J009"), ("tru", "J008"), ("nul", "J008"), ("NaN", "J008"),
        ("[1 2]", "J010"), ("[1,]", "J011"), ("{\"a\" 1}", "J010"), ("{a: 1}", "J010"), ("{'a': 1}", "J010"),
        ("{\"a\": 1,}", "J011"), ("[", "J003"), ("{\"a\":", "J003"), ("[,1]", "J008"), ("1 2", "J012"),
        ("\"a", "J015"), ("\"\\", "J015 J006"), ("\"\\u12\"", "J006"), ("\"\\udc00\"", "J006"),
        ("\"\\ud800\\u0041\"", "J006"), ("\"a\u{1}b\"", "J007"), ("/* */ 1", "J013"), ("\u{FEFF}1", "J002"),
        ("{\"a\":1,\"a\":2}", "J005"), ("{\"a\":1,\"\\u0061\":2}", "J005"), ("\u{A0}1", "J008"), ("[1}", "J010"),
    ])
    func whatIsNotStrictJSONIsRefused(json: String, codes: String) {
        let reading = read(json)
        #expect(reading.root == nil)
        #expect(reading.faults.map(\.code).joined(separator: " ") == codes)
    }

    @Test func keysThatDifferInBytesAreDifferentKeys() {
        #expect(read("{\"\u{E1}\": 1, \"a\u{301}\": 2}").root != nil)
    }

    @Test(
        arguments: [
            ([0x22, 0xFF, 0x22], 1), ([0x22, 0xC0, 0x80, 0x22], 1), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
            ([0x22, 0x61, 0xE2, 0x80], 2), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xC3], 0), ([0xE0, 0x80, 0x80], 0),
        ] as [([UInt8], Int)])
    func bytesThatAreNotUTF8AreNamed(bytes: [UInt8], offset: Int) {
        let faults = JSONText.read(bytes, file: "t.json").faults
        #expect(faults.map(\.code) == ["J001"])
        #expect(faults.first?.offset == offset)
    }

    @Test func depthIsBounded() {
        func nest(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(read(nest(64)).root != nil)
        #expect(read(nest(65)).faults.map(\.code) == ["J004"])
        #expect(read(String(repeating: "[", count: 100_000)).faults.map(\.code) == ["J004"])
    }

    @Test func sizeIsBounded() {
        let blank = [UInt8](repeating: 0x20, count: JSONText.largest - 1)
        #expect(JSONText.read(blank + [0x31], file: "t.json").root != nil)
        #expect(JSONText.read(blank + [0x31, 0x20], file: "t.json").faults.map(\.code) == ["J014"])
        #expect(read("{\"\(String(repeating: "k", count: 1_025))\": 1}").faults.map(\.code) == ["J014"])
    }
}
