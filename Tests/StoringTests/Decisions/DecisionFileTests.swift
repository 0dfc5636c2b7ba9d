import AuditCore
import Foundation
import Testing

@testable import Storing

struct DecisionFileTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/decisions.log" }

    init() throws { folder = try TemporaryFolder() }

    private static func decision(_ number: Int) -> Decision {
        Decision(
            at: "2022-06-01T02:00:0\(number)Z", by: "Trần Văn Bình", verdict: .count, criterion: "c1",
            reason: "dòng \(number)\nxuống dòng", address: "http://a.vn/\(number)", title: "Bài «\(number)»",
            content: "0f\(number)", machine: .pending, sample: number == 2 ? "mau-1" : nil)
    }

    private func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

    @Test func whatIsAppendedIsReadAgainInOrder() throws {
        #expect(try DecisionFile.read(path: path).decisions.isEmpty)
        _ = try DecisionFile.append([1, 2].map(DecisionFileTests.decision), to: path)
        let kept = try DecisionFile.append([DecisionFileTests.decision(3)], to: path)
        let read = try DecisionFile.read(path: path)
        #expect(read == kept)
        #expect(read.decisions.map(\.number) == [1, 2, 3])
        #expect(read.decisions.map(\.reason) == (1...3).map { "dòng \($0)\nxuống dòng" })
        #expect(read.head == read.hash(ofLine: 3))
        // Any tool can check a line: the hash is of all that follows it.
        let line = try bytes().split(separator: 0x0A)[1]
        #expect(Digest.sha256Hex(Array(line.dropFirst(65))) == String(decoding: line.prefix(64), as: UTF8.self))
    }

    @Test func everyChangedByteIsNoticed() throws {
        _ = try DecisionFile.append((1...3).map(DecisionFileTests.decision), to: path)
        let whole = try bytes()
        for index in whole.indices {
            var changed = whole
            changed[index] ^= 0x01
            if (try? DecisionFile.read(changed)) != nil {
                // Only the last line end: without it the last line was never finished.
                #expect(index == whole.count - 1, "byte \(index)")
                #expect(try DecisionFile.read(changed).book.decisions.count == 2)
            }
        }
    }

    @Test(arguments: [0, 1, 2])
    func takenOutDoubledAndSwappedLinesAreNoticed(line: Int) throws {
        _ = try DecisionFile.append((1...4).map(DecisionFileTests.decision), to: path)
        let lines = try bytes().split(separator: 0x0A).map { Array($0) + [0x0A] }
        var less = lines
        less.remove(at: line)
        var more = lines
        more.insert(lines[line], at: line)
        var swapped = lines
        swapped.swapAt(line, line + 1)
        for wrong in [less, more, swapped] {
            #expect(throws: DecisionFile.Fault.self) { try DecisionFile.read(Array(wrong.joined())) }
        }
    }

    @Test(arguments: [1, 30, 64, 65, 200])
    func aTornLineWasNeverKeptAndTheNextTakesItsPlace(length: Int) throws {
        _ = try DecisionFile.append([DecisionFileTests.decision(1), DecisionFileTests.decision(2)], to: path)
        let whole = try bytes()
        let second = try #require(whole.firstIndex(of: 0x0A)) + 1
        try Data(whole[..<(second + length)]).write(to: URL(fileURLWithPath: path))
        #expect(try DecisionFile.read(path: path).decisions.count == 1)
        let kept = try DecisionFile.append([DecisionFileTests.decision(3)], to: path)
        #expect(kept.decisions.map(\.number) == [1, 2])
        #expect(try DecisionFile.read(path: path) == kept)
    }

    @Test func aFaultyBookIsNotWrittenOn() throws {
        _ = try DecisionFile.append([DecisionFileTests.decision(1)], to: path)
        let changed = try bytes().map { $0 == UInt8(ascii: "B") ? UInt8(ascii: "C") : $0 }
        try Data(changed).write(to: URL(fileURLWithPath: path))
        #expect(throws: DecisionFile.Failure.self) {
            try DecisionFile.append([DecisionFileTests.decision(2)], to: path)
        }
        #expect(try bytes() == changed)
    }

    @Test func writersOneAfterAnotherLoseNothing() async throws {
        let path = path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask { _ = try DecisionFile.append([DecisionFileTests.decision(number)], to: path) }
            }
            try await group.waitForAll()
        }
        let read = try DecisionFile.read(path: path)
        #expect(Set(read.decisions.map(\.address)).count == 8)
        #expect(read.decisions.map(\.number) == Array(1...8))
    }
}
