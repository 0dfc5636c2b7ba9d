import AuditCore

/// The table of a document's fields, as portals lay it out: cells, definition lists, "label: value" lines.
struct FieldTable {
    enum Field: String, CaseIterable {
        case title, number, issued, effective, subject, type, issuer, domain, signer, files, recipients, state
    }

    var values: [Field: String] = [:]
    /// Blocks from the first label to the end of the last value.
    var range = 0..<0
    var labels: Set<Field> = []

    /// Enough labels with values to say that the page is about one document.
    var isDocument: Bool {
        let given = values.filter { !$0.value.isEmpty }
        let telling = given[.number] != nil || given[.subject] != nil || given[.title] != nil || given[.issued] != nil
        return labels.count >= 3 && given.count >= 2 && telling
            && (labels.contains(.number) || labels.contains(.issued))
    }

    /// Labels without values: a form to search documents with.
    var isSearchForm: Bool { labels.count >= 3 && values.isEmpty }

    /// The first group of labels that carries values; else the last group, nil where there is none.
    static func find(_ context: Context) -> FieldTable? {
        let outline = context.outline
        var table = FieldTable()
        var lastLabel = -100
        for index in outline.blocks.indices {
            let block = outline.blocks[index]
            guard !block.isHidden, block.letters > 3, block.linkShare < 0.5, let hit = label(outline, index) else {
                continue
            }
            // A label that comes again with a value belongs to the next document.
            let isAgain = table.values[hit.field] != nil && hit.field != .files
            let isElsewhere = lastLabel >= 0 && !isTogether(outline, lastLabel, index)
            if index - lastLabel > 14 || isAgain || isElsewhere {
                if table.isDocument { return table }
                table = FieldTable()
            }
            table.take(hit, at: index, outline)
            lastLabel = index
        }
        return table.labels.isEmpty ? nil : table
    }

    /// Two labels stand in one table, or in neighbouring lines.
    private static func isTogether(_ outline: Outline, _ a: Int, _ b: Int) -> Bool {
        let (a, b) = (outline.blocks[a].node, outline.blocks[b].node)
        guard a >= 0, b >= 0 else { return true }
        let tables = (outline.nearest(.table, around: a), outline.nearest(.table, around: b))
        if tables.0 != nil || tables.1 != nil { return tables.0 == tables.1 }
        return outline.steps(a, b).up <= 4
    }

    private mutating func take(_ hit: (field: Field, rest: String?), at index: Int, _ outline: Outline) {
        labels.insert(hit.field)
        if values.isEmpty { range = index..<(index + 1) }
        range = range.lowerBound..<max(range.upperBound, index + 1)
        if let rest = hit.rest, !rest.isEmpty {
            values[hit.field] = values[hit.field] ?? rest
            return
        }
        let value = FieldTable.valueBlocks(after: index, outline)
        guard !value.isEmpty else { return }
        range = range.lowerBound..<max(range.upperBound, value.upperBound)
        let text = value.map { outline.string($0) }.joined(separator: hit.field == .recipients ? "\n" : " ")
        if values[hit.field]?.isEmpty ?? true {
            values[hit.field] = hit.field == .recipients ? text : Folded.tidy(text)
        }
    }

    /// The blocks of the next cell, or the next block where there are no cells; none when another label stands there.
    private static func valueBlocks(after index: Int, _ outline: Outline) -> Range<Int> {
        let next = index + 1
        guard next < outline.blocks.count, !outline.blocks[next].isHidden else { return 0..<0 }
        let own = cell(outline, index)
        let other = cell(outline, next)
        if label(outline, next) != nil { return 0..<0 }
        guard let own else {
            return outline.steps(outline.blocks[index].node, outline.blocks[next].node).up <= 2
                ? next..<(next + 1) : 0..<0
        }
        guard let other, outline.nodes[own].parent == outline.nodes[other].parent else { return 0..<0 }
        if own == other { return next..<(next + 1) }
        // An empty cell between them is this label's value.
        guard outline.nodes[other].cell - outline.nodes[own].cell <= 1 else { return 0..<0 }
        var end = next
        while end < outline.nodes[other].endBlock, end < next + 40 { end += 1 }
        return next..<max(end, next + 1)
    }

