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
    /// What the section may add to or take from the score of a label, before the scale: it hints, and never decides alone.
    let sectionMost: Double
    /// The chance of the likeliest label as it comes true, fitted on families kept aside.
    let calibration: Calibration
    private let bias: [Float]
    private let rows: FeatureTable
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

    /// Slope and offset on the log-odds (Platt).
    package struct Calibration: Sendable, Equatable {
        var slope = 1.0
        var offset = 0.0

        /// 0…1, from a chance between 0 and 1.
        func sureness(_ chance: Double) -> Double {
            let bounded = min(max(chance, 1e-9), 1 - 1e-9)
            return 1 / (1 + Power.e(to: -(slope * Power.log(bounded / (1 - bounded)) + offset)))
        }
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
        var sectionMost = 1.0
        var calibration = Calibration()
        var hashes: [UInt64] = []
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
            case "section":
                guard cells.count == 2, let most = Double(cells[1]), most >= 0 else {
                    throw Fault(line: index + 1, why: "section")
                }
                sectionMost = most
            case "calibration":
                let values = cells.dropFirst().compactMap { Double($0) }
                guard values.count == 2, values[0] > 0 else { throw Fault(line: index + 1, why: "calibration") }
                calibration = Calibration(slope: values[0], offset: values[1])
            default:
                let values = cells.dropFirst().compactMap { Int($0) }.map { Float($0) / 100 }
                guard values.count == labels.count, !labels.isEmpty else {
                    throw Fault(line: index + 1, why: "weights")
                }
                if cells[0] == "bias" {
                    bias = values
                } else {
                    hashes.append(TitleFeatures.hash(cells[0]))
                    weights += values
                }
            }
        }
        guard !labels.isEmpty, bias.count == labels.count, weights.count == hashes.count * labels.count else {
            throw Fault(line: 1, why: "incomplete")
        }
        self.labels = labels
        self.bias = bias
        self.blend = blend
        self.sectionMost = sectionMost
        self.calibration = calibration
        rows = FeatureTable(hashes)
        self.weights = weights
    }

    func opinion(_ input: Classifier.Input) -> Opinion {
        let seen = TitleFeatures(
            title: input.title, section: input.section.joined(separator: " | "), number: input.number ?? "")
        let width = labels.count
        var found: [Found] = []
        found.reserveCapacity(seen.features.count)
        for feature in seen.features {
            if let row = rows[feature.hash] {
                found.append(Found(row: row, words: feature.words, isSection: feature.isSection))
            }
        }
        found.sort { $0.row < $1.row }
        var count = 0
        for index in found.indices where index == 0 || found[index].row != found[count - 1].row {
            found[count] = found[index]
            count += 1
        }
        found.removeLast(found.count - count)
        var scores = bias.map(Double.init)
        var hints = [Double](repeating: 0, count: width)
        // A long title says no more than a short one.
        let share = 1 / Double(max(count, 1)).squareRoot()
        for one in found {
            for label in 0..<width {
                let weight = Double(weights[one.row * width + label]) * share
                if one.isSection { hints[label] += weight } else { scores[label] += weight }
            }
        }
        for label in 0..<width { scores[label] += min(max(hints[label], -sectionMost), sectionMost) }
        return Opinion(scores: scores, words: (0..<width).map { words(of: $0, found).map(seen.text(of:)) })
    }

    private struct Found {
        var row: Int
        var words: Range<Int>?
        var isSection: Bool
    }

    /// The runs of the title that weigh most for a label, heaviest first; of equals the one that the file has first.
    private func words(of label: Int, _ found: [Found]) -> [Range<Int>] {
        var best: [(weight: Float, words: Range<Int>)] = []
        for one in found {
            let weight = weights[one.row * labels.count + label]
            guard weight > 0.3, let words = one.words else { continue }
            if best.count == 3, best[2].weight >= weight { continue }
            let place = best.firstIndex { $0.weight < weight } ?? best.count
            best.insert((weight, words), at: place)
            if best.count > 3 { best.removeLast() }
        }
        return best.map(\.words)
    }
}
