package import AuditCore

extension PaperDesk {
    /// Danh mục tài liệu kiểm chứng of the entries as they stand in the bundle.
    ///
    /// `bundle`: the name of the ZIP file.
    package func evidenceList(_ entries: [EvidenceEntry], bundle: String) -> PaperContent {
        var fields = common(number: "", signer: office.signer.uppercased())
        let groups = Dictionary(grouping: entries, by: \.criterion)
        let own: PaperFields = [
            "so-tai-lieu": .text(entries.count { $0.path != nil }.vietnamese),
            "goi": .text(bundle),
            "nhom": .list(
                result.criteria.enumerated().compactMap { index, criterion in
                    groups[index].map { entries in
                        [
                            "ten-nhom": .text("\(criterion.code). \(criterion.title) (\(entries.count.vietnamese))"),
                            "tai-lieu": .list(entries.map(row)),
                        ]
                    }
                }),
        ]
        fields.merge(own) { _, new in new }
        return PaperContent(kind: .evidence, name: "tai-lieu-kiem-chung", fields: fields)
    }

    private func row(_ entry: EvidenceEntry) -> PaperFields {
        [
            "ma": .text(entry.code),
            "ten": .link(words: entry.title, address: entry.address),
            "so-van-ban": .text(entry.documentNumber.map { numberWords($0) } ?? "–"),
            "ngay-dang": .text(entry.posted?.vietnamese ?? "chưa rõ"),
            "tai-luc": .text(entry.fetchedAt.map { vietnameseTime($0) } ?? "không rõ"),
            "tep": .text(entry.path ?? "không có trong bản lưu"),
            "sha256": .text(entry.path == nil ? "–" : entry.sha256.map { "\($0.prefix(16))…" } ?? "–"),
        ]
    }
}
