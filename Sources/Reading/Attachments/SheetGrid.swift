import Tools

extension AttachmentReader {
    /// The first sheet of an XLSX workbook, cell by cell, for registers that offices keep in Excel: at most 5 MB, 20,000 rows and
    /// 100 columns, days as `31/12/2022`.
    ///
    /// - Returns: nil for what is no such workbook, or larger.
    package func grid(ofWorkbook bytes: [UInt8]) -> [[String]]? {
        guard bytes.count <= 5 << 20, let input = TemporaryFile.holding(bytes) else { return nil }
        let archive = Archive(tool: bsdtar, path: input.path, size: bytes.count, timeLimit: timeLimit)
        func part(_ name: String) -> [UInt8] {
            if case .bytes(let bytes) = archive.member(name) { bytes } else { [] }
        }
        guard case .names(let names) = archive.names() else { return nil }
        let sheets = names.filter { $0.hasPrefix("xl/worksheets/sheet") && $0.hasSuffix(".xml") }
        guard let first = sheets.min(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) else { return nil }
        let sheet = part(first)
        guard !sheet.isEmpty else { return nil }
        return SheetText.grid(sheet: sheet, strings: part("xl/sharedStrings.xml"), styles: part("xl/styles.xml"))
    }
}
