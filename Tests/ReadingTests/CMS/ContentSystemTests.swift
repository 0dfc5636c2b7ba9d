import AuditCore
import Foundation
import Testing

@testable import Reading

/// Each content system is known by its own signs, and known or not, its pages are read alike.
struct ContentSystemTests {
    @Test func eachSystemHasItsSamples() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: CMSSamples.folder("").path(percentEncoded: false))
        #expect(Set(folders) == Set(CMSSamples.names))
    }

    @Test(arguments: CMSSamples.names) func exactlyOneSystemRecognisesEachSample(name: String) throws {
        let samples = try CMSSamples.read(name)
        for page in samples.pages {
            let capture = try samples.capture(page)
            guard case .response(let response) = capture.result else { continue }
            let outline = HTMLParser.outline(response.body)
            let generator = outline.metas.first { $0.name == "generator" }?.content
            let systems = outline.signs.system.systems(address: page.url, generator: generator).map(\.id)
            #expect(systems == (name == "generic" ? [] : [name]), "\(page.file)")
            #expect(PageReader().read(capture).hygiene?.system == name)
        }
    }

    @Test(arguments: CMSSamples.names) func printCopiesAreTold(name: String) throws {
        let samples = try CMSSamples.read(name)
        for page in samples.pages {
            #expect(PageReader().read(try samples.capture(page)).isTwin == (page.twin ?? false), "\(page.url)")
        }
    }

    /// Facts that were read rightly, of all that the truth has.
    private struct Score {
        var right = 0
        var all = 0
        var faults: [String] = []
        var share: Double { all == 0 ? 1 : Double(right) / Double(all) }

        mutating func note(_ isRight: Bool, _ what: String) {
            all += 1
            if isRight { right += 1 } else { faults.append(what) }
        }
    }

    private func score(_ name: String, usesHints: Bool) throws -> Score {
        let samples = try CMSSamples.read(name)
        var score = Score()
        let reader = PageReader(usesHints: usesHints)
        for truth in samples.pages where truth.twin != true {
            let page = reader.read(try samples.capture(truth))
            let place = "\(name)/\(truth.file)"
            score.note(page.kind.rawValue == truth.kind, "\(place) kind \(page.kind)")
            if let title = truth.title, truth.kind == "article" {
                score.note(page.title == title, "\(place) title «\(page.title)»")
            }
            if let date = truth.date {
                score.note(
                    page.dates.posted?.day.description == date, "\(place) date \(String(describing: page.dates.posted))"
                )
            }
            if let text = truth.text {
                // Each paragraph, and nothing of the furniture.
                for line in text.split(separator: "\n") {
                    score.note(page.text.contains(line), "\(place) lost «\(line)»")
                }
                let spare = page.text.utf8.count - text.utf8.count
                score.note(spare < 120, "\(place) \(spare) bytes too many: \(page.text)")
            }
            if let file = truth.attachment {
                let names = page.attachments.map {
                    $0.address.split(separator: "/").last.flatMap { String($0).removingPercentEncoding } ?? ""
                }
                score.note(names == [file], "\(place) files \(names)")
            }
            if let number = truth.number {
                score.note(page.document?.number == number, "\(place) number \(page.document?.number ?? "-")")
            }
            if let signed = truth.signed { score.note(page.dates.signed?.day.description == signed, "\(place) signed") }
            // A list is its section itself.
            if truth.kind != "listing" {
                score.note(page.section.last == truth.section, "\(place) section \(page.section)")
            }
            for row in truth.rows ?? [] {
                let hit = page.rows.first { $0.title == row.title }
                score.note(
                    hit?.day?.description == row.day, "\(place) row «\(row.title)» \(hit?.day?.description ?? "-")")
            }
        }
        return score
    }

    @Test func theGenericReaderAloneComesNearTheSystems() throws {
        var (with, without) = (Score(), Score())
        for name in CMSSamples.names {
            let (hinted, plain) = (try score(name, usesHints: true), try score(name, usesHints: false))
            print("cms \(name): \(hinted.right) of \(hinted.all) with hints, \(plain.right) without")
            for fault in hinted.faults { print("  \(fault)") }
            with.right += hinted.right
            with.all += hinted.all
            without.right += plain.right
            without.all += plain.all
        }
        print("cms all: \(with.share) with hints, \(without.share) without")
        #expect(with.share - without.share <= 0.02)
        #expect(with.share >= 0.95)
    }

    @Test func hintsAreLowerCaseAndWithoutSpaces() {
        for system in ContentSystem.all {
            for word in system.names + system.assets + system.addresses + system.twins + system.hints.map(\.key) {
                #expect(word == word.lowercased() && !word.isEmpty)
            }
            for name in system.names + system.hints.map(\.key) { #expect(!name.contains(" ")) }
        }
    }
}
