/// Points of a scoring table, exact to a hundredth.
///
/// Decisions on portals give points such as 0,25 or 7,5; binary fractions would not add up (0.1 + 0.2).
package struct Points: Hashable, Comparable, Sendable {
    package let hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }
    package static let zero = Points(hundredths: 0)

    /// A decimal string with at most two decimals, a point as separator: `"10"`, `"7.5"`, `"-0.25"`.
    package init?(_ text: some StringProtocol) {
        var digits = Substring(text)
        let negative = digits.utf8.first == UInt8(ascii: "-")
        if negative { digits = digits.dropFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...7).contains(parts[0].utf8.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let whole = Int(parts[0])
        else { return nil }
        var fraction = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].utf8.count), let value = Int(parts[1]) else { return nil }
            fraction = parts[1].utf8.count == 1 ? value * 10 : value
        }
        hundredths = (whole * 100 + fraction) * (negative ? -1 : 1)
    }

    /// This many points times `numerator / denominator`, rounded half up to a hundredth.
    package func share(_ numerator: Int, of denominator: Int) -> Points {
        precondition(denominator > 0 && numerator >= 0, "a share needs a positive denominator")
        let product = hundredths * min(numerator, denominator)
        return Points(hundredths: (product * 2 + denominator) / (denominator * 2))
    }

    package static func < (a: Points, b: Points) -> Bool { a.hundredths < b.hundredths }
    package static func + (a: Points, b: Points) -> Points { Points(hundredths: a.hundredths + b.hundredths) }
    package static func - (a: Points, b: Points) -> Points { Points(hundredths: a.hundredths - b.hundredths) }
}

extension Points: CustomStringConvertible, Codable {
    /// A decimal string without needless zeros: `"6.8"`.
    package var description: String { text(separator: ".") }

    /// As Vietnamese papers write it: `6,8`.
    package var vietnamese: String { text(separator: ",") }

    private func text(separator: String) -> String {
        let size = abs(hundredths)
        let sign = hundredths < 0 ? "-" : ""
        let (whole, rest) = (size / 100, size % 100)
        if rest == 0 { return "\(sign)\(whole)" }
        return "\(sign)\(whole)\(separator)" + (rest % 10 == 0 ? "\(rest / 10)" : padded(rest, 2))
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let points = Points(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not points: \(text)")
        }
        self = points
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// What a measurement allows: certainly `lo`, possibly up to `hi`, of at most `max`.
package struct PointsInterval: Hashable, Sendable {
    package let lo: Points
    package let hi: Points
    /// The least that the criterion can give; below zero only where it takes points off.
    package let min: Points
    package let max: Points

    package init(lo: Points, hi: Points, min: Points = .zero, max: Points) {
        precondition(min <= lo && lo <= hi && hi <= max, "min ≤ lo ≤ hi ≤ max")
        self.lo = lo
        self.hi = hi
        self.min = min
        self.max = max
    }

    package var isExact: Bool { lo == hi }

    package static let zero = PointsInterval(lo: .zero, hi: .zero, max: .zero)

    package static func + (a: PointsInterval, b: PointsInterval) -> PointsInterval {
        PointsInterval(lo: a.lo + b.lo, hi: a.hi + b.hi, min: a.min + b.min, max: a.max + b.max)
    }
}

extension PointsInterval: Codable {
    private enum CodingKeys: String, CodingKey { case lo, hi, min, max }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let lo = try container.decode(Points.self, forKey: .lo)
        let hi = try container.decode(Points.self, forKey: .hi)
        let max = try container.decode(Points.self, forKey: .max)
        let min = try container.decodeIfPresent(Points.self, forKey: .min) ?? .zero
        guard min <= lo, lo <= hi, hi <= max else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an interval"))
        }
        self.init(lo: lo, hi: hi, min: min, max: max)
    }

    /// `min` only where it is below zero.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(lo, forKey: .lo)
        try container.encode(hi, forKey: .hi)
        if min != .zero { try container.encode(min, forKey: .min) }
        try container.encode(max, forKey: .max)
    }
}
