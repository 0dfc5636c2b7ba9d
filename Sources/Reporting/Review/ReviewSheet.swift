package import AuditCore

/// The review list as a table for the office: it goes out with what the machine says, and comes back with decisions.
package enum ReviewSheet {
    static let columns = [
        "tieu_chi", "dia_chi", "tieu_de", "chuyen_muc", "ngay_dang", "may_cham", "ly_do_may", "noi_dung", "mau",
        "quyet_dinh", "ly_do", "nguoi_quyet_dinh",
    ]

    package static func csv(_ items: [ItemVerdict], in result: AuditResult, sample: String? = nil) -> [UInt8] {
        var table = CSVTable(columns: columns)
        for item in items {
            let code = result.criteria.first { $0.id == item.criterion }?.code ?? item.criterion ?? ""
            table.add([
                code, item.address, item.title, item.section.joined(separator: " › "), item.posted?.vietnamese ?? "",
                item.outcome.vietnamese, ReviewSheet.why(item), item.content ?? "", sample ?? "", "", "", "",
            ])
        }
        return table.bytes
    }

    /// What is not settled, else what speaks against it, else all that was found.
    package static func why(_ item: ItemVerdict) -> String {
        let open = item.reasons.filter { $0.mark == .unknown }
        let against = item.reasons.filter { $0.mark == .no }
        let shown = !open.isEmpty ? open : !against.isEmpty ? against : item.reasons
        return shown.prefix(3).map(\.text).joined(separator: "; ")
    }

    /// A row that cannot be taken, with where and why.
    package struct Fault: Error, Equatable {
        package var line: Int
        package var column: Int
        package var why: String
    }

    /// The decisions of a filled-in sheet, held against the result that it came from: all of them, or every fault.
    /// Rows without a decision are left out. `by` is who decided where the row names nobody.
    package static func decisions(
        _ bytes: [UInt8], of result: AuditResult, by: String?, at: String
    ) -> (decisions: [Decision], faults: [Fault]) {
        var (decisions, faults): ([Decision], [Fault]) = ([], [])
        var cursor = TextCursor(bytes)
        var csv = CSVText(bytes)
        guard let header = csv.next() else { return ([], [Fault(line: 1, column: 1, why: "tệp trống")]) }
        let names = header.cells.map { Folded.plain($0.text) }
        for column in ["tieu_chi", "dia_chi", "noi_dung", "quyet_dinh", "ly_do"] where !names.contains(column) {
            faults.append(Fault(line: 1, column: 1, why: "thiếu cột «\(column)»"))
        }
        guard faults.isEmpty else { return ([], faults) }
        while let record = csv.next() {
            if record.isBlank { continue }
            let row = Row(names: names, record: record)
            let written = row["quyet_dinh"]
            if written.isEmpty { continue }
            do throws(Row.Wrong) {
                decisions.append(try row.decision(written, of: result, by: by, at: at))
            } catch {
                let offset = error.column.flatMap { row.offset($0) } ?? record.cells.first?.offset ?? 0
                let spot = cursor.spot(at: record.fault ?? offset)
                faults.append(Fault(line: spot.line, column: spot.column, why: error.why))
            }
        }
        return (faults.isEmpty ? decisions : [], faults)
    }
}

/// A row by the names of its columns.
private struct Row {
    struct Wrong: Error {
        var column: String?
        var why: String
    }

    var names: [String]
    var record: CSVText.Record

    subscript(name: String) -> String {
        guard let index = names.firstIndex(of: name), index < record.cells.count else { return "" }
        return Folded.tidy(CSVTable.plain(record.cells[index].text))
    }

    func offset(_ name: String) -> Int? {
        names.firstIndex(of: name).flatMap { $0 < record.cells.count ? record.cells[$0].offset : nil }
    }

    func decision(_ written: String, of result: AuditResult, by: String?, at: String) throws(Wrong) -> Decision {
        if record.fault != nil { throw Wrong(column: nil, why: "ô trong ngoặc kép không được đóng") }
        guard let verdict = Decision.Verdict(written: written) else {
            throw Wrong(column: "quyet_dinh", why: "«\(written)» không phải «tính», «không tính» hay «chưa rõ»")
        }
        let code = self["tieu_chi"]
        guard let criterion = result.criteria.first(where: { $0.code == code || $0.id == code }) else {
            let known = result.criteria.map(\.code).joined(separator: ", ")
            throw Wrong(column: "tieu_chi", why: "không có tiêu chí «\(code)»; có: \(known)")
        }
        let address = self["dia_chi"]
        guard let item = result.items.first(where: { $0.address == address }) else {
            throw Wrong(column: "dia_chi", why: "lượt chấm này không có trang «\(address)»")
        }
        guard let content = item.content, content == self["noi_dung"] else {
            throw Wrong(column: "noi_dung", why: "nội dung trang đã đổi từ khi xuất danh sách: hãy xuất lại và xem lại")
        }
        let reason = self["ly_do"]
        if reason.isEmpty { throw Wrong(column: "ly_do", why: "thiếu lý do của quyết định") }
        let who = self["nguoi_quyet_dinh"].isEmpty ? by ?? "" : self["nguoi_quyet_dinh"]
        if who.isEmpty {
            throw Wrong(column: "nguoi_quyet_dinh", why: "thiếu tên người quyết định (điền cột này hoặc dùng --by)")
        }
        let sample = self["mau"]
        return Decision(
            at: at, by: who, verdict: verdict, criterion: criterion.id, reason: reason, address: address,
            title: item.title, content: content, machine: item.outcome, sample: sample.isEmpty ? nil : sample)
    }
}

extension ItemVerdict.Outcome {
    package var vietnamese: String {
        switch self {
        case .counted: "được tính"
        case .pending: "chờ xác nhận"
        case .rejected: "không được tính"
        case .other: "nội dung khác"
        }
    }
}
