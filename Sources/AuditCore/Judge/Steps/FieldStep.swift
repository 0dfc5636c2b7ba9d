/// Lĩnh vực: whether an item is about the agency's own fields, by the words of its lexicons.
package struct FieldStep: Sendable {
    private let fields: PhraseSet
    private let agencyNames: PhraseSet

    /// `fields`: of the lexicons that the agency names for the year.
    package init(fields: [String], agencyNames: [String]) {
        self.fields = PhraseSet(fields)
        self.agencyNames = PhraseSet(agencyNames)
    }

    /// The agency's own name is left out of account: it names a field on every page.
    package func finding(_ item: Item) -> Finding {
        let title = agencyNames.removed(from: Words(item.title, limit: 100))
        if let hit = fields.first(in: title) {
            return Finding(.field, .yes, "thuộc lĩnh vực của cơ quan: tiêu đề có «\(fields.name(of: hit))»")
        }
        let section = agencyNames.removed(from: Words(item.page.section.joined(separator: " | ")))
        let text = agencyNames.removed(
            from: Words(item.subject + "\n" + item.page.text + "\n" + item.fileText, limit: 500))
        let hits = fields.all(in: text)
        let names = Set(hits.map { fields.name(of: $0) })
        if names.count >= 2 || hits.count >= 3 {
            let list = names.sorted().prefix(3).map { "«\($0)»" }.joined(separator: ", ")
            return Finding(.field, .yes, "thuộc lĩnh vực của cơ quan: nội dung có \(list)")
        }
        if let hit = fields.first(in: section), !hits.isEmpty {
            return Finding(
                .field, .yes, "thuộc lĩnh vực của cơ quan: chuyên mục và nội dung có «\(fields.name(of: hit))»")
        }
        if item.page.text.isEmpty && item.files.contains(where: { $0.mayHoldMore }) {
            return Finding(.field, .unknown, "chưa rõ: tệp đính kèm chưa đọc được")
        }
        return Finding(.field, .no, "không thấy từ ngữ thuộc lĩnh vực quản lý của cơ quan")
    }
}
