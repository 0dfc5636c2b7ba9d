/// What a predicate says of one item: the value, and each leaf that was asked, in order.
package struct Evaluation: Sendable, Equatable {
    package struct Leaf: Sendable, Equatable {
        package var finding: Finding
        package var place: Place
    }

    package var truth: Truth
    package var leaves: [Leaf]

    /// The leaves as reasons of a verdict.
    package var reasons: [ItemVerdict.Reason] {
        leaves.map { ItemVerdict.Reason($0.finding.truth.mark, $0.finding.text, rule: $0.place.short) }
    }
}

/// A predicate with its phrases compiled, ready for many items.
package indirect enum CompiledPredicate: Sendable {
    case all([CompiledPredicate])
    case any([CompiledPredicate])
    case not(CompiledPredicate)
    case leaf(Place, @Sendable (Item) -> Finding)

    package func evaluate(_ item: Item) -> Evaluation {
        switch self {
        case .leaf(let place, let ask):
            let finding = ask(item)
            return Evaluation(truth: finding.truth, leaves: [.init(finding: finding, place: place)])
        case .not(let inner):
            var result = inner.evaluate(item)
            result.truth = result.truth == .yes ? .no : result.truth == .no ? .yes : .unknown
            // A leaf under «not» speaks for the opposite.
            result.leaves = result.leaves.map { leaf in
                var leaf = leaf
                if leaf.finding.truth != .unknown { leaf.finding.truth = leaf.finding.truth == .yes ? .no : .yes }
                return leaf
            }
            return result
        case .all(let parts):
            return combine(parts, item, decisive: .no)
        case .any(let parts):
            return combine(parts, item, decisive: .yes)
        }
    }

    /// Every part is asked, so that `explain` can show them all; `decisive` outweighs unknown.
    private func combine(_ parts: [CompiledPredicate], _ item: Item, decisive: Truth) -> Evaluation {
        let results = parts.map { $0.evaluate(item) }
        let leaves = results.flatMap(\.leaves)
        let truth: Truth =
            if results.contains(where: { $0.truth == decisive }) {
                decisive
            } else if results.contains(where: { $0.truth == .unknown }) {
                .unknown
            } else {
                decisive == .no ? .yes : .no
            }
        return Evaluation(truth: truth, leaves: leaves)
    }
}

extension Predicate {
    package func compiled(_ facts: Facts) -> CompiledPredicate {
        switch self {
        case .all(let parts, _): .all(parts.map { $0.compiled(facts) })
        case .any(let parts, _): .any(parts.map { $0.compiled(facts) })
        case .not(let part, _): .not(part.compiled(facts))
        case .categoryIn(let ids, let place): .leaf(place) { Predicate.category($0, in: ids) }
        case .kindIn(let kinds, let place): .leaf(place) { Predicate.kind($0, in: kinds) }
        case .publishedInPeriod(let place): .leaf(place, facts.period.posted)
        case .coversPeriod(let place): .leaf(place, facts.period.covers)
        case .ownField(let place): .leaf(place, facts.field.finding)
        case .ownPlace(let place): .leaf(place, facts.place.finding)
        case .aboutOrganisation(let place): .leaf(place, facts.subject.finding)
        case .ownDocument(let place): .leaf(place, facts.issuer.finding)
        case .titleAny(let phrases, let place):
            Predicate.phrases(phrases, place, named: "tiêu đề") { $0.title + " " + $0.subject }
        case .textAny(let phrases, let place):
            Predicate.phrases(phrases, place, named: "nội dung") { $0.title + "\n" + $0.page.text }
        case .sectionAny(let phrases, let place):
            Predicate.phrases(phrases, place, named: "chuyên mục") { $0.page.section.joined(separator: " | ") }
        case .typeIn(let types, let place): .leaf(place) { Predicate.type($0, in: types) }
        case .minWords(let count, let place): .leaf(place) { Predicate.words($0, atLeast: count) }
        }
    }

    private static func category(_ item: Item, in ids: [String]) -> Finding {
        let result = item.classification
        if result.label == Classification.uncertain {
            let meets = result.candidates.contains { ids.contains($0) }
            return Finding(meets ? .unknown : .no, "phân loại \(result.title)")
        }
        return Finding(ids.contains(result.label) ? .yes : .no, "phân loại: \(result.title)")
    }

    private static func kind(_ item: Item, in kinds: [Page.Kind]) -> Finding {
        Finding(kinds.contains(item.page.kind) ? .yes : .no, "loại trang: \(item.page.kind.vietnamese)")
    }

    private static func phrases(
        _ phrases: [String], _ place: Place, named: String, of text: @escaping @Sendable (Item) -> String
    ) -> CompiledPredicate {
        let set = PhraseSet(phrases)
        return .leaf(place) { item in
            guard let hit = set.first(in: Words(text(item), limit: 2000)) else {
                return Finding(.no, "\(named) không có từ ngữ nào trong danh sách")
            }
            return Finding(.yes, "\(named) có «\(set.name(of: hit))»")
        }
    }

    private static func type(_ item: Item, in types: [String]) -> Finding {
        guard let type = item.page.document?.type ?? item.files.lazy.compactMap(\.document?.type).first else {
            return Finding(.unknown, "không rõ hình thức văn bản")
        }
        let wanted = Set(types.map { Folded.squeezed($0) })
        return Finding(wanted.contains(Folded.squeezed(type)) ? .yes : .no, "hình thức văn bản: \(type)")
    }

    private static func words(_ item: Item, atLeast count: Int) -> Finding {
        let words = Words(item.page.text, limit: count + 200).tokens.count
        if words >= count { return Finding(.yes, "bài có từ \(count) chữ trở lên") }
        if item.page.unreadable != nil { return Finding(.unknown, "nội dung chưa đọc được") }
        let inFiles = item.files.contains { Words($0.text, limit: count + 1).tokens.count >= count }
        if inFiles { return Finding(.yes, "nội dung ở tệp đính kèm") }
        if item.files.contains(where: { $0.mayHoldMore }) {
            return Finding(.unknown, "bài chỉ có \(words) chữ, tệp đính kèm chưa đọc được")
        }
        return Finding(.no, "bài chỉ có \(words) chữ (cần \(count))")
    }
}

extension Page.Kind {
    package var vietnamese: String {
        switch self {
        case .home: "trang chủ"
        case .listing: "trang danh sách"
        case .article: "tin, bài"
        case .document: "văn bản"
        case .file: "tệp"
        case .login: "trang đăng nhập"
        case .notFound: "không tìm thấy"
        case .other: "trang khác"
        }
    }
}
