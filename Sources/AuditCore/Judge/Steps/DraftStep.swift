/// Loại văn bản xin ý kiến: an own draft put out for comment, someone else's draft sent on, or no draft at all.
///
/// A department drafts for its province; laws, decrees and circulars are drafted by ministries, and a department that asks
/// its units about one collects opinions for another (domain: Luật Ban hành văn bản quy phạm pháp luật).
package struct DraftStep: Sendable {
    /// A ministry drafts laws, decrees and circulars itself.
    private let isCentral: Bool

    package init(agencyName: String) { isCentral = Folded.plain(agencyName).hasPrefix("bo ") }

    package func finding(_ item: Item) -> Finding { finding(title: item.title) }

    package func finding(title: String) -> Finding {
        let words = Words(title, limit: 120)
        for (set, what) in DraftStep.notDrafts {
            if let hit = set.first(in: words) {
                return Finding(.draft, .no, "\(what): tiêu đề có «\(set.name(of: hit))»")
            }
        }
        if !isCentral, let form = form(of: words), DraftStep.central.contains(form) {
            return Finding(.draft, .no, "dự thảo của cơ quan trung ương: «\(form)»")
        }
        return Finding(.draft, .yes, "không thấy dấu hiệu là dự thảo của cơ quan khác")
    }

    /// The form that «dự thảo» names first, within a few words: «dự thảo lần 2 Nghị định».
    private func form(of words: Words) -> String? {
        guard let draft = DraftStep.draft.first(in: words) else { return nil }
        let form = DraftStep.forms.all(in: words).first { $0.range.lowerBound >= draft.range.upperBound }
        return form.flatMap { hit in
            hit.range.lowerBound - draft.range.upperBound <= 4 ? DraftStep.forms.name(of: hit) : nil
        }
    }

    private static let draft = PhraseSet(["dự thảo"])
    private static let central: Set<String> = ["Luật", "Bộ luật", "Pháp lệnh", "Nghị định", "Thông tư"]
    private static let forms = PhraseSet(
        Array(central) + [
            "Quyết định", "Nghị quyết", "Kế hoạch", "Quy chế", "Quy định", "Đề án", "Chương trình", "Chỉ thị",
            "Tờ trình", "Báo cáo", "Quy hoạch", "Quy chuẩn", "Hướng dẫn", "Danh mục", "Định mức", "Văn kiện",
        ])
    private static let notDrafts: [(PhraseSet, String)] = [
        (
            PhraseSet([
                "trả lời kiến nghị", "trả lời cử tri", "trả lời ý kiến", "giải quyết kiến nghị", "trả lời chất vấn",
                "trả lời, giải quyết kiến nghị",
            ]), "trả lời cử tri, không phải xin ý kiến"
        ),
        (
            PhraseSet([
                "hướng dẫn cách gửi", "cách gửi góp ý", "hướng dẫn gửi ý kiến", "hướng dẫn góp ý", "hướng dẫn sử dụng",
            ]), "bài chỉ cách gửi ý kiến, không phải một đợt xin ý kiến"
        ),
    ]
}
