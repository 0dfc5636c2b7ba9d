import AuditCore

/// Tables of data in the main part: lists of projects, of documents.
enum DataTables {
    /// Tables with at least two columns and two rows, outside furniture; at most 40 tables of 2,000 rows.
    static func find(_ context: Context, in range: Range<Int>) -> [Table] {
        let outline = context.outline
        var tables: [Table] = []
        for (index, node) in outline.nodes.enumerated() where node.tag == .table && node.endBlock - node.firstBlock >= 4
        {
            guard node.firstBlock >= range.lowerBound, node.firstBlock < range.upperBound, tables.count < 40 else {
                continue
            }
            if let table = read(context, index) { tables.append(table) }
        }
        return tables
    }

    private static func read(_ context: Context, _ table: Int) -> Table? {
        let outline = context.outline
        let bounds = outline.nodes[table]
        var rows: [(node: Int, cells: [Int])] = []
        var index = table + 1
        while index < outline.nodes.count, outline.nodes[index].depth > bounds.depth {
            let node = outline.nodes[index]
            // A table in a table is layout.
            if node.tag == .table { return nil }
            if node.tag == .tr { rows.append((index, [])) }
            if node.tag == .td || node.tag == .th, !rows.isEmpty { rows[rows.count - 1].cells.append(index) }
            index += 1
            if rows.count > 2_000 { break }
        }
        let wide = rows.filter { $0.cells.count >= 2 }
        guard wide.count >= 2 else { return nil }
        var lines = wide.map { $0.cells.map { cellText(outline, $0) } }
        let firstIsHead = wide[0].cells.contains { outline.nodes[$0].tag == .th } || isHead(lines[0])
        let header = firstIsHead ? lines.removeFirst() : []
        return Table(heading: heading(context, above: table), header: header, rows: lines)
    }

    private static func cellText(_ outline: Outline, _ cell: Int) -> String {
        let node = outline.nodes[cell]
        guard node.firstBlock < node.endBlock else { return "" }
        return Folded.tidy((node.firstBlock..<node.endBlock).map { outline.string($0) }.joined(separator: " "))
    }

    private static func isHead(_ cells: [String]) -> Bool {
        let first = Folded.plain(cells[0])
        // Two cells are a label and its value.
        if first == "so ky hieu" { return cells.count > 2 }
        return ["stt", "tt", "so tt", "ten du an", "danh muc"].contains(first)
    }

    /// The caption, or the nearest heading or short line above.
    private static func heading(_ context: Context, above table: Int) -> String {
        let outline = context.outline
        let first = outline.nodes[table].firstBlock
        if first < outline.blocks.count, outline.blocks[first].isCaption { return Folded.tidy(outline.string(first)) }
        var index = first - 1
        while index >= 0, index > first - 6 {
            let block = outline.blocks[index]
            if block.heading > 0 || block.letters > 5 && block.letters < 160 && block.linkShare < 0.5 && !block.isHidden
            {
                return Folded.tidy(outline.string(index))
            }
            index -= 1
        }
        return ""
    }
}
