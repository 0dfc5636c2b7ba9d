/// Reads a register: CSV that an office keeps in Excel.
///
/// A row that cannot be used is a fault with its line; the other rows stay. Without its columns a register has no rows.
package enum RegisterReader {
    package struct Reading: Sendable {
        package var rows: [RegisterRow]
        package var faults: [RuleFault]
    }

    package static func read(bytes: [UInt8], file: String, register: Register) -> Reading {
        var decoder = RegisterDecoder(bytes, file: file, register: register)
        let rows = decoder.rows()
        return Reading(rows: rows, faults: decoder.faults.sorted)
    }
}

private struct RegisterDecoder {
    private let bytes: [UInt8]
    private let file: String
    private let register: Register
    private var csv: CSVText
    private var cursor: TextCursor
    private(set) var faults = FaultList()
    /// Column of each role.
    private var columns: [String: Int] = [:]
    private var width = 0

    init(_ bytes: [UInt8], file: String, register: Register) {
        self.bytes = bytes
        self.file = file
        self.register = register
        csv = CSVText(bytes)
        cursor = TextCursor(bytes)
    }

    mutating func rows() -> [RegisterRow] {
        if let offset = UTF8Bytes.firstFault(in: bytes) {
            note("R001", offset, "", "tệp không phải UTF-8; hãy lưu lại là «CSV UTF-8»", "not UTF-8; save as CSV UTF-8")
            return []
        }
        guard readHeader() else { return [] }
        var rows: [RegisterRow] = []
        var keys: [String: Int] = [:]
        while let record = csv.next() {
            guard !record.isBlank, let row = row(record) else { continue }
            // Folded: «12/KH-SKHCN» and «12/kh-skhcn» are one paper.
            let folded = Folded.plain(row.key)
            if let first = keys[folded] {
                note(
                    "R006", offset(of: "key", in: record), role("key"),
                    "«\(RuleFault.shown(row.key))» đã có ở dòng \(first)",
                    "'\(RuleFault.shown(row.key))' already stands in line \(first)")
            } else {
                keys[folded] = row.line
                rows.append(row)
            }
        }
        return rows
    }

    private mutating func readHeader() -> Bool {
        guard let header = csv.next(), !header.isBlank else {
            note("R002", 0, "", "tệp không có dòng tên cột", "the file has no header line")
            return false
        }
        width = header.cells.count
        // Only letters and digits: «Số, ký hiệu» is `so_ky_hieu`.
        let names = header.cells.map { Folded.squeezed($0.text) }
        let found = RuleFault.shown(header.cells.map(\.text).joined(separator: ", "), limit: 200)
        for role in Register.roles {
            guard let name = register.columns[role] else { continue }
            let fits = names.indices.filter { names[$0] == Folded.squeezed(name) }
            columns[role] = fits.first
            if fits.isEmpty {
                note(
                    "R003", 0, "/\(name)", "thiếu cột «\(RuleFault.shown(name))»; tệp có: \(found)",
                    "column '\(RuleFault.shown(name))' is missing; found: \(found)",
                    hint: Likeness.question(for: name, among: header.cells.map(\.text)))
            } else if fits.count > 1 {
                note(
                    "R009", header.cells[fits[1]].offset, "/\(name)", "cột «\(RuleFault.shown(name))» có hai lần",
                    "column '\(RuleFault.shown(name))' stands twice")
            }
        }
        return faults.isEmpty
    }

    private mutating func row(_ record: CSVText.Record) -> RegisterRow? {
        let start = record.cells[0].offset
        let line = cursor.spot(at: start).line
        if let offset = record.fault {
            note(
                "R008", offset, "", "dấu nháy kép không khép đúng chỗ; dòng này bị bỏ qua",
                "a double quote is not closed properly; the line is skipped")
            return nil
        }
        // Excel pads short rows and leaves empty cells after the last column: only filled ones are too many.
        guard record.cells.count >= width, record.cells[width...].allSatisfy({ $0.text.isEmpty }) else {
            note(
                "R004", start, "", "dòng có \(record.cells.count) ô, tiêu đề có \(width) cột",
                "the line has \(record.cells.count) cells, the header \(width)")
            return nil
        }
        let key = text("key", record)
        if key.isEmpty {
            note("R005", offset(of: "key", in: record), role("key"), "ô khoá của dòng để trống", "the key is empty")
            return nil
        }
        var readable = true
        let date = day("date", record, &readable)
        let deadline = day("deadline", record, &readable)
        let due = day("due", record, &readable)
        guard readable else { return nil }
        let (state, kind) = (text("state", record), text("kind", record))
        return RegisterRow(
            line: line, key: key, name: text("name", record), date: date, deadline: deadline,
            due: due, unit: text("unit", record), state: state.isEmpty ? nil : state, kind: kind.isEmpty ? nil : kind)
    }

    private func text(_ role: String, _ record: CSVText.Record) -> String {
        columns[role].map { record.cells[$0].text } ?? ""
    }

    private func offset(of role: String, in record: CSVText.Record) -> Int {
        record.cells[columns[role] ?? 0].offset
    }

    private func role(_ role: String) -> String { "/\(register.columns[role] ?? role)" }

    private mutating func day(_ role: String, _ record: CSVText.Record, _ readable: inout Bool) -> Day? {
        let text = text(role, record)
        if text.isEmpty { return nil }
        if let day = Day(iso: text) ?? Day(slashed: text) { return day }
        readable = false
        note(
            "R007", offset(of: role, in: record), self.role(role),
            "«\(RuleFault.shown(text))» không phải ngày có thật dạng 31/12/2022 hay 2022-12-31",
            "'\(RuleFault.shown(text))' is not a real date like 31/12/2022 or 2022-12-31")
        return nil
    }

    private mutating func note(
        _ code: String, _ offset: Int, _ pointer: String, _ message: String, _ english: String, hint: String? = nil
    ) {
        // From the start of the row, without moving on: faults of one row come in the order of roles, not of columns.
        var cursor = cursor
        let spot = cursor.spot(at: offset)
        let file = file
        faults.add(
            RuleFault(
                code: code, place: Place(file: file, line: spot.line, column: spot.column, pointer: pointer),
                offset: spot.offset, message: message, english: english, hint: hint))
    }
}

extension Day {
    /// `d/M/yyyy`, as Vietnamese offices write it.
    fileprivate init?(slashed text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4,
            parts.allSatisfy({ $0.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 48 } }
        self.init(numbers[2], numbers[1], numbers[0])
    }
}
