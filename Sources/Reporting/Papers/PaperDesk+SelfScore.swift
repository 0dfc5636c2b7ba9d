package import AuditCore

extension PaperDesk {
    /// Phiếu tự chấm điểm: the evaluator's column is left blank.
    package func selfScore() -> PaperContent {
        var fields = common(number: "", signer: office.signer.uppercased())
        let entries = Dictionary(grouping: EvidenceEntry.all(of: result), by: \.criterion)
        let own: PaperFields = [
            "tieu-chi": .list(
                result.criteria.enumerated().map { index, criterion in row(criterion, index + 1, entries[index] ?? []) }
            ),
            "tong-toi-da": .text(result.total.max.spoken), "tong-tu-cham": .text(result.total.range),
            "luu-y": .list(result.ruleset.caveats.map { ["noi-dung-luu-y": .text(ended($0))] }),
        ]
        fields.merge(own) { _, new in new }
        return PaperContent(kind: .selfScore, name: "phieu-tu-cham-diem", fields: fields)
    }

    private func row(_ criterion: CriterionResult, _ number: Int, _ entries: [EvidenceEntry]) -> PaperFields {
        let supply = criterion.responsible.supply.joined(separator: ", ")
        return [
            "stt": .text(number.vietnamese), "ten": .text("\(criterion.code). \(criterion.title)"),
            "toi-da": .text(criterion.points?.max.spoken ?? "–"), "tu-cham": .text(criterion.scoreWords),
            "tai-lieu": .list(links(entries)), "giai-trinh": .text(criterion.paperRemark),
            "don-vi": .text("Cung cấp: \(supply)\nĐăng tải: \(criterion.responsible.publish)"),
        ]
    }

    /// A few, and where the others are listed.
    private func links(_ entries: [EvidenceEntry]) -> [PaperFields] {
        let shown = entries.count > 4 ? 3 : entries.count
        var lines: [PaperFields] = entries.prefix(shown).map { entry in
            ["lien-ket": .link(words: "\(entry.code): \(shortened(entry.title, to: 90))", address: entry.address)]
        }
        if let next = entries.dropFirst(shown).first, let last = entries.last {
            let rest = entries.count - shown
            lines.append([
                "lien-ket": .text(
                    "và \(rest.vietnamese) tài liệu khác, từ \(next.code) đến \(last.code) trong Danh mục tài liệu kiểm chứng"
                )
            ])
        }
        return lines.isEmpty ? [["lien-ket": .text("Chưa có tài liệu được tính")]] : lines
    }
}
