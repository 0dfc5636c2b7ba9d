import AuditCore
import Auditing
import Foundation
import Storing
import Testing

/// The way of a decision through the program: list, sheet, book, next run.
struct ReviewTests {
    private struct Case {
        var folder: String
        var result: AuditResult
        /// Counted now, and about to be refused.
        var item: ItemVerdict

        func judge() async throws -> (run: Program.Run, result: AuditResult) {
            let audited = try await FixturePortal.audited()
            let run = try await Program.run(
                [
                    "judge", audited.archive, "--profile", FixturePortal.folder.path + "/profile.json", "--out",
                    "runs/sau", "--allow-unknown",
                ], in: folder)
            let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/runs/sau/result.json"))
            return (run, try JSONDecoder().decode(AuditResult.self, from: data))
        }
    }

    private func begin() async throws -> Case {
        let audited = try await FixturePortal.audited()
        let folder = try FixturePortal.temporaryFolder("review")
        try FileManager.default.createDirectory(atPath: folder + "/runs/truoc", withIntermediateDirectories: true)
        try JSONEncoder().encode(audited.result).write(to: URL(fileURLWithPath: folder + "/runs/truoc/result.json"))
        let item = try #require(
            audited.result.items.first { $0.outcome == .counted && $0.criterion == audited.result.criteria[0].id })
        return Case(folder: folder, result: audited.result, item: item)
    }

    private func sheet(_ work: Case, _ rows: [(item: ItemVerdict, verdict: String)]) throws {
        var lines = ["tieu_chi;dia_chi;noi_dung;quyet_dinh;ly_do"]
        for row in rows {
            let code = work.result.criteria.first { $0.id == row.item.criterion }?.code ?? ""
            lines.append("\(code);\(row.item.address);\(row.item.content ?? "");\(row.verdict);thử nghiệm")
        }
        try Data((lines.joined(separator: "\r\n") + "\r\n").utf8)
            .write(to: URL(fileURLWithPath: work.folder + "/duyet.csv"))
    }

    @Test func aDecisionChangesTheNextRunAndSaysSo() async throws {
        let work = try await begin()
        defer { try? FileManager.default.removeItem(atPath: work.folder) }
        try sheet(work, [(work.item, "không tính")])
        let taken = try await Program.run(["review", "--import", "duyet.csv", "--by", "Lê Thị Hoa"], in: work.folder)
        #expect(taken.status == 0, "\(taken.errors)")
        let after = try await work.judge()
        #expect(after.run.status == 0, "\(after.run.errors)")
        let item = try #require(after.result.items.first { $0.address == work.item.address })
        #expect(item.outcome == .rejected)
        #expect(item.reasons.contains { $0.text.contains("Lê Thị Hoa") && $0.rule == "quyết định số 1" })
        #expect(after.result.criteria[0].counted == work.result.criteria[0].counted - 1)
        #expect(after.result.review?.decisions == 1)
        #expect(after.result.review?.applied == 1)
        // A run that knew the book finds a line that was cut off later.
        let verified = try await Program.run(["review", "verify", "--run", "runs/sau"], in: work.folder)
        #expect(verified.status == 0, "\(verified.errors)")
        try Data().write(to: URL(fileURLWithPath: work.folder + "/decisions.log"))
        #expect(try await Program.run(["review", "verify", "--run", "runs/sau"], in: work.folder).status == 65)
    }

    @Test func aFaultyRowOrBookIsNamedAndNothingIsKept() async throws {
        let work = try await begin()
        defer { try? FileManager.default.removeItem(atPath: work.folder) }
        try sheet(work, [(work.item, "không tính"), (work.item, "để sau")])
        let taken = try await Program.run(["review", "--import", "duyet.csv", "--by", "Lê Thị Hoa"], in: work.folder)
        #expect(taken.status == 65)
        #expect(taken.errors.contains("duyet.csv:3:"))
        #expect(!FileManager.default.fileExists(atPath: work.folder + "/decisions.log"))
        try Data("không phải sổ\n".utf8).write(to: URL(fileURLWithPath: work.folder + "/decisions.log"))
        let verified = try await Program.run(["review", "verify"], in: work.folder)
        #expect(verified.status == 65)
        #expect(verified.errors.contains("decisions.log:1:1: "))
        let after = try await Program.run(
            ["judge", "khong-co", "--profile", FixturePortal.folder.path + "/profile.json"], in: work.folder)
        #expect(after.status == 65)
    }

    @Test func oneAfterAnotherIsAskedOnTheTerminal() async throws {
        let work = try await begin()
        defer { try? FileManager.default.removeItem(atPath: work.folder) }
        let asked = try await Program.run(
            ["review", "--sample", "3", "--one-by-one", "--by", "Lê Thị Hoa"], in: work.folder,
            input: "t\nđúng\nkhông hiểu\nk\n\nsai mục\nq\n")
        #expect(asked.status == 0, "\(asked.errors)")
        let book = try DecisionFile.read(path: work.folder + "/decisions.log")
        #expect(book.decisions.map(\.verdict) == [.count, .reject])
        #expect(book.decisions.map(\.reason) == ["đúng", "sai mục"])
        #expect(book.decisions.allSatisfy { $0.sample == Sampling(of: work.result, count: 3, seed: 1).id })
        #expect(asked.output.contains("với độ tin cậy 95 %"))
    }

    @Test func theListNamesWhatWaitsAndASampleIsDrawnTheSameAgain() async throws {
        let work = try await begin()
        defer { try? FileManager.default.removeItem(atPath: work.folder) }
        let list = try await Program.run(["review"], in: work.folder)
        #expect(list.status == 0)
        for item in work.result.items where item.outcome == .pending {
            #expect(list.output.contains(item.address) == item.isAsked)
        }
        #expect(work.result.items.contains { $0.waitsForDay == true })
        let draws = [1, 1, 2].map { Sampling(of: work.result, count: 30, seed: $0) }
        #expect(draws[0] == draws[1] && draws[0].drawn != draws[2].drawn)
        #expect(Set(draws[0].drawn.map(\.address)).count == 30)
    }
}
