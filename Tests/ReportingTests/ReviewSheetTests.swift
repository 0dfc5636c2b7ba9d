import AuditCore
import Testing

@testable import Reporting

struct ReviewSheetTests {
    private static let at = "2022-10-01T01:00:00Z"

    /// A result with two items that wait, and their sheet as a table.
    private func waiting() throws -> (result: AuditResult, items: [ItemVerdict]) {
        var result = Sample.result()
        for index in result.items.indices { result.items[index].content = "nd-\(index)" }
        let items = Array(result.items.filter { $0.outcome == .pending }.prefix(2))
        try #require(items.count == 2)
        return (result, items)
    }

    /// The sheet with cells of its rows filled in, by column.
    private func filled(
        _ result: AuditResult, _ items: [ItemVerdict], _ rows: [[String: String]]
    ) -> [UInt8] {
        var csv = CSVText(ReviewSheet.csv(items, in: result))
        let names = csv.next()?.cells.map(\.text) ?? []
        var table = CSVTable(columns: names)
        for row in rows {
            let cells = csv.next()?.cells.map { CSVTable.plain($0.text) } ?? []
            table.add(zip(names, cells).map { row[$0] ?? $1 })
        }
        return table.bytes
    }

    @Test func filledRowsComeBackAsDecisions() throws {
        let (result, items) = try waiting()
        let sheet = filled(
            result, items,
            [
                ["quyet_dinh": "Không tính", "ly_do": "tin nội bộ", "nguoi_quyet_dinh": "Lê Thị Hoa"],
                ["quyet_dinh": "tinh", "ly_do": "đúng; có căn cứ"],
            ])
        let read = ReviewSheet.decisions(sheet, of: result, by: "Trần Văn Bình", at: ReviewSheetTests.at)
        #expect(read.faults.isEmpty)
        #expect(read.decisions.map(\.verdict) == [.reject, .count])
        #expect(read.decisions.map(\.by) == ["Lê Thị Hoa", "Trần Văn Bình"])
        #expect(read.decisions.map(\.content) == items.map(\.content))
        #expect(read.decisions.map(\.criterion) == items.map(\.criterion))
        #expect(read.decisions[1].reason == "đúng; có căn cứ")
    }

    @Test func anUntouchedSheetDecidesNothing() throws {
        let (result, items) = try waiting()
        let read = ReviewSheet.decisions(
            ReviewSheet.csv(items, in: result), of: result, by: "A", at: ReviewSheetTests.at)
        #expect(read.decisions.isEmpty && read.faults.isEmpty)
    }

    @Test(arguments: [
        (["quyet_dinh": "có lẽ", "ly_do": "x"], "không phải «tính»"), (["quyet_dinh": "tính"], "thiếu lý do"),
        (["quyet_dinh": "tính", "ly_do": "x", "tieu_chi": "C9"], "không có tiêu chí «C9»"),
        (["quyet_dinh": "tính", "ly_do": "x", "dia_chi": "http://khac.vn/"], "không có trang"),
        (["quyet_dinh": "tính", "ly_do": "x", "noi_dung": "cũ"], "nội dung trang đã đổi"),
    ])
    func aWrongRowIsNamedAndNothingIsTaken(row: [String: String], why: String) throws {
        let (result, items) = try waiting()
        let sheet = filled(result, items, [["quyet_dinh": "tính", "ly_do": "đúng"], row])
        let read = ReviewSheet.decisions(sheet, of: result, by: "A", at: ReviewSheetTests.at)
        #expect(read.decisions.isEmpty)
        #expect(read.faults.map(\.line) == [3])
        #expect(read.faults.first?.why.contains(why) == true)
    }

    @Test func whoDecidedMustBeNamed() throws {
        let (result, items) = try waiting()
        let sheet = filled(result, items, [["quyet_dinh": "tính", "ly_do": "đúng"]])
        let read = ReviewSheet.decisions(sheet, of: result, by: nil, at: ReviewSheetTests.at)
        #expect(read.faults.first?.why.contains("thiếu tên người quyết định") == true)
    }

    /// What office programs would take for a formula, with and without marks that hide it from a comparison by letters.
    @Test(arguments: ["=", "+", "-", "@", "\t", "\r", " =", "'=", "''+"])
    func noCellBeginsLikeAFormula(start: String) {
        for mark in ["", "\u{301}", "\u{200D}", "\u{20E3}", "\u{FE0F}"] {
            let cell = start + mark + "1+1;\"x\""
            let written = Array(CSVTable(columns: [cell]).bytes.dropFirst(3))
            #expect(written.starts(with: "\"'".utf8))
            #expect(Array(CSVTable.plain("'" + cell).unicodeScalars) == Array(cell.unicodeScalars))
        }
    }

    @Test(arguments: ["Kế hoạch", "'nháy'", "2022", "a=b", ""])
    func otherCellsStayAsTheyAre(cell: String) {
        var csv = CSVText(CSVTable(columns: [cell, "b"]).bytes)
        #expect(csv.next()?.cells.first?.text == cell)
        #expect(CSVTable.plain(cell) == cell)
    }
}
