import AuditCore
import Testing

struct ScoringTests {
    private func points(_ text: String) throws -> Points { try #require(Points(text)) }

    private func score(
        _ scoring: Scoring, _ counted: Int, _ possible: Int? = nil, whole: Int? = nil, isOpen: Bool = false,
        faults: Bool = false, max: String = "10", min: String = "0"
    ) throws -> String {
        var measure = Measure(counted: counted, possible: possible ?? counted, whole: whole, isOpen: isOpen)
        measure.countsFaults = faults
        let result = scoring.points(measure, min: try points(min), max: try points(max))
        return result.isExact ? "\(result.lo)" : "\(result.lo)–\(result.hi)"
    }

    @Test(arguments: [(0, "0"), (24, "0"), (25, "5"), (49, "5"), (50, "10"), (99, "10")])
    func stepsGiveThePointsOfTheLastOneReached(count: Int, expected: String) throws {
        let steps = Scoring.steps([.init(at: 25, points: try points("5")), .init(at: 50, points: try points("10"))])
        #expect(try score(steps, count) == expected)
    }

    @Test(arguments: [(0, 3, "0"), (1, 3, "3.33"), (2, 3, "6.67"), (3, 3, "10"), (4, 3, "10")])
    func aShareIsOfTheWhole(count: Int, whole: Int, expected: String) throws {
        #expect(try score(.proportional(fullAt: nil), count, whole: whole) == expected)
    }

    @Test(arguments: [(8, "0"), (9, "10"), (10, "10")])
    func aRatioGivesAllOrNothing(count: Int, expected: String) throws {
        #expect(try score(.ratio(minPercent: 90), count, whole: 10) == expected)
    }

    @Test(arguments: [(1, "0"), (2, "5"), (4, "10")])
    func stepsMayBePerCent(count: Int, expected: String) throws {
        let steps = Scoring.percentSteps([
            .init(at: 50, points: try points("5")), .init(at: 100, points: try points("10")),
        ])
        #expect(try score(steps, count, whole: 4) == expected)
    }

    @Test(arguments: [(0, "0"), (3, "0.6"), (10, "2"), (11, "2")])
    func eachGivesPointsUpToTheCap(count: Int, expected: String) throws {
        let result = try score(.each(try points("0.2"), cap: try points("2")), count)
        #expect(result == expected)
    }

    @Test(arguments: [(5, "10"), (4, "9.5"), (0, "8")])
    func deductionsAreForWhatIsMissingAndCapped(count: Int, expected: String) throws {
        let result = try score(.deduct(each: try points("0.5"), cap: try points("2")), count, whole: 5)
        #expect(result == expected)
    }

    @Test(arguments: [(0, "0"), (1, "-0.5"), (9, "-2")])
    func minusPointsStopAtTheLeast(count: Int, expected: String) throws {
        let result = try score(.deduct(each: try points("0.5"), cap: nil), count, faults: true, max: "0", min: "-2")
        #expect(result == expected)
    }

    @Test func whatIsNotKnownStaysBetweenWorstAndBest() throws {
        let (one, three, four) = (try points("1"), try points("3"), try points("4"))
        #expect(try score(.deduct(each: one, cap: three), 0, isOpen: true) == "7–10")
        #expect(try score(.proportional(fullAt: nil), 0, isOpen: true) == "0–10")
        #expect(try score(.ratio(minPercent: 50), 1, 2, whole: 3) == "0–10")
        #expect(try score(.steps([.init(at: 2, points: four)]), 0, isOpen: true) == "0–4")
        #expect(try score(.unknownThreshold, 1) == "0–10")
    }

    @Test func theBestOfSeveralWaysCounts() throws {
        let ways = Scoring.bestOf([.proportional(fullAt: 10), .steps([.init(at: 2, points: try points("6"))])])
        #expect(try score(ways, 1) == "1")
        #expect(try score(ways, 2) == "6")
        #expect(try score(ways, 8) == "8")
    }

    @Test func partsAddUp() throws {
        let parts = Scoring.parts([
            .init(id: "a", points: try points("4"), fullAt: 2), .init(id: "b", points: try points("6"), fullAt: nil),
        ])
        var measure = Measure(counted: 0, possible: 0)
        measure.sides = ["a": Measure(counted: 1, possible: 2), "b": Measure(counted: 1, possible: 1, whole: 3)]
        let result = parts.points(measure, min: .zero, max: try points("10"))
        #expect(result.lo == Points("4") && result.hi == Points("6"))
    }

    @Test(arguments: [
        ("3.37", Rounding.Mode.halfUp, "3.25"), ("3.38", .halfUp, "3.5"), ("3.49", .down, "3.25"),
        ("3.26", .up, "3.5"), ("-0.6", .down, "-0.75"), ("-0.6", .up, "-0.5"), ("3.25", .up, "3.25"),
    ])
    func pointsAreRoundedToTheStep(text: String, mode: Rounding.Mode, expected: String) throws {
        let rounding = Rounding(step: try points("0.25"), mode: mode)
        let rounded = rounding(try points(text))
        #expect(rounded == Points(expected))
    }
}

struct ScoringPropertyTests {
    /// Any shape over any measure: the interval lies in its bounds, and what becomes known never widens it.
    @Test func revealingNeverWidens() throws {
        var random = Seeded(state: 2022)
        for _ in 0..<10_000 {
            let scoring = shape(&random, depth: 0)
            let max = Points(hundredths: Int.random(in: 0...1_000, using: &random))
            let min = Bool.random(using: &random) ? .zero : Points(hundredths: -Int.random(in: 0...500, using: &random))
            let step = Points(hundredths: Int.random(in: 1...100, using: &random))
            let rounding =
                Bool.random(using: &random)
                ? nil : Rounding(step: step, mode: Rounding.Mode.allCases.randomElement(using: &random) ?? .down)
            let before = measure(&random)
            let after = revealed(before, &random)
            let a = scoring.points(before, min: min, max: max, rounding: rounding)
            let b = scoring.points(after, min: min, max: max, rounding: rounding)
            #expect(min <= a.lo && a.lo <= a.hi && a.hi <= max)
            #expect(a.lo <= b.lo && b.hi <= a.hi, "\(scoring) \(before) → \(after)")
        }
    }

