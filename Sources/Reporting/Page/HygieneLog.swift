import AuditCore

/// «Vệ sinh cổng»: what was seen beside the criteria, how often, with three places each (the result has up to five). No points depend on it.
func hygiene(_ model: ReportModel) -> Html {
    let facts = model.result.hygiene.facts
    if facts.isEmpty { return .empty }
    return .many([
        Tag.h3("Vệ sinh cổng (không tính điểm)"),
        Tag.table {
            Tag.thead {
                Tag.tr {
                    Tag.th(.column) { "Điều ghi nhận" }
                    Tag.th(.column, .class("n")) { "Số lượng" }
                    Tag.th(.column) { "Thí dụ" }
                }
            }
            Tag.tbody {
                for fact in facts {
                    Tag.tr {
                        Tag.th(.row) { fact.name }
                        Tag.td(.class("n")) { count(fact) }
                        Tag.td {
                            for example in fact.examples.prefix(3) {
                                Tag.p {
                                    outbound(
                                        example.address, words: shortened(model.place(of: example.address), to: 60))
                                    if let note = example.note { " – \(shortened(note, to: 120))" }
                                }
                            }
                        }
                    }
                }
            }
        },
    ])
}

private func count(_ fact: SiteHygiene.Fact) -> String {
    fact.total.map { "\(fact.count.vietnamese)/\($0.vietnamese)" } ?? fact.count.vietnamese
}
