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
        /// What the title model adds; nil where there is none.
        package let model: Weighed?

        package init(
            category: String, title: String = "", points: Int, seen: [Seen], model: Weighed? = nil
        ) {
            self.category = category
            self.title = title.isEmpty ? category : title
            self.points = points
            self.seen = seen
            self.model = model
        }
    }

    /// Signals and title model together.
    package struct Weighed: Sendable, Equatable {
        /// 0…1; calibrated on families of titles that the model had not seen.
        package let chance: Double
        /// Words of the title that speak for the category in the model.
        package let words: [String]
    }

    /// All categories, best first.
    package let ranked: [Score]
    /// That it belongs to none, by signals and model; nil without a model.
    package let chanceOfOther: Double?
    private let calibration: TitleModel.Calibration

    package init(
        ranked: [Score], chanceOfOther: Double? = nil, calibration: TitleModel.Calibration = TitleModel.Calibration()
    ) {
        self.ranked = ranked
        self.chanceOfOther = chanceOfOther
        self.calibration = calibration
    }

    /// A category of the rules, `other`, or `uncertain`.
    package var label: String {
        if chanceOfOther != nil {
            return top < Classification.sure && !candidates.isEmpty ? Classification.uncertain : best
        }
        guard let best = ranked.first, best.points >= Classifier.enough else { return Classification.other }
        return margin >= 1 ? best.category : Classification.uncertain
    }

    /// The likeliest answer, however unsure: never `uncertain`.
    package var best: String {
        guard let first = ranked.first else { return Classification.other }
        if let chanceOfOther, let model = first.model {
            return model.chance > chanceOfOther ? first.category : Classification.other
        }
        return first.points >= Classifier.enough ? first.category : Classification.other
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

    /// Categories that the item may belong to: one when certain, several or one when uncertain, none for `other`.
    package var candidates: [String] {
        if chanceOfOther != nil {
            if top >= Classification.sure { return best == Classification.other ? [] : [best] }
            return ranked.prefix { ($0.model?.chance ?? 0) >= Classification.possible }.map(\.category)
        }
        guard let best = ranked.first, best.points >= Classifier.enough else { return [] }
        return ranked.prefix { $0.points == best.points }.map(\.category)
    }

    /// 0…100: how often such an answer came true on titles that the model had not seen; without a model, how far the best
    /// category is ahead.
    package var confidence: Int {
        if chanceOfOther != nil { return Int(calibration.sureness(top) * 100) }
        guard let best = ranked.first else { return 0 }
        if best.points < Classifier.enough { return best.points == Classifier.enough - 1 ? 60 : 90 }
        return margin < 1 ? 40 : min(97, 55 + 8 * min(margin, best.points))
    }

    private var top: Double { max(chanceOfOther ?? 0, ranked.first?.model?.chance ?? 0) }

    private var margin: Int {
        guard let best = ranked.first else { return 0 }
        return best.points - max(0, ranked.dropFirst().first?.points ?? 0)
    }

    /// The chance from which an answer is given; below it a person is asked.
    private static let sure = 0.5
    /// The chance from which a category is named to that person.
    private static let possible = 0.2

    package static let other = "other"
    package static let uncertain = "uncertain"
}