    private func measure(_ random: inout Seeded) -> Measure {
        let whole = Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : nil
        let possible = Int.random(in: 0...(whole ?? 12), using: &random)
        var measure = Measure(
            counted: Int.random(in: 0...possible, using: &random), possible: possible, whole: whole,
            isOpen: Int.random(in: 0..<4, using: &random) == 0)
        measure.countsFaults = whole == nil && Bool.random(using: &random)
        for id in ["a", "b"] where Bool.random(using: &random) {
            let most = Int.random(in: 0...6, using: &random)
            measure.sides[id] = Measure(
                counted: Int.random(in: 0...most, using: &random), possible: most, whole: 6,
                isOpen: Bool.random(using: &random))
        }
        return measure
    }

    /// One step of what measuring can do: something pending is decided, or what was open is seen.
    private func revealed(_ measure: Measure, _ random: inout Seeded) -> Measure {
        var out = measure
        func narrow(_ measure: inout Measure) {
            if measure.isOpen && Bool.random(using: &random) {
                // What was hidden turns out to be some number.
                measure.isOpen = false
                let more = Int.random(in: 0...3, using: &random)
                measure.possible = min(measure.possible + more, measure.whole ?? .max)
                measure.counted = min(measure.counted + more, measure.possible)
            } else if measure.possible > measure.counted {
                if Bool.random(using: &random) { measure.counted += 1 } else { measure.possible -= 1 }
            }
        }
        narrow(&out)
        for id in out.sides.keys.sorted() {
            guard var side = out.sides[id] else { continue }
            narrow(&side)
            out.sides[id] = side
        }
        return out
    }

    private func shape(_ random: inout Seeded, depth: Int) -> Scoring {
        let points = { (random: inout Seeded) in Points(hundredths: Int.random(in: 0...900, using: &random)) }
        func steps(_ random: inout Seeded, _ most: Int) -> [Scoring.Step] {
            let ats = Set((0..<3).map { _ in Int.random(in: 0...most, using: &random) }).sorted()
            let values = ats.map { _ in points(&random) }.sorted()
            return zip(ats, values).map { Scoring.Step(at: $0, points: $1) }
        }
        switch Int.random(in: 0..<(depth == 0 ? 9 : 8), using: &random) {
        case 0: return .proportional(fullAt: Int.random(in: 1...10, using: &random))
        case 1: return .proportional(fullAt: nil)
        case 2: return .steps(steps(&random, 12))
        case 3: return .percentSteps(steps(&random, 100))
        case 4: return .each(points(&random), cap: Bool.random(using: &random) ? points(&random) : nil)
        case 5: return .ratio(minPercent: Int.random(in: 1...100, using: &random))
        case 6: return .deduct(each: points(&random), cap: Bool.random(using: &random) ? points(&random) : nil)
        case 7:
            return .parts([
                .init(id: "a", points: points(&random), fullAt: Int.random(in: 1...5, using: &random)),
                .init(id: "b", points: points(&random), fullAt: nil),
            ])
        default: return .bestOf([shape(&random, depth: 1), shape(&random, depth: 1)])
        }
    }
}