    private static func cell(_ outline: Outline, _ block: Int) -> Int? {
        let node = outline.blocks[block].node
        guard node >= 0 else { return nil }
        return outline.nearest(.td, around: node) ?? outline.nearest(.th, around: node)
            ?? outline.nearest(.dt, around: node) ?? outline.nearest(.dd, around: node)
    }

    /// The field that a block names, and what follows its colon.
    private static func label(_ outline: Outline, _ index: Int) -> (field: Field, rest: String?)? {
        let block = outline.blocks[index]
        let bytes = outline.text[block.start..<block.end]
        let colon = bytes.prefix(90).firstIndex(of: UInt8(ascii: ":"))
        if colon == nil, block.end - block.start > 60 { return nil }
        let head = Folded.plain(Outline.tidy(colon.map { bytes[..<$0] } ?? bytes))
        guard head.utf8.count <= 40, let field = field(named: head) else { return nil }
        guard let colon else { return (field, nil) }
        return (field, Folded.tidy(Outline.tidy(bytes[(colon + 1)...])))
    }

    private static func field(named plain: String) -> Field? {
        if let exact = names[plain] { return exact }
        // "Số ký hiệu văn bản 123": a label that somebody tried the form with.
        let words = plain.split(separator: " ")
        guard words.count > 2, let last = words.last, last.utf8.count <= 4,
            last.utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        return names[words.dropLast().joined(separator: " ")]
    }

    private static let names: [String: Field] = {
        let table: [(Field, [String])] = [
            (.title, ["tieu de van ban", "ten van ban", "tieu de"]),
            (
                .number,
                [
                    "so ky hieu", "so/ky hieu", "so, ky hieu", "so hieu", "so ky hieu van ban", "so hieu van ban",
                    "so/ky hieu van ban", "ky hieu", "so van ban", "so/ ky hieu", "so - ky hieu", "so kh",
                    "so / ky hieu",
                    "so, ky hieu van ban", "so quyet dinh", "so hieu/ky hieu",
                ]
            ),
            (.issued, ["ngay ban hanh", "ngay ky", "ngay van ban", "thoi gian ban hanh", "ngay ky ban hanh"]),
            (.effective, ["ngay hieu luc", "ngay co hieu luc", "hieu luc", "hieu luc tu", "ngay bat dau hieu luc"]),
            (.subject, ["trich yeu", "trich yeu noi dung", "noi dung trich yeu", "ve viec", "trich yeu van ban"]),
            (
                .type,
                [
                    "loai van ban", "loai tai lieu", "hinh thuc van ban", "hinh thuc", "the loai", "loai",
                    "the loai van ban", "loai hinh",
                ]
            ),
            (
                .issuer,
                [
                    "co quan ban hanh", "don vi ban hanh", "noi ban hanh", "co quan ban hanh van ban", "cq ban hanh",
                    "tac gia",
                ]
            ),
            (.domain, ["linh vuc", "linh vuc van ban", "pham vi", "chu de"]),
            (.signer, ["nguoi ky", "nguoi ky duyet", "nguoi ki", "nguoi ky van ban", "nguoi duyet"]),
            (
                .files,
                [
                    "tai lieu dinh kem", "tep dinh kem", "file dinh kem", "tap tin dinh kem", "van ban dinh kem",
                    "tai ve",
                    "toan van", "dinh kem", "file van ban", "noi dung van ban", "tep van ban",
                ]
            ),
            (.recipients, ["noi nhan"]), (.state, ["trang thai", "tinh trang hieu luc", "tinh trang"]),
        ]
        var names: [String: Field] = [:]
        for (field, words) in table { for word in words { names[word] = field } }
        return names
    }()
}
