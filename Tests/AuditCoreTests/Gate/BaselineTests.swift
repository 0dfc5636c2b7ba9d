import Testing

@testable import AuditCore

struct BaselineTests {
    private static let entries = [
        Baseline.Entry(key: "n1:https://so.example/A?b=1", name: "Công văn \"88\"\\ \u{202E}x"),
        Baseline.Entry(key: "c3:45/KH-SKHCN", name: "Kế hoạch 45", who: "Phó Giám đốc", until: Day(2022, 12, 31)),
    ]

    @Test func aBaselineComesBackEqualAndInTheOrderOfItsKeys() throws {
        let baseline = Baseline(BaselineTests.entries)
        let read = BaselineReader.read(bytes: baseline.bytes, file: "baseline.json")
        #expect(read.faults.isEmpty)
        #expect(read.baseline == baseline)
        #expect(baseline.entries.map(\.key) == ["c3:45/KH-SKHCN", "n1:https://so.example/A?b=1"])
        #expect(Baseline(BaselineTests.entries.reversed()).bytes == baseline.bytes)
        #expect(try #require(BaselineReader.read(bytes: Baseline().bytes, file: "b").baseline).entries.isEmpty)
        #expect(!String(decoding: baseline.bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
    }

    @Test(arguments: [
        ("{\"schema_version\": \"1.0\",\n \"gaps\": [{\"key\": \"a\"}]}", "S005 baseline.json:2:11 /gaps/0"),
        ("{\"schema_version\": \"1.0\",\n \"gaps\": [,]}", "J"),
        ("{\"schema_version\": \"2.0\", \"gaps\": []}", "S003 baseline.json:1:20 /schema_version"),
        (
            "{\"schema_version\": \"1.0\", \"gaps\": [{\"key\": \"a\", \"name\": \"b\", \"until\": \"2022-02-30\"}]}",
            "V010 baseline.json:1:71 /gaps/0/until"
        ),
        (
            "{\"schema_version\": \"1.0\",\n \"gaps\": [{\"key\": \"c3:a b\", \"name\": \"b\"},\n {\"key\": \"c3:A  B\", \"name\": \"b\"}]}",
            "V002 baseline.json:3:2 /gaps/1"
        ),
        ("{\"schema_version\": \"1.0\", \"gap\": []}", "S002 baseline.json:1:27 /gap"),
    ])
    func aBrokenFileIsRefusedWithItsPlace(text: String, fault: String) throws {
        let read = BaselineReader.read(bytes: Array(text.utf8), file: "baseline.json")
        #expect(read.baseline == nil)
        let first = try #require(read.faults.first)
        #expect(first.line.hasPrefix(fault), "\(first.line)")
    }

    @Test(arguments: [
        ("c3:45/KH-SKHCN", "c3: 45/kh-skhcn ", true), ("c3:12/QĐ", "c3:12/QD", true), ("c3:12", "c2:12", false),
        ("n1:https://so.example/A", "n1:https://so.example/a", false), ("c3:hoà", "c3:hòa", true),
    ])
    func aGapIsTheSameHoweverItsKeyIsTyped(one: String, other: String, isSame: Bool) {
        #expect((Gap.identity(ofKey: one) == Gap.identity(ofKey: other)) == isSame)
    }

    @Test func anUpdateTakesWhatIsThereAndKeepsWhatWasNoted() throws {
        let old = Baseline([
            .init(key: "c3:45/KH", name: "cũ", who: "Ông A", until: Day(2022, 12, 31)),
            .init(key: "c3:51/KH", name: "đã đăng"), .init(key: "c9:1", name: "tiêu chí khác"),
        ])
        let result = try AuditResult.sample([
            .sample("c3:45/KH", name: "mới"), .sample("c3:62/KH"), .sample("c3:70/KH", uncertain: true),
        ])
        let change = old.updated(by: result)
        #expect(change.baseline.entries.map(\.key) == ["c3:45/KH", "c3:62/KH", "c9:1"])
        #expect(
            change.baseline.entries[0] == .init(key: "c3:45/KH", name: "mới", who: "Ông A", until: Day(2022, 12, 31)))
        #expect(change.added.map(\.key) == ["c3:62/KH"])
        #expect(change.dropped.map(\.key) == ["c3:51/KH"])
        #expect(Gate.decide(result, by: GatePolicy(kinds: [.new], baseline: change.baseline)).breaches.isEmpty)
        #expect(change.baseline.updated(by: result).baseline == change.baseline)
    }

    @Test func anUpdateDropsNothingThatWasNotMeasured() throws {
        let old = Baseline([.init(key: "c3:45/KH", name: "")])
        let result = try AuditResult.sample(state: .unknown, unknowns: ["không có sổ đăng ký"])
        #expect(old.updated(by: result).baseline == old)
    }
}
