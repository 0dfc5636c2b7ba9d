package import AuditCore

/// A workbook that could not be written; what the library says.
package struct WorkbookError: Error {
    package var why: String
}

/// A result as a workbook: the form on which the agency scores itself, what is missing, the criteria, every item.
package func writeXlsx(_ result: AuditResult, to path: String) throws(WorkbookError) {
    let tables = ResultTables(result)
    let book = Workbook(
        path: path, title: "Phiếu tự chấm Cổng thông tin điện tử, tính đến \(result.asOf.vietnamese)",
        company: result.agency.name, day: result.asOf)
    guard let book else { throw WorkbookError(why: "không mở được tệp để ghi") }
    book.add(tables.selfScore, isList: false)
    book.add(tables.gaps, isList: true)
    book.add(tables.criteria, isList: false)
    book.add(tables.items, isList: true)
    if let why = book.close() { throw WorkbookError(why: why) }
}
