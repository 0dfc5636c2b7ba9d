/// Which category a page belongs to, and by which words; made once from a rule set, used for every page.
///
/// Explainable by construction: a category's score is the sum of the weights of its signals that were seen, each with
/// its words and its place in the rules file.
package struct Classifier: Sendable {
    /// The words of one item, by part.
    package struct Input: Sendable {
        package var title: String
        package var section: [String]
        package var number: String?
        package var type: String?
        package var text: String
        package var address: String

        package init(
            title: String, section: [String] = [], number: String? = nil, type: String? = nil, text: String = "",
            address: String = ""
        ) {
            self.title = title
            self.section = section
            self.number = number
            self.type = type
            self.text = text
            self.address = address
        }
    }

    private struct CompiledSignal: Sendable {
        let signal: Signal
        let any: PhraseSet
        let also: PhraseSet
        let unless: PhraseSet
    }

    private let categories: [(id: String, title: String, signals: [CompiledSignal])]
    /// Words of the address below which a label needs another sign; a score that suffices alone.
    package static let enough = 3

    package init(_ categories: [Category]) {
        self.categories = categories.map { category in
            let signals = category.signals.map {
                CompiledSignal(
                    signal: $0, any: PhraseSet($0.any), also: PhraseSet($0.also), unless: PhraseSet($0.unless))
            }
            return (category.id, category.title, signals)
        }
    }

    package func classify(_ input: Input) -> Classification {
        let parts = Parts(input)
        var scores: [Classification.Score] = []
        for category in categories {
            var total = 0
            var reasons: [Classification.Seen] = []
            for compiled in category.signals {
                guard let (part, words) = see(compiled, in: parts) else { continue }
                total += compiled.signal.weight
                reasons.append(.init(signal: compiled.signal, part: part, words: words))
            }
            scores.append(.init(category: category.id, title: category.title, points: total, seen: reasons))
        }
        // Stable: the order of categories in the rules decides between equals.
        let ranked = scores.enumerated().sorted { a, b in
            a.element.points == b.element.points ? a.offset < b.offset : a.element.points > b.element.points
        }
        return Classification(ranked: ranked.map(\.element))
    }

    private func see(_ compiled: CompiledSignal, in parts: Parts) -> (Signal.Part, String)? {
        for part in compiled.signal.parts {
            guard let text = parts.words[part], let hit = compiled.any.first(in: text) else { continue }
            if !compiled.also.isEmpty && compiled.also.first(in: text) == nil { continue }
            if compiled.unless.first(in: text) != nil { continue }
            return (part, compiled.any.name(of: hit))
        }
        return nil
    }

    private struct Parts {
        var words: [Signal.Part: Words] = [:]

        init(_ input: Input) {
            words[.title] = Words(input.title, limit: 80)
            if !input.section.isEmpty { words[.section] = Words(input.section.joined(separator: " | ")) }
            if let number = input.number { words[.number] = Words(number) }
            if let type = input.type { words[.type] = Words(type) }
            if !input.address.isEmpty { words[.address] = Words(Parts.path(of: input.address), limit: 60) }
            if !input.text.isEmpty {
                words[.lead] = Words(input.text, limit: 150)
                words[.text] = Words(input.text, limit: 600)
            }
        }

        /// Path and query: a host such as `khcn.gov.vn` says nothing of one page.
        private static func path(of address: String) -> String {
            var slashes = 0
            for index in address.utf8.indices where address.utf8[index] == UInt8(ascii: "/") {
                slashes += 1
                if slashes == 3 { return String(address[index...]) }
            }
            return ""
        }
    }
}

/// The outcome of classifying one item.
package struct Classification: Sendable, Equatable {
    package struct Seen: Sendable, Equatable {
        package let signal: Signal
        package let part: Signal.Part
        /// The phrase as the rules write it.
        package let words: String
    }

    package struct Score: Sendable, Equatable {
        package let category: String
        /// For people.
        package let title: String
        package let points: Int
        package let seen: [Seen]

        package init(category: String, title: String = "", points: Int, seen: [Seen]) {
            self.category = category
            self.title = title.isEmpty ? category : title
            self.points = points
            self.seen = seen
        }
    }

    /// All categories, best first.
    package let ranked: [Score]

    package init(ranked: [Score]) { self.ranked = ranked }

    /// A category of the rules, `other`, or `uncertain`.
    package var label: String {
        guard let best = ranked.first, best.points >= Classifier.enough else { return Classification.other }
        return margin >= 1 ? best.category : Classification.uncertain
    }

    /// The label for people.
    package var title: String {
        switch label {
        case Classification.other: "nội dung khác"
        case Classification.uncertain:
            "chưa chắc: " + ranked.prefix(candidates.count).map(\.title).joined(separator: " / ")
        default: ranked.first?.title ?? label
        }
    }

    /// Categories that the item may belong to: one when certain, the tied ones when uncertain, none for `other`.
    package var candidates: [String] {
        guard let best = ranked.first, best.points >= Classifier.enough else { return [] }
        return ranked.prefix { $0.points == best.points }.map(\.category)
    }

    /// 0…100; how far the best category is ahead.
    package var confidence: Int {
        guard let best = ranked.first else { return 0 }
        if best.points < Classifier.enough { return best.points == Classifier.enough - 1 ? 60 : 90 }
        return margin < 1 ? 40 : min(97, 55 + 8 * min(margin, best.points))
    }

    private var margin: Int {
        guard let best = ranked.first else { return 0 }
        return best.points - max(0, ranked.dropFirst().first?.points ?? 0)
    }

    package static let other = "other"
    package static let uncertain = "uncertain"
}
