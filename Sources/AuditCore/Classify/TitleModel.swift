/// A linear model over the words of titles and sections, read from `title-model.tsv`; made by `scripts/classifier/train.py`.
package struct TitleModel: Sendable {
    /// Stands beside the rules file.
    package static let fileName = "title-model.tsv"

    /// What the model says of one item.
    struct Opinion {
        /// In the order of ``TitleModel/labels``.
        var scores: [Double]
        /// Up to three runs of words of the title that speak most for each label.
        var words: [[String]]
    }

    /// Ids of categories, and `other` last.
    let labels: [String]
    /// How much the model's score, a point of the rules' signals, and the want of both weigh, as fitted on families kept
    /// aside.
    let blend: Blend
    private let bias: [Float]
    private let rows: [UInt64: Int]
    /// A row of weights a feature, `labels.count` each.
    private let weights: [Float]

    package struct Blend: Sendable, Equatable {
        var scale = 1.0
        var point = 0.0
        /// Points beyond these do not make the answer surer.
        var most = 7.0
        var least = -4.0
        /// Points that `other` has without any signal.
        var other = 0.0
    }

    /// A line that could not be understood.
    package struct Fault: Error, Equatable {
        package var line: Int
        package var why: String
    }

    package init(bytes: [UInt8]) throws(Fault) {
        var labels: [String] = []
        var bias: [Float] = []
        var blend = Blend()
        var rows: [UInt64: Int] = [:]
        var weights: [Float] = []
        let text = String(decoding: bytes, as: UTF8.self)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let cells = line.split(separator: "\t")
            switch cells[0] {
            case "labels":
                labels = cells.dropFirst().map(String.init)
                guard labels.count > 1, labels.last == Classification.other else {
                    throw Fault(line: index + 1, why: "labels")
                }
            case "blend":
                let values = cells.dropFirst().compactMap { Double($0) }
                guard values.count == 5 else { throw Fault(line: index + 1, why: "blend") }
                blend = Blend(
                    scale: values[0], point: values[1], most: values[2], least: values[3], other: values[4])
            default:
                let values = cells.dropFirst().compactMap { Int($0) }.map { Float($0) / 100 }
                guard values.count == labels.count, !labels.isEmpty else {
                    throw Fault(line: index + 1, why: "weights")
                }
                if cells[0] == "bias" {
                    bias = values
                } else {
                    rows[TitleFeatures.hash(cells[0])] = rows.count
                    weights += values
                }
            }
        }
        guard !labels.isEmpty, bias.count == labels.count, weights.count == rows.count * labels.count else {
            throw Fault(line: 1, why: "incomplete")
        }
        self.labels = labels
        self.bias = bias
        self.blend = blend
        self.rows = rows
        self.weights = weights
    }

    func opinion(_ input: Classifier.Input) -> Opinion {
        let seen = TitleFeatures(
            title: input.title, section: input.section.joined(separator: " | "), number: input.number ?? "")
        let width = labels.count
        var found: [(row: Int, words: Range<Int>?)] = []
        found.reserveCapacity(seen.features.count)
        for feature in seen.features {
            if let row = rows[feature.hash] { found.append((row, feature.words)) }
        }
        found.sort { $0.row < $1.row }
        var scores = bias.map(Double.init)
        var distinct: [(row: Int, words: Range<Int>?)] = []
        for one in found where distinct.last?.row != one.row { distinct.append(one) }
        // A long title says no more than a short one.
        let share = 1 / Double(max(distinct.count, 1)).squareRoot()
        for one in distinct {
            for label in 0..<width { scores[label] += Double(weights[one.row * width + label]) * share }
        }
        let words = (0..<width).map { label in
            Array(
                distinct.filter { $0.words != nil && weights[$0.row * width + label] > 0.3 }
                    .sorted { a, b in
                        let (x, y) = (weights[a.row * width + label], weights[b.row * width + label])
                        return x == y ? a.row < b.row : x > y
                    }
                    .prefix(3).compactMap(\.words))
        }
        return Opinion(scores: scores, words: words.map { $0.map(seen.text(of:)) })
    }
}
