import AuditCore
import Foundation
import Testing

@testable import Reporting

struct TableTests {
    private static let starts = ["=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]
    private static let marks = ["", "\u{301}", "\u{200D}", "\u{20E3}", "\u{FE0F}"]
    static let formulas = starts.flatMap { start in marks.map { start + $0 + "1+1" } }
    private static let before = ["", " ", "\u{FEFF}", "\u{FEFF} ", "\u{3000}", "\u{A0}\u{200B}", "'"]

    private func cell(_ text: String) -> [UInt8] {
        var table = CSVTable(columns: ["a"])
        table.add([text])
        return Array(table.bytes.dropFirst(3 + 3).dropLast(2))
    }

    /// Whatever stands before it that a program might drop, and whatever mark follows.
    @Test(arguments: formulas, before)
    func noCellBeginsLikeAFormula(formula: String, before: String) {
        let bytes = cell(before + formula)
        let content = bytes.first == 0x22 ? Array(bytes.dropFirst()) : bytes
        #expect(content.first == UInt8(ascii: "'"))
        #expect(CSVTable.plain("'" + before + formula).utf8.elementsEqual((before + formula).utf8))
    }

    @Test(arguments: ["a=b", "12", "Kế hoạch – 45", "«x»", "", "'chữ", "1-2"])
    func otherCellsStayAsTheyAre(text: String) {
        #expect(cell(text) == Array(text.utf8))
        #expect(CSVTable.plain(text).utf8.elementsEqual(text.utf8))
    }

    @Test func numbersStayNumbers() {
        var table = CSVTable(columns: ["a"])
        table.add([.number("-0,25"), .text("-0,25")])
        #expect(String(decoding: table.bytes.dropFirst(6), as: UTF8.self) == "\"-0,25\";\"'-0,25\"\r\n")
    }

    @Test(arguments: EscapingTests.corpus + formulas + ["a;b", "a\"b", "\"", "a\nb", "a\r\nb", ","])
    func everyCellComesBack(text: String) throws {
        var result = Sample.result(items: 12)
        for index in result.items.indices { result.items[index].title = text }
        let file = try #require(csvFiles(result).first { $0.name == "items.csv" })
        #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let records = Records(Array(file.bytes.dropFirst(3))).all
        #expect(records.count == result.items.count + 1)
        let column = try #require(records.first?.firstIndex { $0.utf8.elementsEqual("tieu_de".utf8) })
        for record in records.dropFirst() {
            #expect(record.count == records[0].count)
            #expect(CSVTable.plain(record[column]).utf8.elementsEqual(text.utf8))
        }
    }

    /// RFC 4180 with `;`, byte by byte.
    private struct Records {
        var all: [[String]] = []

        init(_ bytes: [UInt8]) {
            var (cell, record, isQuoted, at) = ([UInt8](), [String](), false, 0)
            while at < bytes.count {
                let byte = bytes[at]
                let next = at + 1 < bytes.count ? bytes[at + 1] : 0
                at += 1
                if isQuoted {
                    if byte != 0x22 {
                        cell.append(byte)
                    } else if next == 0x22 {
                        cell.append(byte)
                        at += 1
                    } else {
                        isQuoted = false
                    }
                } else if byte == 0x22 {
                    isQuoted = true
                } else if byte == UInt8(ascii: ";") || byte == 0x0D && next == 0x0A {
                    record.append(String(decoding: cell, as: UTF8.self))
                    cell = []
                    if byte == 0x0D {
                        all.append(record)
                        record = []
                        at += 1
                    }
                } else {
                    cell.append(byte)
                }
            }
        }
    }

    @Test func everyItemGapAndCriterionHasItsRow() {
        let result = Sample.result()
        let tables = ResultTables(result)
        #expect(tables.items.rows.count == result.items.count)
        #expect(tables.gaps.rows.count == result.criteria.reduce(0) { $0 + $1.gaps.count })
        #expect(tables.criteria.rows.count == result.criteria.count)
        for table in [tables.items, tables.gaps, tables.criteria, tables.selfScore] {
            #expect(table.rows.allSatisfy { $0.count == table.columns.count })
            #expect(Set(table.columns.map(\.key)).count == table.columns.count)
        }
    }

    @Test func theSelfScoreFormLeavesTheAppraisersColumnBlankAndAddsUp() throws {
        let result = Sample.result()
        let form = ResultTables(result).selfScore
        #expect(
            form.columns.map(\.title) == [
                "STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Tài liệu kiểm chứng", "Giải trình",
                "Đơn vị",
            ])
        #expect(form.rows.allSatisfy { $0[4] == .empty })
        #expect(form.rows.count == 6)
        #expect(form.rows[0][3] == .text("6,8–7,4") && form.rows[2][3] == .points(Points(hundredths: 600)))
        #expect(form.rows[5][2] == .points(result.total.max))
    }

    @Test func sameResultGivesTheSameWorkbook() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "xlsx-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = ["a", "b"].map { folder.appending(path: "\($0).xlsx") }
        for path in paths { try writeXlsx(Sample.result(), to: path.path) }
        let books = try paths.map { try Data(contentsOf: $0) }
        #expect(books[0] == books[1])
        #expect(books[0].starts(with: "PK".utf8))
        #expect(throws: WorkbookError.self) { try writeXlsx(Sample.result(), to: folder.path + "/none/x.xlsx") }
    }
}
