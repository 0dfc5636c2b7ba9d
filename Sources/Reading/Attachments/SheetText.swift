import Foundation

/// Rows of an XLSX workbook: cells parted by a tab, sheet after sheet (ECMA-376, part 1, 18.3); or one sheet as a grid.
struct SheetText {
    private var strings: [String] = []
    /// Whether a cell style shows a day.
    private var isDay: [Bool] = []
    private var out = FontLines()
    /// Where a grid is asked for: the text of each cell by row and column, from 0 on.
    private var grid: [Int: [Int: String]]?

    /// One sheet, each cell in its place; nil for what is no sheet, or larger than `rows` × `columns`.
    static func grid(
        sheet: [UInt8], strings: [UInt8], styles: [UInt8], rows: Int = 20_000, columns: Int = 100
    ) -> [[String]]? {
        var reader = SheetText()
        reader.grid = [:]
        let stops = [reader.readStrings(strings), reader.readStyles(styles), reader.readSheet(sheet)]
        guard stops.allSatisfy({ $0 == nil }), let cells = reader.grid else { return nil }
        let height = (cells.keys.max() ?? -1) + 1
        let width = (cells.values.flatMap(\.keys).max() ?? -1) + 1
        guard height <= rows, width <= columns else { return nil }
        return (0..<height).map { row in (0..<width).map { cells[row]?[$0] ?? "" } }
    }

    /// `B3` → (2, 1).
    static func place(_ reference: String) -> (row: Int, column: Int)? {
        var (column, row) = (0, 0)
        for byte in reference.utf8 {
            switch byte {
            case 65...90 where row == 0: column = column * 26 + Int(byte) - 64
            case 48...57: row = row * 10 + Int(byte) - 48
            default: return nil
            }
            if column > 16_384 || row > 1_048_576 { return nil }
        }
        return row > 0 && column > 0 ? (row - 1, column - 1) : nil
    }

    /// `styles` and `strings` may be empty: a workbook needs neither.
    static func read(sheets: [[UInt8]], strings: [UInt8], styles: [UInt8]) -> FileWords {
        var reader = SheetText()
        var stops = [reader.readStrings(strings), reader.readStyles(styles)]
        for sheet in sheets where !reader.out.isFull { stops.append(reader.readSheet(sheet)) }
        if stops.contains(.declaration) { return .unreadable("bomb") }
        var text = reader.out.finished()
        if stops.contains(where: { $0 != nil }) { text.origin.isPartial = true }
        return FileWords(text)
    }

    private mutating func readStrings(_ bytes: [UInt8]) -> XMLEvents.Stop? {
        guard !bytes.isEmpty else { return nil }
        var strings: [String] = []
        var text = ""
        var (isText, isPhonetic) = (false, false)
        var size = 0
        let stop = XMLEvents.read(bytes, depth: 64) { event in
            switch event {
            case .start(let name, _, _):
                isText = name == "t"
                if name == "rph" { isPhonetic = true }
            case .text(let more):
                if isText, !isPhonetic { text += more }
            case .end(let name, _):
                isText = false
                if name == "rph" { isPhonetic = false }
                if name == "si" {
                    size += text.utf8.count
                    strings.append(text)
                    text = ""
                }
            }
            return strings.count < 500_000 && size < 8 << 20
        }
        self.strings = strings
        return stop
    }

    private mutating func readStyles(_ bytes: [UInt8]) -> XMLEvents.Stop? {
        guard !bytes.isEmpty else { return nil }
        // Built-in formats of days (18.8.30); hours alone are no days.
        var days: Set<Int> = [14, 15, 16, 17, 22]
        var isCell = false
        var isDay: [Bool] = []
        let stop = XMLEvents.read(bytes, depth: 64) { event in
            switch event {
            case .start("numfmt", let attributes, _):
                let code = (attributes["formatcode"] ?? "").utf8.map { $0 | 0x20 }
                let hasDay = code.contains(UInt8(ascii: "d")) && code.contains(UInt8(ascii: "y"))
                if hasDay, let id = attributes["numfmtid"].flatMap({ Int($0) }) { days.insert(id) }
            case .start("cellxfs", _, _): isCell = true
            case .start("xf", let attributes, _) where isCell:
                isDay.append(attributes["numfmtid"].flatMap { Int($0) }.map(days.contains) ?? false)
            case .end("cellxfs", _): isCell = false
            default: break
            }
            return isDay.count < 65_536
        }
        self.isDay = isDay
        return stop
    }

    private mutating func readSheet(_ bytes: [UInt8]) -> XMLEvents.Stop? {
        var (type, style, value) = ("", 0, "")
        var isValue = false
        var cells: [String] = []
        // A cell or row without its place follows the one before (18.3.1.4, 18.3.1.73).
        var (row, column) = (-1, -1)
        return XMLEvents.read(bytes, depth: 64) { event in
            switch event {
            case .start("row", let attributes, _):
                row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
                column = -1
            case .start("c", let attributes, _):
                (type, style, value) = (attributes["t"] ?? "n", Int(attributes["s"] ?? "0") ?? 0, "")
                let place = attributes["r"].flatMap(SheetText.place)
                (row, column) = (place?.row ?? row, place?.column ?? column + 1)
            case .start(let name, _, _): isValue = name == "v" || name == "t"
            case .text(let more): if isValue, value.utf8.count < 65_536 { value += more }
            case .end("c", _):
                let text = shown(value, type, style)
                if !text.isEmpty, cells.count < 16_384 { cells.append(text) }
                if grid != nil, !text.isEmpty { grid?[row, default: [:]][column] = text }
            case .end("row", _):
                if !cells.isEmpty {
                    out.add(cells.joined(separator: "\t"))
                    out.flush()
                }
                cells.removeAll(keepingCapacity: true)
            case .end: isValue = false
            }
            return !out.isFull
        }
    }

    private func shown(_ value: String, _ type: String, _ style: Int) -> String {
        switch type {
        case "s": return Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
        case "n":
            guard let number = Double(value) else { return value }
            if isDay.indices.contains(style), isDay[style], (1..<2_958_466).contains(number) {
                return SheetText.day(Int(number))
            }
            return SheetRows.plain(number)
        default: return value
        }
    }

    /// Days since 30 December 1899, written as in Việt Nam.
    static func day(_ serial: Int) -> String {
        // Civil calendar from days, eras of 400 years beginning in March.
        let shifted = serial - 25_569 + 719_468
        let era = shifted / 146_097
        let ofEra = shifted % 146_097
        let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let month = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * month + 2) / 5 + 1
        let civil = month < 10 ? month + 3 : month - 9
        let full = year + era * 400 + (civil <= 2 ? 1 : 0)
        return (day < 10 ? "0" : "") + "\(day)/" + (civil < 10 ? "0" : "") + "\(civil)/\(full)"
    }
}
