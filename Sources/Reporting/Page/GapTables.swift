import AuditCore

/// The most pressing gaps by name; the whole list follows below by unit.
func topGaps(_ model: ReportModel) -> Html {
    let shown = model.leadingGaps(8)
    return .many([
        Tag.h2(.id(.gaps)) { "Việc còn thiếu – ai, việc gì, bao giờ" },
        shown.isEmpty
            ? Tag.p("Theo các sổ đơn vị đã cung cấp, chưa thấy việc nào còn thiếu.")
            : Tag.table(.class("gaps")) {
                gapHead(unit: true)
                Tag.tbody { for named in shown { gapRow(named, model, unit: true, limit: 120) } }
            },
        model.gaps.count > shown.count
            ? Tag.p {
                Tag.a(.to(Anchor.units)) { "Xem đủ \(model.gaps.count.vietnamese) việc, xếp theo đơn vị" }
            } : .empty,
    ])
}

/// Every gap once, unit by unit in the order of the Vietnamese alphabet, ready to be handed over.
func gapsByUnit(_ model: ReportModel) -> Html {
    let units = Dictionary(grouping: model.gaps) { $0.gap.unit }.sorted {
        VietnameseOrder($0.key) < VietnameseOrder($1.key)
    }
    return Tag.section {
        Tag.h2(.id(.units)) { "Việc theo đơn vị phải cung cấp" }
        if units.isEmpty {
            Tag.p("Không có việc nào để giao.")
        } else {
            for (unit, gaps) in units {
                Tag.h3("\(unit) – \(gaps.count.vietnamese) việc")
                Tag.table(.class("gaps")) {
                    gapHead(unit: false)
                    Tag.tbody { for named in gaps { gapRow(named, model, unit: false, limit: .max) } }
                }
            }
        }
    }
}

private func gapHead(unit: Bool) -> Html {
    Tag.thead {
        Tag.tr {
            if unit { Tag.th(.column) { "Đơn vị" } }
            Tag.th(.column) { "Tiêu chí" }
            Tag.th(.column) { "Nội dung thiếu" }
            Tag.th(.column, .class("n")) { "Hạn" }
            Tag.th(.column) { "Tình trạng" }
            Tag.th(.column, .class("n")) { "Điểm có thể đạt thêm" }
        }
    }
}

private func gapRow(_ named: ReportModel.NamedGap, _ model: ReportModel, unit: Bool, limit: Int) -> Html {
    let gap = named.gap
    let criterion = model.result.criteria[named.criterion]
    return Tag.tr {
        if unit { Tag.th(.row) { shortened(gap.unit, to: 60) } }
        Tag.td { Tag.a(.to(Anchor.criterion(named.criterion))) { criterion.code } }
        Tag.td {
            shortened(gap.name, to: limit)
            if gap.uncertain { Tag.em(" (có thể đã đăng, ở phần chưa đo được)") }
            if let note = gap.note, !unit { Tag.small(" \(note)") }
        }
        Tag.td(.class("n")) { gap.due?.vietnamese ?? "–" }
        Tag.td(.class(gap.isOverdue ? "late" : "when")) { gap.stateWords }
        Tag.td(.class("n")) {
            gap.recoverable.map { "+\($0.spoken)" } ?? (criterion.points == nil ? "không tính" : "chưa rõ")
        }
    }
}
