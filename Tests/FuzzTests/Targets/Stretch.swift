import Foundation
import Harness

/// Short cases cannot show a reader whose time grows with the square of its input: here each case of a corpus, whole and
/// in parts, is repeated to the target's full length and must still keep to the budget.
struct Stretch {
    var folder: String
    var length: Int
    /// Seconds after which no further case is begun.
    var patience: Double
    var seconds: Double
    var bytes: Int

    /// - Returns: the exit code.
    func run(_ reader: fuzz_reader) -> Int32 {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        var worst = (seconds: 0.0, bytes: 0)
        var failures = 0
        var count = 0
        let start = ContinuousClock.now
        // In an order of their own names' digests, which is no order: where time is short, a fair sample.
        for name in names where ContinuousClock.now - start < .seconds(patience) {
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)"), !data.isEmpty else { continue }
            for (number, long) in lengthened([UInt8](data)).enumerated() {
                var took = 0.0
                var peak = 0
                fuzz_measure(long, long.count, reader, &took, &peak)
                count += 1
                worst = (max(worst.seconds, took), max(worst.bytes, peak))
                guard took > seconds || peak > bytes else { continue }
                failures += 1
                let kept = "\(folder)/../stretched-\(name.prefix(12))-\(number)"
                try? Data(long).write(to: URL(fileURLWithPath: kept))
                print("OVER BUDGET: \(kept): \(text(took)) CPU-s, \(peak >> 20) MiB")
                if failures == 5 { return 77 }
            }
        }
        print(
            "\(count) cases stretched to \(length >> 10) KiB: \(text(worst.seconds)) CPU-s, \(worst.bytes >> 20) MiB at most"
        )
        return failures == 0 ? 0 : 77
    }

    /// The case over and over; its first part kept once and the last over and over; and one middle piece.
    private func lengthened(_ bytes: [UInt8]) -> [[UInt8]] {
        let half = bytes.count / 2
        let parts: [(head: ArraySlice<UInt8>, piece: ArraySlice<UInt8>)] = [
            ([], bytes[...]), (bytes[..<half], bytes[half...]),
            (bytes[..<half], bytes[half..<min(half + 8, bytes.count)]),
            (bytes[..<half], bytes[half..<(half + 1)]),
        ]
        return parts.map { head, piece in
            var out = Array(head)
            out.reserveCapacity(length + piece.count)
            while out.count < length { out += piece }
            return out
        }
    }

    private func text(_ seconds: Double) -> String { String(format: "%.2f", seconds) }
}
