import AuditCore

/// A table as values, before it becomes CSV or a sheet: both say the same.
struct Table: Sendable {
    struct Column: Sendable {
        /// In CSV, for programs.
        let key: String
        /// In a sheet, for people.
        let title: String
        /// In characters.
        let width: Int

        init(_ key: String, _ title: String, _ width: Int) {
            self.key = key
            self.title = title
            self.width = width
        }
    }

    enum Cell: Sendable, Equatable {
        case text(String)
        case count(Int)
        case points(Points)
        case day(Day)
        case empty

        static func text(_ text: String?) -> Cell { text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
        static func count(_ count: Int?) -> Cell { count.map(Cell.count) ?? .empty }
        static func points(_ points: Points?) -> Cell { points.map(Cell.points) ?? .empty }
        static func day(_ day: Day?) -> Cell { day.map(Cell.day) ?? .empty }
    }

    /// Of its sheet and, without marks, of its CSV file.
    let name: String
    let file: String
    let columns: [Column]
    var rows: [[Cell]] = []

    /// UTF-8 with a byte-order mark, as ``CSVTable`` writes it.
    var csv: [UInt8] {
        var out = CSVTable(columns: columns.map(\.key))
        for row in rows { out.add(row.map(\.csv)) }
        return out.bytes
    }
}

extension Table.Cell {
    fileprivate var csv: CSVTable.Cell {
        switch self {
        case .text(let text): .text(text)
        case .count(let count): .number(String(count))
        case .points(let points): .number(points.vietnamese)
        case .day(let day): .text(day.vietnamese)
        case .empty: .text("")
        }
    }
}
