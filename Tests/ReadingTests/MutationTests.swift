import AuditCore
import Foundation
import Testing

@testable import Reading

/// The seeds of the fuzzer, changed by chance that is the same each time: no reader falls over them.
struct MutationTests {
    private struct Chance {
        var state: UInt64
        mutating func below(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: state >> 33) % max(1, count)
        }
    }

    private static func seeds(_ name: String) throws -> [[UInt8]] {
        let folder = GoldenPage.folder.appending(path: "fuzz-seeds/\(name)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
        return try names.map { Array(try Data(contentsOf: folder.appending(path: $0))) }
    }

    /// One to six cuts, doublings and strange bytes.
    private static func mutated(_ seed: [UInt8], _ chance: inout Chance) -> [UInt8] {
        let signs = Array("<>/=\"'&;:.,-+0189 \n\t\u{C}".utf8) + [0, 0x80, 0xC3, 0xE1, 0xBB, 0xFF]
        var bytes = seed
        for _ in 0...chance.below(6) where !bytes.isEmpty {
            let at = chance.below(bytes.count)
            let end = min(bytes.count, at + 1 + chance.below(30))
            switch chance.below(4) {
            case 0: bytes.removeSubrange(at..<end)
            case 1: bytes.insert(contentsOf: bytes[at..<end], at: chance.below(bytes.count))
            case 2: bytes[at] = signs[chance.below(signs.count)]
            default: bytes.insert(signs[chance.below(signs.count)], at: at)
            }
        }
        return bytes
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["html", "page", "dates", "paper", "text", "docx", "pdftext"])
    func changedSeedsAreRead(name: String) throws {
        var chance = Chance(state: 2022)
        let seeds = try MutationTests.seeds(name)
        #expect(!seeds.isEmpty)
        for round in 0..<600 {
            let bytes = MutationTests.mutated(seeds[round % seeds.count], &chance)
            switch name {
            case "docx":
                for case .text(let text) in [
                    OfficeText.read(bytes), ODFText.read(bytes),
                    SheetText.read(sheets: [bytes], strings: bytes, styles: bytes),
                ] { #expect(text.hasWords) }
            case "pdftext":
                let layer = PDFText.Layer(bytes)
                #expect(!layer.pages.isEmpty)
                _ = DocumentText(lines: layer.pages.flatMap { $0 })
            case "paper", "text":
                _ = DocumentText(lines: String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
            default:
                let page = PageReader().read(Sample.file(bytes, at: "http://a.vn/tin/1.html", type: "text/html"))
                #expect(page.address == "http://a.vn/tin/1.html")
            }
        }
    }
}
