/// Trạng thái: which of the wanted states a list, a heading or a row says.
package struct StateStep: Sendable {
    private let states: [(id: String, title: String, phrases: PhraseSet)]

    package init(_ states: [(id: String, title: String, phrases: [String])]) {
        self.states = states.map { ($0.id, $0.title, PhraseSet($0.phrases)) }
    }

    /// The id; nil where the text says none.
    package func state(in text: String) -> String? {
        let words = Words(text, limit: 100)
        return states.first { state in
            guard let hit = state.phrases.first(in: words) else { return false }
            // «Chưa hoàn thành», «dừng triển khai» say the contrary.
            return StateStep.negations.all(in: words).allSatisfy { $0.range.lowerBound > hit.range.lowerBound }
        }?.id
    }

    /// The state that a register means, written as its id, its title or in words.
    package func named(_ text: String) -> String? {
        let wanted = Folded.squeezed(text)
        return states.first { Folded.squeezed($0.id) == wanted || Folded.squeezed($0.title) == wanted }?.id
            ?? state(in: text)
    }

    package func title(_ id: String?) -> String { states.first { $0.id == id }?.title ?? "không rõ" }

    /// How many projects a page lists in each state.
    package func finding(_ listed: [String?]) -> Finding {
        var parts = states.compactMap { state in
            let count = listed.count { $0 == state.id }
            return count == 0 ? nil : "\(count) dự án «\(state.title)»"
        }
        let open = listed.count { $0 == nil }
        if open > 0 { parts.append("\(open) dự án không rõ trạng thái") }
        return Finding(.state, open > 0 ? .unknown : .yes, "bảng có " + parts.joined(separator: ", "))
    }

    private static let negations = PhraseSet(["chưa", "dừng", "tạm dừng", "không", "hủy", "đình chỉ"])
}
