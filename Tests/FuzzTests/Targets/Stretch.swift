import Foundation
import Harness

/// Short cases cannot show a reader whose time grows with the square of its input: here each case of a corpus, whole and
/// in parts, is repeated to the target's full length. It must keep to the budget; where the sanitizer or a busy machine makes
/// all of it slow, its time must at least have grown with its length (four times from a quarter) and not with the square.
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
            let quarters = lengthened([UInt8](data), to: length / 4)
            for (number, long) in lengthened([UInt8](data), to: length).enumerated() {
                let (took, peak) = measure(long, reader)
                count += 1
                worst = (max(worst.seconds, took), max(worst.bytes, peak))
                if took <= seconds && peak <= bytes { continue }
                let quarter = measure(quarters[number], reader).seconds
                if peak <= bytes && took <= 8 * seconds && took <= 7 * quarter { continue }
                failures += 1
                let kept = "\(folder)/../stretched-\(name.prefix(12))-\(number)"
                try? Data(long).write(to: URL(fileURLWithPath: kept))
                print("OVER BUDGET: \(kept): \(text(took)) CPU-s (a quarter: \(text(quarter))), \(peak >> 20) MiB")
                if failures == 5 { return 77 }
            }
        }
        print(
            "\(count) cases stretched to \(length >> 10) KiB: \(text(worst.seconds)) CPU-s, \(worst.bytes >> 20) MiB at most"
        )
        return failures == 0 ? 0 : 77
    }

    private func measure(_ bytes: [UInt8], _ reader: fuzz_reader) -> (seconds: Double, bytes: Int) {
        var took = 0.0
        var peak = 0
        fuzz_measure_least(bytes, bytes.count, reader, seconds, &took, &peak)
        return (took, peak)
    }

    /// The case over and over; its first part kept once and the last over and over; and one middle piece.
    private func lengthened(_ bytes: [UInt8], to length: Int) -> [[UInt8]] {
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
