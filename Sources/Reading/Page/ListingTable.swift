import AuditCore

/// A list that is a table: what each column holds is said by its head, or by what stands in its cells.
enum ListingTable {
    private enum Column { case title, number, day, otherDay, state }

    /// The largest table with a head that names titles or numbers, and days or states; two rows at least.
    static func find(_ context: Context) -> [Listing.Row] {
        let outline = context.outline
        var best: [Listing.Row] = []
        for (index, node) in outline.nodes.enumerated() where node.tag == .table && node.endBlock - node.firstBlock >= 6
        {
            guard node.firstBlock < outline.blocks.count, !context.isJunk[node.firstBlock] else { continue }
            let rows = read(outline, index)
            if rows.count > best.count { best = rows }
        }
        return best.count >= 2 ? best : []
    }

    private static func read(_ outline: Outline, _ table: Int) -> [Listing.Row] {
        let lines = lines(outline, table)
        guard lines.count >= 3, let head = lines.prefix(3).firstIndex(where: { isHead(outline, $0) }) else { return [] }
        let columns = lines[head].map { column(outline, $0) }
        let width = columns.count
        return lines[(head + 1)...].compactMap { cells in
            cells.count == width ? row(outline, cells, columns) : nil
        }
    }

    private static func lines(_ outline: Outline, _ table: Int) -> [[Int]] {
        var lines: [[Int]] = []
        var index = table + 1
        while index < outline.nodes.count, outline.nodes[index].depth > outline.nodes[table].depth, lines.count < 2_000
        {
            let node = outline.nodes[index]
            // A table in a table is layout.
            if node.tag == .table { return [] }
            if node.tag == .tr { lines.append([]) }
            if node.tag == .td || node.tag == .th, !lines.isEmpty { lines[lines.count - 1].append(index) }
            index += 1
        }
        return lines
    }

    /// A head names a title or trích yếu, and a day, number or state besides.
    private static func isHead(_ outline: Outline, _ cells: [Int]) -> Bool {
        let columns = cells.compactMap { column(outline, $0) }
        return columns.count >= 2 && columns.contains(.title)
    }

    private static func column(_ outline: Outline, _ cell: Int) -> Column? {
        let node = outline.nodes[cell]
        guard node.firstBlock < node.endBlock, node.endBlock - node.firstBlock <= 2 else { return nil }
        let plain = Folded.plain(text(outline, cell))
        guard plain.utf8.count <= 40 else { return nil }
        return names.first { plain == $0.0 || plain.hasPrefix($0.0 + " ") || plain.hasPrefix($0.0 + "/") }?.1
    }

    private static func row(_ outline: Outline, _ cells: [Int], _ columns: [Column?]) -> Listing.Row? {
        func cell(_ column: Column) -> Int? { columns.firstIndex(of: column).map { cells[$0] } }
        guard let titled = cell(.title) else { return nil }
        let own = outline.nodes[titled]
        guard own.firstBlock < own.endBlock else { return nil }
        let links = link(outline, titled) ?? cells.lazy.compactMap { link(outline, $0) }.first
        let linked = link(outline, titled).map { Folded.tidy(outline.links[$0].text) }
        // The link's words are the title, unless they only say "see".
        let words = text(outline, titled)
        let title = linked.flatMap { $0.utf8.count * 2 > words.utf8.count && $0.utf8.count > 10 ? $0 : nil } ?? words
        guard title.utf8.count >= 6 else { return nil }
        let day = (cell(.day) ?? cell(.otherDay)).flatMap { DateReader.dates(in: text(outline, $0)).first?.day }
        let number = cell(.number).map { text(outline, $0) }.flatMap { $0.isEmpty ? nil : $0 }
        let state = cell(.state).map { text(outline, $0) }.flatMap { $0.isEmpty ? nil : $0 }
        return Listing.Row(title: title, link: links, day: day, number: number, state: state, block: own.firstBlock)
    }

    private static func link(_ outline: Outline, _ cell: Int) -> Int? {
        let node = outline.nodes[cell]
        for block in outline.blocks[node.firstBlock..<node.endBlock] where block.firstLink < block.endLink {
            return block.firstLink
        }
        return nil
    }

    private static func text(_ outline: Outline, _ cell: Int) -> String {
        let node = outline.nodes[cell]
        guard node.firstBlock < node.endBlock else { return "" }
        return Folded.tidy(
            (node.firstBlock..<node.endBlock).filter { !outline.blocks[$0].isHidden }.map { outline.string($0) }
                .joined(separator: " "))
    }

    private static let names: [(String, Column)] = [
        ("so ky hieu", .number), ("so/ky hieu", .number), ("so, ky hieu", .number), ("so hieu", .number),
        ("so van ban", .number), ("ky hieu", .number), ("so hieu van ban", .number), ("ma so", .number),
        ("trich yeu", .title), ("tieu de", .title), ("ten van ban", .title), ("noi dung trich yeu", .title),
        ("ten du an", .title), ("ten goi thau", .title), ("ten du thao", .title), ("ten tai lieu", .title),
        ("ten thu tuc", .title), ("ten de tai", .title), ("ten nhiem vu", .title), ("noi dung", .title),
        ("du thao", .title), ("ngay ban hanh", .day), ("ngay dang", .day), ("ngay van ban", .day), ("ngay ky", .day),
        ("ban hanh", .day), ("ngay bat dau", .otherDay), ("ngay", .otherDay), ("ngay hieu luc", .otherDay),
        ("ngay cap nhat", .otherDay), ("han gop y", .otherDay), ("thoi han", .otherDay), ("tinh trang", .state),
        ("trang thai", .state), ("hieu luc", .state), ("tien do", .state),
    ]
}
