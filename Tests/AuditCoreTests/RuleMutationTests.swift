import AuditCore
import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

struct RuleMutationTests {
    /// A small generator with a seed, so that a failure can be repeated (SplitMix64).
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let pieces: [[UInt8]] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "-1", "1e999", "0", "\"\"",
            "[]",
            "{}", "//", "\n", "\r\n", "\u{301}", "\u{FEFF}", "2022-02-30", "99999999999999999999", "\"kind\":",
            "\"x\":1,",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0]]

    /// 20,500 in all; `PORTAL_AUDIT_MUTATIONS=5` makes it 102,500.
    private static let times = ProcessInfo.processInfo.environment["PORTAL_AUDIT_MUTATIONS"].flatMap(Int.init) ?? 1

    private func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let at = Int.random(in: 0..<max(1, bytes.count), using: &random)
            let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(at..<end)
            case 2: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: at)
            case 3: bytes.replaceSubrange(at..<end, with: Self.pieces.randomElement(using: &random) ?? [])
            case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 200)], at: end)
            default: bytes.swapAt(at, Int.random(in: 0..<bytes.count, using: &random))
            }
            if bytes.isEmpty { return bytes }
        }
        return bytes
    }

    /// Processor time of this thread: other tests on the machine do not count.
    private func processorSeconds() -> Double {
        var time = timespec()
        guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// - Returns: the longest time that one reading took, and how many mutations were still right.
    private func run(_ base: [UInt8], seed: UInt64, count: Int) -> (worst: Double, right: Int) {
        var random = Seeded(state: seed)
        var (worst, right) = (0.0, 0)
        for _ in 0..<count {
            let bytes = mutated(base, &random)
            let start = processorSeconds()
            let reading = RuleReader.read(bytes: bytes, file: "m.json")
            worst = max(worst, processorSeconds() - start)
            if reading.ruleSet != nil { right += 1 }
            if (reading.ruleSet == nil) != reading.faults.contains(where: { !$0.isWarning }) {
                Issue.record("refused without a fault, or taken with one: \(String(decoding: bytes, as: UTF8.self))")
            }
            for fault in reading.faults where fault.offset > bytes.count || fault.place.line < 1 {
                Issue.record("a place outside the file: \(fault.line)")
            }
        }
        return (worst, right)
    }

    /// Unoptimised code is some ten times slower; what is promised is promised of a release.
    #if DEBUG
        private let slack = 10.0
    #else
        private let slack = 1.0
    #endif

    @Test(arguments: 0..<8)
    func mutationsOfTinyRulesNeitherCrashNorDally(seed: Int) throws {
        let (worst, right) = run(try RuleFixtures.tiny(), seed: UInt64(seed), count: 2_500 * Self.times)
        print("tiny, seed \(seed): worst \(worst * 1000) ms, still right \(right) of \(2500 * Self.times)")
        #expect(worst < 0.05 * slack)
        #expect(right > 0 && right < 2_500 * Self.times)
    }

    @Test func mutationsOfTheRulesNeitherCrashNorDally() throws {
        let (worst, right) = run(try RuleFixtures.bytes("rules.json"), seed: 2022, count: 500 * Self.times)
        print("rules.json: worst \(worst * 1000) ms, still right \(right) of 500")
        #expect(worst < 0.05 * slack)
        #expect(right < 500 * Self.times)
    }

    @Test(arguments: ["[", "{\"a\":", "\"", "\\", "0", "{\"x\":1},", "\"\\u0041", "\n", "é", "1,"])
    func repetitionIsReadInLinearTime(piece: String) {
        let short = Array(String(repeating: piece, count: 2_000).utf8)
        for bytes in [short, Array("[".utf8) + short, Array("{\"criteria\": [".utf8) + short] {
            let start = processorSeconds()
            let reading = RuleReader.read(bytes: bytes, file: "m.json")
            #expect(reading.ruleSet == nil && !reading.faults.isEmpty)
            #expect(processorSeconds() - start < 0.05 * slack)
        }
    }
}
