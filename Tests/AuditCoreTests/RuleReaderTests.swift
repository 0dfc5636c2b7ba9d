import AuditCore
import Foundation
import Testing

struct RuleReaderTests {
    @Test func theRulesOf2022AreReadWithoutFault() throws {
        let reading = RuleReader.read(bytes: try RuleFixtures.bytes("rules.json"), file: "rules.json")
        #expect(reading.faults.map(\.line) == [])
        let rules = try #require(reading.ruleSet)
        #expect(rules.criteria.map(\.code) == ["C1", "C2", "C3", "C4", "C5", "N1"])
        #expect(rules.criteria.map(\.check.kind) == ["count", "count", "checklist", "states", "pair", "mention"])
        #expect(rules.criteria.map { $0.max?.description } == ["10", "6", "8", "8", "6", nil])
        #expect(rules.criteria[0].goal == Criterion.Goal(count: 50, ref: "kh2022", clause: "II.1"))
        #expect(rules.criteria[4].deadline == .daysAfter(30))
        #expect(rules.status == .draft && rules.version == "2022.1.0")
        #expect(rules.registers.map(\.id) == ["ke-hoach", "du-an", "lay-y-kien", "van-ban-di"])
        #expect(rules.categories.allSatisfy { !$0.signals.isEmpty })
    }

    @Test func everyPartOfTheModelKnowsItsPlace() throws {
        let bytes = try RuleFixtures.bytes("rules.json")
        let rules = try #require(RuleReader.read(bytes: bytes, file: "rules.json").ruleSet)
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
        func starts(_ place: Place, _ text: String) -> Bool {
            lines[place.line - 1].unicodeScalars.dropFirst(place.column - 1).starts(with: text.unicodeScalars)
        }
        let signal = rules.categories[1].signals[2]
        #expect(signal.place.pointer == "/categories/1/signals/2")
        #expect(starts(signal.place, "{ \"in\": [\"number\"]"))
        #expect(rules.lexicons[0].place.pointer == "/lexicons/khoa-hoc-cong-nghe")
        #expect(rules.criteria[2].place.pointer == "/criteria/2")
        guard case .count(let count) = rules.criteria[0].check, case .all(let parts, let place) = count.select else {
            Issue.record("C1 counts what holds all of its conditions")
            return
        }
        #expect(starts(place, "{ \"all\""))
        #expect(parts.map(\.place.pointer) == parts.indices.map { "/criteria/0/check/select/all/\($0)" })
        let last = try #require(parts.last)
        #expect(starts(last.place, "{ \"min_words\": 60"))
    }

    struct Expected: Sendable, CustomTestStringConvertible {
        var file: String
        var faults: [String]
        var testDescription: String { file }

        static let all: [Expected] = {
            let bytes = (try? RuleFixtures.bytes("Fixtures/broken-rules/expected.tsv")) ?? []
            let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
                .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
            let files = Dictionary(grouping: rows) { $0[0] }
            return files.keys.sorted().map { file in
                Expected(file: file, faults: (files[file] ?? []).map { $0.dropFirst().joined(separator: " ") })
            }
        }()
    }

    @Test func theTinyRulesAreRightAndEachBrokenCopyIsExpected() throws {
        let tiny = RuleReader.read(bytes: try RuleFixtures.tiny(), file: "base.json")
        #expect(tiny.faults.map(\.line) == [])
        #expect(tiny.ruleSet != nil)
        let folder = RuleFixtures.root.appending(path: "Fixtures/broken-rules")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
            .filter { $0.hasSuffix(".json") && $0 != "base.json" }
        #expect(files.sorted() == Expected.all.map(\.file))
        #expect(files.count >= 60)
    }

