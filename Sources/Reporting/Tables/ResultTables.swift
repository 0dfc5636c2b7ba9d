package import AuditCore

/// The tables of a result as CSV files: name and bytes.
package func csvFiles(_ result: AuditResult) -> [(name: String, bytes: [UInt8])] {
    let tables = ResultTables(result)
    return [tables.items, tables.gaps, tables.criteria].map { ($0.file, $0.csv) }
}

/// A result as tables.
struct ResultTables {
    let model: ReportModel

    init(_ result: AuditResult) { model = ReportModel(result) }

    private var result: AuditResult { model.result }

    /// Every item that was judged.
    var items: Table {
        var table = Table(
            name: "Tin, bài, văn bản", file: "items.csv",
            columns: [
                .init("tieu_chi", "Tiêu chí", 9), .init("ket_qua", "Kết quả", 16), .init("tieu_de", "Tiêu đề", 60),
                .init("dia_chi", "Địa chỉ", 50), .init("ngay_dang", "Ngày đăng", 12),
                .init("so_ky_hieu", "Số, ký hiệu", 20), .init("chuyen_muc", "Chuyên mục", 30),
                .init("noi_dung", "Nội dung", 30), .init("do_chac", "Độ chắc (%)", 12),
                .init("ly_do", "Các bước xét", 80),
                .init("trung_voi", "Cùng nội dung với", 40), .init("tai_luc", "Tải lúc (giờ Việt Nam)", 18),
                .init("sha256", "SHA-256 của bản lưu", 68), .init("trich_dan", "Trích dẫn", 60),
            ])
        table.rows = result.items.map(row)
        return table
    }

    private func row(_ item: ItemVerdict) -> [Table.Cell] {
        let steps = item.reasons.map { "\($0.mark.sign) \($0.text)\($0.rule.map { " (\($0))" } ?? "")" }
        return [
            .text(item.criterion.map { model.codes([$0]) }), .text(item.outcome.words), .text(item.title),
            .text(item.address), .day(item.posted), .text(item.number.map(numberWords)),
            .text(item.section.joined(separator: " › ")),
            .text(categoryWords(item.category, result.ruleset.categories)),
            .count(item.confidence), .text(steps.joined(separator: "; ")), .text(item.duplicateOf),
            .text(item.evidence.fetchedAt.map(vietnameseTime)), .text(item.evidence.sha256), .text(item.evidence.quote),
        ]
    }

    /// Everything that is missing, most pressing first.
    var gaps: Table {
        var table = Table(
            name: "Việc còn thiếu", file: "gaps.csv",
            columns: [
                .init("don_vi", "Đơn vị", 32), .init("tieu_chi", "Tiêu chí", 9),
                .init("noi_dung", "Nội dung thiếu", 70),
                .init("han", "Hạn", 12), .init("tinh_trang", "Tình trạng", 26),
                .init("so_ngay_con", "Số ngày còn lại", 12),
                .init("diem_them", "Điểm có thể đạt thêm", 12), .init("chua_ro", "Có thể đã đăng", 14),
                .init("ghi_chu", "Ghi chú", 40), .init("ma", "Mã việc", 40),
            ])
        table.rows = model.gaps.map { named in
            let gap = named.gap
            return [
                .text(gap.unit), .text(result.criteria[named.criterion].code), .text(gap.name), .day(gap.due),
                .text(gap.stateWords), .count(gap.daysLeft), .points(gap.recoverable),
                .text(gap.uncertain ? "chưa đo được" : ""), .text(gap.note), .text(gap.key),
            ]
        }
        return table
    }

    /// Points and counts of every criterion.
    var criteria: Table {
        var table = Table(
            name: "Tiêu chí", file: "criteria.csv",
            columns: [
                .init("tieu_chi", "Tiêu chí", 9), .init("ten", "Tên tiêu chí", 60), .init("ket_luan", "Kết luận", 20),
                .init("diem_chac", "Điểm chắc chắn", 10), .init("diem_co_the", "Điểm có thể", 10),
                .init("diem_toi_da", "Điểm tối đa", 10), .init("tam_tinh", "Thang điểm", 12),
                .init("dem_duoc", "Đếm được", 10), .init("chua_ro", "Chưa rõ", 10), .init("can", "Cần", 10),
                .init("cach_tinh", "Cách tính", 60), .init("vi_sao_chua_ro", "Vì sao chưa rõ", 50),
                .init("cung_cap", "Cung cấp", 30), .init("dang_tai", "Đăng tải", 26), .init("don_doc", "Đôn đốc", 20),
                .init("can_cu", "Căn cứ", 60),
            ])
        table.rows = result.criteria.map(row)
        return table
    }

    private func row(_ criterion: CriterionResult) -> [Table.Cell] {
        let law = criterion.legal.map { quote in
            [quote.document, quote.clause, quote.quote.map { "«\($0)»" }].compactMap(\.self).joined(separator: ", ")
        }
        return [
            .text(criterion.code), .text(criterion.title), .text(criterion.state.words), .points(criterion.points?.lo),
            .points(criterion.points?.hi), .points(criterion.points?.max),
            .text(criterion.points == nil ? nil : criterion.provisional ? "tạm tính" : "theo quyết định"),
            .count(criterion.counted), .count(criterion.possible), .count(criterion.needed),
            .text(criterion.arithmetic),
            .text(criterion.unknowns.joined(separator: "; ")),
            .text(criterion.responsible.supply.joined(separator: "; ")), .text(criterion.responsible.publish),
            .text(criterion.responsible.monitor), .text(law.joined(separator: "; ")),
        ]
    }
}
