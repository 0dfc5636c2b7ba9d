import AuditCore
import Foundation
import Testing

@testable import Storing

struct NoticeLogTests {
    private func entry(_ letter: String, _ state: NoticeLog.Entry.State) -> NoticeLog.Entry {
        .init(
            at: "2022-09-23T03:00:00Z", state: state, letter: letter, unit: "p", to: ["a@so.vn"],
            gaps: [.init(gap: "g\(letter)", rung: "T-7")])
    }

    @Test func whatWasSentIsToldAndWhatWasRefusedIsNot() throws {
        let folder = try TemporaryFolder()
        do {
            var log = try NoticeLog(folder.path + "/notices.log")
            for (letter, end) in [("1", NoticeLog.Entry.State.sent), ("2", .refused)] {
                try log.add(entry(letter, .sending))
                try log.add(entry(letter, end))
            }
            try log.add(entry("3", .sending))
            // Refused first, taken at the second try.
            for end in [NoticeLog.Entry.State.refused, .sent] {
                try log.add(entry("4", .sending))
                try log.add(entry("4", end))
            }
        }
        let log = try NoticeLog(folder.path + "/notices.log")
        #expect(log.told == Set(["g1", "g3", "g4"].map { Notice.Told(gap: $0, rung: "T-7") }))
        #expect(log.doubtful.map(\.letter) == ["3"])
    }

    @Test func aLineThatWasCutOffWasNeverHandedOver() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/notices.log"
        do {
            var log = try NoticeLog(path)
            try log.add(entry("1", .sending))
        }
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        try (whole + Data("{\"at\":\"20".utf8)).write(to: URL(fileURLWithPath: path))
        do {
            var log = try NoticeLog(path)
            #expect(log.entries.count == 1)
            try log.add(entry("2", .sending))
        }
        #expect(try NoticeLog(path).entries.map(\.letter) == ["1", "2"])
    }

    @Test func aLineOfSomebodyElseIsRefusedWithItsNumber() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/notices.log"
        try Data("không phải nhật ký\n".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: NoticeLog.Failure.unreadable(line: 1)) { _ = try NoticeLog(path).entries }
    }
}

struct RunFoldersTests {
    @Test func aRunIsSeenOnlyWhenItIsWhole() throws {
        let folder = try TemporaryFolder()
        let runs = try RunFolders(root: folder.path + "/runs")
        let draft = try runs.begin("2022-09-30T060000+0700")
        try Data("{}".utf8).write(to: URL(fileURLWithPath: draft + "/result.json"))
        #expect(try runs.all().isEmpty)
        let final = try runs.finish("2022-09-30T060000+0700")
        #expect(try runs.all() == ["2022-09-30T060000+0700"])
        try runs.pointLatest(to: final)
        #expect(FileManager.default.fileExists(atPath: folder.path + "/latest/result.json"))
        _ = try runs.begin("x")
        try runs.sweep()
        #expect(try FileManager.default.contentsOfDirectory(atPath: runs.root).count == 1)
    }

    @Test func twoRunsOfOneSecondHaveNamesOfTheirOwn() throws {
        let folder = try TemporaryFolder()
        let runs = try RunFolders(root: folder.path + "/runs")
        for _ in 0..<2 {
            let draft = try runs.begin("a")
            try Data("{}".utf8).write(to: URL(fileURLWithPath: draft + "/result.json"))
            _ = try runs.finish("a")
        }
        #expect(try runs.all() == ["a", "a-2"])
    }

    @Test func whoComesSecondIsToldWhoIsFirst() throws {
        let folder = try TemporaryFolder()
        let first = try RunLock(folder.path + "/run.lock", holder: "«run» (pid 7)")
        var words: String?
        do throws(RunLock.Failure) {
            _ = try RunLock(folder.path + "/run.lock", holder: "khác")
        } catch {
            if case .held(let holder) = error { words = holder }
        }
        #expect(words == "«run» (pid 7)")
        withExtendedLifetime(first) {}
    }
}