    @Test(arguments: Expected.all)
    func aBrokenFileIsRefusedAtThePlace(expected: Expected) throws {
        let bytes = try RuleFixtures.bytes("Fixtures/broken-rules/\(expected.file)")
        let reading = RuleReader.read(bytes: bytes, file: expected.file)
        let found = reading.faults.map { fault in
            "\(fault.code) \(fault.place.line) \(fault.place.column) \(fault.place.pointer)"
        }
        #expect(found == expected.faults, "\(reading.faults.map(\.line).joined(separator: "\n"))")
        #expect((reading.ruleSet == nil) == reading.faults.contains { !$0.isWarning })
        #expect(reading.faults.allSatisfy { !$0.message.isEmpty && !$0.english.isEmpty })
    }

    @Test(arguments: [
        (
            "\"kind\": \"count\"", "\"kind\": \"cuont\"",
            "S003 rules.json:28:17 /criteria/0/check/kind loại phép kiểm «cuont» không có; "
                + "có: count, checklist, states, pair, mention, present, fresh, manual – ý bạn là «count»?"
        ),
        (
            "\"monitor\": \"van-phong\"", "\"monitor\": \"văn phòng\"",
            "V001 rules.json:25:82 /criteria/0/responsible/monitor đơn vị «văn phòng» chưa khai ở /units"
                + " – ý bạn là «van-phong»?"
        ),
        (
            "\"max\": \"10\"", "\"max\": 8",
            "S004 rules.json:24:26 /criteria/0/points/max điểm phải là chuỗi thập phân như \"10\" hay \"7.5\", không phải số 8"
        ),
        (
            "\"to\": \"2022-12-31\"", "\"to\": \"2022-02-30\"",
            "V010 rules.json:5:45 /ruleset/period/to «2022-02-30» không phải ngày có thật"
        ),
    ])
    func aFaultReadsAsOneLine(old: String, new: String, line: String) throws {
        let reading = RuleReader.read(bytes: try RuleFixtures.tiny(old, new), file: "rules.json")
        #expect(reading.faults.map(\.line) == [line])
    }

    @Test func anExcerptPutsTheCaretUnderThePlace() throws {
        let bytes = try RuleFixtures.tiny("\"hosts\": [\"so.vn\"]", "\"hosts\": []")
        let fault = try #require(RuleReader.read(bytes: bytes, file: "rules.json").faults.first)
        let rows = try #require(fault.excerpt(in: bytes)).components(separatedBy: "\n")
        let caret = rows[1].unicodeScalars.count - 1
        #expect(String(rows[0].unicodeScalars.dropFirst(caret).prefix(2)) == "[]")
    }

    @Test func noMoreFaultsAreKeptThanAPersonReads() throws {
        let many = (0..<2_000).map { "\"x\($0)\": 1" }.joined(separator: ", ")
        let bytes = try RuleFixtures.tiny("\"schema_version\"", "\(many), \"schema_version\"")
        let reading = RuleReader.read(bytes: bytes, file: "rules.json")
        #expect(reading.faults.count == 500 && reading.unlisted == 1_500)
    }
}

struct LikenessTests {
    @Test func aMistypedKeyIsOneFault() throws {
        let bytes = try RuleFixtures.tiny("\"responsible\"", "\"reponsible\"")
        let lines = RuleReader.read(bytes: bytes, file: "r.json").faults.map(\.line)
        #expect(
            lines == ["S002 r.json:25:7 /criteria/0/reponsible khoá lạ «reponsible» – ý bạn là «responsible»?"])
    }

    @Test(arguments: [("\"units\": [", "\"unit\": ["), ("\"weight\"", "\"wieght\""), ("\"select\"", "\"Sélect\"")])
    func aSwapACaseOrAMarkIsStillRecognised(old: String, new: String) throws {
        let faults = RuleReader.read(bytes: try RuleFixtures.tiny(old, new), file: "r.json").faults
        let meant = old.components(separatedBy: "\"")[1]
        #expect(faults.contains { $0.hint == "ý bạn là «\(meant)»?" })
    }

    @Test func whatIsFarFromEverythingGetsTheListInstead() throws {
        let faults = RuleReader.read(bytes: try RuleFixtures.tiny("\"deadline\"", "\"zzzzzz\""), file: "r.json").faults
        #expect(faults.map(\.hint) == [nil])
        #expect(faults.first?.message.contains("; có: id, code, title") == true)
    }
}
