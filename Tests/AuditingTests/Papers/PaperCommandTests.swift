import AuditCore
import Foundation
import Storing
import Testing
import Tools

@testable import Papers

/// Official papers as an office makes them: by the program, from the bundled portal's result.
struct PaperCommandTests {
    private let profile = FixturePortal.folder.appendingPathComponent("profile.json").path

    private struct Judged: Sendable {
        var folder: String
        var archive: String
        var result: AuditResult
    }

    private static let judged = Task { () throws -> Judged in
        let audited = try await FixturePortal.audited()
        let folder = try FixturePortal.temporaryFolder("papers")
        let profile = FixturePortal.folder.appendingPathComponent("profile.json").path
        let run = try await Program.run([
            "judge", audited.archive, "--profile", profile, "--out", folder, "--allow-unknown",
        ])
        #expect(run.status == 0, "\(run.errors)")
        return Judged(folder: folder, archive: audited.archive, result: audited.result)
    }

    private func paper(_ arguments: [String], environment: [String: String] = [:]) async throws -> Program.Run {
        let folder = try await PaperCommandTests.judged.value.folder
        return try await Program.run(
            ["paper", arguments[0], folder, "--profile", profile] + arguments.dropFirst(), environment: environment)
    }

    private func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

    private func text(_ path: String) throws -> String {
        let part = try ZipParts.read(try bytes(path)).first { $0.name == "word/document.xml" }
        return String(decoding: part?.bytes ?? [], as: UTF8.self)
    }

