/// Đối tượng: whether an award or a fine is an organisation's or enterprise's; not a person's, not the own staff's.
package struct SubjectStep: Sendable {
    private let organisations: PhraseSet
    private let persons: PhraseSet
    private let ownStaff: PhraseSet
    private let agencyNames: PhraseSet

    package init(organisations: [String], persons: [String], ownStaff: [String], agencyNames: [String]) {
        self.organisations = PhraseSet(organisations)
        self.persons = PhraseSet(persons)
        self.ownStaff = PhraseSet(ownStaff)
        self.agencyNames = PhraseSet(agencyNames)
    }

    package func finding(_ item: Item) -> Finding {
        let title = agencyNames.removed(from: Words(item.title, limit: 100))
        if let found = inTitle(title) { return found }
        let text = agencyNames.removed(
            from: Words(item.subject + "\n" + (item.page.text.isEmpty ? item.fileText : item.page.text), limit: 300))
        if let firm = firm(in: text) {
            return Finding(.subject, .yes, "là tổ chức, doanh nghiệp: nội dung có «\(firm)»")
        }
        if let hit = ownStaff.first(in: text) {
            return Finding(.subject, .no, "là nội bộ cơ quan: nội dung có «\(ownStaff.name(of: hit))»")
        }
        if let hit = persons.first(in: text) {
            return Finding(.subject, .no, "là cá nhân: nội dung có «\(persons.name(of: hit))»")
        }
        return Finding(.subject, .unknown, "chưa rõ là tổ chức hay cá nhân")
    }

    private func inTitle(_ title: Words) -> Finding? {
        // The head of a shop or firm is fined or praised for the business.
        if let hit = SubjectStep.heads.first(in: title) {
            return Finding(
                .subject, .yes, "là người đứng đầu một cơ sở: tiêu đề có «\(SubjectStep.heads.name(of: hit))»")
        }
        let staff = ownStaff.first(in: title).map { ownStaff.name(of: $0) }
        // «Xử phạt Công ty … vì nợ bảo hiểm của người lao động»: a firm that is named is the subject.
        if staff != nil, let firm = firm(in: title), firm != "cơ sở" {
            return Finding(.subject, .yes, "là tổ chức, doanh nghiệp: tiêu đề có «\(firm)»")
        }
        if let staff { return Finding(.subject, .no, "là nội bộ cơ quan: tiêu đề có «\(staff)»") }
        if let hit = organisations.first(in: title) {
            return Finding(.subject, .yes, "là tổ chức, doanh nghiệp: tiêu đề có «\(organisations.name(of: hit))»")
        }
        return persons.first(in: title).map {
            Finding(.subject, .no, "là cá nhân: tiêu đề có «\(persons.name(of: $0))»")
        }
    }

    /// A word that only organisations bear.
    private func firm(in words: Words) -> String? {
        organisations.all(in: words).map { organisations.name(of: $0) }.first { !SubjectStep.loose.contains($0) }
    }

    /// Words that own units and households bear too.
    private static let loose: Set<String> = ["tổ chức", "đơn vị", "hộ"]
    private static let heads = PhraseSet([
        "chủ cửa hàng", "chủ cơ sở", "chủ doanh nghiệp", "chủ hộ kinh doanh", "chủ nhà thuốc", "chủ tiệm", "chủ đại lý",
        "phụ trách cửa hàng", "giám đốc công ty", "người đứng đầu doanh nghiệp", "chủ trang trại", "chủ quán",
    ])
}
