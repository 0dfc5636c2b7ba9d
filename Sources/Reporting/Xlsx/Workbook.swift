import AuditCore
import CXLSX

/// A workbook that libxlsxwriter writes; closed once, by ``close()``.
///
/// Text is always written as text: no cell is a formula, whatever it begins with.
final class Workbook {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let head: UnsafeMutablePointer<lxw_format>?
    private let body: UnsafeMutablePointer<lxw_format>?
    private let line: UnsafeMutablePointer<lxw_format>?
    private let days: UnsafeMutablePointer<lxw_format>?

    /// Scalars of one cell; Excel takes 32,767 units of UTF-16.
    private static let longest = 16_000

    init?(path: String, title: String, company: String, day: Day) {
        guard let book = workbook_new(path) else { return nil }
        self.book = book
        Workbook.describe(book, title: title, company: company, day: day)
        head = workbook_add_format(book)
        format_set_bold(head)
        format_set_text_wrap(head)
        format_set_align(head, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        format_set_bg_color(head, 0xEEF3F5)
        format_set_border(head, UInt8(LXW_BORDER_THIN.rawValue))
        body = workbook_add_format(book)
        format_set_text_wrap(body)
        format_set_border(body, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_align(body, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        line = workbook_add_format(book)
        format_set_align(line, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        days = workbook_add_format(book)
        format_set_num_format(days, "dd/mm/yyyy")
        format_set_align(days, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        for format in [head, body, line, days] {
            format_set_font_name(format, "Times New Roman")
            format_set_font_size(format, 12)
        }
    }

    /// With a day of creation of its own, so that the same result gives the same bytes.
    private static func describe(
        _ book: UnsafeMutablePointer<lxw_workbook>, title: String, company: String, day: Day
    ) {
        tidied(title).withCString { title in
            tidied(company).withCString { company in
                // The library copies both, and writes to neither.
                var properties = lxw_doc_properties()
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.company = UnsafeMutablePointer(mutating: company)
                properties.created = time_t(day.number) * 86_400
                workbook_set_properties(book, &properties)
            }
        }
    }

    /// A list can be filtered and keeps one line a row; in a form every row is as high as its text.
    func add(_ table: Table, isList: Bool) {
        guard let sheet = workbook_add_worksheet(book, table.name) else { return }
        for (place, column) in table.columns.enumerated() {
            worksheet_set_column(sheet, UInt16(place), UInt16(place), Double(column.width), nil)
            worksheet_write_string(sheet, 0, UInt16(place), column.title, head)
        }
        worksheet_set_row(sheet, 0, Workbook.lineHeight * 2, nil)
        for (line, row) in table.rows.enumerated() {
            if !isList { worksheet_set_row(sheet, UInt32(line + 1), Workbook.height(of: row, table.columns), nil) }
            for (place, cell) in row.enumerated() { write(cell, sheet, UInt32(line + 1), UInt16(place), isList) }
        }
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)  // A4
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        if isList && !table.rows.isEmpty {
            worksheet_autofilter(sheet, 0, 0, UInt32(table.rows.count), UInt16(table.columns.count - 1))
        }
    }

    private func write(
        _ cell: Table.Cell, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16,
        _ isList: Bool
    ) {
        let look = isList ? line : body
        switch cell {
        case .text(let text): worksheet_write_string(sheet, row, column, Workbook.tidied(text), look)
        case .count(let count): worksheet_write_number(sheet, row, column, Double(count), look)
        case .points(let points): worksheet_write_number(sheet, row, column, Double(points.hundredths) / 100, look)
        case .day(let day) where day.year >= 1900:
            var moment = lxw_datetime(
                year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0, sec: 0)
            worksheet_write_datetime(sheet, row, column, &moment, days)
        case .day(let day): worksheet_write_string(sheet, row, column, day.vietnamese, look)
        case .empty: worksheet_write_blank(sheet, row, column, look)
        }
    }

    /// In points, of the font that the formats name.
    private static let lineHeight = 16.0

    /// As high as its text, roughly: programs that do not reckon it when they open the file would hide lines. At most what
    /// Excel allows.
    private static func height(of row: [Table.Cell], _ columns: [Table.Column]) -> Double {
        let lines = zip(row, columns).map { cell, column in
            guard case .text(let text) = cell else { return 1 }
            return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
                .reduce(0) { $0 + max(1, ($1.count * 11 / 10 + column.width - 1) / column.width) }
        }
        return min(Double(lines.max() ?? 1) * lineHeight + 2, 409)
    }

    /// Without what XML forbids; deceptive scalars are written out, as everywhere.
    private static func tidied(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(longest) {
            if Escaped.isDeceptive(scalar) {
                out.append(contentsOf: Escaped.named(scalar).unicodeScalars)
            } else if scalar == "\n" || scalar == "\t" || !Escaped.isIllegal(scalar) {
                out.append(scalar)
            }
        }
        return String(out)
    }

    /// Writes the file.
    ///
    /// - Returns: nil where that went well, else what the library says.
    func close() -> String? {
        let error = workbook_close(book)
        if error == LXW_NO_ERROR { return nil }
        return lxw_strerror(error).map { String(cString: $0) } ?? "lỗi \(error.rawValue)"
    }
}
