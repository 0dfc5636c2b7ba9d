import AuditCore
import Testing

struct RuleLayersTests {
    private func read(_ overlay: String) throws -> RuleReader.Reading {
        RuleReader.read(layers: [
            .init(bytes: try RuleFixtures.tiny(), file: "base.json"),
            .init(bytes: Array(overlay.utf8), file: "2023.json"),
        ])
    }

    @Test func anOverlayChangesEntriesByTheirId() throws {
        let reading = try read(
            """
            { "base": "base.json",
              "ruleset": { "version": "2023.1.0", "period": { "from": "2023-01-01", "to": "2023-12-31" },
                "legal": [{ "id": "qd2", "doc": "2/QĐ-UBND", "date": "2023", "issuer": "UBND tỉnh" }] },
              "units": [{ "id": "phong-b", "name": "Phòng B" }],
              "criteria": [{ "id": "bai-viet", "points": { "max": "12" }, "deadline": { "on": "2023-12-31" },
                "responsible": { "supply": ["phong-b"] },
                "check": { "score": { "kind": "steps", "steps": [{ "at": 60, "points": "12" }] } } }] }
            """)
        #expect(reading.faults.map(\.line) == [])
        let rules = try #require(reading.ruleSet)
        let criterion = rules.criteria[0]
        #expect(
            rules.version == "2023.1.0" && rules.period.from.year == 2023 && rules.legal.map(\.id) == ["qd1", "qd2"])
        #expect(rules.units.map(\.id) == ["van-phong", "phong-a", "phong-b"])
        #expect(criterion.title == "Bài viết" && criterion.max == Points("12"))
        #expect(criterion.responsible.supply == ["phong-b"] && criterion.responsible.publish == "van-phong")
        guard case .count(let count) = criterion.check, case .steps(let steps) = count.score else {
            Issue.record("the score is replaced whole")
            return
        }
        #expect(steps.map(\.at) == [60] && count.select.place.file == "base.json")
    }

    @Test func anEntryCanBeTakenOut() throws {
        let reading = try read(
            "{ \"units\": [{ \"id\": \"phong-c\", \"name\": \"C\" }, { \"id\": \"phong-a\", \"remove\": true }], \"criteria\": [{ \"id\": \"bai-viet\", \"responsible\": { \"supply\": [\"phong-c\"] } }] }"
        )
        #expect(reading.ruleSet?.units.map(\.id) == ["van-phong", "phong-c"])
    }

    @Test(arguments: [
        (
            "{ \"criteria\": [{ \"id\": \"bai-vet\", \"points\": { \"max\": \"1\" } }] }",
            "V032 2023.json:1:24 /criteria/0/id bản sửa đổi nhắc tới «bai-vet» không có trong tệp gốc – ý bạn là «bai-viet»?"
        ),
        (
            "{ \"criteria\": [{ \"id\": \"bai-viet\", \"points\": { \"max\": 9 } }] }",
            "S004 2023.json:1:55 /criteria/0/points/max điểm phải là chuỗi thập phân như \"10\" hay \"7.5\", không phải số 9"
        ),
        (
            "{ \"units\": [{ \"id\": \"phong-a\", \"remove\": true }] }",
            "V001 base.json:25:35 /criteria/0/responsible/supply/0 đơn vị «phong-a» chưa khai ở /units"
        ),
        (
            "{ \"ruleset\": { \"version\": \"2023.1.0\" } }",
            "V012 base.json:5:25 /ruleset/period/from kỳ đánh giá năm 2022, nhưng phiên bản là «2023.1.0»"
        ),
    ])
    func aFaultPointsIntoTheFileThatHasIt(overlay: String, line: String) throws {
        let reading = try read(overlay)
        #expect(reading.ruleSet == nil && reading.faults.map(\.line) == [line])
    }

    @Test func theBaseIsNamedByTheOverlayAlone() throws {
        #expect(RuleReader.base(of: .init(bytes: Array("{ \"base\": \"x.json\" }".utf8), file: "a")) == "x.json")
        #expect(RuleReader.base(of: .init(bytes: try RuleFixtures.tiny(), file: "a")) == nil)
        #expect(RuleReader.base(of: .init(bytes: [0x7B], file: "a")) == nil)
    }
}

struct RuleFormatTests {
    @Test func formattingKeepsTheMeaningAndIsStable() throws {
        for file in ["rules.json", "Fixtures/broken-rules/base.json", "rules.schema.json"] {
            let bytes = try RuleFixtures.bytes(file)
            let once = try #require(RuleFormat.format(bytes, file: file).text)
            #expect(RuleFormat.format(Array(once.utf8), file: file).text == once)
            #expect(once.utf8.split(separator: 0x0A).count > 10)
            guard file != "rules.schema.json" else { continue }
            let before = try #require(RuleReader.read(bytes: bytes, file: "r.json").ruleSet)
            let after = try #require(RuleReader.read(bytes: Array(once.utf8), file: "r.json").ruleSet)
            #expect(after.lexicons.map(\.phrases) == before.lexicons.map(\.phrases))
            #expect(after.criteria.map(\.title) == before.criteria.map(\.title))
            #expect(after.tests.map(\.facts) == before.tests.map(\.facts))
        }
    }

    @Test func commentsAreDroppedOnlyOutsideStrings() throws {
        let text = "{ // điểm\n  \"a\": \"http://x // y\", // sau\n  \"b\": [1, 2] }"
        let formatted = RuleFormat.format(Array(text.utf8), file: "a.json")
        #expect(formatted.text == "{\n  \"a\": \"http://x // y\",\n  \"b\": [1, 2]\n}\n")
        let broken = RuleFormat.format(Array("{ // x\n  \"a\" 1 }".utf8), file: "a.json")
        #expect(broken.text == nil && broken.faults.first?.place.line == 2)
    }

    @Test func invisibleScalarsAreWrittenOut() {
        #expect(
            RuleFormat.format(Array("[\"a\\u200Bb\\u0007\"]".utf8), file: "a").text == "[\n  \"a\\u200bb\\u0007\"\n]\n")
    }
}