    @Test func eachUnitGetsALetterWithItsOwnGaps() async throws {
        let out = try FixturePortal.temporaryFolder("letters")
        let run = try await paper(["cong-van", "--out", out])
        #expect(run.status == 0, "\(run.errors)")
        let gaps = try await PaperCommandTests.judged.value.result.criteria.flatMap(\.gaps)
        let units = Set(gaps.map(\.unitID))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: out).sorted()
                == units.map { "cong-van-\($0).docx" }.sorted())
        for gap in gaps {
            let written = gap.name.replacingOccurrences(of: "&", with: "&amp;")
            for unit in units {
                #expect(
                    try text("\(out)/cong-van-\(unit).docx").contains(written) == (unit == gap.unitID),
                    "\(gap.name) \(unit)")
            }
        }
    }

    @Test func theOtherPapersAreWrittenIntoTheRun() async throws {
        let folder = try await PaperCommandTests.judged.value.folder
        for (arguments, name) in [
            (["bao-cao", "--period", "quy"], "bao-cao-2022-quy-4.docx"), (["phieu"], "phieu-tu-cham-diem.docx"),
            (["cong-van", "--unit", "thanh-tra"], "cong-van-thanh-tra.docx"),
        ] {
            let run = try await paper(arguments)
            #expect(run.status == 0 && run.output == "\(folder)/papers/\(name)\n", "\(run.errors)")
            _ = try text("\(folder)/papers/\(name)")
        }
    }

    @Test func theBundleProvesEachCountedItem() async throws {
        let judged = try await PaperCommandTests.judged.value
        var bundles: [[UInt8]] = []
        for zone in ["UTC", "Asia/Tokyo"] {
            let out = try FixturePortal.temporaryFolder("bundle")
            let run = try await paper(
                ["tai-lieu", "--archive", judged.archive, "--out", out], environment: ["TZ": zone])
            #expect(run.status == 0, "\(run.errors)")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: out).sorted() == [
                    "tai-lieu-kiem-chung.docx", "tai-lieu-kiem-chung.zip",
                ])
            bundles.append(try bytes(out + "/tai-lieu-kiem-chung.zip"))
        }
        #expect(bundles[0] == bundles[1])
        let parts = try ZipParts.read(bundles[0])
        let sums = try #require(parts.last { $0.name == "SHA256SUMS" })
        let lines = String(decoding: sums.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == parts.count - 1)
        for part in parts where part.name != "SHA256SUMS" {
            #expect(lines.contains { $0 == "\(Digest.sha256Hex(part.bytes))  \(part.name)" }, "\(part.name)")
        }
        let counted = judged.result.criteria.flatMap { criterion in
            criterion.countedItems.enumerated().map { "\(criterion.code)/" + String(format: "%03d", $0.offset + 1) }
        }
        let evidence = parts.map(\.name).filter { $0.contains("/") }
        #expect(evidence.map { String($0.prefix { $0 != "-" }) } == counted)
        #expect(evidence.allSatisfy { $0.hasSuffix(".html") || $0.hasSuffix(".pdf") })
        let described = try #require(parts.first { $0.name == "metadata.json" })
        let object = try JSONSerialization.jsonObject(with: Data(described.bytes)) as? [String: Any]
        let items = try #require(object?["items"] as? [[String: Any]])
        #expect(items.compactMap { $0["file"] as? String } == evidence)
        #expect(items.allSatisfy { $0["address"] is String && $0["fetchedAt"] is String && $0["title"] is String })
        let hashes = Dictionary(judged.result.items.map { ($0.address, $0.evidence.sha256) }) { first, _ in first }
        #expect(items.allSatisfy { $0["sha256"] as? String == hashes[$0["address"] as? String ?? ""] })
    }

    @Test func nothingHalfWrittenStays() async throws {
        let judged = try await PaperCommandTests.judged.value
        let out = try FixturePortal.temporaryFolder("half")
        let name = out + "/tai-lieu-kiem-chung.zip"
        try FileManager.default.createDirectory(atPath: name + "/x", withIntermediateDirectories: true)
        let run = try await paper(["tai-lieu", "--archive", judged.archive, "--out", out])
        #expect(run.status == 73 && run.errors.contains("không ghi được gói tài liệu"), "\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: out) == ["tai-lieu-kiem-chung.zip"])
    }

    @Test func aTemplateThatCannotBeFilledIsRefusedWithFileAndTag() async throws {
        let templates = try FixturePortal.temporaryFolder("templates")
        let out = try FixturePortal.temporaryFolder("none")
        let good = try ZipParts.read(
            try bytes(FixturePortal.root.appendingPathComponent("templates/cong-van.docx").path))
        let bad = good.map { part in
            let text = String(decoding: part.bytes, as: UTF8.self).replacingOccurrences(
                of: "\"viec\"", with: "\"viecs\"")
            return ZipPart(name: part.name, bytes: Array(text.utf8))
        }
        try Data(try ZipParts.bytes(bad)).write(to: URL(fileURLWithPath: templates + "/cong-van.docx"))
        let run = try await paper(["cong-van", "--templates", templates, "--out", out])
        #expect(run.status == 65 && run.errors.contains("cong-van.docx: thẻ «viecs» không có"), "\(run.errors)")
        try Data("Kính gửi".utf8).write(to: URL(fileURLWithPath: templates + "/cong-van.docx"))
        let text = try await paper(["cong-van", "--templates", templates, "--out", out])
        #expect(text.status == 65 && text.errors.contains("không phải tệp DOCX"), "\(text.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: out).isEmpty)
        // Only the office's own are replaced.
        let other = try await paper(["phieu", "--templates", templates, "--out", out])
        #expect(other.status == 0, "\(other.errors)")
    }

    @Test(arguments: [
        (["cong-van", "--unit", "khong-co"], Int32(66), "đơn vị này không còn nội dung thiếu"),
        (["phieu", "--unit", "thanh-tra"], 64, "--unit"), (["to-trinh"], 64, "to-trinh"),
        (["phieu", "--templates", "/nowhere"], 66, "không có thư mục mẫu này"),
        (["tai-lieu", "--archive", "/nowhere"], 66, "không có tệp hay thư mục này"),
    ])
    func mistakesHaveTheirCodeAndOneClearError(arguments: [String], code: Int32, words: String) async throws {
        let run = try await paper(arguments)
        #expect(run.status == code && run.errors.contains(words), "\(run.errors)")
    }

    @Test func aResultOfAnotherAgencyIsRefused() async throws {
        let folder = try await PaperCommandTests.judged.value.folder
        let run = try await Program.run(["paper", "phieu", folder])
        #expect(run.status == 65 && run.errors.contains("Hãy nêu --profile FILE"), "\(run.errors)")
    }

    @Test(arguments: [["paper", "phieu"], ["report"]])
    func aMissingToolIsNamedWithItsPackage(command: [String]) async throws {
        let out = try FixturePortal.temporaryFolder("no-tool")
        let folder = try await PaperCommandTests.judged.value.folder
        let options = command[0] == "paper" ? ["--profile", profile] : ["--allow-unknown"]
        let run = try await Program.run(
            command + [folder, "--pdf", "--out", out] + options, environment: ["PATH": "/nowhere"])
        #expect(run.status == 69 && run.errors.contains("apt-get install "), "\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: out).isEmpty)
    }

    @Test(.enabled(if: Subprocess.find("soffice") != nil))
    func aPaperIsPrintedByLibreOffice() async throws {
        let out = try FixturePortal.temporaryFolder("pdf")
        let run = try await paper(["cong-van", "--unit", "thanh-tra", "--pdf", "--out", out])
        #expect(run.status == 0, "\(run.errors)")
        #expect(try bytes(out + "/cong-van-thanh-tra.pdf").starts(with: Array("%PDF-".utf8)))
    }
}
