import Foundation
import Testing

@testable import Reporting

struct JsonDifferenceTests {
    private func lines(_ old: String, _ new: String) throws -> [String] {
        try JsonDifference.lines(Data(old.utf8), Data(new.utf8))
    }

    @Test(arguments: [
        (#"{"a": 1}"#, #"{"a": 1}"#, []), (#"{"a": 1, "b": 2}"#, #"{"b": 2, "a": 1}"#, []),
        (#"{"a": {"b": "x"}}"#, #"{"a": {"b": "y"}}"#, ["/a/b: «x» → «y»"]),
        (#"{"a": 1}"#, #"{"b": [1]}"#, ["/a: bỏ 1", "/b: thêm danh sách 1 phần tử"]),
        (
            #"[{"id": "C1", "n": 1}, {"id": "C2", "n": 1}]"#,
            #"[{"id": "C0", "title": "mới"}, {"id": "C1", "n": 1}, {"id": "C2", "n": 2}]"#,
            ["[C0]: thêm «mới»", "[C2]/n: 1 → 2"]
        ),
        (#"[{"id": "a"}, {"id": "b"}]"#, #"[{"id": "b"}, {"id": "a"}]"#, [": khác thứ tự"]),
        (#"[1, 2]"#, #"[1, 3, 4]"#, ["[1]: 2 → 3", "[2]: thêm 4"]),
        (#"["x", "y"]"#, #"["x", "z"]"#, ["[y]: bỏ «y»", "[z]: thêm «z»"]),
    ])
    func eachDifferenceIsNamed(old: String, new: String, expected: [String]) throws {
        #expect(try lines(old, new) == expected)
    }

    @Test func manyDifferencesAreCounted() throws {
        let old = (0..<100).map { "\"k\($0)\": 0" }.joined(separator: ",")
        let new = (0..<100).map { "\"k\($0)\": 1" }.joined(separator: ",")
        let lines = try lines("{\(old)}", "{\(new)}")
        #expect(lines.count == 41 && lines.last == "… và 60 chỗ khác")
    }

    @Test func whatIsNoJSONIsAnError() { #expect(throws: (any Error).self) { try lines("{", "{}") } }
}
