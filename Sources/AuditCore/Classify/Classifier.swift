/// Which category a page belongs to, and by which words; made once from a rule set, used for every page.
///
/// Explainable by construction: a category's points are the sum of the weights of its signals that were seen, each with
/// its words and its place in the rules file; the title model adds its own score, with the words that speak for it.
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

    private let categories: [(id: String, title: String, signals: Range<Int>)]
    private let signals: [Signal]
    private let index: SignalIndex
    private let model: TitleModel?
    /// Where in the model's scores each category is.
    private let columns: [Int]
    /// Points that suffice for a category where no model is at hand.
    package static let enough = 3
    /// Points that section and address bring at most: where an item stands hints at what it is, and never decides alone.
    package static let hintsMost = enough - 1

    /// A model that does not know every category of the rules is left out of account.
    package init(_ categories: [Category], model: TitleModel? = nil) {
        var compiled: [(id: String, title: String, signals: Range<Int>)] = []
        var signals: [Signal] = []
        for category in categories {
            let first = signals.count
            signals += category.signals
            compiled.append((category.id, category.title, first..<signals.count))
        }
        self.categories = compiled
        self.signals = signals
        index = SignalIndex(signals)
        let columns = compiled.compactMap { category in model?.labels.firstIndex(of: category.id) }
        self.columns = columns
        self.model = columns.count == compiled.count ? model : nil
    }

    package func classify(_ input: Input) -> Classification {
        let seen = see(Parts(input))
        let points = categories.map { category in
            var own = 0
            var hints = 0
            for number in category.signals {
                guard let part = seen[number]?.part else { continue }
                if part == .section || part == .address {
                    hints += signals[number].weight
                } else {
                    own += signals[number].weight
                }
            }
            return own + min(hints, Classifier.hintsMost)
        }
        let opinion = model.map { $0.opinion(input) }
        let chances = weigh(points, opinion)
        let scores = categories.indices.map { each in
            Classification.Score(
                category: categories[each].id, title: categories[each].title, points: points[each],
                seen: categories[each].signals.compactMap { seen[$0] },
                model: opinion.map { .init(chance: chances[each], words: $0.words[columns[each]]) })
        }
        // Stable: the order of categories in the rules decides between equals.
        let ranked = scores.enumerated().sorted { a, b in
            let (x, y) = (rank(a.element), rank(b.element))
            return x == y ? a.offset < b.offset : x > y
        }
        return Classification(
            ranked: ranked.map(\.element), chanceOfOther: opinion == nil ? nil : chances.last,
            calibration: model?.calibration ?? TitleModel.Calibration())
    }

    private func rank(_ score: Classification.Score) -> Double { score.model?.chance ?? Double(score.points) }

    /// Of each category, and of none last: points and model's score weighed together.
    private func weigh(_ points: [Int], _ opinion: TitleModel.Opinion?) -> [Double] {
        guard let model, let opinion, let none = opinion.scores.last else { return [] }
        let blend = model.blend
        var scores = categories.indices.map { each in
            blend.scale * opinion.scores[columns[each]]
                + blend.point * min(max(Double(points[each]), blend.least), blend.most)
        }
        scores.append(blend.scale * none + blend.point * blend.other)
        let most = scores.max() ?? 0
        let powers = scores.map { Power.e(to: $0 - most) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    /// What was seen of each signal, in the first of its parts that shows it.
    private func see(_ parts: Parts) -> [Classification.Seen?] {
        var seen = [Classification.Seen?](repeating: nil, count: signals.count)
        let sights = parts.words.mapValues { index.sights(in: $0) }
        for (number, signal) in signals.enumerated() {
            for part in signal.parts {
                guard let sight = sights[part]?[number], let phrase = sight.phrase, !sight.unless,
                    sight.also || signal.also.isEmpty
                else { continue }
                seen[number] = .init(signal: signal, part: part, words: index.name(of: phrase))
                break
            }
        }
        return seen
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
