import Foundation

/// Rows of a sheet as lines, cells parted by a tab.
struct SheetRows {
    private struct Cell {
        var pieces: [(text: String, font: OldFont?)] = []
        /// The number behind what is shown, where the cell holds one.
        var value: Double?
        var repeated = 1
    }

    /// Only sheets are read by rows; a table in a text is read paragraph by paragraph.
    var isOpen = false
    var font: OldFont?
    private var cells: [Cell] = []
    private var cell: Cell?
    private var isCovered = false
    private var rows = 1

    var isInCell: Bool { cell != nil }

    mutating func beginRow(repeated: String?) {
        cells = []
        rows = min(max(Int(repeated ?? "1") ?? 1, 1), 100)
    }

    mutating func beginCell(_ attributes: [String: String], isCovered: Bool) {
        guard isOpen else { return }
        self.isCovered = isCovered
        var cell = Cell()
        if attributes["value-type"] == "float" { cell.value = attributes["value"].flatMap(Double.init) }
        cell.repeated = min(max(Int(attributes["number-columns-repeated"] ?? "1") ?? 1, 1), 100)
        self.cell = cell
    }

    mutating func beginLine(_ font: OldFont?) {
        self.font = font
        if cell?.pieces.isEmpty == false { cell?.pieces.append((" ", font)) }
    }

    mutating func add(_ text: String) { cell?.pieces.append((text, font)) }

    mutating func endCell() {
        guard let cell else { return }
        self.cell = nil
        // What a merged cell covers is not seen.
        if !isCovered, !cell.pieces.isEmpty { cells.append(cell) }
    }

    mutating func endRow(into out: inout FontLines) {
        guard isOpen, !cells.isEmpty else { return }
        for _ in 0..<rows {
            var isFirst = true
            for cell in cells {
                for _ in 0..<cell.repeated {
                    if !isFirst { out.add("\t") }
                    isFirst = false
                    if let value = SheetRows.number(cell.value, shown: cell.pieces.map(\.text).joined()) {
                        out.add(value)
                    } else {
                        for piece in cell.pieces { out.add(piece.text, piece.font) }
                    }
                }
            }
            out.flush()
            if out.isFull { break }
        }
        cells = []
    }

    /// A plain number as the sheet holds it: how many of its decimals are shown is a matter of layout. nil for what is
    /// shown with words or signs of its own.
    static func number(_ value: Double?, shown: String) -> String? {
        guard let value, shown.utf8.allSatisfy({ (48...57).contains($0) || " .,-()#".utf8.contains($0) }) else {
            return nil
        }
        return plain(value)
    }

    /// Ten significant digits, without zeros at the end.
    static func plain(_ value: Double) -> String {
        guard value.magnitude < 1e15 else { return String(value) }
        if value == value.rounded() { return String(Int(value)) }
        return String(format: "%.10g", value)
    }
}
