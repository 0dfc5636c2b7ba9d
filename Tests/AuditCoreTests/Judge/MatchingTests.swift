import Testing

@testable import AuditCore

struct MatchingTests {
    /// By trying every way.
    private func best(_ choices: ArraySlice<[Int]>, without used: Set<Int> = []) -> Int {
        guard let row = choices.first else { return 0 }
        let rest = choices.dropFirst()
        return row.filter { !used.contains($0) }.map { 1 + best(rest, without: used.union([$0])) }
            .reduce(best(rest, without: used)) { $0 > $1 ? $0 : $1 }
    }

    @Test(arguments: 0..<300) func asManyRowsAsPossibleGetAnItemOfTheirOwn(seed: Int) {
        var random = Seeded(state: UInt64(seed))
        let choices = (0..<Int.random(in: 0...6, using: &random)).map { _ in
            (0..<6).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }.shuffled(using: &random)
        }
        var matching = Matching(choices: choices)
        for row in choices.indices.shuffled(using: &random) {
            let before = Set(matching.partner.keys)
            matching.place(row)
            #expect(before.isSubset(of: matching.partner.keys), "a row lost its item")
        }
        #expect(matching.partner.count == best(choices[...]))
        #expect(Set(matching.partner.values).count == matching.partner.count, "two rows share an item")
        for (row, item) in matching.partner { #expect(choices[row].contains(item)) }
    }

    @Test func rowsWithoutEndInARingDoNotExhaustTheStack() {
        let count = 20_000
        var matching = Matching(choices: (0..<count).map { [$0, ($0 + 1) % count] })
        for row in stride(from: count - 1, through: 0, by: -1) { matching.place(row) }
        #expect(matching.partner.count == count)
    }
}
