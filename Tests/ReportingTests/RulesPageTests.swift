import AuditCore
import Foundation
import Reporting
import Testing

struct RulesPageTests {
    private func rules(_ edits: [(String, String)] = []) throws -> RuleSet {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var text = try String(contentsOf: root.appending(path: "rules.json"), encoding: .utf8)
        for (old, new) in edits {
            let range = try #require(text.range(of: old))
            text.replaceSubrange(range, with: new)
        }
        return try #require(RuleReader.read(bytes: Array(text.utf8), file: "rules.json").ruleSet)
    }

    @Test func thePageSaysEverythingThatIsJudged() throws {
        let page = RulesPage.markdown(try rules())
        for words in [
            "# Tiêu chí Cổng thông tin điện tử", "## Điều chưa biết", "| **Cộng** | **38** |",
            "theo tỷ lệ, đủ 10 điểm khi có 50", "có từ 60 chữ trở lên", "43/2011/NĐ-CP", "đến 14/08/2022",
            "chưa ai đọc được ngưỡng đó", "phải có mục đi kèm trong 30 ngày", "49 bài chưa đủ, thiếu 1", "Thanh tra Sở",
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func textOfTheRulesIsNoMarkup() throws {
        let page = RulesPage.markdown(try rules([("49 bài chưa đủ", "<b>|_x_ [a](javascript:1)")]))
        #expect(page.contains("&lt;b>") && page.contains("\\_x\\_ \\[a\\]") && !page.contains("<b>"))
    }

    @Test func theSameRulesDoNotDiffer() throws { #expect(RulesDiff.lines(try rules(), try rules()) == []) }

    @Test(arguments: [
        ("\"max\": \"10\"", "\"max\": \"12\"", "C1, điểm: «tối đa 10 (tạm tính)» → «tối đa 12 (tạm tính)»"),
        ("\"min_words\": 60", "\"min_words\": 80", "C1, xét những gì: thêm «có từ 80 chữ trở lên»"),
        ("\"full_at\": 50", "\"full_at\": 40", "khi có 50» → «theo tỷ lệ, đủ 10 điểm khi có 40»"),
        ("\"truy xuất nguồn gốc\", ", "", "bộ từ «khoa-hoc-cong-nghe»: bỏ «truy xuất nguồn gốc»"),
        ("\"version\": \"2022.1.0\"", "\"version\": \"2022.1.1\"", "phiên bản: «2022.1.0» → «2022.1.1»"),
        ("\"supply\": [\"thanh-tra\"]", "\"supply\": [\"van-phong\"]", "C2, trách nhiệm: bỏ «cung cấp: Thanh tra Sở»"),
        (
            "\"to\": \"2022-08-14\"", "\"to\": \"2022-08-13\"",
            "căn cứ «nd43»: bỏ «hiệu lực từ 01/10/2011 đến 14/08/2022»"
        ),
    ])
    func aChangeIsSaidInWords(old: String, new: String, line: String) throws {
        let lines = RulesDiff.lines(try rules(), try rules([(old, new)]))
        #expect(lines.contains { $0.contains(line) }, "\(lines)")
        #expect(lines.count <= 2)
    }
}
