import AuditCore

extension ResultTables {
    /// The form on which an agency scores itself; what the appraisers write stays blank.
    var selfScore: Table {
        var table = Table(
            name: "Phiếu tự chấm", file: "phieu-tu-cham.csv",
            columns: [
                .init("stt", "STT", 6), .init("tieu_chi", "Tiêu chí", 50), .init("diem_toi_da", "Điểm tối đa", 10),
                .init("diem_tu_cham", "Điểm tự chấm", 12), .init("diem_tham_dinh", "Điểm thẩm định", 12),
                .init("tai_lieu", "Tài liệu kiểm chứng", 50), .init("giai_trinh", "Giải trình", 60),
                .init("don_vi", "Đơn vị", 30),
            ])
        let scored = model.result.criteria.filter { $0.points != nil || $0.state == .notApplicable }
        table.rows = scored.enumerated().map { place, criterion in row(place + 1, criterion) }
        let total = model.result.total
        table.rows.append([
            .empty, .text("Tổng cộng"), .points(total.max), own(total), .empty, .empty,
            .text(scored.contains(where: \.provisional) ? "Thang điểm tạm tính, chưa phải của quyết định" : ""), .empty,
        ])
        return table
    }

    private func row(_ number: Int, _ criterion: CriterionResult) -> [Table.Cell] {
        let because = [criterion.arithmetic] + criterion.unknowns.map { "Chưa rõ: \($0)" }
        return [
            .count(number), .text("\(criterion.code). \(criterion.title)"), .points(criterion.points?.max),
            criterion.points.map(own) ?? .text("không áp dụng"), .empty, .text(proof(criterion)),
            .text(because.joined(separator: "\n")), .text(criterion.responsible.supply.joined(separator: "; ")),
        ]
    }

    /// A number where it is one, else «6,8–7,4».
    private func own(_ points: PointsInterval) -> Table.Cell {
        points.isExact ? .points(points.lo) : .text(points.range)
    }

    /// The first addresses, and where the rest stands.
    private func proof(_ criterion: CriterionResult) -> String {
        let all = criterion.countedItems
        if all.isEmpty { return "" }
        let shown = 3
        let more = all.count > shown ? ["… đủ \(all.count.vietnamese) mục ở trang «\(items.name)»"] : []
        return (all.prefix(shown) + more).joined(separator: "\n")
    }
}
