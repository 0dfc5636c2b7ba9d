import AuditCore

/// CSV (RFC 4180) as Vietnamese office programs open it: UTF-8 with a byte-order mark, `;`, CRLF.
///
/// No cell is taken for a formula: one that begins like one (by Unicode scalar, whatever marks follow) gets an apostrophe
/// before it, which ``plain(_:)`` takes off again.
package struct CSVTable {
    private var out: [UInt8] = [0xEF, 0xBB, 0xBF]

    enum Cell {
        case text(String)
        /// A minus is no formula there.
        case number(String)
    }

    package init(columns: [String]) { add(columns) }

    package mutating func add(_ cells: [String]) { add(cells.map(Cell.text)) }

    mutating func add(_ cells: [Cell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ";")) }
            switch cell {
            case .text(let text): write(CSVTable.isFormula(text) ? "'" + text : text)
            case .number(let number): write(number)
            }
        }
        out += [0x0D, 0x0A]
    }

    package var bytes: [UInt8] { out }

    /// What a cell held before it was made harmless.
    package static func plain(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        guard scalars.first == "'" else { return cell }
        let rest = String(scalars.dropFirst())
        return isFormula(rest) ? rest : cell
    }

    private static let signs: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// Also behind blanks and byte-order marks, which some programs drop, and behind an apostrophe, so that the way back
    /// is unambiguous.
    private static func isFormula(_ cell: String) -> Bool {
        for scalar in cell.unicodeScalars {
            if signs.contains(scalar) { return true }
            guard scalar == "'" || Folded.isSpace(scalar) || Folded.isInvisible(scalar) else { return false }
        }
        return false
    }

    private mutating func write(_ cell: String) {
        let bytes = Array(cell.utf8)
        guard bytes.contains(where: { [0x22, 0x3B, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            out += bytes
            return
        }
        out.append(0x22)
        for byte in bytes {
            if byte == 0x22 { out.append(0x22) }
            out.append(byte)
        }
        out.append(0x22)
    }
}
